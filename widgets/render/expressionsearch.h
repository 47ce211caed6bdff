// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/textsearch.h"

#include <QRegularExpression>

#include <chrono>

namespace widgets {

/// One sentence that says what is wrong with a regular expression and where; empty if it is one.
QString problemWith(const QString &pattern);

/// A regular expression that runs over text which its author cannot know, and so must end: a
/// paragraph in which it branches too often is given up, and the whole search after some seconds or
/// some ten thousand places. "^" and "$" are the ends of a paragraph. Letters without accents and
/// plain marks in the pattern match as in findAll().
class ExpressionSearch
{
public:
    ExpressionSearch(const QString &pattern, SearchOptions options, std::stop_token stop = {});

    /// The places inside a stretch of the text that was folded, ascending and disjoint, as ranges
    /// of it; never empty ones. Nothing more once the search is cut short.
    core::TextRanges findIn(const FoldedText &text, core::TextRange stretch);

    bool isTooComplicated() const { return m_isTooComplicated; }
    bool isCutShort() const { return m_isCutShort; }

private:
    bool mustEnd();

    QRegularExpression m_expression;
    SearchOptions m_options;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_latest;
    qsizetype m_count = 0;
    bool m_isTooComplicated = false;
    bool m_isCutShort = false;
};

} // namespace widgets
