// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QFlags>

#include <bitset>
#include <functional>
#include <optional>

namespace widgets {

using KindSet = std::bitset<core::difference::allKinds.size()>;

/// What one version has of one claim.
struct CoverageCell
{
    enum class Standing {
        Missing,
        Here, ///< what the others are compared with, or the only one shown
        Same, ///< word for word
        Reworded,
        Longer, ///< says more than its counterpart
        Shorter, ///< has a part of it only
        Differs, ///< as "difference" tells
        OnlyHere, ///< no other version has the claim
    };

    Standing standing = Standing::Missing;
    core::SentenceId sentence; ///< the first of the claim's; invalid where missing
    int sentences = 0;
    /// Number in Comparison::differences of the weightiest difference, of shown kinds first; -1 for
    /// none.
    qsizetype difference = -1;
    bool isFaint = false; ///< whatever differs is demoted
    KindSet kinds; ///< all kinds that are shown

    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

/// What rows can be asked for by.
enum class ClaimGroup {
    OnlyInOne = 0x1, ///< of all versions, hidden ones too
    SharedByAll = 0x2, ///< of the columns
    LeftOutByOne = 0x4,
    Quotations = 0x8,
    Figures = 0x10,
    Credits = 0x20,
    Hedges = 0x40,
};
Q_DECLARE_FLAGS(ClaimGroups, ClaimGroup)
Q_DECLARE_OPERATORS_FOR_FLAGS(ClaimGroups)
QList<ClaimGroup> allClaimGroups();

/// One claim.
struct CoverageRow
{
    core::alignment::ClaimId claim;
    std::vector<CoverageCell> cells; ///< one for each column
    int covered = 0; ///< columns that have it
    int elsewhere = 0; ///< hidden versions that have it
    ClaimGroups groups;
    std::optional<core::difference::Kind> weightiest; ///< of the kinds in its cells
};

/// What a column comes to.
struct CoverageTotal
{
    int covered = 0;
    int onlyHere = 0;

    friend bool operator==(const CoverageTotal &, const CoverageTotal &) = default;
};

/// Claims x outlets: which outlet has which claim, and how.
struct Coverage
{
    QList<core::VersionId> columns;
    std::vector<CoverageRow> rows; ///< claims that a column has, in the comparison's order
    std::vector<CoverageTotal> totals; ///< one for each column
};

/// Says whether a difference, by its number, is shown in full; others are demoted.
using DifferenceTest = std::function<bool(qsizetype difference)>;

/// Where the reference has the claim, its version stands as it is and the others are compared with
/// it; else each is compared with all other columns. O(n log n) in sentences and differences.
Coverage coverageOf(const core::Comparison &comparison, const QList<core::VersionId> &columns,
                    const DifferenceTest &isShown);

enum class CoverageOrder {
    Story, ///< of the reference, or as the claims appear first
    MostShared,
    LeastShared,
    Weightiest, ///< altered quotations before credits before figures …
    Outlet, ///< as one outlet tells it; what it lacks comes last
    WeightiestInOutlet,
};

struct CoverageQuery
{
    CoverageOrder order = CoverageOrder::Story;
    core::VersionId outlet; ///< for the orders of one outlet
    ClaimGroups groups; ///< any of these; none for all claims
    std::function<bool(const CoverageRow &)> hasWords; ///< empty for no filter of words

    bool isFiltering() const { return groups || hasWords; }
};

/// Numbers of rows, in the order asked for. An outlet that is no column counts for Story.
QList<qsizetype> chosenRows(const Coverage &coverage, const CoverageQuery &query);
/// How many rows are in a group.
int countOf(const Coverage &coverage, ClaimGroup group);

} // namespace widgets
