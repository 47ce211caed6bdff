// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/finding.h"
#include "core/difference/passages.h"

/// What findQuoteChanges is made of.
namespace core::difference {

/// Passages of side a, not matched with a quotation of side b, whose words stand there outside
/// quotation marks.
Findings findIndirect(const PairView &view, const std::vector<Passage> &mine,
                      const std::vector<bool> &isMatched, const std::vector<Passage> &theirs,
                      const Material &material);

} // namespace core::difference
