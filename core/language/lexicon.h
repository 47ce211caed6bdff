// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace core::language {

/// One line of a lexicon file: a phrase and its classes. Lines look like
///     phrase <tab> field <tab> field …
/// '#' starts a comment line. Phrases are kept lower-case with straight apostrophes.
struct LexiconEntry
{
    QString phrase;
    QStringList fields;

    QString field(qsizetype index) const { return fields.value(index); }
};

/// A list of words or phrases with classes, looked up by phrase.
class Lexicon
{
public:
    static Lexicon parse(QStringView text);

    /// The entry of a phrase (lower-case), or null.
    const LexiconEntry *find(const QString &phrase) const;
    bool contains(const QString &phrase) const { return m_byPhrase.contains(phrase); }
    std::span<const LexiconEntry> entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }

private:
    std::vector<LexiconEntry> m_entries; ///< in file order
    QHash<QString, qsizetype> m_byPhrase;
};

/// All lexicon files of a folder: FOLDER/LANGUAGE/KIND.txt. Loaded once, then only read.
class Lexicons
{
public:
    /// Reads every *.txt and *.tsv under \a folder; the default are those built in.
    static Lexicons load(const QString &folder = QStringLiteral(":/lexicons"));

    /// The lexicon of a language ("en" also serves "en-GB") and kind ("hedges"); empty where there
    /// is none.
    const Lexicon &lexicon(const QString &language, const QString &kind) const;
    QStringList languages() const;
    /// The kinds of lexicon that a language has, sorted.
    QStringList kinds(const QString &language) const;

private:
    QHash<QString, Lexicon> m_lexicons; ///< by "LANGUAGE/KIND"
    Lexicon m_none;
};

} // namespace core::language
