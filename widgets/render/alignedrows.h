// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QFlags>

#include <array>
#include <span>

/// The rows of the Aligned layout: claims from top to bottom, what each shown version has of them
/// from side to side.
namespace widgets {

/// What rows are filtered by. A row may have several.
enum class RowTrait {
    Shared = 1, ///< two versions or more have it
    OnlyHere = 2, ///< one version has it
    Moved = 4, ///< a shown version has it in another place than the rows do
    Quotations = 8, ///< quoted otherwise
    Figures = 16, ///< another figure, date or list
    Credits = 32, ///< credited otherwise
    Wording = 64, ///< other words, names, hedges, verbs
};
Q_DECLARE_FLAGS(RowTraits, RowTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowTraits)

inline constexpr std::array allRowTraits{
    RowTrait::Shared,  RowTrait::OnlyHere, RowTrait::Moved,  RowTrait::Quotations,
    RowTrait::Figures, RowTrait::Credits,  RowTrait::Wording};

/// A claim that a version tells beside a cell of its own, although its row is elsewhere.
struct Displaced
{
    core::alignment::ClaimId claim;
    bool isBefore = false; ///< told before the cell's words, not after them

    friend bool operator==(const Displaced &, const Displaced &) = default;
};

/// What one version has of a row's claim.
struct AlignedCell
{
    core::VersionId version;
    std::span<const core::SentenceId> members; ///< ascending, never empty; of the claim itself
    /// How many rows further down (up, where negative) its version tells it; 0 where it stands in
    /// its place.
    int moved = 0;
    core::alignment::ClaimId toldBeside; ///< where it moved: the claim whose cell lists it
    QList<Displaced> displaced; ///< in the order in which they are told
};

struct AlignedRow
{
    core::alignment::ClaimId claim;
    RowTraits traits;
    QList<AlignedCell> cells; ///< of shown versions that have it, in the order of the columns

    const AlignedCell *cell(core::VersionId version) const;
};

struct AlignedOptions
{
    QList<core::VersionId> columns;
    /// Whose order the rows follow; none: that of the comparison, which is the reference's.
    core::VersionId order;
    RowTraits filter; ///< rows with any of these; none: all rows
    core::alignment::ClaimId kept; ///< stays, whatever the filter says
};

struct AlignedRows
{
    QList<AlignedRow> rows;
    QHash<RowTrait, int> counts; ///< of rows that have it, whether filtered or not
    int all = 0; ///< with the rows that are filtered out

    int hidden() const { return all - static_cast<int>(rows.size()); }
};

/// Claims that no shown version has make no row. Moves are told from all rows, whatever the filter:
/// the fewest words that must have moved between the rows and a version's own order are. Only
/// running text moves. The cells point into the comparison, which must outlive them. O(n log n) in
/// the sentences, and O(n) more for each that moved.
AlignedRows alignedRows(const core::Comparison &comparison, const AlignedOptions &options);

/// What a row is called at its side: the claim's number, or "+" for what one version has alone.
QString nameOf(const AlignedRow &row);

} // namespace widgets
