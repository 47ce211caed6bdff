// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/numberreading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

/// "1.500,5" -> "1500.5" where the comma is the decimal mark.
QString withPointDecimals(QString digits)
{
    const qsizetype comma = digits.lastIndexOf(u',');
    const bool groups = digits.count(u'.') > 1 || (digits.size() - digits.lastIndexOf(u'.') == 4);
    if (comma < 0 && !groups)
        return digits;
    digits.remove(u'.');
    return digits.replace(u',', u'.');
}

} // namespace

NumberReader::NumberReader(QStringView text, const Analysis &analysis, const Sentence &sentence,
                           const Language &language)
    : m_text(text)
    , m_analysis(analysis)
    , m_numbers(language.lexicon(u"numbers"))
    , m_hasPointDecimals(language.code() == "en"_L1 || language.code().isEmpty())
    , m_begin(sentence.tokens.begin)
    , m_end(sentence.tokens.end)
{
}

const LexiconEntry *NumberReader::entryAt(qsizetype at, QLatin1StringView kind) const
{
    if (at >= m_end || token(at).kind != TokenKind::Word)
        return nullptr;
    const LexiconEntry *entry = m_numbers.find(token(at).norm);
    return entry && entry->field(0) == kind ? entry : nullptr;
}

ReadNumber NumberReader::read(qsizetype at) const
{
    for (const auto reader : {&NumberReader::readFraction, &NumberReader::readDigits,
                              &NumberReader::readOrdinal, &NumberReader::readWords}) {
        const ReadNumber number = (this->*reader)(at);
        if (number.tokens.length() > 0)
            return number;
    }
    return {};
}

ReadNumber NumberReader::readDigits(qsizetype at) const
{
    if (at >= m_end || token(at).kind != TokenKind::Number)
        return {};
    const QString norm
        = m_hasPointDecimals ? token(at).norm : withPointDecimals(word(at).toString());
    const auto digitsEnd
        = std::ranges::find_if_not(norm, [](QChar c) { return c.isDigit() || c == u'.'; });
    const qsizetype size = std::distance(norm.begin(), digitsEnd);
    bool isNumber = false;
    ReadNumber number{.tokens = {at, at + 1}, .value = norm.left(size).toDouble(&isNumber)};
    if (!isNumber)
        return {};
    number.suffix = norm.sliced(size);
    static const QSet<QString> ordinals{u"st"_s, u"nd"_s, u"rd"_s, u"th"_s};
    if (ordinals.contains(number.suffix)) {
        number.isOrdinal = true;
        number.suffix.clear();
        return number;
    }
    const LexiconEntry *glued = m_numbers.find(number.suffix);
    if (glued && glued->field(0) == "multiplier"_L1) {
        number.multiplier = glued->field(1).toDouble();
        number.suffix.clear();
    }
    number.value *= number.multiplier;
    if (number.suffix.isEmpty())
        addMultipliers(number);
    return number;
}

/// "1.5 | million", "12 | dozen"
void NumberReader::addMultipliers(ReadNumber &number) const
{
    qsizetype at = number.tokens.end;
    while (const LexiconEntry *entry = entryAt(at, "multiplier"_L1)) {
        if (token(at).isCapitalised && token(at).norm.size() < 3)
            break; // "5 M Street"
        const double factor = entry->field(1).toDouble();
        number.value *= factor;
        number.multiplier *= factor;
        number.tokens.end = ++at;
    }
}

/// Takes one word into a group of up to three digits ("two hundred six") and gives the token past
/// it; \a last is the cardinal before, 0 after a multiplier. "six seven" are two numbers.
qsizetype NumberReader::readGroup(qsizetype at, ReadNumber &number, double &group,
                                  double &last) const
{
    if (const LexiconEntry *cardinal = entryAt(at, "cardinal"_L1)) {
        const double value = cardinal->field(1).toDouble();
        if (last > 0 && (last < 20 || value >= 10))
            return at;
        group += value;
        last = value;
        return at + 1;
    }
    const LexiconEntry *multiplier = entryAt(at, "multiplier"_L1);
    if (!multiplier || token(at).norm.size() == 1)
        return at;
    const double factor = multiplier->field(1).toDouble();
    number.isRough = number.isRough || (group == 0 && token(at).norm.endsWith(u's'));
    group = (group == 0 ? 1 : group) * factor;
    number.multiplier = factor;
    last = 0;
    return at + 1;
}

