// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sourcegroups.h"

#include "core/comparison/namings.h"

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using attribution::Attribution;

/// How sure a surname is that only another version spells out.
constexpr double sureOfSurname = 0.9;

Attribution &at(Comparison &comparison, qsizetype number)
{
    return comparison.attributions[static_cast<size_t>(number)];
}

/// What several versions call a source, each wording once, those used most first.
class Wordings
{
public:
    void add(const QString &text, VersionId version)
    {
        if (text.isEmpty())
            return;
        Use &use = m_uses[text];
        ++use.count;
        if (!use.versions.contains(version))
            use.versions.append(version);
    }

    QList<SourceWording> sorted() const
    {
        std::vector<std::pair<QString, Use>> uses(m_uses.begin(), m_uses.end());
        std::ranges::stable_sort(uses, std::ranges::greater(),
                                 [](const auto &use) { return use.second.count; });
        QList<SourceWording> wordings;
        for (auto &[text, use] : uses) {
            std::ranges::sort(use.versions);
            wordings.append({.text = text, .versions = use.versions});
        }
        return wordings;
    }

private:
    struct Use
    {
        qsizetype count = 0;
        QList<VersionId> versions;
    };
    std::map<QString, Use> m_uses;
};

/// A group's members with the name that stands for all: of persons the fullest, of others the one
/// used most; then the first in the alphabet, so that the order of versions changes nothing.
const Naming &bestOf(const std::vector<const Naming *> &members, bool isPerson)
{
    std::map<QString, qsizetype> uses;
    for (const Naming *naming : members)
        uses[naming->name] += naming->statements.size();
    const auto isBetter = [&](const Naming *a, const Naming *b) {
        const auto rank = [&](const Naming *naming) {
            const qsizetype words = naming->words.size();
            const qsizetype used = uses.at(naming->name);
            return isPerson ? std::tuple(naming->isNamed, words, used)
                            : std::tuple(naming->isNamed, used, words);
        };
        return rank(a) != rank(b) ? rank(a) > rank(b) : a->name < b->name;
    };
    return **std::ranges::min_element(members, isBetter);
}

SourceGroup groupOf(Comparison &comparison, const std::vector<const Naming *> &members,
                    const language::Languages &languages)
{
    SourceGroup group;
    group.isPerson = std::ranges::any_of(members, &Naming::isPerson);
    group.isNamed = std::ranges::any_of(members, &Naming::isNamed);
    group.isUnnamed = std::ranges::all_of(members, &Naming::isUnnamed);
    const Naming &best = bestOf(members, group.isPerson);
    group.name = best.name;
    group.key = group.isPerson || best.entity.isEmpty() ? best.words.join(u' ') : best.entity;
    Wordings wordings;
    Wordings descriptions;
    for (const Naming *naming : members) {
        const auto &language = languages.of(comparison.analysis(naming->version).language);
        for (const qsizetype number : naming->statements) {
            const attribution::Source &source = at(comparison, number).source;
            if (language.functionClass(source.text.toLower()) != "pronoun"_L1)
                wordings.add(source.text, naming->version);
            descriptions.add(source.description, naming->version);
            group.statements.append(number);
        }
    }
    std::ranges::sort(group.statements);
    group.wordings = wordings.sorted();
    group.descriptions = descriptions.sorted();
    return group;
}

/// Two groups that were kept apart ("Lee" here and "Lee" there) get keys of their own.
void makeKeysUnique(Comparison &comparison)
{
    QHash<QString, int> uses;
    for (const SourceGroup &group : comparison.sources)
        ++uses[group.key];
    for (SourceGroup &group : comparison.sources) {
        if (uses.value(group.key) < 2)
            continue;
        const Attribution &first = at(comparison, group.statements.first());
        group.key += u" (%1)"_s.arg(comparison.version(first.version).name);
    }
}

/// The first version, by name, that has the full name in its text.
QString outletThatSays(const Comparison &comparison, const std::vector<const Naming *> &members,
                       const QString &name)
{
    QStringList outlets;
    for (const Naming *naming : members) {
        if (naming->name == name)
            outlets.append(comparison.version(naming->version).outlet);
    }
    outlets.sort();
    return outlets.value(0);
}

/// A surname gets the full name; every statement its group.
void tellStatements(Comparison &comparison, const std::vector<const Naming *> &members,
                    const SourceGroup &group, qsizetype groupNumber)
{
    const QString outlet = outletThatSays(comparison, members, group.name);
    for (const Naming *naming : members) {
        const bool isShort = group.isPerson && group.isNamed && naming->isNamed
            && naming->words.size() == 1 && nameWords(group.name).size() > 1;
        for (const qsizetype number : naming->statements) {
            comparison.index.sourceOf[static_cast<size_t>(number)] = groupNumber;
            attribution::Source &source = at(comparison, number).source;
            source.entity = group.key;
            if (!isShort || at(comparison, number).isCorrected)
                continue;
            source.reason
                = u"%1 is short for %2, named so in %3"_s.arg(naming->name, group.name, outlet);
            source.ownName = naming->name;
            source.name = group.name;
            source.confidence = std::min(source.confidence, sureOfSurname);
        }
    }
}

/// What the user put together or split off that no version names any more.
void noteUnapplied(Comparison &comparison, const std::vector<Naming> &namings,
                   const Corrections &corrections)
{
    comparison.unapplied.mergedSources.clear();
    comparison.unapplied.splitSources.clear();
    for (qsizetype i = 0; i < corrections.mergedSources.size(); ++i) {
        const MergedSources &merge = corrections.mergedSources.at(i);
        if (namingsOf(merge.a, namings).isEmpty() || namingsOf(merge.b, namings).isEmpty())
            comparison.unapplied.mergedSources.append(i);
    }
    for (qsizetype i = 0; i < corrections.splitSources.size(); ++i) {
        if (namingsOf(corrections.splitSources.at(i), namings).isEmpty())
            comparison.unapplied.splitSources.append(i);
    }
}

} // namespace

void groupSources(Comparison &comparison, const language::Languages &languages,
                  const Corrections &corrections, std::span<const StatementPair> same,
                  std::span<const StatementPair> repaired)
{
    const std::vector<Naming> namings = findNamings(comparison, languages);
    noteUnapplied(comparison, namings, corrections);
    std::vector<std::vector<const Naming *>> members;
    for (const std::vector<qsizetype> &group :
         uniteNamings(namings, comparison, languages, corrections, same, repaired)) {
        members.emplace_back();
        for (const qsizetype naming : group)
            members.back().push_back(&namings[static_cast<size_t>(naming)]);
    }
    comparison.sources.clear();
    comparison.index.sourceOf.assign(comparison.attributions.size(), -1);
    for (const auto &group : members)
        comparison.sources.push_back(groupOf(comparison, group, languages));
    makeKeysUnique(comparison);
    for (size_t i = 0; i < members.size(); ++i)
        tellStatements(comparison, members[i], comparison.sources[i], static_cast<qsizetype>(i));
}

} // namespace core
