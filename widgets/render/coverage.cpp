// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/coverage.h"

#include "core/comparison/highlights.h"

#include <algorithm>
#include <array>

namespace widgets {

using core::Comparison;
using core::SentenceId;
using core::VersionId;
using core::alignment::Pair;
using core::alignment::Relation;
using core::difference::Difference;
using core::difference::Kind;
using Standing = CoverageCell::Standing;

namespace {

struct GroupKinds
{
    ClaimGroup group;
    std::array<Kind, 3> kinds;
};

constexpr std::array groupKinds{
    GroupKinds{ClaimGroup::Quotations,
               {Kind::QuoteAltered, Kind::QuoteExcerpt, Kind::QuoteToIndirect}},
    GroupKinds{ClaimGroup::Figures, {Kind::FigureChanged, Kind::DateChanged, Kind::ListChanged}},
    GroupKinds{ClaimGroup::Credits,
               {Kind::AttributionChanged, Kind::AttributionDropped, Kind::AttributionAdded}},
    GroupKinds{ClaimGroup::Hedges, {Kind::HedgeChanged, Kind::VerbStrength, Kind::VerbStrength}},
};

size_t bitOf(Kind kind)
{
    return static_cast<size_t>(kind);
}

/// One claim while its row is filled.
struct ClaimView
{
    const Comparison &comparison;
    const QList<VersionId> &columns;
    const DifferenceTest &isShown;
    core::alignment::ClaimId id;
    std::span<const SentenceId> basis; ///< the reference's sentences; empty: compared with all

