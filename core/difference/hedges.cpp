// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::Hedge;
using language::IndexRange;

/// What is hedged stands within so many words of the hedge.
constexpr qsizetype reach = 4;

bool saysTheSame(const Hedge &a, const Hedge &b)
{
    return a.group == b.group && a.strength == b.strength;
}

std::vector<Hedge> unshared(const Side &here, const Side &there)
{
    const auto theirs = language::within(there.input->analysis->hedges, there.range());
    std::vector<Hedge> found;
    for (const Hedge &hedge : language::within(here.input->analysis->hedges, here.range())) {
        if (std::ranges::none_of(theirs,
                                 [&](const Hedge &other) { return saysTheSame(hedge, other); }))
            found.push_back(hedge);
    }
    return found;
}

/// The place opposite of the first content word after the hedge (else before it) that the other
/// side has too; -1 if what is hedged does not stand there.
qsizetype hedgedOpposite(const Side &here, const Hedge &hedge, const std::vector<qsizetype> &echoes)
{
    const IndexRange words = here.tokensIn(hedge.range);
    const qsizetype last = std::min<qsizetype>(std::ssize(here.tokens), words.end + reach);
    for (qsizetype i = words.end; i < last; ++i) {
        if (here.weight(i) > 0 && echoes[static_cast<size_t>(i)] >= 0)
            return echoes[static_cast<size_t>(i)];
    }
    for (qsizetype i = words.begin - 1; i >= std::max<qsizetype>(0, words.begin - reach); --i) {
        if (here.weight(i) > 0 && echoes[static_cast<size_t>(i)] >= 0)
            return echoes[static_cast<size_t>(i)];
    }
    return -1;
}

/// The hedge nearest to a token, within reach.
const Hedge *hedgeNear(const Side &side, const std::vector<Hedge> &hedges, qsizetype token)
{
    const Hedge *nearest = nullptr;
    qsizetype distance = reach + 1;
    for (const Hedge &hedge : hedges) {
        const IndexRange words = side.tokensIn(hedge.range);
        const qsizetype gap = token < words.begin ? words.begin - token
                                                  : std::max<qsizetype>(0, token - words.end + 1);
        if (gap < distance) {
            distance = gap;
            nearest = &hedge;
        }
    }
    return nearest;
}

Findings changed(const PairView &view, const Hedge &a, const Hedge &b)
{
    const auto half
        = [](const Side &here, const Hedge &mine, const Side &there, const Hedge &theirs) {
              return Half{.kind = Kind::HedgeChanged,
                          .range = mine.range,
                          .detail = hereAndThere(here, mine.range, there, theirs.range),
                          .detailEnd = mine.strength > theirs.strength ? u": less certain here."_s
                              : mine.strength < theirs.strength        ? u": more certain here."_s
                                                                       : u"."_s};
          };
    return bothSides(view, half(view.a, a, view.b, b), half(view.b, b, view.a, a));
}

/// Only side a hedges what stands at \a opposite on side b.
Findings oneHedge(const PairView &view, const Hedge &hedge, qsizetype opposite)
{
    const TextRange bare = view.b.token(opposite).range;
    const QString words = inMarks(view.a, hedge.range);
    return bothSides(view,
                     {.kind = Kind::HedgeChanged,
                      .range = hedge.range,
                      .detail = words + u" here, said without it in "_s,
                      .detailEnd = u"."_s},
                     {.kind = Kind::HedgeChanged,
                      .range = bare,
                      .detail = u"Said here without "_s + words + u", which stands in "_s,
                      .detailEnd = u"."_s});
}

Findings fromSideA(const PairView &view, bool isFirst)
{
    const auto mine = unshared(view.a, view.b);
    const auto theirs = unshared(view.b, view.a);
    Findings findings;
    for (const Hedge &hedge : mine) {
        const qsizetype opposite = hedgedOpposite(view.a, hedge, view.echoesOfA);
        if (opposite < 0)
            continue;
        const Hedge *other = hedgeNear(view.b, theirs, opposite);
        // A change of both sides is found from either; one finding is enough.
        if (other && !isFirst)
            continue;
        const auto found = other ? changed(view, hedge, *other) : oneHedge(view, hedge, opposite);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace

Findings findHedgeChanges(const PairView &view, const Material &)
{
    Findings findings = fromSideA(view, true);
    const auto others = fromSideA(mirrored(view), false);
    findings.insert(findings.end(), others.begin(), others.end());
    return findings;
}

} // namespace core::difference
