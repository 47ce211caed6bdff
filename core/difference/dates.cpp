// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::DateMention;

enum class Relation { Same, AMorePrecise, BMorePrecise, Other, Unrelated };

struct Parts
{
    int common = 0;
    int conflicts = 0;
    int onlyA = 0;
    int onlyB = 0;
};

Parts partsOf(const DateMention &a, const DateMention &b)
{
    Parts parts;
    for (const auto part : {&DateMention::year, &DateMention::month, &DateMention::day,
                            &DateMention::lastDay, &DateMention::weekday}) {
        const int x = a.*part;
        const int y = b.*part;
        parts.common += x != 0 && x == y;
        parts.conflicts += x != 0 && y != 0 && x != y;
        parts.onlyA += x != 0 && y == 0;
        parts.onlyB += x == 0 && y != 0;
    }
    return parts;
}

bool namesADay(const DateMention &date)
{
    return date.day != 0 || date.weekday != 0;
}

/// "July" and "July 11-12": b more precise. "Wednesday" and "May 24", where that is the Wednesday:
/// same. "March" and "May": other. "2014" and "Wednesday": nothing to compare.
Relation relationOf(const DateMention &a, const DateMention &b)
{
    const Parts parts = partsOf(a, b);
    if (parts.conflicts > 0)
        return Relation::Other;
    if (parts.common > 0)
        return parts.onlyA > 0 && parts.onlyB == 0 ? Relation::AMorePrecise
            : parts.onlyB > 0 && parts.onlyA == 0  ? Relation::BMorePrecise
                                                   : Relation::Same;
    if (a.resolved && b.resolved && namesADay(a) && namesADay(b))
        return a.resolved == b.resolved ? Relation::Same : Relation::Other;
    return Relation::Unrelated;
}

bool areSame(const Side &sideA, const DateMention &a, const Side &sideB, const DateMention &b)
{
    return comparingText(sideA, a.range) == comparingText(sideB, b.range)
        || relationOf(a, b) == Relation::Same;
}

std::vector<DateMention> unshared(const Side &here, const Side &there)
{
    std::vector<DateMention> found;
    const auto theirs = language::within(there.input->analysis->dates, there.range());
    for (const DateMention &date : language::within(here.input->analysis->dates, here.range())) {
        if (std::ranges::none_of(theirs, [&](const DateMention &other) {
                return areSame(here, date, there, other);
            }))
            found.push_back(date);
    }
    return found;
}

/// A finer date of the same month or day needs no more; another date must stand in the same place.
int agreementNeeded(const PairView &view, Relation relation)
{
    return relation == Relation::Other ? (view.isClose() ? 2 : 3) : 0;
}

Findings agreements(const PairView &view)
{
    Findings findings;
    const auto theirs = language::within(view.b.input->analysis->dates, view.b.range());
    for (const DateMention &a : language::within(view.a.input->analysis->dates, view.a.range())) {
        for (const DateMention &b : theirs) {
            if (!areSame(view.a, a, view.b, b))
                continue;
            const auto found = agreement(view, Kind::DateChanged, a.range, b.range);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    return findings;
}

} // namespace

Findings findDateChanges(const PairView &view, const Material &)
{
    const auto mine = unshared(view.a, view.b);
    const auto theirs = unshared(view.b, view.a);
    std::vector<SlotPair> candidates;
    for (size_t i = 0; i < mine.size(); ++i) {
        for (size_t j = 0; j < theirs.size(); ++j) {
            const Relation relation = relationOf(mine[i], theirs[j]);
            const int agreement = slotAgreement(view, mine[i].range, theirs[j].range);
            if (relation != Relation::Unrelated && agreement >= agreementNeeded(view, relation))
                candidates.push_back({i, j, agreement});
        }
    }
    Findings findings = agreements(view);
    for (const SlotPair &slot : bestSlots(std::move(candidates))) {
        const DateMention &a = mine[slot.a];
        const DateMention &b = theirs[slot.b];
        const Relation relation = relationOf(a, b);
        const auto half = [&](const Side &here, const DateMention &date, const Side &there,
                              const DateMention &other, bool finer, bool coarser) {
            return Half{.kind = Kind::DateChanged,
                        .range = date.range,
                        .detail = hereAndThere(here, date.range, there, other.range),
                        .detailEnd = finer ? u": more precise here."_s
                            : coarser      ? u": more precise there."_s
                                           : u"."_s,
                        .isMorePrecise = finer};
        };
        const bool finerA = relation == Relation::AMorePrecise;
        const bool finerB = relation == Relation::BMorePrecise;
        const auto found = bothSides(view, half(view.a, a, view.b, b, finerA, finerB),
                                     half(view.b, b, view.a, a, finerB, finerA));
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

} // namespace core::difference
