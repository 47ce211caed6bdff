// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/facts.h"
#include "core/language/numberreading.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isIn(const QString &norm, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::any_of(list, [&](QLatin1StringView word) { return norm == word; });
}

Approximation approximationOf(const QString &kind)
{
    static const QHash<QString, Approximation> kinds{{u"about"_s, Approximation::About},
                                                     {u"more"_s, Approximation::MoreThan},
                                                     {u"less"_s, Approximation::LessThan},
                                                     {u"atleast"_s, Approximation::AtLeast},
                                                     {u"atmost"_s, Approximation::AtMost}};
    return kinds.value(kind, Approximation::Exact);
}

/// A figure being put together, its tokens growing to both sides of the number.
struct Draft
{
    Figure figure;
    IndexRange tokens;
};

/// Reads the figures of one sentence from left to right.
class FigureReader
{
public:
    FigureReader(QStringView text, const Analysis &analysis, const Sentence &sentence,
                 const Language &language)
        : m_numbers(text, analysis, sentence, language)
        , m_analysis(analysis)
        , m_isHeading(sentence.role == BlockRole::Title || sentence.role == BlockRole::Subheading)
        , m_units(language.lexicon(u"units"))
        , m_approximations(language.lexicon(u"approximations"))
        , m_begin(sentence.tokens.begin)
        , m_end(sentence.tokens.end)
    {
    }

    std::vector<Figure> read()
    {
        std::vector<Figure> figures;
        for (qsizetype at = m_begin; at < m_end;) {
            const ReadNumber number = isTaken(at) ? ReadNumber{} : m_numbers.read(at);
            if (number.tokens.length() == 0 || !isFigure(number)) {
                at = std::max(at + 1, number.tokens.end);
                continue;
            }
            Draft draft = draftOf(number);
            draft.figure.range
                = {token(draft.tokens.begin).range.begin, token(draft.tokens.end - 1).range.end};
            figures.push_back(draft.figure);
            at = draft.tokens.end;
        }
        return figures;
    }

private:
    const Token &token(qsizetype at) const { return m_numbers.token(at); }
    bool isAt(qsizetype at, QLatin1StringView norm) const { return m_numbers.isAt(at, norm); }
    bool isAttached(qsizetype at) const { return m_numbers.isAttached(at); }
    bool isWord(qsizetype at) const { return at < m_end && token(at).kind == TokenKind::Word; }
    bool isContent(qsizetype at) const { return isWord(at) && !token(at).isFunctionWord; }

    /// Part of a date or name found before.
    bool isTaken(qsizetype at) const
    {
        const auto covers = [range = token(at).range](const auto &found) {
            const auto after = std::ranges::upper_bound(
                found, range.begin, {}, [](const auto &item) { return item.range.begin; });
            return after != found.begin() && std::prev(after)->range.contains(range);
        };
        return covers(m_analysis.dates) || covers(m_analysis.names);
    }

    bool isFigure(const ReadNumber &number) const
    {
        const IndexRange tokens = number.tokens;
        if (number.isInWords && tokens.length() == 1 && isAt(tokens.begin, "one"_L1))
            return isCountingOne(tokens.begin);
        if (number.isOrdinal)
            return isCountingOrdinal(tokens);
        if (number.isInWords || number.isFraction) // not "a high-five"
            return !isAttached(tokens.begin) || !isAt(tokens.begin - 1, "-"_L1);
        if (!number.suffix.isEmpty() && !unitOf(number.suffix))
            return false;
        if (number.suffix == "g"_L1) // "5G"
            return false;
        return !isTime(tokens) && !isLabel(tokens) && !isListMarker(tokens);
    }

