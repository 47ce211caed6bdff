// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::Hedge;
using language::IndexRange;

/// What is hedged stands within so many words after the hedge.
constexpr qsizetype reach = 4;
/// Two hedges stand against each other where what they hedge is one word, or from so many points
/// of agreement about the place on (see slotAgreement).
constexpr int leastAgreement = 3;
constexpr int oneTarget = 10;
/// In a partial pair only doubt and hearsay count as left out; plans and futures come and go.
constexpr int leastStrengthInPartial = 2;

/// "It will open" reported in the past is "it would open": another tense, not another certainty.
bool isTenseShift(const Hedge &a, const Hedge &b)
{
    const auto areThese = [](const Hedge &one, const Hedge &other) {
        return one.group == u"future" && other.group == u"conditional";
    };
    return areThese(a, b) || areThese(b, a);
}

bool saysTheSame(const Hedge &a, const Hedge &b)
{
    return isTenseShift(a, b) || (a.group == b.group && a.strength == b.strength);
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

/// The first content word after a hedge: what it hedges; -1 if there is none near.
qsizetype targetOf(const Side &side, const Hedge &hedge)
{
    const IndexRange words = side.tokensIn(hedge.range);
    const qsizetype last = std::min<qsizetype>(std::ssize(side.tokens), words.end + reach);
    for (qsizetype i = words.end; i < last; ++i) {
        if (side.weight(i) > 0)
            return i;
    }
    return -1;
}

qsizetype echoOf(qsizetype word, const std::vector<qsizetype> &echoes)
{
    return word < 0 ? -1 : echoes[static_cast<size_t>(word)];
}

int agreementOf(const PairView &view, const Hedge &a, const Hedge &b)
{
    const qsizetype opposite = echoOf(targetOf(view.a, a), view.echoesOfA);
    const bool isOneTarget = opposite >= 0 && opposite == targetOf(view.b, b);
    return isOneTarget ? oneTarget : slotAgreement(view, a.range, b.range);
}

bool isHedged(const Side &side, qsizetype word)
{
    const auto hedges = language::within(side.input->analysis->hedges, side.range());
    return std::ranges::any_of(hedges, [&](const Hedge &hedge) {
        return targetOf(side, hedge) == word || hedge.range.contains(side.token(word).range);
    });
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

/// Hedges of side a whose target stands bare on side b.
Findings leftOut(const PairView &view, const std::vector<Hedge> &hedges)
{
    Findings findings;
    for (const Hedge &hedge : hedges) {
        const qsizetype opposite = echoOf(targetOf(view.a, hedge), view.echoesOfA);
        const bool counts = view.isClose() || hedge.strength >= leastStrengthInPartial;
        if (opposite < 0 || !counts || isHedged(view.b, opposite))
            continue;
        const auto found = oneHedge(view, hedge, opposite);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

/// Hedges that say the same of the same word.
Findings agreements(const PairView &view)
{
    Findings findings;
    for (const Hedge &a : language::within(view.a.input->analysis->hedges, view.a.range())) {
        for (const Hedge &b : language::within(view.b.input->analysis->hedges, view.b.range())) {
            if (!saysTheSame(a, b) || agreementOf(view, a, b) < leastAgreement)
                continue;
            const auto found = agreement(view, Kind::HedgeChanged, a.range, b.range);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    return findings;
}

} // namespace

Findings findHedgeChanges(const PairView &view, const Material &)
{
    auto mine = unshared(view.a, view.b);
    auto theirs = unshared(view.b, view.a);
    std::vector<SlotPair> candidates;
    for (size_t i = 0; i < mine.size(); ++i) {
        for (size_t j = 0; j < theirs.size(); ++j) {
            const int agreement = agreementOf(view, mine[i], theirs[j]);
            if (agreement >= leastAgreement)
                candidates.push_back({i, j, agreement});
        }
    }
    Findings findings = agreements(view);
    const auto add = [&](const Findings &found) {
        findings.insert(findings.end(), found.begin(), found.end());
    };
    for (const SlotPair &slot : bestSlots(std::move(candidates)))
        add(changed(view, mine[slot.a], theirs[slot.b]));
    const auto isTaken = [&](const Hedge &hedge) {
        return std::ranges::any_of(
            findings, [&](const Finding &finding) { return finding.range == hedge.range; });
    };
    std::erase_if(mine, isTaken);
    std::erase_if(theirs, isTaken);
    add(leftOut(view, mine));
    add(leftOut(mirrored(view), theirs));
    return findings;
}

} // namespace core::difference
