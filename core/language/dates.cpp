// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/dateresolving.h"
#include "core/language/facts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

bool isIn(const QString &norm, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::any_of(list, [&](QLatin1StringView word) { return norm == word; });
}

struct CalendarWord
{
    QString kind; ///< "month", "weekday", "day", "direction", "unit", "season", "part"
    int number = 0;
};

/// Reads the dates of one sentence from left to right; a reader at a token gives what begins there,
/// the longest first.
class DateReader
{
public:
    DateReader(QStringView text, const Analysis &analysis, const Sentence &sentence,
               const Language &language)
        : m_text(text)
        , m_analysis(analysis)
        , m_calendar(language.lexicon(u"calendar"))
        , m_firstNames(language.lexicon(u"first-names"))
        , m_numbers(language.lexicon(u"numbers"))
        , m_isEnglish(language.code() == "en"_L1)
        , m_begin(sentence.tokens.begin)
        , m_end(sentence.tokens.end)
    {
    }

    std::vector<WrittenDate> read()
    {
        std::vector<WrittenDate> dates;
        for (qsizetype at = m_begin; at < m_end;) {
            WrittenDate date;
            const qsizetype end = readDate(at, date);
            if (end == at) {
                ++at;
                continue;
            }
            date.mention.range = {token(at).range.begin, token(end - 1).range.end};
            dates.push_back(date);
            at = end;
        }
        return dates;
    }

private:
    const Token &token(qsizetype at) const { return m_analysis.tokens[static_cast<size_t>(at)]; }
    bool isAt(qsizetype at, QLatin1StringView norm) const
    {
        return at < m_end && token(at).norm == norm;
    }
    bool isAttached(qsizetype at) const
    {
        return at < m_end && at > m_begin && token(at - 1).range.end == token(at).range.begin;
    }

    CalendarWord wordAt(qsizetype at) const
    {
        if (at >= m_end || token(at).kind != TokenKind::Word)
            return {};
        const LexiconEntry *entry = m_calendar.find(token(at).norm);
        return entry ? CalendarWord{entry->field(0), entry->field(1).toInt()} : CalendarWord{};
    }

    int numberAt(qsizetype at, int low, int high) const
    {
        if (at >= m_end || token(at).kind != TokenKind::Number)
            return 0;
        bool isNumber = false;
        const int number = token(at).range.of(m_text).toInt(&isNumber);
        return isNumber && number >= low && number <= high ? number : 0;
    }

    /// "24", "24th", "24." (German).
    int dayAt(qsizetype at) const
    {
        if (at >= m_end || token(at).kind != TokenKind::Number)
            return 0;
        static const QStringList endings{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s, u"er"_s, u"º"_s};
        QString number = token(at).norm;
        for (const QString &ending : endings) {
            if (number.size() > ending.size() && number.endsWith(ending))
                number.chop(ending.size());
        }
        const int day = number.toInt();
        return day >= 1 && day <= 31 && number.size() <= 2 ? day : 0;
    }

    int yearAt(qsizetype at) const
    {
        const int year = numberAt(at, 1000, 2199);
        return year > 0 && token(at).range.length() == 4 ? year : 0;
    }

    /// A month by name; \a at moves past it and an abbreviation's dot.
    int readMonth(qsizetype &at) const
    {
        const CalendarWord word = wordAt(at);
        if (word.kind != "month"_L1 || (m_isEnglish && !token(at).isCapitalised))
            return 0;
        ++at;
        if (isAt(at, "."_L1) && isAttached(at) && token(at - 1).norm.size() <= 4
            && token(at - 1).norm != "may"_L1 && at + 1 < m_end)
            ++at;
        return word.number;
    }

    /// Past a year behind a day or month: "2023", ", 2023", "de 2023", "last year".
    qsizetype readYear(qsizetype at, WrittenDate &date) const
    {
        qsizetype next = at;
        if (isAt(next, ","_L1) || isAt(next, "de"_L1) || isAt(next, "of"_L1))
            ++next;
        if (const int year = yearAt(next)) {
            date.mention.year = year;
            return next + 1;
        }
        if (isAt(next, "of"_L1))
            ++next;
        const CalendarWord direction = wordAt(next);
        if (direction.kind == "direction"_L1 && isAt(next + 1, "year"_L1)) {
            date.yearStep = direction.number;
            return next + 2;
        }
        return at;
    }

