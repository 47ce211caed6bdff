// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/quotations.h"

#include "core/language/scarequotes.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

/// One style of marks. A straight mark has the same look at both ends, so its sides are told from
/// the characters around it.
enum class Style {
    Double, ///< “ ”
    Low, ///< „ “
    Straight, ///< " "
    Doubled, ///< '' '' and `` ''
    Guillemets, ///< « »
    Reversed, ///< » «
    Single, ///< ‘ ’
    LowSingle, ///< ‚ ‘
    SingleGuillemets, ///< ‹ ›
    SingleReversed, ///< › ‹
    StraightSingle, ///< ' '
};

struct Opened
{
    qsizetype begin = 0;
    qsizetype length = 1; ///< of the opening mark
    Style style = Style::Double;
    qsizetype end = -1; ///< where the closing mark stands, if it was looked up in advance
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

bool isOpeningContext(QChar before)
{
    return before.isSpace() || u"([{—–-/\"“„«‘'"_s.contains(before);
}

bool isClosingContext(QChar after)
{
    return after.isSpace() || u".,;:!?)]}—–-/\"”»’'…"_s.contains(after);
}

/// Reads the marks of one block from left to right, keeping those that are open on a stack.
class Scanner
{
public:
    Scanner(QStringView text, TextRange block, bool continuesDouble)
        : m_text(text)
        , m_block(block)
        , m_continues(continuesDouble)
    {
    }

    std::vector<Quotation> read()
    {
        for (qsizetype i = m_block.begin; i < m_block.end;)
            i += readAt(i);
        while (!m_open.empty())
            dropTop(m_block.end);
        std::ranges::sort(m_found, {}, &Quotation::range);
        return std::move(m_found);
    }

private:
    QChar at(qsizetype i) const
    {
        return i >= m_block.begin && i < m_block.end ? m_text[i] : QChar(u' ');
    }

    /// Handles the character at an offset; returns how many belong together.
    qsizetype readAt(qsizetype i)
    {
        switch (at(i).unicode()) {
        case u'“':
            return readLeftDouble(i);
        case u'”':
            return readRightDouble(i);
        case u'„':
            return open(i, 1, Style::Low);
        case u'‚':
            return open(i, 1, Style::LowSingle);
        case u'‹':
        case u'›':
            return readSingleGuillemet(i);
        case u'"':
            return readStraight(i, 1, Style::Straight);
        case u'«':
        case u'»':
            return readGuillemet(i);
        case u'`':
            return at(i + 1) == u'`' ? open(i, 2, Style::Doubled) : 1;
        case u'\'':
            if (at(i + 1) == u'\'' && !isExpectedEnd(i))
                return readStraight(i, 2, Style::Doubled);
            return readSingle(i, Style::StraightSingle);
        case u'‘':
        case u'’':
            // „Er sagte ‚nein‘“: the mark that opens elsewhere closes here.
            if (isOpen(Style::LowSingle) && !isWord(at(i + 1)))
                return close(i, 1, Style::LowSingle);
            return readSingle(i, Style::Single);
        default:
            return 1;
        }
    }

    bool looksOpening(qsizetype i, qsizetype length) const
    {
        return isOpeningContext(at(i - 1)) && !at(i + length).isSpace();
    }
    bool looksClosing(qsizetype i, qsizetype length) const
    {
        return !at(i - 1).isSpace() && isClosingContext(at(i + length));
    }

    bool isOpen(Style style) const { return std::ranges::contains(m_open, style, &Opened::style); }
    bool isExpectedEnd(qsizetype i) const { return std::ranges::contains(m_open, i, &Opened::end); }

    qsizetype readLeftDouble(qsizetype i)
    {
        if (isOpen(Style::Low))
            return close(i, 1, Style::Low);
        // A left mark typed where a right one was meant: “word“ and goes on.
        if (isOpen(Style::Double) && looksClosing(i, 1) && !looksOpening(i, 1))
            return close(i, 1, Style::Double);
        return open(i, 1, Style::Double);
    }

    qsizetype readRightDouble(qsizetype i)
    {
        for (const Style style : {Style::Double, Style::Straight, Style::Low}) {
            if (isOpen(style))
                return close(i, 1, style);
        }
        // Swedish and Finnish open with the right mark too: ”word”.
        return looksOpening(i, 1) && !looksClosing(i, 1) ? open(i, 1, Style::Double) : 1;
    }

    qsizetype readStraight(qsizetype i, qsizetype length, Style style)
    {
        const bool opening = looksOpening(i, length);
        const bool closing = looksClosing(i, length);
        const Style other = style == Style::Straight ? Style::Double : Style::Doubled;
        if (isOpen(style))
            return opening && !closing ? open(i, length, style) : close(i, length, style);
        if (isOpen(other) && closing)
            return close(i, length, other);
        return opening || !closing ? open(i, length, style) : length;
    }

