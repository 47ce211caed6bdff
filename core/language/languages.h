// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"
#include "core/language/reportingwords.h"
#include "core/language/spelling.h"
#include "core/language/synonyms.h"

#include <map>
#include <memory>

namespace core::language {

/// What the stages know of one language, made from its lexicon files; a language without files gets
/// the neutral one. Loading the data is done once (see Languages); reading it is thread-safe.
class Language
{
public:
    Language(const Lexicons &lexicons, const QString &code);

    QString code() const { return m_code; }
    bool isFunctionWord(const QString &norm) const { return m_functionWords.contains(norm); }
    /// "article", "pronoun", "preposition", …; empty for other words.
    QString functionClass(const QString &norm) const;
    /// The base form of an irregular verb form ("said" -> "say"), else empty.
    QString lemma(const QString &norm) const;
    const Spelling &spelling() const { return m_spelling; }
    const Synonyms &synonyms() const { return m_synonyms; }
    /// log((N + 1) / (df + 1)) of a word over a background corpus of sentences; a word never seen
    /// has the highest.
    double inverseDocumentFrequency(const QString &norm) const;
    /// True for a word that the background corpus has.
    bool isKnownWord(const QString &norm) const { return m_idf.contains(norm); }
    const Lexicon &abbreviations() const { return lexicon(u"abbreviations"); }
    const Lexicon &hedges() const { return lexicon(u"hedges"); }
    /// The lexicon of a kind ("titles"); empty where the language has none.
    const Lexicon &lexicon(QStringView kind) const;
    const ReportingWords &reportingWords() const { return m_reportingWords; }

private:
    QString m_code;
    std::map<QString, Lexicon, std::less<>> m_lexicons; ///< by kind
    Lexicon m_functionWords;
    Lexicon m_verbForms;
    Spelling m_spelling;
    Synonyms m_synonyms;
    ReportingWords m_reportingWords;
    QHash<QString, double> m_idf;
    double m_idfOfUnknown = 10.0;
};

/// Every language there are files for. Build one at start-up and hand it to the stages.
class Languages
{
public:
    explicit Languages(const Lexicons &lexicons = Lexicons::load());

    /// "en" also serves "en-GB"; an unknown or empty code gets the neutral language.
    const Language &of(const QString &code) const;
    const Lexicons &lexicons() const { return m_lexicons; }

private:
    Lexicons m_lexicons;
    QHash<QString, std::shared_ptr<const Language>> m_languages;
    std::shared_ptr<const Language> m_neutral;
};

} // namespace core::language