    qsizetype readLastDay(qsizetype at, WrittenDate &date) const
    {
        if (!isAt(at, "-"_L1) && !isAt(at, "to"_L1) && !isAt(at, "and"_L1))
            return at;
        const int last = dayAt(at + 1);
        if (last <= date.mention.day || (token(at).norm == "and"_L1 && isNoun(at + 2)))
            return at;
        date.mention.lastDay = last;
        return at + 2;
    }

    bool isNoun(qsizetype at) const
    {
        return at < m_end && token(at).kind == TokenKind::Word && !token(at).isFunctionWord
            && !token(at).isCapitalised;
    }

    // "2023-05-24", "24/05/2023", "24.05.2023"
    qsizetype readDigits(qsizetype at, WrittenDate &date) const
    {
        if (at >= m_end || token(at).kind != TokenKind::Number)
            return at;
        const QStringList dotted = token(at).range.of(m_text).toString().split(u'.');
        if (dotted.size() == 3)
            return setDigits({dotted[0].toInt(), dotted[1].toInt(), dotted[2].toInt()}, date)
                ? at + 1
                : at;
        const bool isLong = isAttached(at + 1) && isAttached(at + 2) && isAttached(at + 3)
            && isAttached(at + 4) && token(at + 1).norm == token(at + 3).norm
            && (token(at + 1).norm == "-"_L1 || token(at + 1).norm == "/"_L1);
        if (!isLong)
            return at;
        const auto part = [&](qsizetype n) { return token(n).norm.toInt(); };
        return setDigits({part(at), part(at + 2), part(at + 4)}, date) ? at + 5 : at;
    }

    bool setDigits(std::array<int, 3> parts, WrittenDate &date) const
    {
        auto [first, second, third] = parts;
        if (first > 1000)
            std::swap(first, third);
        // "05/24/2023" can only be month first; what can be both is month first in American texts.
        if (second > 12 || (first <= 12 && m_analysis.language == "en-US"_L1 && parts[0] < 1000))
            std::swap(first, second);
        if (third < 100)
            third += third < 50 ? 2000 : 1900;
        if (!QDate::isValid(third, second, first))
            return false;
        date.mention.year = third;
        date.mention.month = second;
        date.mention.day = first;
        return true;
    }

    /// "May 24", "July 11-12, 2023", "May 2023", "February".
    qsizetype readMonthFirst(qsizetype at, WrittenDate &date) const
    {
        qsizetype next = at;
        date.mention.month = readMonth(next);
        if (date.mention.month == 0)
            return at;
        const qsizetype afterMonth = next;
        const bool isYearNext = yearAt(next) > 0;
        if (const int day = isYearNext ? 0 : dayAt(next); day > 0 && !isTime(next)) {
            date.mention.day = day;
            next = readLastDay(next + 1, date);
        }
        const qsizetype end = readYear(next, date);
        if (end == next && next == afterMonth)
            return isMonthAlone(at) ? at + 1 : at;
        return end;
    }

    bool isTime(qsizetype at) const { return isAt(at + 1, ":"_L1) && isAttached(at + 1); }

    /// A month without a day or year. "May", "March" and names like "April" need a word before them
    /// that goes with months; "Jan" and the like are not taken at all.
    bool isMonthAlone(qsizetype at) const
    {
        const QString &norm = token(at).norm;
        const bool isShort = norm.size() <= 4 && !isIn(norm, {"may"_L1, "june"_L1, "july"_L1});
        if (isShort && m_isEnglish)
            return false;
        if (!m_isEnglish || !isIn(norm, {"may"_L1, "march"_L1, "april"_L1, "june"_L1, "august"_L1}))
            return true;
        if (at == m_begin || (at + 1 < m_end && token(at + 1).isCapitalised))
            return false;
        return isIn(token(at - 1).norm,
                    {"in"_L1,       "since"_L1, "by"_L1,      "until"_L1,     "till"_L1,
                     "last"_L1,     "next"_L1,  "this"_L1,    "early"_L1,     "mid"_L1,
                     "late"_L1,     "of"_L1,    "during"_L1,  "before"_L1,    "after"_L1,
                     "from"_L1,     "to"_L1,    "through"_L1, "between"_L1,   "for"_L1,
                     "previous"_L1, "every"_L1, "-"_L1,       "throughout"_L1});
    }

