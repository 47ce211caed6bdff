// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/slots.h"

#include <QSet>

using namespace Qt::StringLiterals;

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

std::vector<SlotPair> bestSlots(
    size_t sizeA, size_t sizeB,
    const std::function<std::optional<int>(size_t, size_t)> &agreementOf)
{
    std::vector<SlotPair> slots;
    for (size_t a = 0; a < sizeA; ++a) {
        for (size_t b = 0; b < sizeB; ++b) {
            if (const auto agreement = agreementOf(a, b))
                slots.push_back({a, b, *agreement});
        }
    }
    std::ranges::stable_sort(slots, std::ranges::greater{}, &SlotPair::agreement);
    QSet<size_t> usedA, usedB;
    std::erase_if(slots, [&](const SlotPair &slot) {
        if (usedA.contains(slot.a) || usedB.contains(slot.b))
            return true;
        usedA.insert(slot.a);
        usedB.insert(slot.b);
        return false;
    });
    return slots;
}

Findings valueChange(const PairView &view, Kind kind, TextRange a, TextRange b, Finer finer)
{
    const auto half
        = [&](const Side &here, TextRange mine, const Side &there, TextRange theirs, bool isFiner) {
              return Half{.kind = kind,
                          .range = mine,
                          .detail = hereAndThere(here, mine, there, theirs),
                          .detailEnd = finer == Finer::Neither ? u"."_s
                              : isFiner                        ? u": more precise here."_s
                                                               : u": more precise there."_s,
                          .isMorePrecise = isFiner};
          };
    return bothSides(view, half(view.a, a, view.b, b, finer == Finer::A),
                     half(view.b, b, view.a, a, finer == Finer::B));
}

} // namespace core::difference
