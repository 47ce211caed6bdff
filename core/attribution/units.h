// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/grammar.h"
#include "core/language/analysis.h"

namespace core::attribution {

using language::IndexRange;

/// A token outside quotation marks, or a whole quotation. Seen so, '"We won. At last," she said.'
/// is four items, and nothing inside the quotation can be taken for a cue or a subject.
struct Item
{
    enum class Kind { Word, Number, Punctuation, Quote };
    Kind kind = Kind::Word;
    TextRange range;
    QString norm;
    WordClasses classes;
    bool isCapitalised = false;
    bool isPerson = false; ///< part of a person's name
    bool isScare = false; ///< a quotation that is a term or a title
    bool endsInComma = false; ///< a quotation: "…,"
    bool endsInStop = false; ///< a quotation that is a sentence: "….", "…!"
    bool beginsSmall = false; ///< a quotation that goes on with a clause: "would fail"
    qsizetype quotation = -1; ///< of Analysis::quotations
    qsizetype words = 1; ///< of a quotation

    bool is(WordClasses any) const { return classes.testAnyFlags(any); }
    bool isWord() const { return kind == Kind::Word; }
    bool isQuote() const { return kind == Kind::Quote; }
    bool isMark(QStringView marks) const
    {
        return kind == Kind::Punctuation && !norm.isEmpty() && marks.contains(norm.front());
    }
    bool isDash() const { return isMark(u"—"); } ///< of whatever length, as opposed to a hyphen
};

/// One sentence, or several that a quotation holds together, as items.
struct Unit
{
    TextRange range;
    BlockId block;
    BlockRole role = BlockRole::Body;
    bool isHeadline = false; ///< most words have capitals, so that a capital says nothing
    std::vector<Item> items;

    qsizetype size() const { return std::ssize(items); }
    const Item &at(qsizetype i) const { return items[static_cast<size_t>(i)]; }
    bool has(qsizetype i) const { return i >= 0 && i < size(); }
    TextRange rangeOf(IndexRange part) const
    {
        return {at(part.begin).range.begin, at(part.end - 1).range.end};
    }
    /// False outside the unit.
    bool isWord(qsizetype i, QStringView norm) const { return has(i) && at(i).norm == norm; }
    bool isMark(qsizetype i, QStringView marks) const { return has(i) && at(i).isMark(marks); }
    bool is(qsizetype i, WordClasses any) const { return has(i) && at(i).is(any); }
    bool isQuote(qsizetype i) const { return has(i) && at(i).isQuote(); }
};

/// The units of all compared blocks, in order.
std::vector<Unit> makeUnits(QStringView text, const language::Analysis &analysis,
                            const Grammar &grammar);

/// The inside of one quotation as a unit of its own, to look for who is quoted in it.
Unit unitInside(QStringView text, const language::Analysis &analysis, const Grammar &grammar,
                qsizetype quotation, BlockId block);

} // namespace core::attribution
