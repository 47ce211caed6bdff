// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analysis.h"

namespace core::language {

qint32 Analysis::sentenceAt(qsizetype offset) const
{
    const auto after
        = std::upper_bound(sentences.begin(), sentences.end(), offset,
                           [](qsizetype at, const Sentence &s) { return at < s.range.begin; });
    if (after == sentences.begin() || !std::prev(after)->range.contains(offset))
        return -1;
    return static_cast<qint32>(std::distance(sentences.begin(), after) - 1);
}

} // namespace core::language
