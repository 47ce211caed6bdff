// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/slots.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::Approximation;
using language::Figure;

/// A round figure stands for another this near to it: "15 million" for 14,959,450.
constexpr double roundingShare = 0.025;
/// "about 20" stands for what is this near.
constexpr double aboutShare = 0.1;
/// "more than 20" is still said of a figure half as large again.
constexpr double farthestBound = 1.5;

bool isNear(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

/// The zeros at the end tell how round a figure is: 15,000,000 has six, 14,959,450 one.
int roundness(double value)
{
    int zeros = 0;
    for (double rest = value; rest >= 10 && std::fmod(rest, 10) == 0 && zeros < 15; rest /= 10)
        ++zeros;
    return zeros;
}

/// True if the coarser figure may have been said of the finer one.
bool standsFor(const Figure &coarse, const Figure &fine)
{
    if (coarse.upper > coarse.value)
        return coarse.value <= fine.value && fine.upper <= coarse.upper;
    switch (coarse.approximation) {
    case Approximation::About:
        return isNear(coarse.value, fine.value, aboutShare);
    case Approximation::AtLeast:
    case Approximation::MoreThan:
        return fine.value >= coarse.value && fine.value <= coarse.value * farthestBound;
    case Approximation::AtMost:
    case Approximation::LessThan:
        return fine.value <= coarse.value && fine.value * farthestBound >= coarse.value;
    case Approximation::Exact:
        return roundness(coarse.value) > roundness(fine.value)
            && isNear(coarse.value, fine.value, roundingShare);
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isSameValue(const Figure &a, const Figure &b)
{
    return a.value == b.value && a.upper == b.upper && a.approximation == b.approximation;
}

Finer finerOf(const Figure &a, const Figure &b)
{
    const auto isExact = [](const Figure &figure) {
        return figure.approximation == Approximation::Exact && figure.upper == figure.value;
    };
    return isExact(a) && standsFor(b, a) ? Finer::A
        : isExact(b) && standsFor(a, b)  ? Finer::B
                                         : Finer::Neither;
}

bool haveOneUnit(const Figure &a, const Figure &b)
{
    return a.unit == b.unit && a.isOrdinal == b.isOrdinal;
}

/// The same unit, or one that is left to the reader.
bool mayHaveOneUnit(const Figure &a, const Figure &b)
{
    return haveOneUnit(a, b)
        || (a.isOrdinal == b.isOrdinal && (a.unit.isEmpty() || b.unit.isEmpty()));
}

/// Points that the place must have: figures of one unit need no more than a hint, bare numbers do.
int agreementNeeded(const PairView &view, const Figure &a, const Figure &b)
{
    const bool sameUnit = haveOneUnit(a, b) && !a.unit.isEmpty();
    return (sameUnit ? 1 : 2) + (view.isClose() ? 0 : 1);
}

} // namespace

Findings findFigureChanges(const PairView &view, const Material &)
{
    const auto allA = language::within(view.a.input->analysis->figures, view.a.range());
    const auto allB = language::within(view.b.input->analysis->figures, view.b.range());
    const auto isThere = [](const Figure &a, const Figure &b) {
        return isSameValue(a, b) && (haveOneUnit(a, b) || a.unit.isEmpty() || b.unit.isEmpty());
    };
    const auto mine = unshared(allA, allB, isThere);
    const auto theirs = unshared(allB, allA, isThere);
    Findings findings
        = agreements(view, Kind::FigureChanged, allA, allB, [](const Figure &a, const Figure &b) {
              return isSameValue(a, b) && haveOneUnit(a, b);
          });
    const auto agreementOf = [&](size_t i, size_t j) -> std::optional<int> {
        const int agreement = slotAgreement(view, mine[i].range, theirs[j].range);
        const bool isOne = mayHaveOneUnit(mine[i], theirs[j])
            && agreement >= agreementNeeded(view, mine[i], theirs[j]);
        return isOne ? std::optional(agreement) : std::nullopt;
    };
    for (const SlotPair &slot : bestSlots(mine.size(), theirs.size(), agreementOf)) {
        const Figure &a = mine[slot.a];
        const Figure &b = theirs[slot.b];
        std::ranges::copy(valueChange(view, Kind::FigureChanged, a.range, b.range, finerOf(a, b)),
                          std::back_inserter(findings));
    }
    return findings;
}

} // namespace core::difference
