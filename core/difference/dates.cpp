// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::DateMention;

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

/// How two dates stand to each other.
struct Standing
{
    bool isComparable = false;
    bool isSame = false;
    Finer finer = Finer::Neither;
};

/// "July" and "July 11-12": b finer. "Wednesday" and "May 24", where that is the Wednesday: same.
/// "March" and "May": comparable. "2014" and "Wednesday": not even that.
Standing standingOf(const DateMention &a, const DateMention &b)
{
    const Parts parts = partsOf(a, b);
    if (parts.conflicts > 0)
        return {.isComparable = true};
    if (parts.common > 0) {
        const Finer finer = parts.onlyA > 0 && parts.onlyB == 0 ? Finer::A
            : parts.onlyB > 0 && parts.onlyA == 0               ? Finer::B
                                                                : Finer::Neither;
        return {.isComparable = true, .isSame = finer == Finer::Neither, .finer = finer};
    }
    if (a.resolved && b.resolved && namesADay(a) && namesADay(b))
        return {.isComparable = true, .isSame = a.resolved == b.resolved};
    return {};
}

/// A finer date of the same month or year needs no more; another date, or one that only has the
/// weekday in common, must stand in the same place.
int agreementNeeded(const PairView &view, const DateMention &a, const DateMention &b)
{
    const bool sameMonthOrYear
        = (a.month != 0 && a.month == b.month) || (a.year != 0 && a.year == b.year);
    return standingOf(a, b).finer != Finer::Neither && sameMonthOrYear ? 0 : view.isClose() ? 2 : 3;
}

} // namespace

Findings findDateChanges(const PairView &view, const Material &)
{
    const auto areSame = [&](const Side &here, const Side &there) {
        return [&](const DateMention &a, const DateMention &b) {
            return comparingText(here, a.range) == comparingText(there, b.range)
                || standingOf(a, b).isSame;
        };
    };
    const auto allA = language::within(view.a.input->analysis->dates, view.a.range());
    const auto allB = language::within(view.b.input->analysis->dates, view.b.range());
    const auto mine = unshared(allA, allB, areSame(view.a, view.b));
    const auto theirs = unshared(allB, allA, areSame(view.b, view.a));
    Findings findings = agreements(view, Kind::DateChanged, allA, allB, areSame(view.a, view.b));
    const auto agreementOf = [&](size_t i, size_t j) -> std::optional<int> {
        const int agreement = slotAgreement(view, mine[i].range, theirs[j].range);
        const bool isOne = standingOf(mine[i], theirs[j]).isComparable
            && agreement >= agreementNeeded(view, mine[i], theirs[j]);
        return isOne ? std::optional(agreement) : std::nullopt;
    };
    for (const SlotPair &slot : bestSlots(mine.size(), theirs.size(), agreementOf)) {
        const DateMention &a = mine[slot.a];
        const DateMention &b = theirs[slot.b];
        std::ranges::copy(
            valueChange(view, Kind::DateChanged, a.range, b.range, standingOf(a, b).finer),
            std::back_inserter(findings));
    }
    return findings;
}

} // namespace core::difference
