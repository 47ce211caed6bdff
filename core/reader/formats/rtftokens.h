// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace core::reader {

/// One token of Rich Text Format.
struct RtfToken
{
    enum class Kind { Open, Close, Word, Symbol, Byte, Text, Binary };
    Kind kind = Kind::Text;
    QByteArrayView text; ///< a control word, a symbol, or a run of plain bytes
    std::optional<int> number; ///< parameter of a word; value of a byte written \'xx
};

/// Cuts RTF into tokens. Line ends between them mean nothing and are left out. O(n).
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    /// Nothing at the end.
    std::optional<RtfToken> next();

private:
    char at(qsizetype i) const { return i < m_bytes.size() ? m_bytes[i] : '\0'; }
    RtfToken control();
    RtfToken word();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace core::reader
