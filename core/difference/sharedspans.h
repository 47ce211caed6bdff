// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

#include <vector>

namespace core::difference {

struct Side;

/// Which words of the two sentences of a partial pair say the same; the rest of each is extra.
/// Empty for other pairs: there the whole sentences do.
struct SharedSpans
{
    TextRanges a; ///< in the version of Pair::a, ascending and disjoint
    TextRanges b;

    friend bool operator==(const SharedSpans &, const SharedSpans &) = default;
};

/// The stretches of a sentence whose words the other side has (\a covered, for each token), with
/// the function words between them but not at their ends.
TextRanges sharedRanges(const Side &side, const std::vector<bool> &covered);

} // namespace core::difference
