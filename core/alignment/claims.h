// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/select.h"

namespace core::alignment {

/// The places of one claim, ascending.
using Group = std::vector<int>;

/// Groups of places with the same main claim; every place is in exactly one. \a pairs carry their
/// probability as weight; a tie is as strong as its square. Groups are joined while the mean tie
/// between all their members is strong (average linkage), so a long sentence that shares one part
/// with each of two others does not chain them together. In large stories the sample is grouped so;
/// the other places go to the group that they are tied to best, and those left are grouped among
/// themselves. O(pairs x log).
std::vector<Group> groupPlaces(const Collection &collection, std::span<const Link> pairs,
                               const Decisions &decisions);

/// Groups in reading order of a version (rank; -1: the one with most shared groups); groups without
/// a sentence of it stand after the group of the sentence before them in their own version.
std::vector<Group> inReadingOrder(std::vector<Group> groups, const Collection &collection,
                                  int version);

} // namespace core::alignment
