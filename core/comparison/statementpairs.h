// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace core {

/// One statement as two versions have it: numbers of Comparison::attributions, a < b.
struct StatementPair
{
    qsizetype a = -1;
    qsizetype b = -1;
    bool isQuoted = false; ///< both put at least some of it in quotation marks

    friend auto operator<=>(const StatementPair &, const StatementPair &) = default;
};

/// The statements that versions share: they stand in aligned sentences (\a pairs), and most content
/// words of either are the other's too. Ascending. O(pairs · statements of a sentence).
std::vector<StatementPair> statementPairs(const Comparison &comparison,
                                          std::span<const alignment::Pair> pairs);

} // namespace core
