// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/namings.h"

#include <QSet>

#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using language::NameKind;

bool isIn(const QStringList &words, const QStringList &longer)
{
    return words.size() < longer.size()
        && std::ranges::all_of(words, [&](const QString &word) { return longer.contains(word); });
}

/// Puts namings together by one rule after another, the surest first. Each rule looks them up by
/// what they have in common, so that no rule compares all with all.
class Uniting
{
public:
    Uniting(const std::vector<Naming> &namings, const Comparison &comparison,
            const language::Languages &languages, const Corrections &corrections)
        : m_namings(namings)
        , m_comparison(comparison)
        , m_languages(languages)
        , m_parents(namings.size())
        , m_people(fullNames(comparison))
    {
        std::iota(m_parents.begin(), m_parents.end(), qsizetype{0});
        for (const SourceReference &apart : corrections.splitSources) {
            for (const qsizetype i : namingsOf(apart, namings))
                m_isApart.insert(i);
        }
    }

    void uniteSameNames();
    void uniteSameBodies();
    void uniteFullNames();
    void uniteInitials();
    void uniteSurnames();
    void uniteAcronyms();
    void uniteShortBodies();
    void uniteByStatements(std::span<const StatementPair> same);
    void uniteRepaired(std::span<const StatementPair> repaired);
    void uniteByHand(const QList<MergedSources> &merges);
    std::vector<std::vector<qsizetype>> groups();

private:
    QHash<qsizetype, qsizetype> namingOfStatements() const;
    bool hasRival(const QString &surname, const QStringList &person) const;
    qsizetype count() const { return std::ssize(m_namings); }
    const Naming &at(qsizetype i) const { return m_namings[static_cast<size_t>(i)]; }

    qsizetype rootOf(qsizetype i)
    {
        qsizetype &parent = m_parents[static_cast<size_t>(i)];
        if (parent != i)
            parent = rootOf(parent);
        return parent;
    }

    void unite(qsizetype a, qsizetype b)
    {
        const auto [first, last] = std::minmax({rootOf(a), rootOf(b)});
        m_parents[static_cast<size_t>(last)] = first;
    }

    /// One naming for each name, however many versions have it: those of one name are together
    /// already, so rules need not compare them all. The one that most is known of; none that the
    /// user split off.
    QList<qsizetype> oneOfEachName() const
    {
        const auto rank = [this](qsizetype i) {
            return std::tuple(at(i).isPerson(), at(i).isNamed,
                              at(i).gender != attribution::Gender::Unknown);
        };
        std::map<QStringList, qsizetype> best;
        for (qsizetype i = 0; i < count(); ++i) {
            if (m_isApart.contains(i) || at(i).isUnnamed)
                continue;
            const auto [known, isNew] = best.try_emplace(at(i).words, i);
            if (!isNew && rank(i) > rank(known->second))
                known->second = i;
        }
        QList<qsizetype> numbers;
        for (const auto &[words, number] : best)
            numbers.append(number);
        return numbers;
    }

    /// What the engine finds: not for those that the user split off.
    void join(qsizetype a, qsizetype b)
    {
        if (!m_isApart.contains(a) && !m_isApart.contains(b))
            unite(a, b);
    }

    /// Joins the only group of \a candidates; with several, nobody can tell.
    void joinOnly(qsizetype naming, const QList<qsizetype> &candidates)
    {
        QSet<qsizetype> roots;
        for (const qsizetype candidate : candidates)
            roots.insert(rootOf(candidate));
        if (roots.size() == 1)
            join(naming, candidates.first());
    }

    const language::Lexicon &lexicon(const Naming &naming, const QString &kind) const
    {
        return m_languages.lexicons().lexicon(m_comparison.analysis(naming.version).language, kind);
    }

    bool isBody(const Naming &naming) const
    {
        const auto *entry = lexicon(naming, u"source-nouns"_s).find(naming.words.last());
        return entry && entry->field(0) == "body"_L1;
    }

    const std::vector<Naming> &m_namings;
    const Comparison &m_comparison;
    const language::Languages &m_languages;
    std::vector<qsizetype> m_parents;
    QHash<QString, QList<QStringList>> m_people;
    QSet<qsizetype> m_isApart;
};

