// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/sentences.h"

#include "core/language/endmarks.h"
#include "core/language/listmarkers.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—';
}

bool isOneOf(QChar c, QStringView marks)
{
    return marks.contains(c);
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'\'' || c == u'’' || c == u'-'
        || c == u'&' || c == u'°' || c == u'§';
}

/// The word that ends at \a end, "U.S" or "D-Calif" in one; at most 40 characters.
QStringView wordBefore(QStringView text, qsizetype end)
{
    // Marks of direction may stand between in Arabic.
    while (end > 0 && text[end - 1].category() == QChar::Other_Format)
        --end;
    qsizetype begin = end;
    while (begin > 0 && end - begin < 40 && isWordCharacter(text[begin - 1]))
        --begin;
    while (begin < end && (text[begin] == u'\'' || text[begin] == u'-' || text[begin] == u'.'))
        ++begin;
    return text.sliced(begin, end - begin);
}

/// The word that begins at \a begin, without dots.
QStringView wordAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < 40 && text[end] != u'.' && text[end] != u'-'
           && isWordCharacter(text[end]))
        ++end;
    return text.sliced(begin, end - begin);
}

QString folded(QStringView word)
{
    return word.toString().toLower().replace(u'’', u'\'');
}

bool isNumber(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// "U.S", "Ph.D", "a.m": letters between dots.
bool isMultiDot(QStringView word)
{
    return word.contains(u'.') && std::ranges::all_of(word.tokenize(u'.'), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 2 && part.front().isLetter()
                   && part.back().isLetter();
           });
}

/// "bridge", "κανένας": small letters and the end of a whole word. Abbreviations are short or break
/// off at a consonant.
bool isWholeWord(QStringView word)
{
    constexpr qsizetype shortest = 5;
    static constexpr QStringView ends = u"aeiouyαεηιουωςаеёиоуыэюяії";
    if (word.size() < shortest
        || !std::ranges::all_of(word, [](QChar c) { return c.isLower() || c.isMark(); }))
        return false;
    return ends.contains(word.last(1).toString().normalized(QString::NormalizationForm_D).front());
}

/// "Sgt", "Blvd": a capital, then small letters without a vowel.
bool looksAbbreviated(QStringView word)
{
    static constexpr QStringView vowels = u"aeiouyäöüáéíóúàèìòùâêîôû";
    return word.size() > 1 && word.front().isUpper() && !vowels.contains(word.front().toLower())
        && std::ranges::all_of(word.sliced(1),
                               [](QChar c) { return c.isLower() && !vowels.contains(c); });
}

bool isTimeZone(QStringView word)
{
    static const QSet<QString> zones{
        u"EST"_s, u"EDT"_s, u"ET"_s,   u"CST"_s,     u"CDT"_s,     u"CT"_s,     u"MST"_s, u"MDT"_s,
        u"MT"_s,  u"PST"_s, u"PDT"_s,  u"PT"_s,      u"GMT"_s,     u"UTC"_s,    u"BST"_s, u"CET"_s,
        u"IST"_s, u"JST"_s, u"AEST"_s, u"Eastern"_s, u"Pacific"_s, u"Central"_s};
    return zones.contains(word.toString());
}

/// Splits one paragraph by the rules of its language, from left to right. The rules are told by
/// their examples; the numbers are in the order in which they are asked.
class Splitter
{
public:
    Splitter(QStringView text, const Language &language)
        : m_text(text)
        , m_language(language)
        , m_abbreviations(language.abbreviations())
        , m_starters(language.lexicon(u"sentence-starters"))
        , m_calendar(language.lexicon(u"calendar"))
        , m_brackets(shortBrackets(text))
        , m_markers(findListMarkers(text))
    {
        for (const LexiconEntry &entry : language.lexicon(u"end-marks").entries()) {
            if (entry.field(0) == "pause"_L1)
                m_pauses += entry.phrase;
            else
                m_further += entry.phrase;
        }
        for (qsizetype at = 0; !m_pauses.isEmpty() && !m_hasOwnMarks && at < text.size(); ++at)
            m_hasOwnMarks
                = m_further.contains(text[at]) && (at + 1 == text.size() || text[at + 1].isSpace());
    }

