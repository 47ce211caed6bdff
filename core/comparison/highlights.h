// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace core {

/// A stretch of one sentence that the same differences cover.
struct Highlight
{
    TextRange range; ///< of the version's text, inside the sentence, never empty
    /// Numbers of Comparison::differences, the one to show first.
    QList<qsizetype> differences;
    difference::Kind kind = difference::Kind::OnlyHere; ///< of the first
};

/// Which kind wins where several cover the same words: smaller is shown first.
int priorityOf(difference::Kind kind);

/// What to highlight in a sentence: ascending, disjoint. Views and exports all draw these. O(k log
/// k) in the differences k of the sentence, after an O(log n) look-up.
QList<Highlight> highlightsOf(const Comparison &comparison, SentenceId sentence);

} // namespace core
