// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/models/textruns.h"

#include <QSet>

namespace widgets {

/// One line of the list of differences: the same difference seen from every version it concerns.
struct DifferenceRow
{
    core::difference::Kind kind = core::difference::Kind::OnlyHere;
    /// Numbers of Comparison::differences; the first is the one to jump to.
    QList<qsizetype> differences;
    core::alignment::ClaimId claim;
    /// The versions that have it one way and the other; ascending, the reference's side first.
    QList<core::VersionId> versions;
    QList<core::VersionId> others;
    QString context; ///< a few words that stand before, for orientation
    QString before; ///< the words of versions
    QString after; ///< the words of others; empty where they have none
    QString detail; ///< the engine's sentence
};

/// Every difference of the comparison in exactly one row, in reading order (claim by claim). What
/// two versions show of each other becomes one row, and so do versions with the same words:
/// a, d "battle arena" against b "battlefield" is one row of four differences. O(n log n).
QList<DifferenceRow> differenceRows(const core::Comparison &comparison);

/// The words that differ between two readings, without the words both begin or end with:
/// ("no battle arena at all", "no battlefield at all") -> "battle arena", "battlefield".
struct ChangedMiddle
{
    core::TextRange before;
    core::TextRange after;
};
ChangedMiddle changedMiddle(QStringView before, QStringView after);

/// The second line of a row, "…be a **battle arena** → **battlefield**", for about \a characters.
TextRuns detailRuns(const DifferenceRow &row, qsizetype characters);

/// "Wire copy, Daily → World Desk" as far as it goes: more than two outlets a side are counted.
QString outletsText(const core::Comparison &comparison, const DifferenceRow &row);

/// Kinds that share a chip and a glyph: quotations, credits, figures and dates, …
struct KindGroup
{
    QString name;
    QSet<core::difference::Kind> kinds;
    core::difference::Kind sample; ///< whose style the chip takes
};
QList<KindGroup> kindGroups();

} // namespace widgets
