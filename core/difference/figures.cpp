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

enum class Relation { Same, AMorePrecise, BMorePrecise, Other };

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

Relation relationOf(const Figure &a, const Figure &b)
{
    if (a.value == b.value && a.upper == b.upper && a.approximation == b.approximation)
        return Relation::Same;
    const bool fineA = a.approximation == Approximation::Exact && a.upper == a.value;
    const bool fineB = b.approximation == Approximation::Exact && b.upper == b.value;
    if (fineA && standsFor(b, a))
        return Relation::AMorePrecise;
    if (fineB && standsFor(a, b))
        return Relation::BMorePrecise;
    return Relation::Other;
}

bool haveOneUnit(const Figure &a, const Figure &b)
{
    return a.unit == b.unit && a.isOrdinal == b.isOrdinal;
}

/// The figures of one side that the other does not have in the same form.
std::vector<Figure> unshared(const Side &here, const Side &there)
{
    const auto mine = language::within(here.input->analysis->figures, here.range());
    const auto theirs = language::within(there.input->analysis->figures, there.range());
    std::vector<Figure> found;
    for (const Figure &figure : mine) {
        const bool isThere = std::ranges::any_of(theirs, [&](const Figure &other) {
            return (haveOneUnit(figure, other) || figure.unit.isEmpty() || other.unit.isEmpty())
                && relationOf(figure, other) == Relation::Same;
        });
        if (!isThere)
            found.push_back(figure);
    }
    return found;
}

/// Points that the place must have: none of one unit need more than a hint, bare numbers do.
int agreementNeeded(const PairView &view, const Figure &a, const Figure &b)
{
    const bool sameUnit = haveOneUnit(a, b) && !a.unit.isEmpty();
    return (sameUnit ? 1 : 2) + (view.isClose() ? 0 : 1);
}

Findings agreements(const PairView &view)
{
    Findings findings;
    const auto theirs = language::within(view.b.input->analysis->figures, view.b.range());
    for (const Figure &a : language::within(view.a.input->analysis->figures, view.a.range())) {
        for (const Figure &b : theirs) {
            if (!(haveOneUnit(a, b) && relationOf(a, b) == Relation::Same))
                continue;
            const auto found = agreement(view, Kind::FigureChanged, a.range, b.range);
            findings.insert(findings.end(), found.begin(), found.end());
        }
    }
    return findings;
}

} // namespace

Findings findFigureChanges(const PairView &view, const Material &)
{
    const auto mine = unshared(view.a, view.b);
    const auto theirs = unshared(view.b, view.a);
    std::vector<SlotPair> candidates;
    for (size_t i = 0; i < mine.size(); ++i) {
        for (size_t j = 0; j < theirs.size(); ++j) {
            const Figure &a = mine[i];
            const Figure &b = theirs[j];
            const bool comparable = haveOneUnit(a, b)
                || (a.isOrdinal == b.isOrdinal && (a.unit.isEmpty() || b.unit.isEmpty()));
            const int agreement = slotAgreement(view, a.range, b.range);
            if (comparable && agreement >= agreementNeeded(view, a, b))
                candidates.push_back({i, j, agreement});
        }
    }
    Findings findings = agreements(view);
    for (const SlotPair &slot : bestSlots(std::move(candidates))) {
        const Figure &a = mine[slot.a];
        const Figure &b = theirs[slot.b];
        const Relation relation = relationOf(a, b);
        const auto half = [&](const Side &here, const Figure &figure, const Side &there,
                              const Figure &other, bool finer, bool coarser) {
            return Half{.kind = Kind::FigureChanged,
                        .range = figure.range,
                        .detail = hereAndThere(here, figure.range, there, other.range),
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
