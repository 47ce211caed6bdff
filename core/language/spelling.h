// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"

namespace core::language {

/// Spellings that mean the same word ("organise", "organize"), made from a lexicon whose lines are
/// whole words, beginnings ("colour-" -> "color-") or endings ("-ise" -> "-ize"). A whole word wins
/// over a beginning, a beginning over an ending, the longer over the shorter. One rule a word.
class Spelling
{
public:
    Spelling() = default;
    explicit Spelling(const Lexicon &lexicon);

    /// The one spelling that stands for all of a lower-case word; the word itself if there is none.
    QString preferred(const QString &word) const;
    /// True where a rule joins a hyphenated word: "co-operation" -> "cooperation".
    bool joinsHyphen(QStringView word) const;

private:
    struct Rule
    {
        QString from;
        QString to;
    };

    QHash<QString, QString> m_words;
    QHash<QChar, std::vector<Rule>> m_beginnings; ///< by first letter, longest first
    std::vector<Rule> m_endings; ///< longest first
};

} // namespace core::language