    /// "one person", "one-person", "one in three", not "one of them", "no one", "one day".
    bool isCountingOne(qsizetype at) const
    {
        if (at > m_begin
            && isIn(token(at - 1).norm,
                    {"no"_L1, "the"_L1, "this"_L1, "that"_L1, "any"_L1, "every"_L1, "each"_L1,
                     "which"_L1}))
            return false;
        if (isAt(at + 1, "in"_L1) || isAt(at + 1, "out"_L1))
            return m_numbers.read(at + 2).tokens.length() > 0 || isAt(at + 2, "of"_L1);
        const bool isHyphen = isAt(at + 1, "-"_L1) && isAttached(at + 1);
        const qsizetype noun = isHyphen ? at + 2 : at + 1;
        if (isAt(noun, "%"_L1))
            return true;
        return isContent(noun) && !token(noun).isCapitalised && token(noun).lemma.isEmpty()
            && !token(noun).norm.endsWith("ed"_L1)
            && !isIn(token(noun).norm,
                     {"day"_L1, "thing"_L1, "side"_L1, "way"_L1, "hand"_L1, "time"_L1, "point"_L1,
                      "another"_L1, "wants"_L1});
    }

    /// "the first office", "21st century", not "at first", "first discussed", "30 seconds".
    bool isCountingOrdinal(IndexRange tokens) const
    {
        if (isAt(tokens.begin, "second"_L1) && isAt(tokens.end, "-"_L1))
            return false;
        const bool isAdverb = tokens.begin > m_begin && isAt(tokens.begin - 1, "at"_L1);
        const bool isVerbNext = isWord(tokens.end) && token(tokens.end).norm.endsWith("ed"_L1);
        return !isAdverb && !isVerbNext && isContent(tokens.end);
    }

    /// "19:51", "5 p.m."
    bool isTime(IndexRange tokens) const
    {
        const bool isClock = (isAt(tokens.begin - 1, ":"_L1) && isAttached(tokens.begin))
            || (isAt(tokens.end, ":"_L1) && isAttached(tokens.end) && tokens.end + 1 < m_end
                && token(tokens.end + 1).kind == TokenKind::Number);
        return isClock
            || (isWord(tokens.end)
                && isIn(token(tokens.end).norm,
                        {"a.m."_L1, "am"_L1, "pm"_L1, "o'clock"_L1, "gmt"_L1, "hrs"_L1}));
    }

    /// A number that names: "Covid-19", "Article 5", "Flight 27", "No. 3", "24/7", "555-0101-22".
    bool isLabel(IndexRange tokens) const
    {
        const qsizetype before = tokens.begin - 1;
        if (before < m_begin)
            return false;
        const QString &mark = token(before).norm;
        const bool isGlued = isAttached(tokens.begin);
        if (isGlued && (mark == "-"_L1 || mark == "/"_L1) && before > m_begin)
            return true;
        if (isIn(mark,
                 {"no"_L1, "#"_L1, "nos"_L1, "page"_L1, "article"_L1, "section"_L1, "number"_L1,
                  "chapter"_L1}))
            return true;
        if (mark == "."_L1 && isAttached(before) && before > m_begin
            && isIn(token(before - 1).norm, {"no"_L1, "p"_L1, "pp"_L1, "art"_L1, "sec"_L1}))
            return true;
        const bool isScore = isAt(tokens.end, "-"_L1) && tokens.end + 1 < m_end
            && token(tokens.end + 1).kind == TokenKind::Number;
        return !m_isHeading && !isScore && before > m_begin && token(before).isCapitalised
            && token(before).kind == TokenKind::Word && !token(before).isFunctionWord
            && !unitOf(token(before).norm);
    }

    bool isListMarker(IndexRange tokens) const
    {
        return tokens.begin == m_begin && (isAt(tokens.end, "."_L1) || isAt(tokens.end, ")"_L1))
            && tokens.end + 1 < m_end;
    }

    const LexiconEntry *unitOf(const QString &norm) const { return m_units.find(norm); }

    Draft draftOf(const ReadNumber &number) const
    {
        Draft draft{.figure
                    = {.value = number.value, .upper = number.value, .isOrdinal = number.isOrdinal},
                    .tokens = number.tokens};
        readCurrencyBefore(draft);
        if (number.isRough)
            draft.figure.approximation = Approximation::About;
        if (!number.isOrdinal) {
            readSpan(number, draft);
            readShare(draft);
            readAfter(draft);
        }
        readUnit(number, draft);
        readBefore(draft);
        return draft;
    }

