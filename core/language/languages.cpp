// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

constexpr auto documentFrequency = "document-frequency"_L1;

} // namespace

Language::Language(const Lexicons &lexicons, const QString &code)
    : m_code(code)
    , m_functionWords(lexicons.lexicon(code, u"function-words"_s))
    , m_verbForms(lexicons.lexicon(code, u"verb-forms"_s))
    , m_spelling(lexicons.lexicon(code, u"spelling"_s))
    , m_synonyms(lexicons, m_spelling, code)
    , m_reportingWords(lexicons.lexicon(code, u"reporting-verbs"_s), code == u"en"_s)
{
    for (const QString &kind : lexicons.kinds(code)) {
        if (kind != documentFrequency)
            m_lexicons.emplace(kind, lexicons.lexicon(code, kind));
    }
    // The first line gives the number of sentences counted: "#sentences" would be a comment, so it
    // is a phrase.
    const Lexicon &counts = lexicons.lexicon(code, QString(documentFrequency));
    const LexiconEntry *total = counts.find(u"(sentences)"_s);
    if (!total)
        return;
    const double sentences = total->field(0).toDouble();
    for (const LexiconEntry &entry : counts.entries())
        m_idf.insert(entry.phrase, std::log((sentences + 1) / (entry.field(0).toDouble() + 1)));
    m_idfOfUnknown = std::log(sentences + 1);
}

const Lexicon &Language::lexicon(QStringView kind) const
{
    static const Lexicon none;
    const auto found = m_lexicons.find(kind);
    return found == m_lexicons.end() ? none : found->second;
}

QString Language::functionClass(const QString &norm) const
{
    const LexiconEntry *entry = m_functionWords.find(norm);
    return entry ? entry->field(0) : QString();
}

QString Language::lemma(const QString &norm) const
{
    const LexiconEntry *entry = m_verbForms.find(norm);
    return entry ? entry->field(0) : QString();
}

double Language::inverseDocumentFrequency(const QString &norm) const
{
    return m_idf.value(norm, m_idfOfUnknown);
}

Languages::Languages(const Lexicons &lexicons)
    : m_lexicons(lexicons)
    , m_neutral(std::make_shared<const Language>(lexicons, QString()))
{
    for (const QString &code : lexicons.languages())
        m_languages.insert(code, std::make_shared<const Language>(lexicons, code));
}

const Language &Languages::of(const QString &code) const
{
    return *m_languages.value(code.section(u'-', 0, 0).toLower(), m_neutral);
}

} // namespace core::language
