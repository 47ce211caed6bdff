// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/alignedrows.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace widgets {

using core::Comparison;
using core::SentenceId;
using core::VersionId;
using core::alignment::ClaimId;
using core::difference::Kind;

namespace {

RowTraits traitsOf(Kind kind)
{
    switch (kind) {
    case Kind::QuoteAltered:
    case Kind::QuoteExcerpt:
    case Kind::QuoteToIndirect:
        return RowTrait::Quotations;
    case Kind::FigureChanged:
    case Kind::DateChanged:
    case Kind::ListChanged:
        return RowTrait::Figures;
    case Kind::AttributionChanged:
    case Kind::AttributionDropped:
    case Kind::AttributionAdded:
        return RowTrait::Credits;
    case Kind::Reworded:
    case Kind::NameVariant:
    case Kind::HedgeChanged:
    case Kind::VerbStrength:
        return RowTrait::Wording;
    case Kind::OnlyHere:
    case Kind::MissingHere:
    case Kind::Moved:
        break; // told from the rows themselves
    }
    return {};
}

/// The claims' numbers in the order of the rows. Claims that the version does not have follow the
/// one that they follow in the comparison: with claims 0 1 2 3 and a version that tells 3 before 0
/// and nothing else, 3 0 1 2.
std::vector<qint32> claimsInOrder(const Comparison &comparison, VersionId version)
{
    using Key = std::tuple<qint32, bool, qint32>;
    std::vector<Key> keys;
    qint32 place = -1;
    for (qint32 i = 0; i < std::ssize(comparison.claims); ++i) {
        const auto &members = comparison.claim({i}).members;
        const auto own = std::ranges::find(members, version, &SentenceId::version);
        if (own != members.end() && version.isValid())
            place = own->index;
        keys.emplace_back(place, own == members.end(), i);
    }
    if (version.isValid())
        std::ranges::sort(keys);
    std::vector<qint32> numbers;
    for (const Key &key : keys)
        numbers.push_back(std::get<2>(key));
    return numbers;
}

QList<AlignedCell> cellsOf(const core::alignment::Claim &claim, const QList<VersionId> &columns)
{
    QList<AlignedCell> cells;
    for (const VersionId version : columns) {
        const auto found
            = std::ranges::equal_range(claim.members, version, {}, &SentenceId::version);
        if (!found.empty())
            cells.append({.version = version, .members = {found.begin(), found.end()}});
    }
    return cells;
}

bool isShared(const core::alignment::Claim &claim)
{
    return claim.members.first().version != claim.members.last().version;
}

QList<AlignedRow> allRows(const Comparison &comparison, const AlignedOptions &options)
{
    std::vector<RowTraits> traits(comparison.claims.size());
    for (const auto &difference : comparison.differences) {
        const ClaimId claim = comparison.claimOf(difference.sentence);
        if (claim.isValid())
            traits[static_cast<size_t>(claim.value)] |= traitsOf(difference.kind);
    }
    QList<AlignedRow> rows;
    for (const qint32 number : claimsInOrder(comparison, options.order)) {
        const auto &claim = comparison.claim({number});
        QList<AlignedCell> cells = cellsOf(claim, options.columns);
        if (cells.isEmpty())
            continue;
        const RowTrait reach = isShared(claim) ? RowTrait::Shared : RowTrait::OnlyHere;
        rows.append({.claim = {number},
                     .traits = traits[static_cast<size_t>(number)] | reach,
                     .cells = std::move(cells)});
    }
    return rows;
}

// --- moves ------------------------------------------------------------------------------------

/// A cell of one version: from top to bottom, and where the version itself tells it.
struct Told
{
    AlignedRow *row = nullptr;
    AlignedCell *cell = nullptr;
    qsizetype place = 0; ///< among those of the version, in its own order
    qint64 weight = 0; ///< characters
    bool stays = false;
};

bool canMove(const Comparison &comparison, const AlignedRow &row, const AlignedCell &cell)
{
    return row.traits.testFlag(RowTrait::Shared)
        && comparison.sentence(cell.members.front()).role == core::BlockRole::Body;
}

/// By version, those that can move, from top to bottom.
QHash<VersionId, std::vector<Told>> toldByEach(const Comparison &comparison,
                                               QList<AlignedRow> &rows)
{
    QHash<VersionId, std::vector<Told>> told;
    for (AlignedRow &row : rows) {
        for (AlignedCell &cell : row.cells) {
            if (!canMove(comparison, row, cell))
                continue;
            qint64 weight = 0;
            for (const SentenceId member : cell.members)
                weight += comparison.sentence(member).range.length();
            told[cell.version].push_back({.row = &row, .cell = &cell, .weight = weight});
        }
    }
    return told;
}

void notePlaces(std::vector<Told> &told)
{
    std::vector<Told *> own;
    for (Told &each : told)
        own.push_back(&each);
    std::ranges::sort(own, {}, [](const Told *each) { return each->cell->members.front(); });
    for (size_t i = 0; i < own.size(); ++i)
        own[i]->place = static_cast<qsizetype>(i);
}

/// Marks the heaviest set that ascends in both orders. A Fenwick tree over the places holds the
/// heaviest chain that ends at or before each: O(n log n).
void markStaying(std::vector<Told> &told)
{
    struct End
    {
        qint64 weight = 0;
        qsizetype last = -1;
    };
    std::vector<End> tree(told.size() + 1);
    std::vector<qsizetype> before(told.size(), -1);
    const auto heaviest = [&](size_t places) {
        End best;
        for (; places > 0; places &= places - 1)
            best = tree[places].weight > best.weight ? tree[places] : best;
        return best;
    };
    for (size_t i = 0; i < told.size(); ++i) {
        const auto place = static_cast<size_t>(told[i].place);
        const End chain = heaviest(place);
        before[i] = chain.last;
        const End end{chain.weight + told[i].weight, static_cast<qsizetype>(i)};
        for (size_t at = place + 1; at < tree.size(); at += at & (~at + 1)) {
            if (tree[at].weight < end.weight)
                tree[at] = end;
        }
    }
    for (qsizetype i = heaviest(told.size()).last; i >= 0; i = before[static_cast<size_t>(i)])
        told[static_cast<size_t>(i)].stays = true;
}

/// By how many staying ones the version tells it later (or, below 0, earlier) than the rows do.
/// What it crosses lies all on one side: were it not so, two staying ones would cross.
int displacement(const std::vector<Told> &told, size_t moved)
{
    int crossed = 0;
    for (size_t i = 0; i < told.size(); ++i) {
        const bool isEarlierHere = told[i].place < told[moved].place;
        if (told[i].stays && isEarlierHere != (i < moved))
            crossed += isEarlierHere ? 1 : -1;
    }
    return crossed;
}

/// Notes, where the version tells them, the claims whose rows are elsewhere: at the staying one
/// told before them, or else at the first.
void noteDisplaced(std::vector<Told> told)
{
    std::ranges::sort(told, {}, &Told::place);
    const auto first = std::ranges::find(told, true, &Told::stays);
    if (first == told.end())
        return;
    const Told *beside = &*first;
    bool isBefore = true;
    for (const Told &each : told) {
        if (each.stays) {
            beside = &each;
            isBefore = false;
        } else {
            each.cell->toldBeside = beside->row->claim;
            beside->cell->displaced.append({.claim = each.row->claim, .isBefore = isBefore});
        }
    }
}

void findMoves(std::vector<Told> told)
{
    notePlaces(told);
    markStaying(told);
    bool isAnyMoved = false;
    for (size_t i = 0; i < told.size(); ++i) {
        if (told[i].stays)
            continue;
        told[i].cell->moved = displacement(told, i);
        told[i].row->traits |= RowTrait::Moved;
        isAnyMoved = true;
    }
    if (isAnyMoved)
        noteDisplaced(std::move(told));
}

} // namespace

const AlignedCell *AlignedRow::cell(VersionId version) const
{
    const auto found = std::ranges::find(cells, version, &AlignedCell::version);
    return found == cells.end() ? nullptr : &*found;
}

AlignedRows alignedRows(const Comparison &comparison, const AlignedOptions &options)
{
    AlignedRows made{.rows = allRows(comparison, options)};
    made.all = static_cast<int>(made.rows.size());
    for (const std::vector<Told> &told : toldByEach(comparison, made.rows))
        findMoves(told);
    for (const AlignedRow &row : std::as_const(made.rows)) {
        for (const RowTrait trait : allRowTraits)
            made.counts[trait] += row.traits.testFlag(trait) ? 1 : 0;
    }
    if (options.filter) {
        made.rows.removeIf([&](const AlignedRow &row) {
            return !(row.traits & options.filter) && row.claim != options.kept;
        });
    }
    return made;
}

QString nameOf(const AlignedRow &row)
{
    return row.traits.testFlag(RowTrait::Shared) ? QString::number(row.claim.value + 1) : u"+"_s;
}

} // namespace widgets
