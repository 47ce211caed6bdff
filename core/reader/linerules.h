// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"

#include <QFlags>

namespace core::reader {

/// What a line's words give it away as.
enum class LineMark {
    End = 0x01, ///< opens what follows an article: "Leave a Reply", "Related Stories"
    Noise = 0x02, ///< "Advertisement", "Share", "5 min read"
    Teaser = 0x04, ///< "Read more: …"
    Notice = 0x08, ///< cookies, copyright, calls to subscribe
    Hint = 0x10, ///< like Notice, but said in stories too
    Bio = 0x20, ///< about the author
    Credit = 0x40, ///< a picture's credit
    Menu = 0x80, ///< "Home", "Politics"
};
Q_DECLARE_FLAGS(LineMarks, LineMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(LineMarks)

/// The lines that stand around articles, from a language's "boilerplate-lines". Finding the marks
/// of a line is linear in its length; lines of more than longestMarkedLine characters have none.
class LineRules
{
public:
    static constexpr qsizetype longestMarkedLine = 600;

    explicit LineRules(const language::Lexicon &lines);

    LineMarks marksOf(QStringView line) const;

private:
    struct Phrase
    {
        QString text;
        LineMark mark;
        bool onlyShort = false; ///< only of a line of at most twelve words
    };
    LineMarks marksAt(const QString &key, qsizetype at,
                      const QHash<QString, QList<Phrase>> &phrases, bool isShort) const;

    QHash<QString, LineMarks> m_whole;
    QHash<QString, QList<Phrase>> m_beginning; ///< by first word
    QHash<QString, QList<Phrase>> m_anywhere; ///< by first word
    QList<Phrase> m_ending;
};

/// The form in which lines are looked up: lower case, plain apostrophes and spaces, '#' for each
/// run of digits.
QString lineKey(QStringView line);

} // namespace core::reader
