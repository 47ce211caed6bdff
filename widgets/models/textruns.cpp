// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/textruns.h"

#include <algorithm>

namespace widgets {

namespace {

// A word longer than this share of the line is cut in its middle rather than left out.
constexpr int shareOfLine = 2;

bool splitsPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate();
}

} // namespace

QString plainText(const TextRuns &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

QString shortened(const QString &text, qsizetype characters)
{
    const QString line = text.simplified();
    if (line.size() <= characters)
        return line;
    qsizetype end = line.lastIndexOf(u' ', characters);
    if (end < characters / shareOfLine)
        end = splitsPair(line, characters) ? characters - 1 : characters;
    return line.first(std::max<qsizetype>(end, 0)) + u'…';
}

QString shortenedFront(const QString &text, qsizetype characters)
{
    const QString line = text.simplified();
    if (line.size() <= characters)
        return line;
    const qsizetype earliest = line.size() - characters;
    qsizetype begin = line.indexOf(u' ', earliest - 1) + 1;
    if (begin == 0 || begin > line.size() - characters / shareOfLine)
        begin = splitsPair(line, earliest) ? earliest + 1 : earliest;
    return u'…' + line.sliced(begin);
}

} // namespace widgets
