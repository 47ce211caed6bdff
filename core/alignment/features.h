// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/align.h"

#include <array>
#include <vector>

/// What is compared of a sentence, worked out once: words, names and the like as 32-bit numbers, so
/// that a pair costs merges of short sorted lists and no string work.
namespace core::alignment {

/// A word or number of a sentence; punctuation marks are left out.
struct Word
{
    quint32 norm = 0;
    quint32 stem = 0;
    quint32 sense = 0; ///< of its group of synonyms, else the stem
    float rarity = 0; ///< idf in the background corpus
    float weight = 0; ///< rarity x story idf of the sense; 0 for function words
    bool isContent = false;
    bool isQuoted = false;
    bool isName = false; ///< of a name, or of the role before it
    bool endsClause = false; ///< a mark follows
};

/// A stem with its weights in a sentence.
struct Term
{
    quint32 id = 0;
    float weight = 0; ///< count x background idf x story idf
    float background = 0; ///< count x background idf
    bool isContent = false;
};

/// Ascending by id, each id once.
using Terms = std::vector<Term>;

struct Amount
{
    double low = 0;
    double high = 0;
    quint32 unit = 0; ///< 0 where the figure has none
};

/// Missing parts are 0.
struct Day
{
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0;

    friend bool operator==(const Day &, const Day &) = default;
};

/// A name under the forms by which another version may call it: whole, its last word, its initials.
using NameForms = std::array<quint32, 3>;

struct Features
{
    quint64 key = 0; ///< the same for sentences with the same norms in the same order
    std::vector<Word> words;
    Terms stems;
    Terms senses; ///< of the content words
    Terms quotedSenses; ///< of those inside quotation marks
    Terms plainSenses; ///< of those that are no name or role
    Terms prefixes; ///< first five letters of the content words: "negotiat" and "negotia"
    std::vector<quint32> grams; ///< runs of four letters with repetitions, ascending
    std::vector<NameForms> names;
    std::vector<Amount> figures;
    std::vector<Day> dates;
    std::vector<quint32> speakers; ///< ascending
    std::vector<Terms> quotations; ///< the stems of each that has three words or more
    int quotedWords = 0;
    int negations = 0;
    float length = 0; ///< Euclidean, of the stems' weights
    float contentWeight = 0; ///< sum over the content stems
    float senseWeight = 0; ///< sum over the senses
};

/// The features of every sentence of a version, in order. Story idf is not in them yet.
std::vector<Features> featuresOf(const Input &input, const language::Languages &languages);

/// Sets the weights of stems and prefixes. \a factor gives the story's idf of a stem or prefix.
void weigh(Features &features, const std::function<float(quint32)> &factor);

/// A 64-bit hash that is the same on every machine (qHash is not).
quint64 stableHash(QStringView text);

} // namespace core::alignment
