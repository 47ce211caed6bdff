// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/claimdetail.h"

namespace widgets {

/// The sentences one after another, "…" where others stand between them.
QString joinedText(const core::Comparison &comparison, const QList<core::SentenceId> &sentences);

/// What of joinedText(sentences) no sentence of \a basis has, each stretch in the kind of the
/// difference that covers it, or as reworded. Ascending, disjoint.
QList<ClaimMark> marksAgainst(const core::Comparison &comparison,
                              const QList<core::SentenceId> &sentences,
                              const QList<core::SentenceId> &basis, Grain grain);

/// What is in both lists.
core::TextRanges intersection(const core::TextRanges &a, const core::TextRanges &b);

} // namespace widgets