    TextRanges split()
    {
        qsizetype marker = 0;
        const qsizetype kicker = kickerEnd();
        endSentence(kicker, kicker);
        for (qsizetype at = kicker; at < m_text.size();) {
            if (marker < m_markers.size() && m_markers[marker].begin <= at) {
                endSentence(at, at);
                at = m_markers[marker++].end;
                continue;
            }
            if (isBlankLine(at)) {
                endSentence(at, at);
                ++at;
                continue;
            }
            if (!isEndMark(m_text[at], m_further)) {
                ++at;
                continue;
            }
            const EndMark mark = firstDotOfEllipsis(endMarkAt(m_text, at, m_further));
            if (!mark.range.isEmpty() && ends(mark))
                endSentence(mark.closed, mark.next);
            at = std::max(mark.closed, at + 1);
        }
        endSentence(m_text.size(), m_text.size());
        return m_sentences;
    }

private:
    void endSentence(qsizetype end, qsizetype next)
    {
        const TextRange sentence = trimmed(m_text, {m_begin, end});
        if (!sentence.isEmpty())
            m_sentences.append(sentence);
        m_begin = next;
    }

    /// Past the colon of a label such as "Q&A:" that opens the paragraph and belongs to no
    /// sentence, or 0.
    qsizetype kickerEnd() const
    {
        constexpr qsizetype longest = 40;
        const Lexicon &kickers = m_language.lexicon(u"kickers");
        const qsizetype colon
            = kickers.isEmpty() ? -1 : m_text.first(std::min(m_text.size(), longest)).indexOf(u':');
        if (colon < 0)
            return 0;
        const QString label = folded(m_text.first(colon)).simplified();
        return kickers.contains(label) ? colon + 1 : 0;
    }

    bool isBlankLine(qsizetype at) const
    {
        if (m_text[at] != u'\n')
            return false;
        qsizetype next = at + 1;
        while (next < m_text.size() && m_text[next].isSpace() && m_text[next] != u'\n')
            ++next;
        return next < m_text.size() && m_text[next] == u'\n';
    }

    /// "word. . . . Next": the first dot ends the sentence, the other three begin the next.
    EndMark firstDotOfEllipsis(EndMark mark) const
    {
        const qsizetype begin = mark.range.begin;
        const bool isAttached = begin > 0 && m_text[begin - 1].isLetterOrNumber();
        if (mark.dots != 4 || mark.range.length() != 7 || !isAttached || mark.next >= m_text.size()
            || !m_text[mark.next].isUpper())
            return mark;
        return {.range = {begin, begin + 1},
                .closed = begin + 1,
                .next = begin + 2,
                .dots = 1,
                .isForced = true};
    }

    bool ends(const EndMark &mark) const
    {
        if (mark.next >= m_text.size())
            return false;
        if (mark.isForced)
            return true;
        if (mark.isGlued() && !mark.isWide && !isGluedEnd(mark))
            return false;
        const QChar next = m_text[mark.next];
        if (isOneOf(next, u",;:)]") || isDash(next) || isBracketed(mark))
            return false;
        const qsizetype word = skipOpeners(m_text, mark.next);
        if (isPause(mark))
            return false;
        if (word < m_text.size() && m_text[word].isLower())
            return endsBeforeSmallLetter(mark);
        if (mark.isExclaimed)
            return endsExclaimed(mark, word);
        if (!mark.isPlain)
            return true;
        if (mark.isEllipsis())
            return endsWithEllipsis(mark, word);
        return endsWithDot(mark, word);
    }

    /// Armenian ends sentences with ":" and pauses with "."; an ellipsis ends them before a space.
    bool isPause(const EndMark &mark) const
    {
        return m_hasOwnMarks && mark.isPlain && m_pauses.contains(m_text[mark.range.begin])
            && (mark.isGlued() || !mark.isEllipsis());
    }

