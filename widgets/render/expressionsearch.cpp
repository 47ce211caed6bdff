// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/expressionsearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr qsizetype mostPlaces = 20'000;
constexpr auto longest = 3s;

/// How often the engine may branch in one attempt: some hundredths of a second.
constexpr auto branchLimit = "(*LIMIT_MATCH=200000)"_L1;

QRegularExpression::PatternOptions optionsOf(SearchOptions options)
{
    QRegularExpression::PatternOptions used = QRegularExpression::UseUnicodePropertiesOption;
    if (options.ignoreCase)
        used |= QRegularExpression::CaseInsensitiveOption;
    return used;
}

/// The pattern's own letters and marks as they are in a folded text. ASCII is left as it is: "\D"
/// must not become "\d". "é" -> "e", "“" -> a straight mark, "–" -> "\-", a dash in a class too.
QString foldedPattern(const QString &pattern, SearchOptions options)
{
    QString made;
    for (const char32_t character : pattern.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (options.ignoreAccents && isAccent(character))
            continue;
        const char32_t plain = plainMark(character);
        if (plain != character && plain == U'-')
            made += u'\\';
        made += QChar::fromUcs4(plain);
    }
    return made;
}

QString wholeWords(const QString &pattern)
{
    return u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(pattern);
}

/// Where an offset of the text that was folded stands in the folded one. O(log n).
qsizetype placeIn(const FoldedText &text, qsizetype offset)
{
    return std::ranges::lower_bound(text.offsets, offset) - text.offsets.begin();
}

} // namespace

QString problemWith(const QString &pattern)
{
    const QRegularExpression expression(pattern, optionsOf({}));
    if (expression.isValid())
        return {};
    return QCoreApplication::translate("ExpressionSearch",
                                       "This expression is not complete or not correct: %1 (at "
                                       "character %2).")
        .arg(expression.errorString())
        .arg(expression.patternErrorOffset() + 1);
}

ExpressionSearch::ExpressionSearch(const QString &pattern, SearchOptions options,
                                   std::stop_token stop)
    : m_options(options)
    , m_stop(std::move(stop))
    , m_latest(std::chrono::steady_clock::now() + longest)
{
    const QString folded = foldedPattern(pattern, options);
    m_expression = QRegularExpression(
        branchLimit + (options.wholeWords ? wholeWords(folded) : folded), optionsOf(options));
    // A pattern that brings options of its own at its very beginning has them there only.
    if (!m_expression.isValid())
        m_expression.setPattern(branchLimit + folded);
}

bool ExpressionSearch::mustEnd()
{
    m_isCutShort
        = m_isCutShort || m_count >= mostPlaces || std::chrono::steady_clock::now() >= m_latest;
    return m_isCutShort || m_stop.stop_requested() || !m_expression.isValid();
}

core::TextRanges ExpressionSearch::findIn(const FoldedText &text, core::TextRange stretch)
{
    core::TextRanges found;
    const qsizetype begin = placeIn(text, stretch.begin);
    const QStringView words
        = QStringView(text.text).sliced(begin, placeIn(text, stretch.end) - begin);
    qsizetype at = 0;
    while (at <= words.size() && !mustEnd()) {
        const QRegularExpressionMatch match = m_expression.matchView(words, at);
        m_isTooComplicated = m_isTooComplicated || !match.isValid();
        if (!match.hasMatch())
            break;
        const qsizetype first = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        const bool isMatch = end > first && isWhole(text, begin + first, begin + end, m_options);
        if (isMatch) {
            found.append({text.offsets.at(begin + first), text.offsets.at(begin + end)});
            ++m_count;
        }
        at = isMatch ? end : first + 1;
    }
    return found;
}

} // namespace widgets
