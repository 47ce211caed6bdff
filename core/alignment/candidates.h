// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/collection.h"
#include "core/alignment/graph.h"

namespace core::alignment {

/// Limits that keep the work per sentence constant in stories of hundreds of versions; in smaller
/// ones none of them is ever met.
struct CandidateLimits
{
    int postings = 16000; ///< entries of the index read for one text, rarest stems first
    int texts = 160; ///< candidates for one text
    int versionsForAllLinks = 128; ///< up to here a text is linked wherever it stands
    int linksOfCopies = 48; ///< beyond: how many of a candidate text's places a place is linked to
    int linksOfCandidates = 4;
    float likeness = 0.06F; ///< links below are dropped
};

/// Which places of different versions are worth measuring, with their likeness: those that share
/// stems that are rare in the story, from an inverted index, and all with the same words.
Graph findCandidates(const Collection &collection, const Task &task,
                     const CandidateLimits &limits = {});

} // namespace core::alignment