    /// "… closed the bridge. iPhones were lost": only behind a word that is no abbreviation.
    bool endsBeforeSmallLetter(const EndMark &mark) const
    {
        const QStringView word = wordBefore(m_text, mark.range.begin);
        return mark.isPlain && mark.dots == 1 && mark.closed == mark.range.end && isWholeWord(word)
            && !abbreviation(word);
    }

    /// "word.Next" without a space: not in addresses and file names.
    bool isGluedEnd(const EndMark &mark) const
    {
        const qsizetype next = skipOpeners(m_text, mark.next);
        if (next + 1 >= m_text.size() || !m_text[next].isUpper() || !m_text[next + 1].isLower())
            return false;
        const bool closes = mark.closed > mark.range.end;
        if (!closes && wordBefore(m_text, mark.range.begin).size() < 2)
            return false;
        constexpr qsizetype reach = 100;
        for (qsizetype at = next; at < m_text.size() && at < next + reach; ++at) {
            if (m_text[at].isSpace())
                break;
            if (isOneOf(m_text[at], u"@/\\_"))
                return false;
        }
        for (qsizetype at = mark.range.begin; at > 0 && at > mark.range.begin - reach; --at) {
            if (m_text[at - 1].isSpace())
                break;
            if (isOneOf(m_text[at - 1], u"@/\\_"))
                return false;
        }
        return true;
    }

    /// Inside "(He left. She stayed.)".
    bool isBracketed(const EndMark &mark) const
    {
        const auto after = std::ranges::upper_bound(m_brackets, mark.range.begin, {},
                                                    [](const TextRange &r) { return r.begin; });
        return after != m_brackets.begin() && std::prev(after)->end > mark.closed;
    }

    /// "[...]"
    bool isOmission(const EndMark &mark) const
    {
        const qsizetype before = mark.range.begin - 1;
        return before >= 0 && isOneOf(m_text[before], u"[(") && mark.range.end < m_text.size()
            && isOneOf(m_text[mark.range.end], u"])");
    }

    bool endsExclaimed(const EndMark &mark, qsizetype word) const
    {
        const QString before = folded(wordBefore(m_text, mark.range.begin));
        if (m_language.lexicon(u"exclaiming-names").contains(before)
            && wordBefore(m_text, mark.range.begin).front().isUpper())
            return isStarter(word);
        return !(mark.closesQuotation && isSpeechTag(mark.next));
    }

