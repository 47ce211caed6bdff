// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/coverage.h"

namespace widgets {

/// A cell in a glyph and a word or two.
struct CoverageText
{
    QChar glyph;
    QString word; ///< "quote altered"
    QString words; ///< the version's own words where they are short: "closer and"; may be empty
    QString shown; ///< the fullest form for a wide cell: "“closer and”", "hedge: supposed"

    /// For reading aloud and for copying: "quote altered: closer and".
    QString spoken() const;
    friend bool operator==(const CoverageText &, const CoverageText &) = default;
};

CoverageText textOf(const core::Comparison &comparison, const CoverageCell &cell);

/// "4 of 5": in how many of the columns.
QString totalOf(const CoverageRow &row);
/// "16 claims, 3 only here".
QString wordsOf(const CoverageTotal &total);

/// "only in one version", for a chip.
QString nameOf(ClaimGroup group);
/// The kind whose glyph and colour a group's chip takes, if one.
std::optional<core::difference::Kind> sampleOf(ClaimGroup group);

/// What a tool tip says of a cell: the outlet, the text, and the difference in a sentence.
QString tipOf(const core::Comparison &comparison, core::VersionId version,
              const CoverageCell &cell);

} // namespace widgets