    // "$5", "US$5", "EUR 5"
    void readCurrencyBefore(Draft &draft) const
    {
        const qsizetype at = draft.tokens.begin - 1;
        if (at < m_begin)
            return;
        const LexiconEntry *sign = unitOf(token(at).norm);
        if (!sign || sign->field(1) != "sign"_L1)
            return;
        draft.figure.unit = sign->field(0);
        draft.tokens.begin = at;
        if (at > m_begin && isAttached(at)) {
            const LexiconEntry *whole
                = unitOf(QString(token(at - 1).norm).remove(u'.') + token(at).norm);
            if (whole) {
                draft.figure.unit = whole->field(0);
                --draft.tokens.begin;
            }
        }
    }

    /// "10 to 12", "10-12 million", "between 10 and 12"; "from 10 to 12" tells a change. A smaller
    /// number behind a hyphen makes a score: "3-2".
    void readSpan(const ReadNumber &first, Draft &draft) const
    {
        const qsizetype mark = first.tokens.end;
        const qsizetype before = draft.tokens.begin - 1;
        const bool isBetween = isAt(before, "between"_L1) && isAt(mark, "and"_L1);
        const bool isTo = (isAt(mark, "to"_L1) || isAt(mark, "or"_L1)) && !isAt(before, "from"_L1);
        const bool isHyphen = isAt(mark, "-"_L1) && isAttached(mark) == isAttached(mark + 1);
        if (!isBetween && !isTo && !isHyphen)
            return;
        qsizetype next = mark + 1;
        const LexiconEntry *sign = next < m_end ? unitOf(token(next).norm) : nullptr;
        if (sign && sign->field(1) == "sign"_L1) {
            if (sign->field(0) != draft.figure.unit)
                return;
            ++next;
        }
        const ReadNumber second = next < m_end ? m_numbers.read(next) : ReadNumber{};
        if (second.tokens.length() == 0 || second.isOrdinal || second.isFraction)
            return;
        if (first.multiplier == 1 && second.multiplier > 1
            && first.value * second.multiplier <= second.value)
            draft.figure.value *= second.multiplier;
        if (second.value < draft.figure.value && !isHyphen)
            return;
        if (second.value <= draft.figure.value)
            draft.figure.unit = u"score"_s;
        draft.figure.upper = second.value;
        draft.tokens.end = second.tokens.end;
        if (isBetween)
            --draft.tokens.begin;
    }

    /// "one in three", "nine out of 10": a part of a whole.
    void readShare(Draft &draft) const
    {
        qsizetype next = draft.tokens.end;
        if (isAt(next, "out"_L1) && isAt(next + 1, "of"_L1))
            next += 2;
        else if (isAt(next, "in"_L1) && draft.figure.value < 10)
            next += 1;
        else
            return;
        if (next >= m_end || isTaken(next))
            return;
        const ReadNumber whole = m_numbers.read(next);
        if (whole.tokens.length() == 0 || whole.isOrdinal || whole.value <= draft.figure.value
            || (whole.value > 100 && whole.value < 1000) || isTime(whole.tokens))
            return;
        draft.figure.value /= whole.value;
        draft.figure.upper = draft.figure.value;
        draft.tokens.end = whole.tokens.end;
    }

    // "20 or so", "20 or more", "20-plus", "20+"
    void readAfter(Draft &draft) const
    {
        qsizetype next = draft.tokens.end;
        if (isAt(next, "-"_L1) && isAt(next + 1, "plus"_L1))
            ++next;
        for (qsizetype length = 2; length > 0; --length) {
            if (next + length > m_end)
                continue;
            const QString phrase
                = length == 2 ? token(next).norm + u' ' + token(next + 1).norm : token(next).norm;
            static const QSet<QString> behind{u"or so"_s,    u"or more"_s, u"or less"_s,
                                              u"or fewer"_s, u"plus"_s,    u"+"_s};
            if (behind.contains(phrase)) {
                draft.figure.approximation
                    = approximationOf(m_approximations.find(phrase)->field(0));
                draft.tokens.end = next + length;
                return;
            }
        }
    }

