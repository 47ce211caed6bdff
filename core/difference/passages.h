// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/material.h"

/// Quoted words, and what two quotations of the same words have in common.
namespace core::difference {

/// Words of one sentence that belong together: a quotation, or what stands in its place.
struct Passage
{
    std::vector<qsizetype> words; ///< numbers of tokens, marks and bracketed words left out
    TextRange range; ///< from the first to the last of them

    qsizetype size() const { return std::ssize(words); }
    qsizetype word(qsizetype i) const { return words[static_cast<size_t>(i)]; }
};

/// The quotations of a sentence, speech that a few words interrupt (“A,” she said, “B.”) as one.
std::vector<Passage> passagesOf(const Side &side, const Material &material);

/// A run of changed words inside a passage: numbers into Passage::words.
struct Change
{
    language::IndexRange p;
    language::IndexRange q;
};

enum class Likeness {
    Other, ///< different things are quoted
    SameWords, ///< most of the shorter one's words stand in both, in order
    OtherWords, ///< the same thing in largely different words, as of two translations
};

/// What two passages, of view.a and view.b, have in common.
struct Overlap
{
    Likeness likeness = Likeness::Other;
    qsizetype common = 0; ///< words
    language::IndexRange p; ///< from the first to the last common word
    language::IndexRange q;
    std::vector<Change> changes; ///< between words that both have
    bool pIsLonger = false; ///< has words before or after what both have
    bool qIsLonger = false;
};

Overlap overlapOf(const PairView &view, const Passage &p, const Passage &q);

/// Passages of the two sides that give the same words, by their numbers: those with most in common
/// first. A long passage may meet several that give different pieces of it.
struct PassagePair
{
    size_t p = 0;
    size_t q = 0;
    Overlap overlap;
};
std::vector<PassagePair> matchedPassages(const PairView &view, const std::vector<Passage> &ps,
                                         const std::vector<Passage> &qs);

/// The text of some of a passage's words.
TextRange rangeOf(const Side &side, const Passage &passage, language::IndexRange words);

} // namespace core::difference
