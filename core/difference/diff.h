// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/difference.h"
#include "core/difference/sequences.h"
#include "core/language/analysis.h"

#include <span>

namespace core::difference {

/// One step of an edit script over tokens: the tokens [beginA, endA) of a stand against [beginB,
/// endB) of b. Equal steps have equal lengths; the steps cover both sides in order.
struct Edit
{
    enum class Kind { Equal, Replaced, Removed, Added };
    Kind kind = Kind::Equal;
    language::IndexRange a;
    language::IndexRange b;
};

/// The differences of two token sequences by their norms, by dtl (Wu's O(NP)), then cleaned up so
/// that chance matches of function words between changes do not shred the text. Swapping the sides
/// mirrors the steps.
std::vector<Edit> diffTokens(std::span<const language::Token> a,
                             std::span<const language::Token> b);

/// The same where the words' numbers (of their comparingForm) are known already.
std::vector<Edit> diffTokens(std::span<const language::Token> a, std::span<const TokenId> idsA,
                             std::span<const language::Token> b, std::span<const TokenId> idsB);

/// What tokens are compared by: the norm; one mark for all quotation marks, one for all dashes.
QString comparingForm(const language::Token &token);

/// The script from b to a.
std::vector<Edit> mirrored(std::vector<Edit> edits);

/// The same as ranges of text, for display. Marks, dashes, spelling variants, case and punctuation
/// are no changes.
PairDiff diffSentences(const language::Analysis &analysisA, const language::Sentence &a,
                       const language::Analysis &analysisB, const language::Sentence &b);

/// A mark that never makes a difference by itself: quotation marks, dashes, commas, full stops; not
/// "$" or "%".
bool isIgnorable(const language::Token &token);

/// A word that says something: neither function word nor punctuation.
bool isContent(const language::Token &token);

} // namespace core::difference
