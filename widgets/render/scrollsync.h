// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/extent.h"

#include <cstddef>
#include <span>
#include <vector>

namespace widgets {

/// How a column is scrolled, in pixels.
struct ScrollPosition
{
    double scroll = 0; ///< what is hidden above
    double page = 0; ///< what is seen
    double content = 0; ///< all there is

    double maximum() const { return std::max(0.0, content - page); }
};

/// The place of the content that stands for a position when columns are kept level: the middle of
/// the page, sliding to its top over the first half page and to its bottom over the last, so that
/// both ends of every column can be reached. Ascends strictly with the scroll value, from 0 to
/// content.
double referencePoint(const ScrollPosition &position);
/// The other way round: the scroll value that brings \a point to the place where referencePoint()
/// looks.
double scrollFor(double point, double page, double content);

/// One claim in two columns, as content coordinates.
struct SyncAnchor
{
    Extent here;
    Extent there;
    double weight = 1; ///< of keeping it, where the order crosses; > 0
};

/// Indices of a longest ascending run of \a values (equal ones count as ascending), or of the
/// heaviest, where weights are given. O(n log n) without weights, O(n²) with them.
std::vector<size_t> longestRun(std::span<const double> values,
                               std::span<const double> weights = {});

/// A monotone map from places of one column to places of another: exact at the anchors that keep
/// the order, straight between them and to both ends.
class SyncMap final
{
public:
    SyncMap(std::vector<SyncAnchor> anchors, double contentHere, double contentThere);

    double map(double point) const;

private:
    struct Knot
    {
        double here = 0;
        double there = 0;
    };
    std::vector<Knot> m_knots; ///< both ascending
};

} // namespace widgets