    const QList<SentenceId> &members() const { return comparison.claim(id).members; }
};

std::span<const SentenceId> membersOf(const QList<SentenceId> &members, VersionId version)
{
    const auto found = std::ranges::equal_range(members, version, {}, &SentenceId::version);
    return {found.begin(), found.end()};
}

/// Whether the other side of a difference is one that the cell is compared with.
bool concerns(const ClaimView &view, const Difference &difference)
{
    if (difference.kind == Kind::MissingHere)
        return false; // tells of another claim
    if (difference.kind == Kind::OnlyHere)
        return true;
    const auto isOther = [&](VersionId version) {
        return view.basis.empty() ? view.columns.contains(version)
                                  : version == view.basis.front().version;
    };
    return (difference.counterpart.isValid() && isOther(difference.counterpart.version))
        || std::ranges::any_of(difference.against, isOther);
}

/// How much a difference's own words tell in a narrow cell: the more the better as far as they fit,
/// then those that fit a wide cell, then "or" and the like.
qsizetype tellingLength(const Difference &difference)
{
    constexpr qsizetype inNarrowCells = 16;
    constexpr qsizetype inWideCells = 24;
    constexpr qsizetype shortWord = 3;
    const qsizetype length = difference.range.length();
    return length <= inNarrowCells ? length : length <= inWideCells ? shortWord : 0;
}

void addDifferences(CoverageCell &cell, const ClaimView &view, std::span<const SentenceId> own)
{
    const auto &all = view.comparison.differences;
    const auto rankOf = [&](qsizetype number) {
        const Difference &difference = all[static_cast<size_t>(number)];
        return std::tuple(!view.isShown(number), core::priorityOf(difference.kind),
                          -tellingLength(difference));
    };
    for (const SentenceId sentence : own) {
        const auto found = std::ranges::equal_range(all, sentence, {}, &Difference::sentence);
        for (auto it = found.begin(); it != found.end(); ++it) {
            if (!concerns(view, *it))
                continue;
            const qsizetype number = it - all.begin();
            if (view.isShown(number))
                cell.kinds.set(bitOf(it->kind));
            if (cell.difference < 0 || rankOf(number) < rankOf(cell.difference))
                cell.difference = number;
        }
    }
}

Standing standingOf(const Pair &pair, VersionId own)
{
    // Parts of a sentence count as more or less from this share of its words on.
    constexpr double clearly = 0.1;
    if (pair.relation == Relation::Identical)
        return Standing::Same;
    const double mine = pair.a.version == own ? pair.coverageOfA : pair.coverageOfB;
    const double theirs = pair.a.version == own ? pair.coverageOfB : pair.coverageOfA;
    if (pair.relation != Relation::Partial || std::abs(mine - theirs) < clearly)
        return Standing::Reworded;
    return mine < theirs ? Standing::Longer : Standing::Shorter;
}

/// By the closest pair of the sentence with what it is compared with.
std::optional<Standing> standingOf(const ClaimView &view, SentenceId sentence)
{
    const auto isCompared = [&](SentenceId other) {
        return view.basis.empty() ? view.columns.contains(other.version)
                                  : std::ranges::find(view.basis, other) != view.basis.end();
    };
    const Pair *best = nullptr;
    for (const qsizetype number : view.comparison.pairsOf(sentence)) {
        const Pair &pair = view.comparison.pairs[static_cast<size_t>(number)];
        const SentenceId other = pair.a == sentence ? pair.b : pair.a;
        const bool isCloser = !best
            || std::tuple(pair.relation == Relation::Identical, pair.score)
                > std::tuple(best->relation == Relation::Identical, best->score);
        if (isCloser && isCompared(other) && view.comparison.claimOf(other) == view.id)
            best = &pair;
    }
    return best ? std::optional(standingOf(*best, sentence.version)) : std::nullopt;
}

/// Several sentences: the one that departs furthest tells; one without a counterpart adds.
Standing standingOf(const ClaimView &view, std::span<const SentenceId> own)
{
    Standing standing = Standing::Same;
    bool isAnyPaired = false;
    for (const SentenceId sentence : own) {
        const auto one = standingOf(view, sentence);
        isAnyPaired = isAnyPaired || one;
        standing = std::max(standing, one.value_or(Standing::Longer));
    }
    if (!isAnyPaired)
        return Standing::Reworded;
    const bool isPart = standing == Standing::Same && view.basis.size() > own.size();
    return isPart ? Standing::Shorter : standing;
}

CoverageCell cellOf(const ClaimView &view, VersionId version, bool isAlone, bool isOnlyShown)
{
    const auto own = membersOf(view.members(), version);
    if (own.empty())
        return {};
    CoverageCell cell{.sentence = own.front(), .sentences = static_cast<int>(own.size())};
    const bool isBasis = !view.basis.empty() && view.basis.front().version == version;
    if (isBasis && !isAlone) {
        // Its own side of what the others have differently.
        const ClaimView others{view.comparison, view.columns, view.isShown, view.id, {}};
        addDifferences(cell, others, own);
        cell.standing = Standing::Here;
        return cell;
    }
    addDifferences(cell, view, own);
    if (isAlone) {
        cell.standing = Standing::OnlyHere;
    } else if (cell.difference >= 0) {
        cell.standing = Standing::Differs;
    } else {
        cell.standing = isOnlyShown ? Standing::Here : standingOf(view, own);
    }
    cell.isFaint = cell.difference >= 0 && !view.isShown(cell.difference);
    return cell;
}

ClaimGroups groupsOf(const CoverageRow &row, const KindSet &kinds)
{
    ClaimGroups groups;
    const auto columns = static_cast<int>(row.cells.size());
    groups.setFlag(ClaimGroup::OnlyInOne, row.covered + row.elsewhere == 1);
    groups.setFlag(ClaimGroup::SharedByAll, columns > 1 && row.covered == columns);
    groups.setFlag(ClaimGroup::LeftOutByOne, columns > 2 && row.covered == columns - 1);
    for (const GroupKinds &one : groupKinds) {
        const bool hasAny
            = std::ranges::any_of(one.kinds, [&](Kind kind) { return kinds.test(bitOf(kind)); });
        groups.setFlag(one.group, hasAny);
    }
    return groups;
}

std::optional<Kind> weightiestOf(const KindSet &kinds)
{
    std::optional<Kind> best;
    for (const Kind kind : core::difference::allKinds) {
        if (kinds.test(bitOf(kind)) && (!best || core::priorityOf(kind) < core::priorityOf(*best)))
            best = kind;
    }
    return best;
}

int versionsIn(const QList<SentenceId> &members)
{
    int versions = 0;
    for (qsizetype i = 0; i < members.size(); ++i)
        versions += i == 0 || members.at(i).version != members.at(i - 1).version;
    return versions;
}

CoverageRow rowOf(const ClaimView &view)
{
    CoverageRow row{.claim = view.id};
    const int versions = versionsIn(view.members());
    for (const VersionId version : view.columns)
        row.covered += !membersOf(view.members(), version).empty();
    if (row.covered == 0)
        return row;
    row.elsewhere = versions - row.covered;
    KindSet kinds;
    for (const VersionId version : view.columns) {
        row.cells.push_back(cellOf(view, version, versions == 1, row.covered == 1));
        kinds |= row.cells.back().kinds;
    }
    row.groups = groupsOf(row, kinds);
    row.weightiest = weightiestOf(kinds);
    return row;
}

void addTotals(Coverage &coverage)
{
    coverage.totals.resize(static_cast<size_t>(coverage.columns.size()));
    for (const CoverageRow &row : coverage.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            coverage.totals[i].covered += row.cells[i].standing != Standing::Missing;
            coverage.totals[i].onlyHere += row.cells[i].standing == Standing::OnlyHere;
        }
    }
}

/// Smaller comes first: what differs by the kind's weight, then what only one has, then the rest.
int weightOf(std::optional<Kind> kind, bool isUnique, bool isThere)
{
    constexpr auto kinds = static_cast<int>(core::difference::allKinds.size());
    if (!isThere)
        return kinds + 2;
    if (isUnique)
        return kinds;
    return kind ? core::priorityOf(*kind) : kinds + 1;
}

int weightOf(const CoverageRow &row)
{
    return weightOf(row.weightiest, row.groups.testFlag(ClaimGroup::OnlyInOne), true);
}

int weightOf(const CoverageCell &cell)
{
    return weightOf(weightiestOf(cell.kinds), cell.standing == Standing::OnlyHere,
                    cell.standing != Standing::Missing);
}

bool isWanted(const CoverageRow &row, const CoverageQuery &query)
{
    return (!query.groups || row.groups.testAnyFlags(query.groups))
        && (!query.hasWords || query.hasWords(row));
}

void sortByOutlet(QList<qsizetype> &rows, const Coverage &coverage, const CoverageQuery &query)
{
    const qsizetype column = coverage.columns.indexOf(query.outlet);
    if (column < 0)
        return;
    const auto cell = [&](qsizetype row) -> const CoverageCell & {
        return coverage.rows[static_cast<size_t>(row)].cells[static_cast<size_t>(column)];
    };
    if (query.order == CoverageOrder::WeightiestInOutlet)
        std::ranges::stable_sort(rows, {}, [&](qsizetype row) { return weightOf(cell(row)); });
    else
        std::ranges::stable_sort(rows, {}, [&](qsizetype row) {
            return std::pair(!cell(row).sentence.isValid(), cell(row).sentence.index);
        });
}

} // namespace

