// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/synonyms.h"

#include <libstemmer.h>
#include <map>
#include <memory>

namespace core::language {

Synonyms::Synonyms(const Lexicon &lexicon, const Spelling &spelling, const QString &languageCode)
{
    if (lexicon.isEmpty())
        return;
    const std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> stemmer(
        sb_stemmer_new(languageCode.toUtf8().constData(), "UTF_8"), &sb_stemmer_delete);
    std::map<QString, int> byStem; // the first group with a stem has it
    int group = 0;
    for (const LexiconEntry &entry : lexicon.entries()) {
        ++group;
        for (const QString &given : QStringList(entry.phrase) + entry.field(0).split(u' ')) {
            const QString word = spelling.preferred(given);
            m_groups.insert(word, group);
            const QByteArray utf8 = word.toUtf8();
            const auto *stem = stemmer
                ? sb_stemmer_stem(stemmer.get(),
                                  reinterpret_cast<const sb_symbol *>(utf8.constData()),
                                  static_cast<int>(utf8.size()))
                : nullptr;
            if (stem)
                byStem.emplace(QString::fromUtf8(reinterpret_cast<const char *>(stem)), group);
        }
    }
    for (const auto &[stem, number] : byStem) {
        if (!m_groups.contains(stem))
            m_groups.insert(stem, number);
    }
}

int Synonyms::groupOf(const QString &norm, const QString &stem) const
{
    const auto found = m_groups.constFind(norm);
    return found == m_groups.cend() ? m_groups.value(stem, 0) : *found;
}

} // namespace core::language
