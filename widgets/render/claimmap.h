// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/render/marks.h"

#include <QRect>
#include <QSet>

#include <optional>
#include <vector>

namespace widgets {

/// What one version has of one claim, as the map of all claims shows it.
struct ClaimCell
{
    bool isPresent = false;
    /// The most important of the differences in the version's sentences; shown kinds come first.
    std::optional<core::difference::Kind> kind;
    bool isFaint = false; ///< of a demoted kind

    friend bool operator==(const ClaimCell &, const ClaimCell &) = default;
};

/// Versions x claims: a row for each column of the view, a cell for each claim.
struct ClaimMap
{
    QList<core::VersionId> versions; ///< in the order of the rows
    qsizetype claims = 0;
    std::vector<ClaimCell> cells; ///< row by row

    const ClaimCell &at(qsizetype row, qsizetype claim) const
    {
        return cells[static_cast<size_t>(row * claims + claim)];
    }
};

/// O(members of all claims + differences).
ClaimMap claimMapOf(const core::Comparison &comparison, const QList<core::VersionId> &versions,
                    const IsShown &isShown);

/// The part of the claims that is drawn over a width: all of them, or fewer when zoomed.
struct ClaimWindow
{
    double first = 0;
    double count = 0;

    friend bool operator==(const ClaimWindow &, const ClaimWindow &) = default;
};

/// Where the map's parts lie in pixels.
class ClaimGrid final
{
public:
    /// \a map must have rows and claims.
    ClaimGrid(qsizetype versions, ClaimWindow window, QSize size)
        : m_versions(versions)
        , m_window(window)
        , m_size(size)
    {
    }

    double xOf(double claim) const;
    double claimAt(double x) const;
    double yOf(qsizetype row) const;
    qsizetype rowAt(double y) const;
    QRectF cell(qsizetype row, qsizetype claim) const;

private:
    qsizetype m_versions;
    ClaimWindow m_window;
    QSize m_size;
};

/// A cell, or several that share a pixel.
struct ClaimMapMark
{
    QRect place;
    std::optional<core::difference::Kind> kind; ///< none: there, with nothing to tell
    bool isFaint = false;

    friend bool operator==(const ClaimMapMark &, const ClaimMapMark &) = default;
};

/// What is drawn in \a size: nothing where a claim is missing. Where cells share a pixel the most
/// important kind is shown, then demoted ones, then what is there without a difference. Every mark
/// is at least one pixel wide and high. O(cells in the window + pixels).
std::vector<ClaimMapMark> claimMarks(const ClaimMap &map, ClaimWindow window, QSize size);

/// The window after zooming by \a factor (more than 1: closer) with the claim at \a fixed staying
/// where it is; kept inside all \a claims and never fewer than eight of them.
ClaimWindow zoomed(ClaimWindow window, double factor, double fixed, qsizetype claims);
/// The same moved so that it begins at \a first.
ClaimWindow movedTo(ClaimWindow window, double first, qsizetype claims);

} // namespace widgets