    /// "24 May 2023", "24th of May", "11-12 July", "24 de mayo de 2023".
    qsizetype readDayFirst(qsizetype at, WrittenDate &date) const
    {
        date.mention.day = dayAt(at);
        if (date.mention.day == 0)
            return at;
        qsizetype next = readLastDay(at + 1, date);
        if (isAt(next, "of"_L1) || isAt(next, "de"_L1) || isAt(next, "."_L1))
            ++next;
        date.mention.month = readMonth(next);
        return date.mention.month > 0 ? readYear(next, date) : at;
    }

    // "last June", "next year", "this Wednesday", "last summer"
    qsizetype readDirected(qsizetype at, WrittenDate &date) const
    {
        const CalendarWord direction = wordAt(at);
        const CalendarWord word = wordAt(at + 1);
        const bool isDated = isIn(word.kind, {"month"_L1, "weekday"_L1, "unit"_L1, "season"_L1});
        if (direction.kind != "direction"_L1 || !isDated
            || (word.kind == "unit"_L1 && isDuration(at)))
            return at;
        date.mention.isRelative = true;
        date.step = direction.number;
        date.unit = word.kind == "unit"_L1 ? token(at + 1).norm : word.kind;
        if (word.kind == "month"_L1)
            date.mention.month = word.number;
        else if (word.kind == "season"_L1)
            date.season = word.number;
        else if (word.kind == "weekday"_L1)
            date.mention.weekday = word.number;
        return at + 2;
    }

    /// "in the past year", "the current week": a length of time rather than a date; "the following
    /// day" counts from something else than publication.
    bool isDuration(qsizetype at) const
    {
        return isIn(token(at).norm, {"past"_L1, "coming"_L1, "following"_L1, "current"_L1})
            || (isIn(token(at).norm, {"previous"_L1}) && isAt(at + 1, "day"_L1));
    }

    // "two years ago", "a month ago"
    qsizetype readAgo(qsizetype at, WrittenDate &date) const
    {
        QString unit = at + 1 < m_end ? token(at + 1).norm : QString();
        if (unit.endsWith(u's'))
            unit.chop(1);
        if (!isAt(at + 2, "ago"_L1) || m_calendar.find(unit) == nullptr)
            return at;
        const LexiconEntry *word = m_numbers.find(token(at).norm);
        const bool isOne = isIn(token(at).norm, {"a"_L1, "an"_L1});
        const int count = isOne ? 1 : word ? word->field(1).toInt() : numberAt(at, 1, 1000);
        if (count <= 0)
            return at;
        date.mention.isRelative = true;
        date.step = -count;
        date.unit = unit;
        return at + 3;
    }

    // "Wednesday", "Friday, 12 July 2024", "Wednesday, May 24"
    qsizetype readWeekday(qsizetype at, WrittenDate &date) const
    {
        const CalendarWord word = wordAt(at);
        if (word.kind != "weekday"_L1 || (m_isEnglish && !token(at).isCapitalised))
            return at;
        const qsizetype next = at + 1 + (isAt(at + 1, ","_L1) || isAt(at + 1, "."_L1));
        qsizetype end = readDayFirst(next, date);
        if (end == next) {
            date = {};
            end = readMonthFirst(next, date);
        }
        if (end == next || date.mention.day == 0) {
            date = {};
            end = at + 1;
        }
        date.mention.weekday = word.number;
        date.mention.isRelative = date.mention.day == 0;
        const bool isShort = token(at).norm.size() <= 4;
        return isShort && date.mention.day == 0 ? at : end;
    }

