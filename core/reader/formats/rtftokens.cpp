// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/rtftokens.h"

#include <algorithm>

namespace core::reader {

namespace {

constexpr qsizetype longestWord = 32;
constexpr int mostDigits = 9;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<RtfToken> RtfTokens::next()
{
    while (at(m_at) == '\r' || at(m_at) == '\n')
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    const char first = m_bytes[m_at];
    if (first == '{' || first == '}') {
        ++m_at;
        return RtfToken{.kind = first == '{' ? RtfToken::Kind::Open : RtfToken::Kind::Close};
    }
    if (first == '\\')
        return control();
    const qsizetype begin = m_at;
    const auto isPlain
        = [](char c) { return c != '{' && c != '}' && c != '\\' && c != '\r' && c != '\n'; };
    while (m_at < m_bytes.size() && isPlain(m_bytes[m_at]))
        ++m_at;
    return RtfToken{.text = m_bytes.sliced(begin, m_at - begin)};
}

/// What begins with a backslash: a word, a byte in hexadecimal digits, a symbol.
RtfToken RtfTokens::control()
{
    ++m_at;
    if (isLetter(at(m_at)))
        return word();
    if (at(m_at) == '\'') {
        const int high = hexDigit(at(m_at + 1));
        const int low = hexDigit(at(m_at + 2));
        if (high >= 0 && low >= 0) {
            m_at += 3;
            return {.kind = RtfToken::Kind::Byte, .number = high * 16 + low};
        }
    }
    const qsizetype begin = std::min(m_at, m_bytes.size());
    m_at = std::min(m_at + 1, m_bytes.size());
    return {.kind = RtfToken::Kind::Symbol, .text = m_bytes.sliced(begin, m_at - begin)};
}

/// "\par", "\uc1", "\u-10179 ", "\bin5 ….." with its bytes.
RtfToken RtfTokens::word()
{
    const qsizetype begin = m_at;
    while (isLetter(at(m_at)) && m_at - begin < longestWord)
        ++m_at;
    RtfToken token{.kind = RtfToken::Kind::Word, .text = m_bytes.sliced(begin, m_at - begin)};
    const bool negative = at(m_at) == '-' && isDigit(at(m_at + 1));
    m_at += negative;
    if (isDigit(at(m_at))) {
        int value = 0;
        for (int digits = 0; isDigit(at(m_at)); ++m_at, ++digits)
            value = digits < mostDigits ? value * 10 + (at(m_at) - '0') : value;
        token.number = negative ? -value : value;
    }
    if (at(m_at) == ' ')
        ++m_at;
    if (token.text == "bin" && token.number.value_or(0) > 0) {
        token.kind = RtfToken::Kind::Binary;
        m_at = std::min<qsizetype>(m_at + *token.number, m_bytes.size());
    }
    return token;
}

} // namespace core::reader
