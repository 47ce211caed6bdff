// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/textblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype narrowestWrap = 40;
constexpr qsizetype narrowestUnspacedWrap = 16; ///< letters are wider there
constexpr qsizetype unspacedWord = 3; ///< letters that may not begin or end a line together
constexpr qsizetype widestWrap = 110;
constexpr int gluedWords = 10; ///< of metadata at the begin or end of a paragraph

struct TextLine
{
    TextRange range; ///< empty for a blank line
    qsizetype firstWord = 0; ///< length of what cannot be broken
    qsizetype narrowest = narrowestWrap; ///< that a wrapped line would be
    bool isWhole = false; ///< ends as only paragraphs do
};

std::vector<TextLine> linesOf(QStringView text)
{
    std::vector<TextLine> lines;
    qsizetype begin = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const TextRange range = trimmed(text, {begin, begin + line.size()});
        qsizetype word = 0;
        while (word < range.length() && !text[range.begin + word].isSpace())
            ++word;
        TextLine described{.range = range, .firstWord = word};
        // One letter in thirty ends a sentence there: a line that does is whole, not wrapped.
        if (!range.isEmpty() && isUnspaced(text[range.begin]))
            described = {.range = range,
                         .firstWord = std::min(word, unspacedWord),
                         .narrowest = narrowestUnspacedWrap,
                         .isWhole = u"。！？」』”"_s.contains(text[range.end - 1])};
        lines.push_back(described);
        begin += line.size() + 1;
    }
    return lines;
}

/// A line that a line follows without a blank one between, long enough to have been wrapped.
bool mayWrap(const TextLine &line, const TextLine &next)
{
    return !line.isWhole && line.range.length() >= line.narrowest && !next.range.isEmpty();
}

/// The width at which the text was hard-wrapped, or 0. Wrapped text betrays itself: the next line's
/// first word would not have fitted on nearly any line, and no line is longer than the width.
qsizetype wrapWidth(const std::vector<TextLine> &lines)
{
    qsizetype width = 0;
    qsizetype filled = 0;
    qsizetype tooLong = 0;
    for (const TextLine &line : lines) {
        filled += !line.range.isEmpty();
        tooLong += line.range.length() > widestWrap;
        if (line.range.length() <= widestWrap)
            width = std::max(width, line.range.length());
    }
    if (tooLong * 20 > filled)
        return 0;
    qsizetype pairs = 0;
    qsizetype full = 0;
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!mayWrap(lines[i], lines[i + 1]))
            continue;
        ++pairs;
        full += lines[i].range.length() + 1 + lines[i + 1].firstWord > width;
    }
    return pairs >= 3 && full * 5 >= pairs * 4 ? width : 0;
}

/// Whether the last word can end a date: "2023", "11th,", "p.m.", "GMT", but not "the".
bool endsLikeDate(QStringView lead)
{
    const QStringView word = lead.sliced(lead.lastIndexOf(u' ') + 1);
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    const bool isZone
        = word.size() > 1 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    const QString key = lineKey(word);
    return hasDigit || isZone || key.startsWith("am"_L1) || key.startsWith("pm"_L1)
        || key.startsWith("a.m"_L1) || key.startsWith("p.m"_L1);
}

/// The end of the metadata at a paragraph's begin: an introducing word, a date and its time.
qsizetype leadingDateEnd(QStringView line, const DateReader &dates)
{
    qsizetype found = 0;
    qsizetype end = 0;
    for (int words = 1; words <= gluedWords && end < line.size(); ++words) {
        while (end < line.size() && line[end].isSpace())
            ++end;
        while (end < line.size() && !line[end].isSpace())
            ++end;
        const QStringView lead = line.first(end);
        if (words == 1 && !dates.introduction(lineKey(lead).remove(u':')))
            return 0;
        if (endsLikeDate(lead) && dates.readLine(lead, 0))
            found = end;
    }
    return found;
}

/// The begin of what follows the last end mark of a paragraph, with the closing marks skipped.
qsizetype lastSentenceEnd(QStringView line)
{
    qsizetype at = line.size();
    while (at > 0 && !u".!?…"_s.contains(line[at - 1]))
        --at;
    if (at == 0)
        return line.size();
    while (at < line.size() && u"\"'”’»)"_s.contains(line[at]))
        ++at;
    return at;
}

/// Whether the words after a paragraph's last sentence are a control or a date, not a part of it.
bool isGlued(QStringView tail, const LineReader &reader)
{
    if (tail.isEmpty() || countWords(tail) > gluedWords)
        return false;
    const QString first = lineKey(tail).section(u' ', 0, 0).remove(u':');
    if (reader.dates().introduction(first) && reader.dates().readLine(tail, 0))
        return true;
    const LineMarks marks = reader.rules().marksOf(tail);
    return (marks & (LineMark::Noise | LineMark::End)) && tail.front().isUpper();
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull() || (c == u'\ufeff' && i == 0))
            continue;
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        const bool breaks
            = c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == u'\f' || c == u'\v';
        clean += breaks ? QChar(u'\n') : c;
    }
    return clean;
}

TextRanges paragraphsOf(QStringView text)
{
    const std::vector<TextLine> lines = linesOf(text);
    const qsizetype width = wrapWidth(lines);
    TextRanges paragraphs;
    bool joins = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].range.isEmpty())
            continue;
        if (joins)
            paragraphs.back().end = lines[i].range.end;
        else
            paragraphs.append(lines[i].range);
        if (i + 1 == lines.size())
            break;
        const bool isWrapped = width > 0 && mayWrap(lines[i], lines[i + 1])
            && lines[i].range.length() + 1 + lines[i + 1].firstWord > width;
        joins = isWrapped || goesOnIn(lines[i].range.of(text), lines[i + 1].range.of(text));
    }
    return paragraphs;
}

bool goesOnIn(QStringView line, QStringView next)
{
    return !line.isEmpty() && !next.isEmpty() && u"、，のを"_s.contains(line.back())
        && isUnspaced(next.front());
}

TextRanges separated(QStringView text, TextRange paragraph, const LineReader &reader)
{
    TextRanges parts;
    const QStringView line = paragraph.of(text);
    const qsizetype lead = leadingDateEnd(line, reader.dates());
    TextRange rest = paragraph;
    if (lead > 0 && lead < line.size()) {
        parts.append({paragraph.begin, paragraph.begin + lead});
        rest = trimmed(text, {paragraph.begin + lead, paragraph.end});
    }
    const qsizetype end = lastSentenceEnd(rest.of(text));
    const TextRange tail = trimmed(text, {rest.begin + end, rest.end});
    if (tail.begin > rest.begin && isGlued(tail.of(text), reader)) {
        parts.append(trimmed(text, {rest.begin, rest.begin + end}));
        rest = tail;
    }
    parts.append(rest);
    return parts;
}

} // namespace core::reader
