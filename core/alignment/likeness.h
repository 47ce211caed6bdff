// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/features.h"

/// Measures of two sentences by themselves. All are symmetric but coverage(); all lie in 0..1
/// unless said.
namespace core::alignment {

/// Cosine of the stems' weights (with the story's idf).
double cosine(const Features &a, const Features &b);

/// 2 x shared / all of two ascending lists with repetitions.
double dice(std::span<const quint32> a, std::span<const quint32> b);

/// Sum of the weights.
double weightOf(const Terms &terms);

/// What two sentences share of their content stems.
struct Shared
{
    double weight = 0;
    int count = 0;
};
Shared sharedContent(const Terms &a, const Terms &b);

/// How much two sentences are alike by a fixed mix: what candidates are ranked by, and what the
/// signals from the surroundings are made of. 0.7 and 0.3 were best on hand-labelled reports of
/// several outlets, where no fitted weights did better (shared notes on alignment).
double likeness(const Features &a, const Features &b);

/// Longest stretches of the same words.
struct Runs
{
    int common = 0; ///< words in the longest common run that holds a content word
    int quoted = 0; ///< words in the longest common run inside quotation marks on both sides
    int subsequence = 0; ///< words in the longest common subsequence
};
/// Looks at the first 64 words of the shorter sentence. O(words x words / 64 + shared words).
Runs commonRuns(std::span<const Word> a, std::span<const Word> b);
/// The last of the three alone, which is had in a third of the time.
int commonSubsequence(std::span<const Word> a, std::span<const Word> b);

/// How two lists of facts stand to each other.
struct Agreement
{
    int shared = 0; ///< of the first list's facts, how many the second has
    int clashing = 0; ///< facts of the same kind with another value, where no value agrees
};
Agreement compareNames(const Features &a, const Features &b);
/// Figures agree within 2.5 % ("$15 million", "$14,959,450"); they clash in the same unit.
Agreement compareFigures(const Features &a, const Features &b);
Agreement compareDates(const Features &a, const Features &b);

/// The best coverage of a clause (a stretch between marks, with three content words or more) of
/// either sentence by the other: high where a long sentence holds a short one's fact.
double clauseCoverage(const Features &a, const Features &b);

/// True where both quote somebody at length and hardly a word of it is in both: the same speaker's
/// other words.
bool quoteOtherWords(const Features &a, const Features &b);

/// How many words of the first have no word of the same stem in the second.
int wordsNotIn(const Features &a, const Features &b);

/// The share of the shorter sentence's runs of three words that the longer has too.
double sharedRunsOfThree(const Features &a, const Features &b);

/// How much of their words the two quotations share that are most alike, by their background
/// weight. 0 where either sentence quotes nothing of three words or more.
double quotationLikeness(const Features &a, const Features &b);

bool haveSameSpeaker(const Features &a, const Features &b);

} // namespace core::alignment
