// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/endmarks.h"

namespace core::language {

namespace {

constexpr QStringView stops = u".!?…";
/// Arabic, Urdu, Devanagari, Ethiopic, Burmese, Khmer and Tibetan marks, and ‼ ⁇ ⁈ ⁉: they end a
/// sentence and nothing else.
constexpr QStringView certainStops = u"؟۔।॥።፧፨။៕།‼⁇⁈⁉";
constexpr QStringView wideStops = u"。！？｡．";
constexpr QStringView closers = u"\"'”’»›)]}」』）】〉》〟";
constexpr QStringView quoteClosers = u"\"'”’»›」』“«";
constexpr QStringView openers = u"\"'“‘„‚«‹»›([{「『（【¿¡*_";

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'\u200b' || c == u'\u202a' || c == u'\u202c';
}

/// “ and « open in English and French, and close in German and Danish: there white space follows.
bool isReversedCloser(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c != u'“' && c != u'«' && c != u'‘')
        return false;
    return at + 1 == text.size() || isSpace(text[at + 1]) || closers.contains(text[at + 1])
        || text[at + 1].isPunct();
}

/// Past "[12]" at \a at, or \a at.
qsizetype afterReference(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'[')
        return at;
    qsizetype end = at + 1;
    while (end < text.size() && end < at + 5 && text[end].isDigit())
        ++end;
    return end > at + 1 && end < text.size() && text[end] == u']' ? end + 1 : at;
}

/// Past " »" or " 😀" at \a at, which close a sentence behind a space, or \a at.
qsizetype afterSpacedCloser(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isSpace() && text[end] != u'\n')
        ++end;
    if (end < text.size() && end > at && text[end] == u'»')
        return end + 1 == text.size() || !text[end + 1].isLetterOrNumber() ? end + 1 : at;
    const qsizetype begin = end;
    while (end + 1 < text.size() && text[end].isHighSurrogate()
           && QChar::category(QChar::surrogateToUcs4(text[end], text[end + 1]))
               == QChar::Symbol_Other)
        end += 2;
    return end > begin ? end : at;
}

/// "...and" at \a at: dots that begin a sentence.
bool isLeadingEllipsis(QStringView text, qsizetype at)
{
    const qsizetype word = at + 3;
    return text.sliced(at).startsWith(u"...") && word < text.size() && text[word].isLetter();
}

/// Past the white space before another full stop: ". . ." is one mark, ". ...and" are two.
qsizetype nextSpacedDot(QStringView text, qsizetype at)
{
    if (at + 1 < text.size() && (text[at] == u' ' || text[at] == u'\u00a0') && text[at + 1] == u'.'
        && !isLeadingEllipsis(text, at + 1))
        return at + 1;
    return at;
}

/// "３．２９"
bool isDecimalPoint(QStringView text, qsizetype at)
{
    return text[at] == u'．' && at > 0 && at + 1 < text.size() && text[at - 1].isDigit()
        && text[at + 1].isDigit();
}

void readMarks(QStringView text, QStringView further, EndMark &mark)
{
    qsizetype &at = mark.range.end;
    for (at = mark.range.begin; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.') {
            ++mark.dots;
            at = nextSpacedDot(text, at + 1) - 1;
        } else if (c == u'…') {
            mark.dots += 3;
        } else if (c == u'!' || c == u'?') {
            mark.isExclaimed = true;
            mark.isPlain = false;
        } else if (isEndMark(c, further) && !isDecimalPoint(text, at)) {
            mark.isPlain = false;
            mark.isWide = mark.isWide || wideStops.contains(c) || certainStops.contains(c);
        } else {
            return;
        }
    }
}

} // namespace

bool isEndMark(QChar c, QStringView further)
{
    return stops.contains(c) || certainStops.contains(c) || wideStops.contains(c)
        || further.contains(c);
}

EndMark endMarkAt(QStringView text, qsizetype at, QStringView further)
{
    EndMark mark{.range = {at, at}};
    readMarks(text, further, mark);
    mark.closed = mark.range.end;
    while (mark.closed < text.size()) {
        const QChar c = text[mark.closed];
        const qsizetype after
            = std::max(afterReference(text, mark.closed), afterSpacedCloser(text, mark.closed));
        if (after > mark.closed) {
            mark.closed = after;
        } else if (closers.contains(c) || isReversedCloser(text, mark.closed)) {
            mark.closesQuotation = mark.closesQuotation || quoteClosers.contains(c);
            ++mark.closed;
        } else {
            break;
        }
    }
    mark.next = mark.closed;
    while (mark.next < text.size() && isSpace(text[mark.next]))
        ++mark.next;
    return mark;
}

qsizetype skipOpeners(QStringView text, qsizetype at)
{
    while (at < text.size() && (openers.contains(text[at]) || isSpace(text[at])))
        ++at;
    return at;
}

bool isOpeningQuote(QChar c)
{
    return QStringView(u"\"'“‘„‚«‹「『").contains(c);
}

TextRanges shortBrackets(QStringView text)
{
    constexpr qsizetype longest = 200;
    TextRanges brackets;
    for (qsizetype at = text.indexOf(u'('); at >= 0; at = text.indexOf(u'(', at)) {
        qsizetype depth = 0;
        qsizetype end = at;
        do {
            depth += text[end] == u'(' ? 1 : text[end] == u')' ? -1 : 0;
            ++end;
        } while (depth > 0 && end < text.size() && end < at + longest);
        if (depth == 0)
            brackets.append({at, end});
        at = depth == 0 ? end : at + 1;
    }
    return brackets;
}

} // namespace core::language
