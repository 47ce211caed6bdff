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
constexpr qsizetype reach = 5;
/// Two hedges stand against each other where what they hedge is one word, or from so many points
/// of agreement about the place on (see slotAgreement).
constexpr int leastAgreement = 3;
constexpr int oneTarget = 10;
/// In a partial pair only doubt and hearsay count as left out; plans and futures come and go.
constexpr int leastStrengthInPartial = 2;

/// "A reported plan" hedges the noun, "plans to open" and "reportedly opens" the verb.
bool isAdjective(const Side &side, const Hedge &hedge, const Material &material)
{
    const auto &language = material.language(side.id.version);
    const auto *entry = language.hedges().find(hedge.phrase);
    return entry && entry->field(2) == "adjective"_L1;
}

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

/// What a hedge may hedge: the first content words after it, up to the next function word or mark.
/// "supposed | bridge closure | of", "planning to | open | a". Empty if there is none near.
IndexRange targetsOf(const Side &side, const Hedge &hedge)
{
    const IndexRange words = side.tokensIn(hedge.range);
    const qsizetype last = std::min<qsizetype>(std::ssize(side.tokens), words.end + reach);
    qsizetype first = words.end;
    while (first < last && side.weight(first) <= 0)
        ++first;
    IndexRange targets{first, first};
    while (targets.end < last && side.weight(targets.end) > 0)
        ++targets.end;
    return targets;
}

/// The word hedged: of a noun and what stands before it the noun, else the verb.
qsizetype targetOf(const Side &side, const Hedge &hedge, const Material &material)
{
    const IndexRange targets = targetsOf(side, hedge);
    if (targets.length() <= 0)
        return -1;
    return isAdjective(side, hedge, material) ? targets.end - 1 : targets.begin;
}

qsizetype echoOf(qsizetype word, const std::vector<qsizetype> &echoes)
{
    return word < 0 ? -1 : echoes[static_cast<size_t>(word)];
}

/// A word that either hedge may hedge stands in both places.
bool haveOneTarget(const PairView &view, const Hedge &a, const Hedge &b)
{
    const IndexRange targetsA = targetsOf(view.a, a);
    const IndexRange targetsB = targetsOf(view.b, b);
    for (qsizetype i = targetsA.begin; i < targetsA.end; ++i) {
        const qsizetype opposite = echoOf(i, view.echoesOfA);
        if (opposite >= targetsB.begin && opposite < targetsB.end)
            return true;
    }
    return false;
}

/// The words behind a hedge, up to the end of the clause.
IndexRange wordsBehind(const Side &side, const Hedge &hedge)
{
    const qsizetype begin = side.tokensIn(hedge.range).end;
    const qsizetype last = std::min<qsizetype>(begin + reach, std::ssize(side.tokens));
    qsizetype end = begin;
    while (end < last && side.token(end).norm != u"," && side.token(end).norm != u";")
        ++end;
    return {begin, end};
}

/// Content words behind both: "seeking to deepen [cooperation]", "plan to upgrade [cooperation]".
int commonBehind(const PairView &view, const Hedge &a, const Hedge &b)
{
    const IndexRange wordsA = wordsBehind(view.a, a);
    const IndexRange wordsB = wordsBehind(view.b, b);
    int common = 0;
    for (qsizetype i = wordsA.begin; i < wordsA.end; ++i) {
        const qsizetype opposite = view.a.weight(i) > 0 ? echoOf(i, view.echoesOfA) : -1;
        common += opposite >= wordsB.begin && opposite < wordsB.end;
    }
    return common;
}

int agreementOf(const PairView &view, const Hedge &a, const Hedge &b)
{
    if (haveOneTarget(view, a, b))
        return oneTarget;
    if (const int common = commonBehind(view, a, b); common > 0)
        return leastAgreement + common;
    return view.isClose() ? slotAgreement(view, a.range, b.range) : 0;
}

bool isHedged(const Side &side, qsizetype word)
{
    const auto hedges = language::within(side.input->analysis->hedges, side.range());
    return std::ranges::any_of(hedges, [&](const Hedge &hedge) {
        const IndexRange targets = targetsOf(side, hedge);
        return (targets.begin <= word && word < targets.end)
            || hedge.range.contains(side.token(word).range);
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

/// The hedge's own word stands opposite, if in another place: "pledged [with him] to".
bool isToldApart(const PairView &view, const Hedge &hedge)
{
    const IndexRange words = view.a.tokensIn(hedge.range);
    for (qsizetype i = words.begin; i < words.end; ++i) {
        const qsizetype opposite = view.a.weight(i) > 0 ? echoOf(i, view.echoesOfA) : -1;
        if (opposite >= 0)
            return true;
    }
    return false;
}

/// Hedges of side a whose target stands bare on side b.
Findings leftOut(const PairView &view, const std::vector<Hedge> &hedges, const Material &material)
{
    Findings findings;
    for (const Hedge &hedge : hedges) {
        const qsizetype opposite = echoOf(targetOf(view.a, hedge, material), view.echoesOfA);
        const bool counts = view.isClose() || hedge.strength >= leastStrengthInPartial;
        if (opposite < 0 || !counts || isHedged(view.b, opposite) || isToldApart(view, hedge))
            continue;
        const auto found = oneHedge(view, hedge, opposite);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace

Findings findHedgeChanges(const PairView &view, const Material &material)
{
    const auto allA = language::within(view.a.input->analysis->hedges, view.a.range());
    const auto allB = language::within(view.b.input->analysis->hedges, view.b.range());
    auto mine = unshared(allA, allB, saysTheSame);
    auto theirs = unshared(allB, allA, saysTheSame);
    Findings findings
        = agreements(view, Kind::HedgeChanged, allA, allB, [&](const Hedge &a, const Hedge &b) {
              return saysTheSame(a, b) && agreementOf(view, a, b) >= leastAgreement;
          });
    const auto add = [&](const Findings &found) {
        findings.insert(findings.end(), found.begin(), found.end());
    };
    const auto agreementAt = [&](size_t i, size_t j) -> std::optional<int> {
        const int agreement = agreementOf(view, mine[i], theirs[j]);
        return agreement >= leastAgreement ? std::optional(agreement) : std::nullopt;
    };
    for (const SlotPair &slot : bestSlots(mine.size(), theirs.size(), agreementAt))
        add(changed(view, mine[slot.a], theirs[slot.b]));
    const auto isTaken = [&](const Hedge &hedge) {
        return std::ranges::any_of(
            findings, [&](const Finding &finding) { return finding.range == hedge.range; });
    };
    std::erase_if(mine, isTaken);
    std::erase_if(theirs, isTaken);
    add(leftOut(view, mine, material));
    if (!theirs.empty())
        add(leftOut(mirrored(view), theirs, material));
    return findings;
}

} // namespace core::difference
