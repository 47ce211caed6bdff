// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/textsearch.h"

#include "widgets/render/expressionsearch.h"

#include <algorithm>

namespace widgets {

/// Accents and vowel points that a reader may leave out: Latin, Greek and Cyrillic combining marks,
/// Hebrew points, Arabic vowel signs. Marks of Indic scripts are letters to their readers and stay.
bool isAccent(char32_t character)
{
    return (character >= 0x0300 && character <= 0x036f)
        || (character >= 0x0591 && character <= 0x05c7)
        || (character >= 0x064b && character <= 0x065f);
}

char32_t plainMark(char32_t character)
{
    switch (character) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'‹':
    case u'›':
    case u'`':
    case u'´':
    case u'ʼ':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'«':
    case u'»':
        return u'"';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
        return u'-';
    default:
        return QChar::isSpace(character) ? u' ' : character;
    }
}

namespace {

bool isDropped(char32_t character)
{
    return character == 0x00ad || (character >= 0x200b && character <= 0x200f)
        || character == 0x2060 || character == 0xfeff;
}

void append(FoldedText &folded, char32_t character, qsizetype offset, SearchOptions options)
{
    if (isDropped(character) || (options.ignoreAccents && isAccent(character)))
        return;
    const char32_t plain = plainMark(character);
    for (const char16_t unit :
         QChar::fromUcs4(options.ignoreCase ? QChar::toCaseFolded(plain) : plain)) {
        folded.text.append(QChar(unit));
        folded.offsets.append(offset);
    }
}

/// Canonical decomposition, "ǘ" -> "u", "¨", "´"; other characters as they are.
void appendDecomposed(FoldedText &folded, char32_t character, qsizetype offset,
                      SearchOptions options)
{
    if (character < 0x80 || QChar::decompositionTag(character) != QChar::Canonical)
        return append(folded, character, offset, options);
    const QString parts = QChar::decomposition(character);
    for (const char32_t part : parts.toUcs4())
        appendDecomposed(folded, part, offset, options);
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isInsideWord(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && isWordPart(text.at(at - 1)) && isWordPart(text.at(at));
}

core::SentenceId nearestSentence(const core::Comparison &comparison, core::VersionId version,
                                 qsizetype offset)
{
    const core::language::Analysis &analysis = comparison.analysis(version);
    if (analysis.sentences.empty())
        return {version, -1};
    const qint32 holds = analysis.sentenceAt(offset);
    if (holds >= 0)
        return {version, holds};
    const auto after = std::ranges::lower_bound(
        analysis.sentences, offset, {}, [](const auto &sentence) { return sentence.range.begin; });
    const auto place = std::min(std::distance(analysis.sentences.begin(), after),
                                std::ssize(analysis.sentences) - 1);
    return {version, static_cast<qint32>(place)};
}

} // namespace

bool isWhole(const FoldedText &text, qsizetype begin, qsizetype end, SearchOptions options)
{
    const auto &from = text.offsets;
    const bool startsInside = begin > 0 && from.at(begin) == from.at(begin - 1);
    const bool endsInside = end < text.text.size()
        && (from.at(end) == from.at(end - 1) || text.text.at(end).isMark());
    const bool cutsWord
        = options.wholeWords && (isInsideWord(text.text, begin) || isInsideWord(text.text, end));
    return !startsInside && !endsInside && !cutsWord;
}

FoldedText folded(QStringView text, SearchOptions options)
{
    FoldedText made;
    made.text.reserve(text.size());
    made.offsets.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype offset = i;
        char32_t character = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        appendDecomposed(made, character, offset, options);
    }
    made.offsets.append(text.size());
    return made;
}

core::TextRanges findAll(const FoldedText &text, const QString &words, SearchOptions options)
{
    const QString needle = folded(words, options).text;
    core::TextRanges found;
    if (needle.trimmed().isEmpty())
        return found;
    const QStringMatcher matcher(needle);
    qsizetype at = matcher.indexIn(text.text);
    while (at >= 0) {
        const qsizetype end = at + needle.size();
        const bool isMatch = isWhole(text, at, end, options);
        if (isMatch)
            found.append({text.offsets.at(at), text.offsets.at(end)});
        at = matcher.indexIn(text.text, isMatch ? end : at + 1);
    }
    return found;
}

core::TextRanges findAll(QStringView text, const QString &words, SearchOptions options)
{
    return findAll(folded(text, options), words, options);
}

bool containsWords(QStringView text, const QString &words)
{
    return words.trimmed().isEmpty() || folded(text).text.contains(folded(words.trimmed()).text);
}

VersionSearch::VersionSearch(core::ComparisonPtr comparison, SearchOptions options)
    : m_comparison(std::move(comparison))
    , m_options(options)
{
    if (!m_comparison)
        return;
    for (const core::Version &version : m_comparison->story.versions)
        m_texts.append(folded(version.text, options));
}

QList<SearchMatch> VersionSearch::find(const QString &words,
                                       const QList<core::VersionId> &versions) const
{
    QList<SearchMatch> found;
    for (const core::VersionId version : versions) {
        if (version.value < 0 || version.value >= m_texts.size())
            continue;
        for (const core::TextRange range : findAll(m_texts.at(version.value), words, m_options))
            found.append({nearestSentence(*m_comparison, version, range.begin), range});
    }
    return found;
}

SearchResult VersionSearch::findExpression(const QString &pattern,
                                           const QList<core::VersionId> &versions,
                                           const std::stop_token &stop) const
{
    SearchResult result;
    ExpressionSearch search(pattern, m_options, stop);
    for (const core::VersionId version : versions) {
        if (version.value < 0 || version.value >= m_texts.size())
            continue;
        const FoldedText &text = m_texts.at(version.value);
        for (const core::Block &block : m_comparison->version(version).blocks) {
            for (const core::TextRange range : search.findIn(text, block.range))
                result.matches.append(
                    {nearestSentence(*m_comparison, version, range.begin), range});
        }
    }
    result.isTooComplicated = search.isTooComplicated();
    result.isCutShort = search.isCutShort();
    return result;
}

} // namespace widgets