    qsizetype readGuillemet(qsizetype i)
    {
        const bool left = at(i) == u'«';
        const Style closes = left ? Style::Reversed : Style::Guillemets;
        if (isOpen(closes))
            return close(i, 1, closes);
        return open(i, 1, left ? Style::Guillemets : Style::Reversed);
    }

    qsizetype readSingleGuillemet(qsizetype i)
    {
        const bool left = at(i) == u'‹';
        const Style closes = left ? Style::SingleReversed : Style::SingleGuillemets;
        if (isOpen(closes))
            return close(i, 1, closes);
        return open(i, 1, left ? Style::SingleGuillemets : Style::SingleReversed);
    }

    /// Single marks double as apostrophes. One opens only where its end is found in the block, or
    /// where a curly one starts the block (a paragraph that goes on in the next).
    qsizetype readSingle(qsizetype i, Style style)
    {
        if (isExpectedEnd(i))
            return close(i, 1, style);
        const bool opens = at(i) == u'‘' || (style == Style::StraightSingle && looksOpening(i, 1));
        if (!opens || !(isWord(at(i + 1)) || isOpeningContext(at(i + 1)) || at(i + 1) == u'…'))
            return 1;
        const qsizetype end = endOfSingle(i, style);
        if (end > 0)
            return open(i, 1, style, end);
        return i == m_block.begin && at(i) == u'‘' ? open(i, 1, style) : 1;
    }

    /// The closing mark of a single quotation, or -1. "s' " is as often a possessive as an end, so
    /// it counts only where nothing better follows before the next opening mark:
    ///     'the boys' club is closed' -> the last mark;  the 'boys' said 'no' -> the first
    qsizetype endOfSingle(qsizetype begin, Style style) const
    {
        const QChar mark = style == Style::Single ? u'’' : u'\'';
        qsizetype possessive = -1;
        for (qsizetype i = begin + 2; i < m_block.end; ++i) {
            if (at(i) == u'‘' || (at(i) == u'\'' && looksOpening(i, 1) && !looksClosing(i, 1)))
                break;
            if (at(i) != mark || !looksClosing(i, 1) || isWord(at(i + 1)))
                continue;
            const bool ambiguous = at(i - 1).toLower() == u's' && at(i + 1).isSpace();
            if (!ambiguous)
                return i;
            if (possessive < 0)
                possessive = i;
        }
        return possessive;
    }

    qsizetype open(qsizetype i, qsizetype length, Style style, qsizetype end = -1)
    {
        // A second opening mark of a style that is open ends the first one.
        while (isOpen(style))
            dropTop(i);
        m_open.push_back({.begin = i, .length = length, .style = style, .end = end});
        return length;
    }

    qsizetype close(qsizetype i, qsizetype length, Style style)
    {
        while (m_open.back().style != style)
            dropTop(i);
        const Opened top = m_open.back();
        m_open.pop_back();
        if (i > top.begin + top.length)
            add(top, {top.begin, i + length}, i, true);
        return length;
    }

    /// Ends the innermost quotation without a mark of its own. A single mark was no quotation then.
    void dropTop(qsizetype end)
    {
        const Opened top = m_open.back();
        m_open.pop_back();
        const bool isSingle = top.style == Style::Single || top.style == Style::StraightSingle;
        if (isSingle && top.end >= 0)
            return;
        const TextRange range = trimmed(m_text, {top.begin, end});
        if (range.length() > top.length)
            add(top, range, range.end, false);
    }

    void add(const Opened &top, TextRange range, qsizetype innerEnd, bool closed)
    {
        m_found.push_back({.range = range,
                           .inner = {top.begin + top.length, innerEnd},
                           .depth = static_cast<int>(m_open.size()),
                           .closed = closed,
                           .continues = m_continues && top.begin == m_block.begin});
    }

    QStringView m_text;
    TextRange m_block;
    bool m_continues = false;
    std::vector<Opened> m_open;
    std::vector<Quotation> m_found;
};

} // namespace

std::vector<Quotation> findQuotations(QStringView text, const QList<TextRange> &blocks)
{
    std::vector<Quotation> found;
    bool isUnclosed = false;
    for (const TextRange &block : blocks) {
        auto inBlock = Scanner(text, block, isUnclosed).read();
        isUnclosed = std::ranges::any_of(inBlock, [&](const Quotation &quotation) {
            return quotation.depth == 0 && !quotation.closed && quotation.range.end == block.end;
        });
        for (Quotation &quotation : inBlock) {
            quotation.isScare = isTitleOrTerm(text, block, quotation);
            found.push_back(quotation);
        }
    }
    return found;
}

} // namespace core::language
