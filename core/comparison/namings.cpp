// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/namings.h"

#include "core/attribution/entities.h"

#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using attribution::Gender;
using attribution::Source;
using language::NameKind;

/// The proper names of one version by their words, with the kind that is known of them.
QHash<QString, NameKind> properNames(const Comparison &comparison, VersionId version)
{
    QHash<QString, NameKind> kinds;
    for (const auto &name : comparison.analysis(version).names) {
        const QString key
            = nameWords(name.range.of(comparison.version(version).text).toString()).join(u' ');
        if (kinds.value(key, NameKind::Unknown) == NameKind::Unknown)
            kinds.insert(key, name.kind);
    }
    return kinds;
}

Naming namingOf(const Source &source, VersionId version, const QHash<QString, NameKind> &kinds)
{
    const QString &name = source.ownName.isEmpty() ? source.name : source.ownName;
    Naming naming{.version = version,
                  .name = name,
                  .words = nameWords(name),
                  .entity = source.entity,
                  .isUnnamed = source.isUnnamed};
    const auto kind = kinds.constFind(naming.words.join(u' '));
    naming.isNamed = kind != kinds.cend() && !source.isUnnamed;
    if (naming.isNamed)
        naming.kind = *kind;
    return naming;
}

/// What a version's words say of a person's gender: "she", "Mr Lee", "spokeswoman", "Ann".
class Genders
{
public:
    explicit Genders(const attribution::Grammar &grammar)
        : m_grammar(grammar)
    {
    }

    Gender ofText(const QString &text) const
    {
        static const QStringList hers{u"mrs"_s, u"ms"_s, u"miss"_s, u"lady"_s, u"dame"_s};
        static const QStringList his{u"mr"_s, u"sir"_s, u"lord"_s};
        for (const QString &word : nameWords(text)) {
            if (const Gender known = attribution::genderOfPronoun(word, m_grammar);
                known != Gender::Unknown)
                return known;
            if (hers.contains(word))
                return Gender::Feminine;
            if (his.contains(word))
                return Gender::Masculine;
            if (const Gender known = m_grammar.genderOfNoun(word); known != Gender::Unknown)
                return known;
        }
        return Gender::Unknown;
    }

    /// Of a full name, whichever end the given name stands at.
    Gender ofName(const QStringList &words) const
    {
        if (words.size() < 2)
            return Gender::Unknown;
        return m_grammar.genderOfFirstName(words.first());
    }

private:
    const attribution::Grammar &m_grammar;
};

void findGenders(std::vector<Naming> &namings, const Comparison &comparison,
                 const language::Languages &languages)
{
    std::map<QString, attribution::Grammar> grammars;
    for (Naming &naming : namings) {
        if (!naming.isNamed)
            continue;
        const QString code = comparison.analysis(naming.version).language;
        const Genders genders(grammars.try_emplace(code, languages, code).first->second);
        for (const qsizetype number : naming.statements) {
            const auto &source = comparison.attributions[static_cast<size_t>(number)].source;
            for (const QString &text : {source.text, source.description}) {
                if (naming.gender == Gender::Unknown)
                    naming.gender = genders.ofText(text);
            }
        }
        if (naming.gender == Gender::Unknown)
            naming.gender = genders.ofName(naming.words);
    }
}

} // namespace

std::vector<Naming> findNamings(const Comparison &comparison, const language::Languages &languages)
{
    std::vector<Naming> namings;
    QHash<QString, NameKind> kinds;
    std::map<QString, size_t> known;
    VersionId current;
    for (qsizetype i = 0; i < std::ssize(comparison.attributions); ++i) {
        const auto &statement = comparison.attributions[static_cast<size_t>(i)];
        if (statement.version != current) {
            current = statement.version;
            kinds = properNames(comparison, current);
            known.clear();
        }
        Naming naming = namingOf(statement.source, current, kinds);
        const auto &language = languages.of(comparison.analysis(current).language);
        if (naming.words.isEmpty()
            || language.functionClass(naming.words.join(u' ')) == "pronoun"_L1)
            continue;
        const QString key = (naming.isUnnamed ? u"? "_s : QString()) + naming.words.join(u' ');
        const auto [place, isNew] = known.try_emplace(key, namings.size());
        if (isNew)
            namings.push_back(std::move(naming));
        namings[place->second].statements.append(i);
    }
    findGenders(namings, comparison, languages);
    return namings;
}

QHash<QString, QList<QStringList>> fullNames(const Comparison &comparison)
{
    QHash<QString, QList<QStringList>> found;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        for (const auto &name : comparison.analysis({i}).names) {
            if (name.kind != NameKind::Person)
                continue;
            const QStringList words
                = nameWords(name.range.of(comparison.version({i}).text).toString());
            if (words.size() < 2)
                continue;
            for (const QString &word : {words.first(), words.last()}) {
                if (auto &list = found[word]; !list.contains(words))
                    list.append(words);
            }
        }
    }
    return found;
}

QList<qsizetype> namingsOf(const SourceReference &reference, const std::vector<Naming> &namings)
{
    const QStringList words = nameWords(reference.name);
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < std::ssize(namings); ++i) {
        const Naming &naming = namings[static_cast<size_t>(i)];
        if (naming.version == reference.version && naming.words == words)
            numbers.append(i);
    }
    return numbers;
}

} // namespace core