/// "officials" and "officials", "Ann Lee" and "Ann Lee"; "the report" here may be another there.
void Uniting::uniteSameNames()
{
    std::map<std::pair<bool, QStringList>, qsizetype> known;
    for (qsizetype i = 0; i < count(); ++i) {
        const Naming &naming = at(i);
        if (!naming.isNamed && !naming.isUnnamed && naming.words.size() < 2)
            continue;
        const auto [first, isNew] = known.try_emplace({naming.isUnnamed, naming.words}, i);
        if (!isNew)
            join(first->second, i);
    }
}

/// "China's Foreign Ministry" and "the Chinese foreign ministry" have one key.
void Uniting::uniteSameBodies()
{
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < count(); ++i) {
        const Naming &naming = at(i);
        const bool isBare = !naming.isNamed && !naming.entity.contains(u' ');
        if (naming.isUnnamed || naming.entity.isEmpty() || naming.mayBeFullName()
            || naming.isPerson() || isBare)
            continue;
        if (const auto first = known.constFind(naming.entity); first != known.cend())
            join(*first, i);
        else
            known.insert(naming.entity, i);
    }
}

/// "Ann Lee" and "Ann M. Lee".
void Uniting::uniteFullNames()
{
    QHash<QString, QList<qsizetype>> byWord;
    for (const qsizetype i : oneOfEachName()) {
        if (!at(i).mayBeFullName())
            continue;
        const QStringList &words = at(i).words;
        for (const qsizetype other : byWord.value(words.last())) {
            if (isSamePerson(words, at(other).words))
                join(other, i);
        }
        byWord[words.last()].append(i);
        byWord[words.first()].append(i);
    }
}

/// "A. Lee" and the only Lee with that letter.
void Uniting::uniteInitials()
{
    QHash<QString, QList<qsizetype>> byLast;
    for (const qsizetype i : oneOfEachName()) {
        if (at(i).mayBeFullName())
            byLast[at(i).words.last()].append(i);
    }
    for (qsizetype i = 0; i < count(); ++i) {
        if (!at(i).mayBeFullName() || at(i).words.first().size() > 1)
            continue;
        QList<qsizetype> candidates = byLast.value(at(i).words.last());
        candidates.removeIf(
            [&](qsizetype other) { return !isInitialOf(at(i).words, at(other).words); });
        joinOnly(i, candidates);
    }
}

/// True where some version knows another person of the surname, source or not.
bool Uniting::hasRival(const QString &surname, const QStringList &person) const
{
    const auto people = m_people.value(surname);
    return std::ranges::any_of(people, [&](const QStringList &other) {
        return !isSamePerson(other, person) && !isInitialOf(other, person)
            && (other.last() == surname || other.first() == person.first());
    });
}

/// "Lee" where only other versions say "Ann Lee", and none names another Lee. Family names that
/// stand first count as well ("Mao", "Mao Ning"); "Mr Lee" is no Ann.
void Uniting::uniteSurnames()
{
    QHash<QString, QList<qsizetype>> bySurname;
    for (const qsizetype i : oneOfEachName()) {
        const Naming &naming = at(i);
        if (!naming.isPerson() || naming.words.size() < 2)
            continue;
        bySurname[naming.words.last()].append(i);
        if (lexicon(naming, u"leading-surnames"_s).contains(naming.words.first()))
            bySurname[naming.words.first()].append(i);
    }
    using attribution::Gender;
    for (qsizetype i = 0; i < count(); ++i) {
        const Naming &naming = at(i);
        const bool mayBePerson
            = naming.kind == NameKind::Person || naming.kind == NameKind::Unknown;
        if (!naming.isNamed || !mayBePerson || naming.words.size() != 1)
            continue;
        const QString &surname = naming.words.first();
        const QList<qsizetype> candidates = bySurname.value(surname);
        const bool isOther = std::ranges::any_of(candidates, [&](qsizetype other) {
            const Gender gender = at(other).gender;
            return hasRival(surname, at(other).words)
                || (gender != Gender::Unknown && naming.gender != Gender::Unknown
                    && gender != naming.gender);
        });
        if (!isOther)
            joinOnly(i, candidates);
    }
}

