// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/finding.h"

#include <functional>
#include <optional>

namespace core::difference {

/// How much speaks for two pieces, one of each side, standing in the same place of the sentence:
/// one change holds both (2 points), each common content word close by (1 point, at most 3).
int slotAgreement(const PairView &view, TextRange a, TextRange b);

/// Two facts of a pair that stand against each other: places in two lists.
struct SlotPair
{
    size_t a = 0;
    size_t b = 0;
    int agreement = 0;
};

/// Of all pairs of places in two lists that \a agreementOf gives a value, those that agree best,
/// each place once.
std::vector<SlotPair> bestSlots(
    size_t sizeA, size_t sizeB,
    const std::function<std::optional<int>(size_t, size_t)> &agreementOf);

/// Which side says more.
enum class Finer { Neither, A, B };

/// "“July” here, “July 11-12” in … : more precise there.", from both sides; the usual finding of
/// words that stand against each other.
Findings valueChange(const PairView &view, Kind kind, TextRange a, TextRange b,
                     Finer finer = Finer::Neither);

/// The facts of one sentence that the other does not have: none of \a theirs is the same.
template <typename Fact, typename AreSame>
std::vector<Fact> unshared(std::span<const Fact> mine, std::span<const Fact> theirs,
                           const AreSame &areSame)
{
    std::vector<Fact> found;
    for (const Fact &fact : mine) {
        if (std::ranges::none_of(theirs, [&](const Fact &other) { return areSame(fact, other); }))
            found.push_back(fact);
    }
    return found;
}

/// An agreement for each two facts of the sentences that are the same.
template <typename Fact, typename AreSame>
Findings agreements(const PairView &view, Kind kind, std::span<const Fact> mine,
                    std::span<const Fact> theirs, const AreSame &areSame)
{
    Findings findings;
    for (const Fact &a : mine) {
        for (const Fact &b : theirs) {
            if (areSame(a, b))
                std::ranges::copy(agreement(view, kind, a.range, b.range),
                                  std::back_inserter(findings));
        }
    }
    return findings;
}

} // namespace core::difference
