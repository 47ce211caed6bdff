// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/codepoints.h"

#include <algorithm>

namespace core {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_lowSurrogates.append(i);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    const auto upTo = std::upper_bound(m_lowSurrogates.begin(), m_lowSurrogates.end(), offset);
    return offset - std::distance(m_lowSurrogates.begin(), upTo);
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The k-th pair's second unit stands at code point position m_lowSurrogates[k] - k - 1 + 1.
    qsizetype pairs = 0;
    while (pairs < m_lowSurrogates.size() && m_lowSurrogates[pairs] - pairs <= codePoint)
        ++pairs;
    return codePoint + pairs;
}

} // namespace core
