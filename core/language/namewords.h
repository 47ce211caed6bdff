// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

#include <QSet>

namespace core::language {

/// What a title word is for a name: "Mr" (honorific), "King" (royal, kept in the name), "minister"
/// (head), "foreign" (field), "deputy" (modifier).
enum class TitleClass { None, Honorific, Royal, Head, Field, Modifier };

/// A phrase of title words that ends at a token: "prime minister", "Secretary of State".
struct TitlePhrase
{
    TitleClass titleClass = TitleClass::None;
    qsizetype begin = 0; ///< token number
};

/// What names are made of: the lexicons, and how the words of one text are written in it. Token
/// numbers count in Analysis::tokens. Made once for a text; queries are O(1).
class NameWords
{
public:
    NameWords(QStringView text, const Analysis &analysis, const Language &language);

    const Token &token(qsizetype at) const { return m_analysis.tokens[static_cast<size_t>(at)]; }
    QStringView word(qsizetype at) const { return token(at).range.of(m_text); }
    QStringView text() const { return m_text; }

    /// A capitalised word that may be part of a name: no function word, weekday or month.
    bool isNameLike(qsizetype at) const;
    bool isAcronym(qsizetype at) const;
    bool isFirstName(qsizetype at) const { return m_firstNames.contains(token(at).norm); }
    /// A family name that stands before the given name: "Yoon", "Mao".
    bool isLeadingSurname(qsizetype at) const { return m_leadingSurnames.contains(token(at).norm); }
    bool isDemonym(qsizetype at) const { return m_demonyms.contains(token(at).norm); }
    bool isOrganisationWord(qsizetype at) const;
    bool isCompanySuffix(qsizetype at) const;
    bool isPlaceWord(qsizetype at) const { return m_placeWords.contains(token(at).norm); }
    bool isCalendarWord(qsizetype at) const { return m_calendar.contains(token(at).norm); }
    bool isNumberWord(qsizetype at) const { return m_numbers.contains(token(at).norm); }
    bool isSpeechVerb(qsizetype at) const { return m_speechVerbs.contains(token(at).norm); }
    /// Words like "student" are titles only where written small.
    TitlePhrase titleEndingAt(qsizetype at) const;
    bool isTitleWord(qsizetype at) const;
    /// Past the last token of a place of the lexicon that begins here ("New York"), or \a at.
    qsizetype placeEnd(qsizetype at, qsizetype limit) const;

    bool isSeenLowerCase(const QString &norm) const { return m_lowerCase.contains(norm); }
    bool isSeenCapitalised(const QString &norm) const { return m_capitalised.contains(norm); }
    bool isKnownWord(const QString &norm) const { return m_language.isKnownWord(norm); }
    /// A sentence written like a headline, in which capitals tell nothing.
    bool isTitleCase(const Sentence &sentence) const;
    /// True at the first word of a sentence, of a quotation or after a colon.
    bool isAtStart(qsizetype at, const Sentence &sentence) const;
    /// The words of tokens [begin, end) as one lower-case phrase, parts joined as in the text.
    QString phrase(qsizetype begin, qsizetype end) const;

private:
    void noteCases();
    bool isNamedAsMonth(qsizetype at) const;

    QStringView m_text;
    const Analysis &m_analysis;
    const Language &m_language;
    const Lexicon &m_titles;
    const Lexicon &m_firstNames;
    const Lexicon &m_leadingSurnames;
    const Lexicon &m_demonyms;
    const Lexicon &m_organisationWords;
    const Lexicon &m_placeWords;
    const Lexicon &m_places;
    const Lexicon &m_calendar;
    const Lexicon &m_numbers;
    const Lexicon &m_speechVerbs;
    QSet<QString> m_lowerCase; ///< norms met in lower case
    QSet<QString> m_capitalised; ///< norms met with a capital inside a sentence
};

} // namespace core::language
