// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"

#include <QSet>
#include <QStringList>

/// The people in a byline.
namespace core::reader {

/// Reads "By Jane Doe and JOHN ROE, Political Editor" -> {"Jane Doe", "JOHN ROE"}.
/// Made once per version from the language's "bylines" list (a word <tab> intro, role, agency,
/// joiner or place).
class BylineReader
{
public:
    explicit BylineReader(const language::Lexicon &words);

    /// The people named by a byline or an author field; agencies, roles, places, addresses and
    /// handles are left out.
    QStringList people(QStringView text) const;
    /// The people of a line that is nothing but a byline ("Reported by: Jane Doe"); none for
    /// anything else.
    QStringList peopleOfLine(QStringView line) const;
    /// Where in a longer line "by" and a name begin ("Posted at 10:30 by Jane Doe"), or -1.
    qsizetype introductionInside(QStringView line) const;
    /// The news agency that a byline or author field names instead of a person, as written; empty
    /// where it names none.
    QString agency(QStringView text) const;
    /// Whether a line tells who the author is: "Jane Doe is a staff writer for the Paper."
    bool isAboutAuthor(QStringView line) const;
    /// Whether a line is nothing but the words before a name ("By", "Written by:").
    bool isIntroduction(QStringView line) const;

private:
    QString withoutIntroduction(QStringView text) const;
    bool hasClass(const QString &word, QLatin1StringView wanted) const;
    QString person(QStringView part) const;

    const language::Lexicon &m_words;
    QSet<QString> m_firstWords; ///< of introductions, so that other lines are told at once
};

} // namespace core::reader
