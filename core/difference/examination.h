// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/finding.h"
#include "core/difference/sharedspans.h"

#include <memory>

/// What tells the two sentences of a pair apart: the most of the work of comparing, and the same
/// whatever the other versions say. So it is kept, and the next comparison, with a version more or
/// less, examines only the pairs that are new.
namespace core::difference {

/// What one pair gives.
struct PairResult
{
    SentenceId a; ///< Pair::a and Pair::b with the ids of the comparison that examined it
    SentenceId b;
    Findings findings; ///< Finding::pair is not set
    SharedSpans shared;
    std::vector<bool> coveredA; ///< tokens of a that b has
    std::vector<bool> coveredB;
    bool haveTwins = false;
};

/// The results of a comparison's pairs, and what else they were made from besides the versions.
struct Examination
{
    /// For each pair; null where the two sentences are the same word for word.
    std::vector<std::shared_ptr<const PairResult>> results;
    std::vector<attribution::Attribution> attributions; ///< ascending by version
};

/// What an earlier comparison leaves to the next.
struct Earlier
{
    std::shared_ptr<const Examination> examination; ///< may be null
    std::span<const alignment::Pair> pairs; ///< of that comparison
    /// For each version of the next comparison its id in the earlier one; invalid where it is new
    /// or read anew.
    std::vector<VersionId> versions;
};

/// The results for all pairs: taken over from \a earlier where its two versions, their attributions
/// in the two sentences and the pair's relation are what they were, else found.
Examination examinePairs(const Material &material, const Earlier &earlier, const Task &task);

/// The findings of a result as they are to be told now, of the pair with a number.
Findings findingsOf(const PairResult &result, const Material &material, qsizetype number);

} // namespace core::difference
