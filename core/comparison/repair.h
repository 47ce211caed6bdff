// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/statementpairs.h"
#include "core/language/languages.h"

namespace core {

/// Who a doubtful source is, as another version with the same statement says clearly. Doubtful are
/// pronouns and descriptions that were not resolved ("the publication", "the secretary general"),
/// guesses, and quotations without any source; a clear source is never touched, nor one that the
/// user corrected, nor one left unnamed ("an official"). Where the clear versions disagree, nothing
/// is done. Source::reason names the version, and the confidence is lowered. A description keeps
/// its words as the name where its version never names who it is. Gives the statements repaired,
/// each with one that is clear. Linear in \a same.
std::vector<StatementPair> repairSources(Comparison &comparison,
                                         std::span<const StatementPair> same,
                                         const language::Languages &languages);

} // namespace core
