// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/language/languages.h"
#include "core/reader/bylines.h"
#include "core/reader/linerules.h"
#include "core/reader/pagedate.h"

#include <QStringList>

namespace core::reader {

/// What can be told of one line or paragraph by itself.
struct Line
{
    TextRange range; ///< in the text it stands in
    int words = 0;
    bool ended = false; ///< with a full stop, question mark or the like
    bool truncated = false; ///< with an ellipsis
    bool introduces = false; ///< with a colon
    bool quoted = false; ///< begins with a quotation mark
    bool opensLarge = false; ///< begins with a capital, a digit or a quotation mark
    LineMarks marks;
    std::optional<DateLine> date;
    QStringList people; ///< of a byline

    /// A sentence or more of running text.
    bool isProse() const { return ended && !truncated && words >= 12; }
    /// Short, without an end mark: a headline, a subheading, an item.
    bool isHeadingLike() const { return !ended && !introduces && opensLarge && words <= 25; }
    bool isCaption() const { return marks.testFlag(LineMark::Credit) && words <= 60; }
};

/// Tells what lines are, with the lists of one language. Made once per version.
class LineReader
{
public:
    /// A language without lists of its own is read with the English ones: the machinery of sites
    /// often stays English.
    LineReader(const QString &language, const language::Languages &languages);

    Line describe(QStringView text, TextRange range) const;
    const LineRules &rules() const { return m_rules; }
    const DateReader &dates() const { return m_dates; }
    const BylineReader &bylines() const { return m_bylines; }

private:
    LineRules m_rules;
    DateReader m_dates;
    BylineReader m_bylines;
};

/// True for letters of scripts without spaces between words.
bool isUnspaced(QChar c);

/// Number of words: runs of letters and digits; in scripts without spaces two letters count as one.
int countWords(QStringView text);

} // namespace core::reader