    // "2014", "the 1990s", not "2014 people"
    qsizetype readYearAlone(qsizetype at, WrittenDate &date) const
    {
        const QString &norm = token(at).norm;
        const bool isDecade
            = token(at).kind == TokenKind::Number && norm.size() == 5 && norm.endsWith("0s"_L1);
        const int year = isDecade ? norm.chopped(1).toInt() : yearAt(at);
        if (year < 1500 || year > 2099)
            return at;
        const bool isGlued = isAttached(at) && isIn(token(at - 1).norm, {"$"_L1, "."_L1, "#"_L1});
        const bool isAmount = at > m_begin
            && isIn(token(at - 1).norm,
                    {"$"_L1, "€"_L1, "£"_L1, "than"_L1, "least"_L1, "nearly"_L1, "some"_L1,
                     "only"_L1});
        const bool isCount = !isDecade && isCounting(at);
        const bool isPercent = isAt(at + 1, "%"_L1) || isAt(at + 1, "percent"_L1);
        if (isGlued || isAmount || isCount || isPercent)
            return at;
        date.mention.year = year;
        return at + 1;
    }

    /// "2014 people", "1709 pupils", "a 2000 year old house"; "the 2014 protests" and "2022 plans"
    /// with a word like "in" or "the" before are of that year.
    bool isCounting(qsizetype at) const
    {
        static const QSet<QString> dated{u"in"_s,    u"since"_s, u"the"_s, u"by"_s,  u"from"_s,
                                         u"until"_s, u"of"_s,    u"'s"_s,  u"its"_s, u"their"_s};
        const bool isDated = at > m_begin && dated.contains(token(at - 1).norm);
        if (isAt(at + 1, "year"_L1) || isAt(at + 1, "years"_L1))
            return true;
        if (isDated || !isNoun(at + 1))
            return !isDated && numberAt(at, 1500, 1799) > 0;
        const QString &noun = token(at + 1).norm;
        return noun.endsWith(u's') || noun == "people"_L1 || noun.endsWith("men"_L1)
            || noun.endsWith("children"_L1);
    }

    qsizetype readDay(qsizetype at, WrittenDate &date) const
    {
        const CalendarWord word = wordAt(at);
        if (word.kind != "day"_L1)
            return at;
        date.mention.isRelative = true;
        date.step = word.number;
        date.unit = u"day"_s;
        return at + 1;
    }

    /// "mid-April", "early next year", "the end of January"
    qsizetype afterPart(qsizetype at) const
    {
        if (wordAt(at).kind != "part"_L1) {
            static const QSet<QString> bounds{u"beginning"_s, u"end"_s, u"start"_s, u"middle"_s};
            return bounds.contains(token(at).norm) && isAt(at + 1, "of"_L1) ? at + 2 : at;
        }
        // "later this year", but "he said earlier Wednesday"
        if (isIn(token(at).norm, {"earlier"_L1, "later"_L1})
            && wordAt(at + 1).kind != "direction"_L1)
            return at;
        return at + 1 + isAt(at + 1, "-"_L1);
    }

    qsizetype readDate(qsizetype at, WrittenDate &date) const
    {
        using Reader = qsizetype (DateReader::*)(qsizetype, WrittenDate &) const;
        static constexpr std::array<Reader, 8> readers{
            &DateReader::readDigits,   &DateReader::readAgo,        &DateReader::readDayFirst,
            &DateReader::readDirected, &DateReader::readMonthFirst, &DateReader::readWeekday,
            &DateReader::readDay,      &DateReader::readYearAlone};
        if (at > m_begin && m_firstNames.contains(token(at - 1).norm) && token(at - 1).isCapitalised
            && token(at).isCapitalised)
            return at; // "Theresa May"
        const qsizetype begin = afterPart(at);
        for (const Reader reader : readers) {
            date = {};
            const qsizetype end = begin < m_end ? (this->*reader)(begin, date) : begin;
            if (end > begin)
                return end;
        }
        return at;
    }

    QStringView m_text;
    const Analysis &m_analysis;
    const Lexicon &m_calendar;
    const Lexicon &m_firstNames;
    const Lexicon &m_numbers;
    bool m_isEnglish;
    qsizetype m_begin; ///< of the sentence's tokens
    qsizetype m_end;
};

} // namespace

std::vector<DateMention> findDates(QStringView text, const Analysis &analysis,
                                   const Language &language, QDate published)
{
    std::vector<DateMention> dates;
    for (const Sentence &sentence : analysis.sentences) {
        for (WrittenDate &date : DateReader(text, analysis, sentence, language).read()) {
            date.mention.resolved = resolved(date, published);
            dates.push_back(date.mention);
        }
    }
    return dates;
}

} // namespace core::language
