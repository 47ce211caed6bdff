// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/line.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestByline = 200;

QString languageWithLists(const QString &language, const language::Lexicons &lexicons)
{
    const bool known = !lexicons.lexicon(language, u"boilerplate-lines"_s).isEmpty();
    return known ? language : u"en"_s;
}

bool isCloser(QChar c)
{
    return u"\"'”’»)]“"_s.contains(c) || c.isSpace();
}

bool isQuote(QChar c)
{
    return u"\"'“‘«„"_s.contains(c);
}

/// Fills in how the line ends: "… he said.”" is ended, "Read on …" truncated, "He said:"
/// introduces.
void describeEnd(QStringView line, Line &described)
{
    while (!line.isEmpty() && isCloser(line.back()))
        line.chop(1);
    if (line.isEmpty())
        return;
    described.ended = u".!?…。！？।؟۔"_s.contains(line.back());
    described.truncated = line.endsWith(u'…') || line.endsWith("..."_L1);
    described.introduces = line.endsWith(u':') || line.endsWith(u'：');
}

/// What a post of a social network leaves behind where a page embeds it: its signature, "— Jane Doe
/// (@jane) May 4, 2023", or a shortened address.
bool isEmbeddedPost(QStringView line)
{
    static const QRegularExpression form(
        u"^[—–-]\\s?.{1,80}\\(@\\w+\\)|\\b(?:pic\\.twitter\\.com|t\\.co)/\\w"_s);
    return line.size() <= LineRules::longestMarkedLine && form.matchView(line).hasMatch();
}

} // namespace

bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

int countWords(QStringView text)
{
    int words = 0;
    int unspaced = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber() || c.isSurrogate();
        if (isLetter && isUnspaced(c)) {
            ++unspaced;
            inside = false;
            continue;
        }
        words += isLetter && !inside;
        inside = isLetter || (inside && (c == u'\'' || c == u'’' || c == u'-' || c.isMark()));
    }
    return words + (unspaced + 1) / 2;
}

LineReader::LineReader(const QString &language, const language::Languages &languages)
    : m_rules(languages.lexicons().lexicon(languageWithLists(language, languages.lexicons()),
                                           u"boilerplate-lines"_s))
    , m_dates(language,
              languages.lexicons().lexicon(languageWithLists(language, languages.lexicons()),
                                           u"page-dates"_s))
    , m_bylines(languages.lexicons().lexicon(languageWithLists(language, languages.lexicons()),
                                             u"bylines"_s))
{
}

Line LineReader::describe(QStringView text, TextRange range) const
{
    const QStringView line = range.of(text);
    Line described{.range = range, .words = countWords(line)};
    if (line.isEmpty())
        return described;
    describeEnd(line, described);
    const QChar first = line.front();
    described.quoted = isQuote(first);
    described.opensLarge = described.quoted || first.isDigit()
        || (first.isLetter() && !first.isLower()) || !first.isLetter();
    described.marks = m_rules.marksOf(line);
    if (isEmbeddedPost(line))
        described.marks |= LineMark::Noise;
    if (m_bylines.isAboutAuthor(line))
        described.marks |= LineMark::Bio;
    described.date = m_dates.readLine(line);
    if (line.size() > longestByline)
        return described;
    described.people = m_bylines.peopleOfLine(line);
    const bool hasDigit = std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
    if (!described.people.isEmpty() || described.ended || !hasDigit)
        return described;
    // "By Jane Doe | May 4, 2023"
    described.people = m_bylines.peopleOfLine(m_dates.beforeDate(line));
    // "Posted 4 May 2023 by Jane Doe"
    const qsizetype by = described.date ? -1 : m_bylines.introductionInside(line);
    if (by > 0 && described.people.isEmpty())
        described.date = m_dates.readLine(line.first(by));
    if (by > 0 && described.date)
        described.people = m_bylines.people(line.sliced(by));
    return described;
}

} // namespace core::reader
