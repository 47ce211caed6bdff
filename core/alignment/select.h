// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/collection.h"
#include "core/alignment/graph.h"
#include "core/alignment/signals.h"

#include <set>

namespace core::alignment {

/// The user's decisions in terms of places; pairs have the lower place first.
struct Decisions
{
    std::set<std::pair<int, int>> linked;
    std::set<std::pair<int, int>> unlinked;
    std::set<std::pair<int, int>> locked;
    std::set<int> alone;
    std::vector<std::vector<int>> mergedClaims; ///< places whose claims are one
    std::vector<std::vector<int>> splitClaims; ///< places that are a claim by themselves

    /// True for a pair that must not be, unless it was made by hand.
    bool forbid(int a, int b) const;
    bool wereMade(int a, int b) const;
};

/// Links to sentences that are not there, or inside one version, are left out.
Decisions decisionsOf(const ManualAlignment &manual, const Collection &collection);

/// The pairs to keep of those measured (weight = probability), ascending: m:n, for a sentence keeps
/// its best partner in every version and further ones that are likely by themselves; of revisions
/// rather one; identical sentences and the user's links always. A sentence that has some
/// counterpart, though which is not clear, keeps its best.
std::vector<Link> selectPairs(const Collection &collection, const Surroundings &surroundings,
                              std::span<const Link> measured, const Decisions &decisions);

/// In large stories the best pairs of each sentence, lest a thousand copies of one report make
/// twenty million: fewer the more versions there are, but all with the \a reference (rank; -1:
/// none). The claims hold the others together. Ascending.
std::vector<Link> thinnedOut(const Collection &collection, std::span<const Link> pairs,
                             const Decisions &decisions, int reference);

} // namespace core::alignment
