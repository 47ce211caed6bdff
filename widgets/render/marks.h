// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QSet>

#include <functional>
#include <optional>

namespace widgets {

/// Words of a sentence that are drawn highlighted.
struct Mark
{
    core::TextRange range; ///< of the version's text
    core::difference::Kind kind = core::difference::Kind::OnlyHere;
    /// Another shown kind on the same words, drawn as a thin second line.
    std::optional<core::difference::Kind> second;
    bool isFaint = false; ///< all its kinds are demoted
    QList<qsizetype> differences; ///< all that cover the words, demoted ones too
};

/// What is drawn of one sentence beside its words.
struct SentenceMarks
{
    QList<Mark> spans; ///< ascending, disjoint
    bool isOnlyHere = false; ///< as a whole: no other version has it
    bool isMoved = false;
    /// Numbers of the differences that say what is missing after the sentence.
    QList<qsizetype> missing;
};

/// Says of a difference, by its number, whether it is drawn in full.
using IsShown = std::function<bool(qsizetype difference)>;

/// Shown differences come before demoted ones, whatever their priority; "moved" and "missing here"
/// cover no words. O(k log k) in the differences of the sentence.
SentenceMarks marksOf(const core::Comparison &comparison, core::SentenceId sentence,
                      const IsShown &isShown);
/// Those of some kinds in full.
SentenceMarks marksOf(const core::Comparison &comparison, core::SentenceId sentence,
                      const QSet<core::difference::Kind> &shown);

} // namespace widgets
