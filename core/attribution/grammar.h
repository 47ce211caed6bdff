// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"

namespace core::attribution {

/// What a word can be in a clause; see lexicons/en/clause-words.txt. Words not listed there get
/// their classes from their form alone.
enum WordClass : quint32 {
    Be = 1U << 0,
    Have = 1U << 1,
    Do = 1U << 2,
    Modal = 1U << 3,
    Pronoun = 1U << 4,
    SubjectPronoun = 1U << 5,
    Relative = 1U << 6,
    Determiner = 1U << 7,
    Possessive = 1U << 8,
    Preposition = 1U << 9,
    Subordinator = 1U << 10,
    Coordinator = 1U << 11,
    Adverb = 1U << 12,
    Time = 1U << 13,
    Weekday = 1U << 14,
    Venue = 1U << 15,
    NameTitle = 1U << 16, ///< "Mr.", "Sen."
    PastVerb = 1U << 17, ///< looks like a past tense or a participle
    Complementiser = 1U << 18, ///< "that"
    Approximation = 1U << 19, ///< "about" and "nearly" before a number
    NumberWord = 1U << 20, ///< "four"
    Label = 1U << 21, ///< "Image:", "Source:": what a line is, nobody who speaks
    Manner = 1U << 22, ///< "as" of "as she said"
    Reported = 1U << 23, ///< a verb's form for what others said: "sei"
    Linking = 1U << 24, ///< prepositions that go on with a noun group: "of"
    Masculine = 1U << 25, ///< pronouns for one man
    Feminine = 1U << 26, ///< pronouns for one woman
    Definite = 1U << 27, ///< "the": somebody known
    Indefinite = 1U << 28, ///< "a": somebody new
    Genitive = 1U << 29, ///< articles that go on with a noun group: "des"
    Reflexive = 1U << 30, ///< "s'": the verb is no passive
    Self = 1U << 31, ///< "I", "we": whoever speaks
    Auxiliary = Be | Have | Do | Modal,
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// What kind of source a noun names; see lexicons/en/source-nouns.txt.
enum class SourceNoun { None, Role, Speaker, People, Media, Body, Document };

/// How sentences of a language are built; see lexicons/de/traits.txt.
enum Trait : quint32 {
    CapitalisedNouns = 1U << 0,
    CommaOpensClause = 1U << 1, ///< "Berg sagte, die Brücke sei zu"
    VerbSecond = 1U << 2, ///< "Am Montag sagte Berg …"
    SubjectFollows = 1U << 3, ///< "T, a déclaré Berg"
    DroppedSubject = 1U << 4, ///< "Añadió que …"
};
Q_DECLARE_FLAGS(Traits, Trait)

/// Words before or after a source without a verb.
struct SourcePhraseWords
{
    enum class Place { Before, After, Last, Quote, Citing };
    QStringList words;
    Place place = Place::Before;
};

/// Words that name nobody in particular; see lexicons/en/indefinite-words.txt.
struct IndefiniteWords
{
    QStringList words; ///< empty: none
    bool isNobody = false; ///< "nobody", as opposed to "someone"
};

enum class Gender { Unknown, Masculine, Feminine };

/// The words and tables of one language that attribution reads. Made once for a version: O(words of
/// the lexicons).
class Grammar
{
public:
    Grammar(const language::Languages &languages, const QString &code);

    WordClasses classesOf(const QString &norm, bool isCapitalised) const;
    SourceNoun sourceNoun(const QString &norm) const;
    Gender genderOfNoun(const QString &norm) const;
    /// Of a first name, or unknown.
    Gender genderOfFirstName(const QString &norm) const;
    /// "claim" and the like: the entry (class, lemma), also for the plural, or null.
    const language::LexiconEntry *attributionNoun(const QString &norm) const;
    /// {"according", "to"} before a source, {"zufolge"} after it.
    const QList<SourcePhraseWords> &sourcePhrases() const { return m_sourcePhrases; }
    /// The longest such words that \a norms begin with. O(words of the lexicon).
    IndefiniteWords indefiniteBegin(const QStringList &norms) const;
    bool has(Trait trait) const { return m_traits.testFlag(trait); }
    /// How verbs of the present end after a name and nothing else does: "s"; empty in most
    /// languages.
    const QString &presentEnding() const { return m_presentEnding; }
    /// True of a word that, behind "he" or "she", has an ending of reported speech: "könne".
    bool mayBeReported(const QString &norm) const;
    /// False where no forms of verbs are listed, so that a clause cannot be told by its verb.
    bool knowsVerbs() const { return m_knowsVerbs; }
    /// How much of a word is another word run together with it: 3 of "qu'elle"; 0 of most.
    qsizetype elision(const QString &norm) const;
    /// True of places known by their whole name, so no outlets ("Nikkei Asia" is none).
    bool isKnownPlace(const QString &name) const { return m_places.contains(name); }
    /// The country whose government a place stands for ("beijing" -> "China"), or empty.
    QString governmentOf(const QString &place) const;

    /// The country of "chinese", or empty.
    QString countryOf(const QString &demonym) const;
    /// True of family names that stand before the given name.
    bool isLeadingSurname(const QString &norm) const { return m_leadingSurnames.contains(norm); }

    const language::ReportingWords &reporting() const { return m_language.reportingWords(); }
    const language::Language &language() const { return m_language; }

private:
    const language::Language &m_language;
    const language::Lexicon &m_sourceNouns;
    const language::Lexicon &m_attributionNouns;
    const language::Lexicon &m_firstNames;
    const language::Lexicon &m_places;
    const language::Lexicon &m_capitals;
    const language::Lexicon &m_demonyms;
    const language::Lexicon &m_leadingSurnames;
    QHash<QString, WordClasses> m_classes;
    QList<SourcePhraseWords> m_sourcePhrases;
    QList<IndefiniteWords> m_indefinites;
    Traits m_traits;
    QString m_presentEnding;
    QString m_reportedEnding;
    QString m_pastEnding;
    bool m_knowsVerbs = false;
};

} // namespace core::attribution
