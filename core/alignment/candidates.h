// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/collection.h"
#include "core/alignment/graph.h"

namespace core::alignment {

/// How much is looked at for one sentence. In large stories none of it grows with the versions.
struct CandidateLimits
{
    /// Entries of the index read of the sample's texts, rarest stems first: more than ordinary
    /// stories have, so that only versions of the size of books are read in part.
    int sampledPostings = 50'000;
    int postings = 4000; ///< entries of the index read beyond the sample's, rarest stems first
    int sampledTexts = 32; ///< candidates in the sample of a large story
    int otherTexts = 8; ///< and beyond it
    int otherCopies = 4; ///< places beyond the sample for each of those texts
    float likeness = 0.06F; ///< links below are dropped
};

/// Which places of different versions are worth measuring, with their likeness: those that share
/// stems that are rare in the story, from an inverted index, and all with the same words.
Graph findCandidates(const Collection &collection, const Task &task,
                     const CandidateLimits &limits = {});

} // namespace core::alignment
