// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/diff.h"

/// Small passes over edit scripts, each script in, script out, one concern. What they give still
/// covers both sides in order. The ranges count into the token lists given.
namespace core::difference {

using Tokens = std::span<const language::Token>;

/// Removed + Added -> Replaced; neighbours of one kind become one; empty steps go.
///     -"arena" +"field" -> "arena" => "field"
std::vector<Edit> joinNeighbours(const std::vector<Edit> &edits);

/// A few function words that agree by chance between two changes are taken into one change.
///     "plans"=>"intends" "to" "open"=>"launch"   ->   "plans to open"=>"intends to launch"
std::vector<Edit> joinOverChanceMatches(const std::vector<Edit> &edits, Tokens a);

/// A run that was only removed or only added and could stand further left or right is moved to
/// where it begins or ends a phrase.
///     "in Oslo [and in Rome] and in Bern": removed "in Rome and" -> removed "and in Rome"
std::vector<Edit> moveToPhraseBorders(const std::vector<Edit> &edits, Tokens a, Tokens b);

} // namespace core::difference
