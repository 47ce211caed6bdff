// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/grammar.h"
#include "core/comparison/sourcenames.h"
#include "core/comparison/statementpairs.h"
#include "core/language/languages.h"

namespace core {

/// A source as one version names it, with all that the version credits to it.
struct Naming
{
    VersionId version;
    QString name; ///< as the version itself resolves it
    QStringList words; ///< nameWords() of it
    QString entity; ///< Source::entity
    language::NameKind kind = language::NameKind::Unknown;
    bool isNamed = false; ///< the name is a proper one
    attribution::Gender gender
        = attribution::Gender::Unknown; ///< of a person, where anything tells
    bool isUnnamed = false;
    QList<qsizetype> statements; ///< numbers in Comparison::attributions, ascending

    bool isPerson() const { return isNamed && kind == language::NameKind::Person; }
    /// A person's full name, or one that nothing shows to be something else.
    bool mayBeFullName() const
    {
        return isNamed && words.size() > 1
            && (kind == language::NameKind::Person || kind == language::NameKind::Unknown);
    }
};

/// The sources of all versions, each version by itself, in the order of their first statements;
/// pronouns that were not resolved name nobody. O(n) in the statements and names.
std::vector<Naming> findNamings(const Comparison &comparison, const language::Languages &languages);

/// The full names of persons in all versions, sources or not, as their words, by their first and
/// last word.
QHash<QString, QList<QStringList>> fullNames(const Comparison &comparison);

/// The numbers of the namings that a correction means.
QList<qsizetype> namingsOf(const SourceReference &reference, const std::vector<Naming> &namings);

/// The numbers of namings that are one source, ascending in each group and by its first; see
/// groupSources().
std::vector<std::vector<qsizetype>> uniteNamings(const std::vector<Naming> &namings,
                                                 const Comparison &comparison,
                                                 const language::Languages &languages,
                                                 const Corrections &corrections,
                                                 std::span<const StatementPair> same,
                                                 std::span<const StatementPair> repaired);

} // namespace core