    void readUnit(const ReadNumber &number, Draft &draft) const
    {
        if (!number.suffix.isEmpty()) {
            const LexiconEntry *unit = unitOf(number.suffix);
            draft.figure.unit = unit ? unit->field(0) : number.suffix;
            return;
        }
        if (!draft.figure.unit.isEmpty())
            return;
        qsizetype at = draft.tokens.end;
        if (isAt(at, "-"_L1) && isAttached(at) && isAttached(at + 1))
            ++at;
        for (qsizetype length = 2; length > 0; --length) {
            if (at + length > m_end)
                continue;
            const LexiconEntry *unit
                = unitOf(length == 2 ? token(at).norm + u' ' + token(at + 1).norm : token(at).norm);
            if (unit) {
                draft.figure.unit = unit->field(0);
                draft.tokens.end = at + length;
                return;
            }
        }
        readNoun(number, at, draft);
    }

    /// The counted noun: the first plural among the next words, past adjectives ("10 new cases"),
    /// else the first word. A capitalised one must be a plural: "two Koreas".
    void readNoun(const ReadNumber &number, qsizetype at, Draft &draft) const
    {
        // "thousands of fans", but not "three of the members"
        if (isAt(at, "of"_L1) && number.isInWords && number.multiplier > 1)
            ++at;
        constexpr qsizetype reach = 4;
        qsizetype noun = -1;
        for (qsizetype next = at; next < std::min(at + reach, m_end); ++next) {
            if (!isContent(next) || !token(next).lemma.isEmpty() || (next > at && isTaken(next)))
                break;
            if (noun < 0 && (!token(next).isCapitalised || m_isHeading))
                noun = next;
            if (isPlural(token(next).norm)) {
                noun = next;
                break;
            }
        }
        if (noun < 0 || m_numbers.read(noun).tokens.length() > 0)
            return;
        draft.figure.unit = token(noun).stem;
        draft.tokens.end = noun + 1;
    }

    static bool isPlural(const QString &norm)
    {
        static const QSet<QString> irregular{u"people"_s, u"children"_s, u"men"_s,  u"women"_s,
                                             u"police"_s, u"troops"_s,   u"staff"_s};
        return irregular.contains(norm)
            || (norm.size() > 3 && norm.endsWith(u's') && !norm.endsWith("ss"_L1)
                && !norm.endsWith("us"_L1));
    }

    // "some 20", "no fewer than 20", "an estimated $20"
    void readBefore(Draft &draft) const
    {
        for (qsizetype length = 4; length > 0; --length) {
            const qsizetype begin = draft.tokens.begin - length;
            if (begin < m_begin)
                continue;
            QStringList words;
            for (qsizetype at = begin; at < draft.tokens.begin; ++at)
                words.append(token(at).norm);
            if (const LexiconEntry *entry = m_approximations.find(words.join(u' '))) {
                draft.figure.approximation = approximationOf(entry->field(0));
                draft.tokens.begin = begin;
                return;
            }
        }
    }

    NumberReader m_numbers;
    const Analysis &m_analysis;
    bool m_isHeading; ///< there a capital before a number makes no label
    const Lexicon &m_units;
    const Lexicon &m_approximations;
    qsizetype m_begin; ///< of the sentence's tokens
    qsizetype m_end;
};

} // namespace

std::vector<Figure> findFigures(QStringView text, const Analysis &analysis,
                                const Language &language)
{
    std::vector<Figure> figures;
    for (const Sentence &sentence : analysis.sentences) {
        const auto found = FigureReader(text, analysis, sentence, language).read();
        figures.insert(figures.end(), found.begin(), found.end());
    }
    return figures;
}

} // namespace core::language
