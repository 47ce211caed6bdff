// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/offices.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

/// A spokesman is a spokesperson, and what is Chinese is China's.
QString Offices::comparingWord(const QString &word) const
{
    if (m_grammar.sourceNoun(word) == SourceNoun::Speaker)
        return u"spokesperson"_s;
    const QString country = m_grammar.countryOf(word);
    return country.isEmpty() ? word : country;
}

/// "former president": not the president.
bool Offices::isPast(const QStringList &words)
{
    return words.contains(u"former"_s) || words.contains(u"ex"_s);
}

QStringList Offices::comparingWords(const QString &description) const
{
    QString plain = description.toLower();
    plain.replace(u'’', u'\'').replace(u'-', u' ').remove(u"'s"_s).remove(u',');
    QStringList words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
        words.append(comparingWord(word));
    return words;
}

void Offices::add(qsizetype entity, const QString &description)
{
    const QStringList words = comparingWords(description);
    for (const QString &word : QSet<QString>(words.begin(), words.end()))
        m_byWord[word].append({.entity = entity, .words = words});
}

qsizetype Offices::find(const QStringList &office, qsizetype offset, const Entities &entities) const
{
    if (office.isEmpty())
        return -1;
    qsizetype found = -1;
    qsizetype best = -1;
    for (const Introduced &candidate : m_byWord.value(comparingWord(office.last()))) {
        const bool fits = std::ranges::all_of(office, [&](const QString &word) {
            return candidate.words.contains(comparingWord(word));
        });
        if (!fits || isPast(candidate.words) != isPast(office))
            continue;
        const qsizetype named = entities.entity(candidate.entity).lastNamedBefore(offset);
        if (found < 0 || named > best) {
            found = candidate.entity;
            best = named;
        }
    }
    return found;
}

} // namespace core::attribution
