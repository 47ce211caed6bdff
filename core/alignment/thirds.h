// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/signals.h"

namespace core::alignment {

/// A second look at the pairs with what the other versions say: two sentences that are both paired
/// with one sentence of a third version support each other; where a third version's sentence goes
/// with one of them alone, that speaks against the pair. Of 100 readers' pairs a-b and b-c, 77 have
/// a-c too. Takes and gives links with probabilities as weights, ascending; pairs of the same words
/// stay as they are. O(links x links kept of a place).
std::vector<Link> withThirds(const Collection &collection, const Surroundings &surroundings,
                             std::vector<Link> measured, const Task &task);

} // namespace core::alignment
