// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/synonyms.h"

#include <libstemmer.h>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

using Groups = std::vector<QStringList>;

/// "chinese <tab> china", "beijing <tab> China" -> china, chinese, beijing. Of names of several
/// words the last one stands for all: "new zealand".
void addCountries(const Lexicons &lexicons, const QString &language, Groups &groups)
{
    std::map<QString, QStringList> countries;
    for (const QString &kind : {u"demonyms"_s, u"capitals"_s}) {
        for (const LexiconEntry &entry : lexicons.lexicon(language, kind).entries()) {
            const QString country = entry.field(0).toLower().section(u' ', -1);
            if (!country.isEmpty() && !entry.phrase.contains(u' '))
                countries[country].append(entry.phrase);
        }
    }
    for (const auto &[country, words] : countries)
        groups.push_back(QStringList(country) + words);
}

} // namespace

Synonyms::Synonyms(const Lexicons &lexicons, const Spelling &spelling, const QString &language)
{
    Groups groups;
    for (const LexiconEntry &entry : lexicons.lexicon(language, u"synonyms"_s).entries())
        groups.push_back(QStringList(entry.phrase) + entry.field(0).split(u' '));
    addCountries(lexicons, language, groups);
    const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        language.isEmpty() ? nullptr : sb_stemmer_new(language.toUtf8().constData(), "UTF_8"),
        &sb_stemmer_delete);
    std::map<QString, int> stems; // the first group with a stem has it
    for (size_t i = 0; i < groups.size(); ++i) {
        for (const QString &given : groups[i]) {
            const QString word = spelling.preferred(given);
            if (!m_groups.contains(word))
                m_groups.insert(word, static_cast<int>(i) + 1);
            const QByteArray utf8 = word.toUtf8();
            const auto *letters = reinterpret_cast<const sb_symbol *>(utf8.constData());
            if (stemmer) {
                const auto *stem
                    = sb_stemmer_stem(stemmer.get(), letters, static_cast<int>(utf8.size()));
                stems.emplace(QString::fromUtf8(reinterpret_cast<const char *>(stem)),
                              m_groups.value(word));
            }
        }
    }
    for (const auto &[stem, group] : stems) {
        if (!m_groups.contains(stem))
            m_groups.insert(stem, group);
    }
}

int Synonyms::groupOf(const QString &norm, const QString &stem) const
{
    const auto found = m_groups.constFind(norm);
    return found == m_groups.cend() ? m_groups.value(stem, 0) : *found;
}

} // namespace core::language
