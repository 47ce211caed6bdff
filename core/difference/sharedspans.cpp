// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/sharedspans.h"

#include "core/difference/material.h"

namespace core::difference {

TextRanges sharedRanges(const Side &side, const std::vector<bool> &covered)
{
    TextRanges ranges;
    language::IndexRange run; // from its first content word to its last
    const auto finish = [&] {
        const TextRange range = run.length() > 0 ? side.textOf(run) : TextRange();
        if (!range.isEmpty())
            ranges.append(range);
        run = {};
    };
    for (qsizetype i = 0; i < std::ssize(covered); ++i) {
        if (!covered[static_cast<size_t>(i)])
            finish();
        else if (side.weight(i) > 0)
            run = {run.length() > 0 ? run.begin : i, i + 1};
    }
    finish();
    return ranges;
}

} // namespace core::difference