/// "two hundred | and | six": the sum of groups, each of them multiplied. "a dozen" and "hundreds
/// of thousands" begin with a word that only counts before or as a multiplier.
ReadNumber NumberReader::readWords(qsizetype at) const
{
    ReadNumber number{.tokens = {at, at}, .isInWords = true};
    const bool isArticle = isAt(at, "a"_L1) || isAt(at, "an"_L1);
    double total = 0;
    double group = isArticle && entryAt(at + 1, "multiplier"_L1) ? 1 : 0;
    double last = 0;
    for (qsizetype next = at + (group > 0); next < m_end;) {
        const bool isStarted = number.tokens.length() > 0;
        const bool isJoined = isStarted
            && ((isAt(next, "and"_L1) && last == 0) || (isAt(next, "-"_L1) && isAttached(next))
                || (isAt(next, "of"_L1) && number.isRough && entryAt(next + 1, "multiplier"_L1)));
        const qsizetype end = readGroup(next + isJoined, number, group, last);
        if (end == next + isJoined)
            break;
        number.tokens.end = next = end;
        if (last == 0 && number.multiplier >= 1000) {
            total += group;
            group = 0;
        }
    }
    number.value = total + group;
    return number.tokens.length() > (isArticle ? 1 : 0) ? number : ReadNumber{};
}

/// "third", "twenty-first"; those in digits are read by readDigits().
ReadNumber NumberReader::readOrdinal(qsizetype at) const
{
    const LexiconEntry *tens = entryAt(at, "cardinal"_L1);
    const bool isCompound = tens && isAt(at + 1, "-"_L1) && isAttached(at + 1);
    const LexiconEntry *entry = entryAt(isCompound ? at + 2 : at, "ordinal"_L1);
    if (!entry)
        return {};
    const double value
        = entry->field(1).toDouble() + (isCompound ? tens->field(1).toDouble() : 0.0);
    return {.tokens = {at, isCompound ? at + 3 : at + 1},
            .value = value,
            .isOrdinal = true,
            .isInWords = true};
}

/// "3/4"; not "9/11" or "24/7".
ReadNumber NumberReader::readSlashed(qsizetype at) const
{
    if (!isAt(at + 1, "/"_L1) || !isAttached(at + 1) || !isAttached(at + 2))
        return {};
    const double upper = token(at).norm.toDouble();
    const double lower = token(at + 2).norm.toDouble();
    if (upper <= 0 || lower <= upper || lower > 5)
        return {};
    return {.tokens = {at, at + 3}, .value = upper / lower, .isFraction = true};
}

/// "half of", "half the", "half a million"
ReadNumber NumberReader::readHalf(qsizetype at) const
{
    if (!isAt(at, "half"_L1))
        return {};
    if (isAt(at + 1, "of"_L1) || isAt(at + 1, "the"_L1))
        return {.tokens = {at, at + 1}, .value = 0.5, .isFraction = true};
    if (!isAt(at + 1, "a"_L1) || !entryAt(at + 2, "multiplier"_L1))
        return {};
    ReadNumber number = readWords(at + 1);
    number.value /= 2;
    number.tokens.begin = at;
    return number;
}

/// "two-thirds", "a third of", "three quarters", and those of readSlashed() and readHalf().
ReadNumber NumberReader::readFraction(qsizetype at) const
{
    for (const ReadNumber &number : {readSlashed(at), readHalf(at)}) {
        if (number.tokens.length() > 0)
            return number;
    }
    const bool isArticle = isAt(at, "a"_L1) || isAt(at, "one"_L1);
    const LexiconEntry *count = entryAt(at, "cardinal"_L1);
    if (!isArticle && !count)
        return {};
    const qsizetype lowerAt = at + 1 + (isAt(at + 1, "-"_L1) && isAttached(at + 1));
    const LexiconEntry *fraction = entryAt(lowerAt, "fraction"_L1);
    const LexiconEntry *ordinal = entryAt(lowerAt, "ordinal"_L1);
    // "a third man" counts, "a third of the men" is a part
    const QString part = fraction               ? fraction->field(1)
        : ordinal && isAt(lowerAt + 1, "of"_L1) ? ordinal->field(2)
                                                : QString();
    if (part.isEmpty())
        return {};
    return {.tokens = {at, lowerAt + 1},
            .value = part.toDouble() * (isArticle ? 1 : count->field(1).toDouble()),
            .isFraction = true};
}

} // namespace core::language
