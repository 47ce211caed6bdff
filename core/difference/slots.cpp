// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/slots.h"

#include <QSet>

namespace core::difference {

namespace {

using language::IndexRange;

/// Words on either side of a piece that count as close by.
constexpr qsizetype reach = 5;
constexpr int mostFromNeighbours = 3;

bool intersect(const IndexRange &a, const IndexRange &b)
{
    return a.begin < b.end && b.begin < a.end;
}

QSet<TokenId> neighbours(const Side &side, const IndexRange &piece)
{
    QSet<TokenId> stems;
    const qsizetype last = std::min<qsizetype>(std::ssize(side.tokens), piece.end + reach);
    for (qsizetype i = std::max<qsizetype>(0, piece.begin - reach); i < last; ++i) {
        const bool inside = piece.begin <= i && i < piece.end;
        if (!inside && side.weight(i) > 0)
            stems.insert(side.stem(i));
    }
    return stems;
}

} // namespace

int slotAgreement(const PairView &view, TextRange a, TextRange b)
{
    const IndexRange piecesA = view.a.tokensIn(a);
    const IndexRange piecesB = view.b.tokensIn(b);
    const bool oneChange = std::ranges::any_of(view.edits, [&](const Edit &edit) {
        return edit.kind == Edit::Kind::Replaced && intersect(edit.a, piecesA)
            && intersect(edit.b, piecesB);
    });
    const auto common = (neighbours(view.a, piecesA) & neighbours(view.b, piecesB)).size();
    return (oneChange ? 2 : 0) + std::min(static_cast<int>(common), mostFromNeighbours);
}

std::vector<SlotPair> bestSlots(std::vector<SlotPair> candidates)
{
    std::ranges::stable_sort(candidates, std::ranges::greater{}, &SlotPair::agreement);
    QSet<size_t> usedA, usedB;
    std::erase_if(candidates, [&](const SlotPair &candidate) {
        if (usedA.contains(candidate.a) || usedB.contains(candidate.b))
            return true;
        usedA.insert(candidate.a);
        usedB.insert(candidate.b);
        return false;
    });
    return candidates;
}

} // namespace core::difference
