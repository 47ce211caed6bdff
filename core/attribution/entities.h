// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/grammar.h"
#include "core/language/analysis.h"

namespace core::attribution {

/// Somebody or something that a version names.
struct Entity
{
    QString name; ///< the fullest form in the version
    QString key; ///< for grouping across versions: surname, or the name in lower case
    language::NameKind kind = language::NameKind::Unknown;
    Gender gender = Gender::Unknown;
    QStringList descriptions; ///< "NATO spokesperson", in order of appearance
    QStringList words; ///< of the name in comparing form, without "Jr."
    qsizetype firstAt = 0; ///< offset of the first mention that was read so far
    QList<qsizetype> namedAt; ///< offsets of its mentions, ascending
    int mentions = 0; ///< so far, while the names are read
    bool isMedia = false; ///< an outlet: it reports, publishes or is told things

    /// The offset of its last mention before \a offset, or -1.
    qsizetype lastNamedBefore(qsizetype offset) const;
    bool isPerson() const { return kind == language::NameKind::Person; }
    /// A person, or a name of several words that nothing shows to be something else.
    bool mayBePerson() const
    {
        return isPerson()
            || (kind == language::NameKind::Unknown && !isMedia && name.contains(QChar(u' ')));
    }
};

/// One place where an entity is named.
struct Mention
{
    TextRange range; ///< the name alone
    qsizetype entity = -1;
    bool isPossessive = false; ///< followed by 's
    bool isQuoted = false; ///< stands in a quotation
};

/// The names of a version, those of one person or organisation together: "Ann Lee", "Lee" and
/// "Mrs. Lee" are one where no other Lee is named. O(names · entities of the same last word).
class Entities
{
public:
    Entities(QStringView text, const language::Analysis &analysis, const Grammar &grammar);

    const Entity &entity(qsizetype i) const { return m_entities[static_cast<size_t>(i)]; }
    Entity &entity(qsizetype i) { return m_entities[static_cast<size_t>(i)]; }
    qsizetype size() const { return std::ssize(m_entities); }
    const std::vector<Mention> &mentions() const { return m_mentions; } ///< ascending
    /// The mentions that begin inside \a range.
    std::span<const Mention> within(TextRange range) const;
    /// Those that are no persons and have a word in their keys, so "authority" of "bridge
    /// authority".
    QList<qsizetype> calledSo(const QString &word) const { return m_byKeyWord.value(word); }
    /// An entity that is no proper name ("China's foreign ministry"), named at \a offset, new or
    /// known by its key.
    qsizetype addNominal(const QString &name, const QString &key, qsizetype offset);

private:
    void addName(const language::Name &name);
    bool mayBeSurname(const language::Name &name) const;
    void addKey(const QString &key, qsizetype entity);
    qsizetype findPerson(const QStringList &words, Gender gender, qsizetype offset) const;
    void describe(qsizetype entity, const language::Name &name);
    void fill(Entity &entity, const language::Name &name, const QStringList &words) const;

    QStringView m_text;
    const language::Analysis &m_analysis;
    const Grammar &m_grammar;
    std::vector<Entity> m_entities;
    std::vector<Mention> m_mentions;
    QHash<QString, QList<qsizetype>> m_byWord; ///< entities by first and last word of their names
    QHash<QString, qsizetype> m_byKey; ///< those that are no persons
    QHash<QString, QList<qsizetype>> m_byKeyWord; ///< the same by each word of their keys
};

/// Words of a name or description in comparing form, without articles, possessives and what says
/// "government": "the Chinese government" -> {"china"}.
QStringList keyWords(QStringView text, TextRange range, const language::Analysis &analysis,
                     const Grammar &grammar);

/// Of "he", "she" and their forms; unknown for other words.
Gender genderOfPronoun(const QString &norm, const Grammar &grammar);

} // namespace core::attribution
