// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/namings.h"

#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

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
    return namings;
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
