// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/align.h"
#include "core/comparison/comparison.h"

namespace core {

/// What holds a correction to a sentence of the comparison.
SentenceAnchor anchorOf(const Comparison &comparison, SentenceId sentence);

/// The sentence that is meant, in the version as it reads now: the one with the same words, of
/// several the nearest to where it stood, else the one that shares most of its words; invalid where
/// it is gone. O(words of the version).
SentenceId sentenceOf(const SentenceAnchor &anchor, const Comparison &comparison);

/// The user's links and claims in terms of the sentences as they are now. Those whose sentences are
/// gone are left out and noted in Comparison::unapplied.
alignment::ManualAlignment manualAlignmentOf(Comparison &comparison,
                                             const Corrections &corrections);

} // namespace core
