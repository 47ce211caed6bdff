// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

#include <memory>

struct UBreakIterator;
struct sb_stemmer;

namespace core::language {

/// The comparing form of one word, see Token::norm. Dotted abbreviations lose their dots
/// ("N.A.T.O."
/// -> "nato"); only where that would make another word of them they keep or get them ("US", "U.S."
/// -> "u.s.", "WHO" -> "w.h.o."; "us", "who" stay).
QString normalised(QStringView word, const Language &language);

/// Splits texts of one language into tokens. Holds ICU's iterator, the stemmer and the forms of the
/// words met, so make one for a whole text; not to be shared between threads.
class Tokeniser
{
public:
    explicit Tokeniser(const Language &language);
    ~Tokeniser();
    Q_DISABLE_COPY_MOVE(Tokeniser)

    /// Words, numbers and punctuation marks of text.sliced(range), by ICU's word rules; white space
    /// gives none. Hyphenated words are one token each part, but for those with a closed spelling
    /// ("co-operation"); "don't" is one token; a possessive 's is split off; "U.S." is one token,
    /// and so are "..." and "--".
    std::vector<Token> tokenise(QStringView text, TextRange range);

private:
    struct Form
    {
        QString norm;
        QString stem;
        QString lemma;
        bool isFunctionWord = false;
    };
    struct CloseIterator
    {
        void operator()(UBreakIterator *iterator) const;
    };
    struct DeleteStemmer
    {
        void operator()(sb_stemmer *stemmer) const;
    };

    std::vector<Token> pieces(QStringView text, TextRange range);
    const Form &formOf(const QString &word, TokenKind kind);
    QString stemmed(const QString &norm) const;

    const Language &m_language;
    std::unique_ptr<UBreakIterator, CloseIterator> m_words;
    std::unique_ptr<sb_stemmer, DeleteStemmer> m_stemmer;
    QHash<QString, Form> m_forms; ///< by word as written
};

/// Tokeniser::tokenise of a single text.
std::vector<Token> tokenise(QStringView text, TextRange range, const Language &language);

} // namespace core::language
