// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/task.h"
#include "core/difference/finding.h"

/// The families of differences, one file each. Those of a pair find what tells its two sentences
/// apart and give it from both sides.
namespace core::difference {

/// Quotations of the same passage: words changed inside the marks, a shorter or longer piece, or
/// quoted on one side and told in plain words on the other.
Findings findQuoteChanges(const PairView &view, const Material &material);

/// Figures in the same place of the sentence: another value, or the same more precisely.
Findings findFigureChanges(const PairView &view, const Material &material);

/// Dates in the same place of the sentence: another day, or the same more precisely.
Findings findDateChanges(const PairView &view, const Material &material);

/// One person or body under two names or descriptions.
Findings findNameVariants(const PairView &view, const Material &material);

/// Enumerations that share items and differ in others.
Findings findListChanges(const PairView &view, const Material &material);

/// The same statement credited to somebody else, or credited on one side only.
Findings findCreditChanges(const PairView &view, const Material &material);

/// The same statement put with more or less certainty.
Findings findHedgeChanges(const PairView &view, const Material &material);

/// Other words in the same place, where no other family has spoken (\a found, of this pair).
Findings findRewording(const PairView &view, const Findings &found, const Material &material);

/// For each token of side a: side b has it too, in these words, in akin ones, or in other words in
/// the same place.
std::vector<bool> coveredTokens(const PairView &view);

/// Details that no other version has: the whole sentence, or words of it that none of its
/// counterparts covers (\a covered, for each token) and no other sentence elsewhere either.
Findings findOnlyHere(SentenceId sentence, const std::vector<bool> &covered,
                      const Material &material);

/// Statements of one source on one matter, reported with a stronger or weaker verb: in sentences
/// that are paired or anywhere else, of other versions or of the same one.
Findings findVerbChanges(const Material &material, const Task &task);

/// Claims that several versions (or the reference) have and others lack, shown at the nearest
/// place.
Findings findMissing(const Material &material);

/// Pairs that stand in another order than the rest of their two versions.
Findings findMoved(const Material &material);

} // namespace core::difference