QList<ClaimGroup> allClaimGroups()
{
    return {ClaimGroup::OnlyInOne,  ClaimGroup::SharedByAll, ClaimGroup::LeftOutByOne,
            ClaimGroup::Quotations, ClaimGroup::Figures,     ClaimGroup::Credits,
            ClaimGroup::Hedges};
}

Coverage coverageOf(const Comparison &comparison, const QList<VersionId> &columns,
                    const DifferenceTest &isShown)
{
    Coverage coverage{.columns = columns};
    for (qint32 i = 0; i < std::ssize(comparison.claims); ++i) {
        ClaimView view{comparison, columns, isShown, {i}, {}};
        view.basis = membersOf(view.members(), comparison.reference);
        CoverageRow row = rowOf(view);
        if (row.covered > 0)
            coverage.rows.push_back(std::move(row));
    }
    addTotals(coverage);
    return coverage;
}

QList<qsizetype> chosenRows(const Coverage &coverage, const CoverageQuery &query)
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < std::ssize(coverage.rows); ++i) {
        if (isWanted(coverage.rows[static_cast<size_t>(i)], query))
            rows.append(i);
    }
    const auto row
        = [&](qsizetype i) -> const CoverageRow & { return coverage.rows[static_cast<size_t>(i)]; };
    const auto sharing = [&](qsizetype i) { return row(i).covered + row(i).elsewhere; };
    switch (query.order) {
    case CoverageOrder::Story:
        break;
    case CoverageOrder::MostShared:
        std::ranges::stable_sort(rows, std::ranges::greater{}, sharing);
        break;
    case CoverageOrder::LeastShared:
        std::ranges::stable_sort(rows, {}, sharing);
        break;
    case CoverageOrder::Weightiest:
        std::ranges::stable_sort(rows, {}, [&](qsizetype i) { return weightOf(row(i)); });
        break;
    case CoverageOrder::Outlet:
    case CoverageOrder::WeightiestInOutlet:
        sortByOutlet(rows, coverage, query);
        break;
    }
    return rows;
}

int countOf(const Coverage &coverage, ClaimGroup group)
{
    return static_cast<int>(std::ranges::count_if(
        coverage.rows, [&](const CoverageRow &row) { return row.groups.testFlag(group); }));
}

} // namespace widgets
