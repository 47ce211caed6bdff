// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/version.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

/// What the language stage finds in one version. All ranges are UTF-16 units of Version::text;
/// every list ascends.
namespace core::language {

enum class TokenKind { Word, Number, Punctuation };

struct Token
{
    TextRange range;
    TokenKind kind = TokenKind::Word;
    /// For comparing: lower case, NFC, straight apostrophes and plain dashes, one spelling of
    /// -ise/-ize, -our/-or and the like ("Organisations" -> "organizations"). Never shown.
    QString norm;
    QString stem; ///< Snowball stem of norm; norm itself for numbers and punctuation
    bool isFunctionWord = false;
    bool isCapitalised = false;
    QString lemma; ///< lexicon form used for verbs where known ("said" -> "say"), else empty
};

/// How a figure is hedged: "some 20", "more than 20", "at least 20", "nearly 20".
enum class Approximation { Exact, About, AtLeast, MoreThan, AtMost, LessThan };

/// "$15 million", "one in three", "31 members", "35.7 percent", "twelve". Not dates, not years.
struct Figure
{
    TextRange range; ///< with unit and approximation word
    double value = 0;
    double upper = 0; ///< end of a span ("10 to 12"), else equal to value
    QString unit; ///< "%", "USD", "member" (stem of the counted noun), …; empty if none
    Approximation approximation = Approximation::Exact;
    bool isOrdinal = false;
};

/// "May 24", "last June", "Wednesday", "July 11-12", "2014", "next year". Missing parts are 0.
struct DateMention
{
    TextRange range;
    int year = 0;
    int month = 0; ///< 1..12
    int day = 0;
    int lastDay = 0; ///< of a span of days in one month, else 0
    int weekday = 0; ///< 1 Monday … 7 Sunday
    bool isRelative = false; ///< "last month", "next year", "Wednesday"
    /// The (first) day meant, where it can be worked out from the version's date.
    std::optional<QDate> resolved;
};

/// A quotation mark pair on one level. An unclosed one ends with its block.
struct Quotation
{
    TextRange range; ///< with the marks
    TextRange inner; ///< between them
    int depth = 0; ///< 0 = outermost
    bool closed = true;
    bool continues = false; ///< goes on from the quotation left unclosed in the block before
    bool isScare = false; ///< scare quotes, a title or a term: not somebody's speech by itself
};

enum class NameKind { Unknown, Person, Organisation, Place };

/// A proper name: "Oana Lungescu", "NATO", "Foreign Ministry".
struct Name
{
    TextRange range; ///< without possessive 's
    NameKind kind = NameKind::Unknown;
    QString key; ///< for comparing across versions: lower-case, without dots and possessive
    /// The role or title directly before a person ("Prime Minister", "spokesman"), else empty.
    TextRange role;
};

/// "reportedly", "supposed", "may", "is expected to". Strength 0 (certain) … 3 (doubted).
struct Hedge
{
    TextRange range;
    QString phrase; ///< the lexicon's form
    QString group; ///< hedges of one group say the same ("hearsay", "possibility", "plan", …)
    int strength = 1;
};

/// Half-open range of element numbers of a list.
struct IndexRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
};

struct Sentence
{
    TextRange range;
    BlockId block;
    BlockRole role = BlockRole::Body;
    IndexRange tokens; ///< of Analysis::tokens
};

struct Analysis
{
    QString language; ///< what was used: Version::language, or detected
    std::vector<Sentence>
        sentences; ///< of compared blocks only (isCompared), or exactly Version::givenSentences
    std::vector<Token> tokens; ///< of all sentences, in order
    std::vector<Quotation> quotations;
    std::vector<Figure> figures;
    std::vector<DateMention> dates;
    std::vector<Name> names;
    std::vector<Hedge> hedges;

    std::span<const Token> tokensOf(const Sentence &sentence) const
    {
        return std::span(tokens).subspan(static_cast<size_t>(sentence.tokens.begin),
                                         static_cast<size_t>(sentence.tokens.length()));
    }
    /// The sentence that holds an offset, or -1. O(log n).
    qint32 sentenceAt(qsizetype offset) const;
};

/// The elements of an ascending list that begin inside \a range. O(log n).
template <typename T> std::span<const T> within(const std::vector<T> &list, TextRange range)
{
    const auto begins = [](const T &item, qsizetype at) { return item.range.begin < at; };
    const auto first = std::lower_bound(list.begin(), list.end(), range.begin, begins);
    const auto last = std::lower_bound(first, list.end(), range.end, begins);
    return {first, last};
}

} // namespace core::language
