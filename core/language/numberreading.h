// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

namespace core::language {

/// A number as read: its value and what of it was said.
struct ReadNumber
{
    IndexRange tokens; ///< empty where there is none
    double value = 0;
    double multiplier = 1; ///< the "million" in value, 1 if none
    QString suffix; ///< unit glued to digits ("30km" -> "km")
    bool isOrdinal = false;
    bool isFraction = false;
    bool isInWords = false;
    bool isRough = false; ///< "dozens", "hundreds of thousands"
};

/// Reads numbers in digits and words: "12,000", "1.5 million", "15m", "twenty-five", "two hundred
/// and six", "a dozen", "third", "21st", "two thirds", "3/4".
class NumberReader
{
public:
    NumberReader(QStringView text, const Analysis &analysis, const Sentence &sentence,
                 const Language &language);

    /// The number that begins at a token.
    ReadNumber read(qsizetype at) const;

    const Token &token(qsizetype at) const { return m_analysis.tokens[static_cast<size_t>(at)]; }
    QStringView word(qsizetype at) const { return token(at).range.of(m_text); }
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_end; }
    bool isAt(qsizetype at, QLatin1StringView norm) const
    {
        return at >= m_begin && at < m_end && token(at).norm == norm;
    }
    /// No white space before the token.
    bool isAttached(qsizetype at) const
    {
        return at > m_begin && at < m_end && token(at - 1).range.end == token(at).range.begin;
    }

private:
    const LexiconEntry *entryAt(qsizetype at, QLatin1StringView kind) const;
    ReadNumber readDigits(qsizetype at) const;
    ReadNumber readWords(qsizetype at) const;
    qsizetype readGroup(qsizetype at, ReadNumber &number, double &group, double &last) const;
    ReadNumber readSlashed(qsizetype at) const;
    ReadNumber readHalf(qsizetype at) const;
    ReadNumber readFraction(qsizetype at) const;
    ReadNumber readOrdinal(qsizetype at) const;
    void addMultipliers(ReadNumber &number) const;

    QStringView m_text;
    const Analysis &m_analysis;
    const Lexicon &m_numbers;
    bool m_hasPointDecimals; ///< "1.5" rather than "1,5"
    qsizetype m_begin;
    qsizetype m_end;
};

} // namespace core::language