    /// `"…?" Minister Doe asked`: up to five capitalised words, then a verb of speech.
    bool isSpeechTag(qsizetype at) const
    {
        const Lexicon &verbs = m_language.lexicon(u"speech-verbs");
        for (int count = 0; count < 6 && at < m_text.size(); ++count) {
            const QStringView word = wordAt(m_text, at);
            if (word.isEmpty())
                return false;
            if (!word.front().isUpper())
                return count > 0 && verbs.contains(folded(word));
            if (count == 0 && isStarter(at))
                return false;
            at += word.size();
            while (at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'.'))
                ++at;
        }
        return false;
    }

    bool endsWithEllipsis(const EndMark &mark, qsizetype word) const
    {
        const bool isFirst = trimmed(m_text, {m_begin, mark.range.begin}).isEmpty();
        if (isFirst || word >= m_text.size() || m_text[word].isDigit())
            return false;
        if (isOmission(mark))
            return isStarter(word);
        const QStringView next = wordAt(m_text, word);
        const bool isI = next == u"I" || next.startsWith(u"I'") || next.startsWith(u"I’");
        return !isI || mark.dots == 4;
    }

    bool endsWithDot(const EndMark &mark, qsizetype next) const
    {
        const QStringView word = wordBefore(m_text, mark.range.begin);
        if (word.isEmpty())
            return true;
        const bool isDigitNext = next < m_text.size() && m_text[next].isDigit();
        // "Oscar P. Quintero" is no page.
        const bool isInitial = word.size() == 1 && word.front().isUpper() && !isDigitNext;
        if (const LexiconEntry *entry = isInitial ? nullptr : abbreviation(word))
            return endsWithAbbreviation(entry->field(0), word, mark, next);
        if (isMultiDot(word))
            return endsWithLetters(word, mark, next);
        if (word.size() == 1 && word.front().isLetter())
            return isStarter(next) && !isDigitNext;
        if (isNumber(word))
            return endsWithNumber(word, next);
        return !looksAbbreviated(word) || isStarter(next);
    }

    /// Of "D-Calif" that of its last part.
    const LexiconEntry *abbreviation(QStringView word) const
    {
        if (const LexiconEntry *entry = m_abbreviations.find(folded(word)))
            return entry;
        const qsizetype hyphen = word.lastIndexOf(u'-');
        return hyphen < 0 ? nullptr : m_abbreviations.find(folded(word.sliced(hyphen + 1)));
    }

    bool endsWithAbbreviation(const QString &kind, QStringView word, const EndMark &mark,
                              qsizetype next) const
    {
        const bool isDigitNext = next < m_text.size() && m_text[next].isDigit();
        if (kind == "title"_L1)
            return false;
        if (kind == "number"_L1 || kind == "month"_L1)
            return !isDigitNext;
        if (kind == "state"_L1 && word.front().isLower())
            return true;
        if (kind == "ordinal"_L1)
            return true;
        return isStarter(next) || opensQuotationAfterOne(mark);
    }

    /// `… in the U.S." "We will …`
    bool opensQuotationAfterOne(const EndMark &mark) const
    {
        return mark.closesQuotation && isOpeningQuote(m_text[mark.next]);
    }

    bool endsWithLetters(QStringView word, const EndMark &mark, qsizetype next) const
    {
        const QString letters = folded(word);
        if (letters != "a.m"_L1 && letters != "p.m"_L1)
            return isStarter(next) || opensQuotationAfterOne(mark);
        const QStringView following = wordAt(m_text, next);
        const bool isDate = m_calendar.contains(folded(following)) && !isStarter(next);
        return !isDate && !isTimeZone(following) && !isTimeLeadIn(mark.range.begin);
    }

    /// "At 5 a.m. Mr. Doe …": all since the sentence began tells the time.
    bool isTimeLeadIn(qsizetype end) const
    {
        const QStringView sofar = trimmed(m_text, {m_begin, end}).of(m_text);
        const QStringView first = sofar.left(sofar.indexOf(u' '));
        return sofar.count(u' ') <= 4
            && m_language.functionClass(folded(first)) == "preposition"_L1;
    }

    /// "1. The first" at a sentence's begin, and ordinal numbers ("12. Juni") where there are such.
    bool endsWithNumber(QStringView word, qsizetype next) const
    {
        const bool isFirst
            = trimmed(m_text, {m_begin, m_text.size()}).begin == word.utf16() - m_text.utf16();
        const LexiconEntry *entry = m_abbreviations.find(folded(wordAt(m_text, next)));
        const bool isOrdinal = entry && entry->field(0) == "ordinal"_L1;
        return !(isFirst && word.size() <= 3) && !isOrdinal;
    }

    /// A word that often begins sentences and no name.
    bool isStarter(qsizetype at) const
    {
        const QString word = folded(wordAt(m_text, at));
        const qsizetype after = at + word.size();
        if (after < m_text.size() && m_text[after] == u':')
            return true; // "Photo: …"
        return m_language.isFunctionWord(word) || m_starters.contains(word);
    }

    QStringView m_text;
    const Language &m_language;
    const Lexicon &m_abbreviations;
    const Lexicon &m_starters;
    const Lexicon &m_calendar;
    TextRanges m_brackets;
    TextRanges m_markers;
    QString m_further; ///< end marks of this language alone
    QString m_pauses; ///< full stops that end no sentence where those do
    bool m_hasOwnMarks = false; ///< one of m_further ends something in the text
    qsizetype m_begin = 0; ///< of the sentence being read
    TextRanges m_sentences;
};

} // namespace

TextRanges splitSentences(QStringView text, TextRange paragraph, const Language &language)
{
    TextRanges sentences = Splitter(paragraph.of(text), language).split();
    for (TextRange &sentence : sentences)
        sentence = sentence.shifted(paragraph.begin);
    return sentences;
}

} // namespace core::language