/// "NATO" and the only name with these initials.
void Uniting::uniteAcronyms()
{
    QHash<QString, QList<qsizetype>> byInitials;
    for (const qsizetype i : oneOfEachName()) {
        const Naming &naming = at(i);
        if (naming.isNamed && !naming.isPerson() && naming.words.size() > 1)
            byInitials[initialsOf(naming.name)].append(i);
    }
    for (qsizetype i = 0; i < count(); ++i) {
        if (at(i).isNamed && !at(i).isPerson() && mayBeAcronym(at(i).name))
            joinOnly(i, byInitials.value(at(i).words.join(QString())));
    }
}

/// "the foreign ministry" where all versions together tell of only one.
void Uniting::uniteShortBodies()
{
    QHash<QString, QList<qsizetype>> byEnd;
    for (qsizetype i = 0; i < count(); ++i) {
        const QStringList words = at(i).entity.split(u' ');
        if (at(i).isUnnamed || at(i).isPerson() || !isBody(at(i)))
            continue;
        for (qsizetype first = 1; first + 1 < words.size(); ++first)
            byEnd[words.sliced(first).join(u' ')].append(i);
    }
    for (qsizetype i = 0; i < count(); ++i) {
        if (!at(i).isUnnamed && at(i).entity.contains(u' '))
            joinOnly(i, byEnd.value(at(i).entity));
    }
}

QHash<qsizetype, qsizetype> Uniting::namingOfStatements() const
{
    QHash<qsizetype, qsizetype> namingOf;
    for (qsizetype i = 0; i < count(); ++i) {
        for (const qsizetype statement : at(i).statements)
            namingOf.insert(statement, i);
    }
    return namingOf;
}

/// "Gazette" and "Harbour Gazette" where both are credited with one statement.
void Uniting::uniteByStatements(std::span<const StatementPair> same)
{
    const auto namingOf = namingOfStatements();
    for (const StatementPair &pair : same) {
        const qsizetype a = namingOf.value(pair.a, -1);
        const qsizetype b = namingOf.value(pair.b, -1);
        if (a < 0 || b < 0 || at(a).isUnnamed || at(b).isUnnamed)
            continue;
        const bool isShort = at(a).isNamed && at(b).isNamed
            && (isIn(at(a).words, at(b).words) || isIn(at(b).words, at(a).words));
        if (isShort || at(a).words == at(b).words)
            join(a, b);
    }
}

/// "the secretary general" and who another version says it was.
void Uniting::uniteRepaired(std::span<const StatementPair> repaired)
{
    const auto namingOf = namingOfStatements();
    for (const StatementPair &pair : repaired) {
        if (namingOf.contains(pair.a) && namingOf.contains(pair.b))
            join(namingOf.value(pair.a), namingOf.value(pair.b));
    }
}

void Uniting::uniteByHand(const QList<MergedSources> &merges)
{
    for (const MergedSources &merge : merges) {
        for (const qsizetype a : namingsOf(merge.a, m_namings)) {
            for (const qsizetype b : namingsOf(merge.b, m_namings))
                unite(a, b);
        }
    }
}

std::vector<std::vector<qsizetype>> Uniting::groups()
{
    std::map<qsizetype, std::vector<qsizetype>> byRoot;
    for (qsizetype i = 0; i < count(); ++i)
        byRoot[rootOf(i)].push_back(i);
    std::vector<std::vector<qsizetype>> groups;
    for (auto &[root, group] : byRoot)
        groups.push_back(std::move(group));
    return groups;
}

} // namespace

std::vector<std::vector<qsizetype>> uniteNamings(const std::vector<Naming> &namings,
                                                 const Comparison &comparison,
                                                 const language::Languages &languages,
                                                 const Corrections &corrections,
                                                 std::span<const StatementPair> same,
                                                 std::span<const StatementPair> repaired)
{
    Uniting uniting(namings, comparison, languages, corrections);
    uniting.uniteSameNames();
    uniting.uniteSameBodies();
    uniting.uniteFullNames();
    uniting.uniteInitials();
    uniting.uniteSurnames();
    uniting.uniteAcronyms();
    uniting.uniteShortBodies();
    uniting.uniteByStatements(same);
    uniting.uniteRepaired(repaired);
    uniting.uniteByHand(corrections.mergedSources);
    return uniting.groups();
}

} // namespace core
