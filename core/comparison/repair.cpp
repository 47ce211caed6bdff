// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/repair.h"

#include "core/attribution/grammar.h"
#include "core/comparison/sourcenames.h"

#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using attribution::Attribution;
using attribution::Grammar;
using attribution::Source;
using attribution::SourceNoun;
using attribution::Type;

/// A source at least so sure is clear; below the other figure it is a guess.
constexpr double clear = 0.85;
constexpr double guess = 0.6;
constexpr double sureOfRepair = 0.6;

/// What may stand behind the words of a doubtful source.
enum class Fitting { Nobody, Person, Thing, Anyone };

class Repair
{
public:
    Repair(Comparison &comparison, const language::Languages &languages)
        : m_comparison(comparison)
        , m_languages(languages)
    {
    }

    std::vector<StatementPair> run(std::span<const StatementPair> same)
    {
        std::map<qsizetype, QList<qsizetype>> clearOnes; ///< by doubtful statement
        for (const StatementPair &pair : same) {
            for (const auto &[doubtful, other] :
                 {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
                if (fits(other, fittingOf(doubtful, pair.isQuoted)))
                    clearOnes[doubtful].append(other);
            }
        }
        std::vector<StatementPair> repaired;
        for (const auto &[doubtful, others] : clearOnes) {
            if (repair(doubtful, others))
                repaired.push_back({.a = doubtful, .b = others.first()});
        }
        return repaired;
    }

private:
    Attribution &at(qsizetype i) { return m_comparison.attributions[static_cast<size_t>(i)]; }
    const Attribution &at(qsizetype i) const
    {
        return m_comparison.attributions[static_cast<size_t>(i)];
    }

    const Grammar &grammarOf(VersionId version)
    {
        const QString code = m_comparison.analysis(version).language;
        return m_grammars.try_emplace(code, m_languages, code).first->second;
    }

    Fitting fittingOf(qsizetype statement, bool isQuoted);
    Fitting fittingOfNoun(const Source &source, const Grammar &grammar) const;
    bool fits(qsizetype statement, Fitting fitting) const;
    bool isNamedIn(VersionId version, const SourceGroup &group) const;
    bool repair(qsizetype doubtful, const QList<qsizetype> &others);

    Comparison &m_comparison;
    const language::Languages &m_languages;
    std::map<QString, Grammar> m_grammars;
};

/// Whether a source is doubtful at all, and what its words allow.
Fitting Repair::fittingOf(qsizetype number, bool isQuoted)
{
    const Attribution &statement = at(number);
    if (statement.isCorrected)
        return Fitting::Nobody;
    const Source &source = statement.source;
    // "The plan was said to fail" names nobody on purpose; a quotation is somebody's.
    if (source.text.isEmpty())
        return source.name.isEmpty() && isQuoted ? Fitting::Anyone : Fitting::Nobody;
    const Grammar &grammar = grammarOf(statement.version);
    const QString word = source.text.toLower();
    if (grammar.language().functionClass(word) == "pronoun"_L1) {
        const bool isOpen = m_comparison.sourceOf(number) == nullptr || source.confidence < guess;
        if (!isOpen)
            return Fitting::Nobody;
        return word == "he"_L1 || word == "she"_L1         ? Fitting::Person
            : word == "it"_L1                              ? Fitting::Thing
            : word == "they"_L1 || word.startsWith("w"_L1) ? Fitting::Nobody
                                                           : Fitting::Anyone;
    }
    const SourceGroup *group = m_comparison.sourceOf(number);
    const bool isOpen = !group || !group->isNamed || source.confidence < guess;
    return isOpen ? fittingOfNoun(source, grammar) : Fitting::Nobody;
}

/// "the publication", "the secretary general" mean somebody who was told of; "a spokesman" and
/// "officials" do not.
Fitting Repair::fittingOfNoun(const Source &source, const Grammar &grammar) const
{
    const QStringList words = source.text.toLower().split(u' ');
    if (words.size() < 2 || words.first() != "the"_L1)
        return Fitting::Nobody;
    switch (grammar.sourceNoun(words.last())) {
    case SourceNoun::Role:
    case SourceNoun::Speaker:
        return Fitting::Person;
    case SourceNoun::Media:
    case SourceNoun::Body:
        return Fitting::Thing;
    case SourceNoun::None:
        // "the secretary general": the office is two words.
        return words.size() > 2
                && grammar.sourceNoun(words.sliced(words.size() - 2).join(u' ')) == SourceNoun::Role
            ? Fitting::Person
            : Fitting::Nobody;
    default:
        return Fitting::Nobody;
    }
}

bool Repair::fits(qsizetype number, Fitting fitting) const
{
    const SourceGroup *group = m_comparison.sourceOf(number);
    if (fitting == Fitting::Nobody || !group || !group->isNamed || group->isUnnamed
        || at(number).source.confidence < clear)
        return false;
    return fitting == Fitting::Anyone || group->isPerson == (fitting == Fitting::Person);
}

/// The version names the source somewhere, in full or in short.
bool Repair::isNamedIn(VersionId version, const SourceGroup &group) const
{
    const QStringList full = nameWords(group.name);
    return std::ranges::any_of(m_comparison.analysis(version).names, [&](const auto &name) {
        const QStringList words
            = nameWords(name.range.of(m_comparison.version(version).text).toString());
        return !words.isEmpty()
            && std::ranges::all_of(words, [&](const QString &word) { return full.contains(word); });
    });
}

bool Repair::repair(qsizetype doubtful, const QList<qsizetype> &others)
{
    const SourceGroup *group = m_comparison.sourceOf(others.first());
    const bool agree = std::ranges::all_of(
        others, [&](qsizetype other) { return m_comparison.sourceOf(other) == group; });
    if (!agree || m_comparison.sourceOf(doubtful) == group)
        return false;
    QStringList outlets;
    for (const qsizetype other : others)
        outlets.append(m_comparison.version(at(other).version).outlet);
    outlets.sort();
    Source &source = at(doubtful).source;
    source.reason = u"%1, as %2 credits the same statement"_s.arg(group->name, outlets.first());
    source.confidence = sureOfRepair;
    if (!m_comparison.sourceOf(doubtful) || isNamedIn(at(doubtful).version, *group)) {
        source.name = group->name;
        source.entity = group->key;
        source.isUnnamed = false;
    }
    return true;
}

} // namespace

std::vector<StatementPair> repairSources(Comparison &comparison,
                                         std::span<const StatementPair> same,
                                         const language::Languages &languages)
{
    return Repair(comparison, languages).run(same);
}

} // namespace core
