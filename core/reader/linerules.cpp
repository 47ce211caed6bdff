// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/linerules.h"

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype shortLineWords = 12;
constexpr qsizetype longestWhole = 80; ///< characters of a line that is one phrase

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'#' || c == u'\'';
}

/// "- Advertisement -" -> "advertisement"
QStringView withoutEdges(QStringView key)
{
    while (!key.isEmpty() && !isWordCharacter(key.front()))
        key = key.sliced(1);
    while (!key.isEmpty() && !isWordCharacter(key.back()))
        key.chop(1);
    return key;
}

/// The word or the single sign at a position.
QStringView wordAt(QStringView key, qsizetype at)
{
    qsizetype end = at;
    while (end < key.size() && isWordCharacter(key[end]))
        ++end;
    return key.sliced(at, std::max<qsizetype>(end - at, 1));
}

bool isWordBoundary(QStringView key, qsizetype at)
{
    return at == 0 || at == key.size() || !isWordCharacter(key[at - 1])
        || !isWordCharacter(key[at]);
}

LineMark markNamed(const QString &name)
{
    static const QHash<QString, LineMark> marks{
        {u"end"_s, LineMark::End},       {u"noise"_s, LineMark::Noise},
        {u"teaser"_s, LineMark::Teaser}, {u"notice"_s, LineMark::Notice},
        {u"hint"_s, LineMark::Hint},     {u"bio"_s, LineMark::Bio},
        {u"credit"_s, LineMark::Credit}, {u"menu"_s, LineMark::Menu}};
    return marks.value(name, LineMark::Noise);
}

} // namespace

QString lineKey(QStringView line)
{
    QString key;
    key.reserve(line.size());
    for (const QChar c : line) {
        if (c.isDigit()) {
            if (!key.endsWith(u'#'))
                key += u'#';
        } else if (c.isSpace()) {
            if (!key.isEmpty() && !key.endsWith(u' '))
                key += u' ';
        } else {
            key += c == u'’' || c == u'‘' ? u'\'' : c.toLower();
        }
    }
    return key.trimmed();
}

LineRules::LineRules(const language::Lexicon &lines)
{
    for (const language::LexiconEntry &entry : lines.entries()) {
        const Phrase phrase{.text = entry.phrase,
                            .mark = markNamed(entry.field(0)),
                            .onlyShort = entry.field(1) == "short"_L1};
        if (entry.field(1) == "whole"_L1)
            m_whole[withoutEdges(entry.phrase).toString()] |= phrase.mark;
        else if (entry.field(1) == "end"_L1)
            m_ending.append(phrase);
        else if (entry.field(1) == "any"_L1)
            m_anywhere[wordAt(entry.phrase, 0).toString()].append(phrase);
        else
            m_beginning[wordAt(entry.phrase, 0).toString()].append(phrase);
    }
}

LineMarks LineRules::marksAt(const QString &key, qsizetype at,
                             const QHash<QString, QList<Phrase>> &phrases, bool isShort) const
{
    LineMarks marks;
    const auto found = phrases.constFind(wordAt(key, at));
    if (found == phrases.cend())
        return marks;
    for (const Phrase &phrase : *found) {
        const bool fits = QStringView(key).sliced(at).startsWith(phrase.text)
            && isWordBoundary(key, at + phrase.text.size());
        if (fits && (isShort || !phrase.onlyShort))
            marks |= phrase.mark;
    }
    return marks;
}

LineMarks LineRules::marksOf(QStringView line) const
{
    if (line.size() > longestMarkedLine)
        return {};
    const QString key = lineKey(line);
    const QStringView inner = withoutEdges(key);
    if (inner.size() <= longestWhole) {
        if (const auto whole = m_whole.constFind(inner.toString()); whole != m_whole.cend())
            return *whole;
    }
    const bool isShort = key.count(u' ') < shortLineWords;
    qsizetype begin = 0;
    while (begin < key.size() && u"-*•·|>»→▶►–—_ "_s.contains(key[begin]))
        ++begin;
    LineMarks marks;
    for (qsizetype at = begin; at < key.size(); ++at) {
        if (!isWordBoundary(key, at) || key[at] == u' ')
            continue;
        if (at == begin)
            marks |= marksAt(key, at, m_beginning, isShort);
        marks |= marksAt(key, at, m_anywhere, isShort);
    }
    for (const Phrase &phrase : m_ending) {
        if (key.endsWith(phrase.text) && key.size() > phrase.text.size())
            marks |= phrase.mark;
    }
    return marks;
}

} // namespace core::reader
