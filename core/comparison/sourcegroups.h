// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/comparison/statementpairs.h"
#include "core/language/languages.h"

namespace core {

/// Finds out which sources of different versions are one, fills Comparison::sources and sourceOf,
/// and gives every statement its group's key and, to a surname, the full name that another version
/// has. Only what is certain is put together: the same name, the only person of that surname, an
/// acronym and the only name it abbreviates, and, where \a same knows statements that two versions
/// share, a short name and the longer one that the other version credits; also the sources of
/// \a repaired statements. What the user put together or split off wins. O(n) in the statements.
void groupSources(Comparison &comparison, const language::Languages &languages,
                  const Corrections &corrections, std::span<const StatementPair> same = {},
                  std::span<const StatementPair> repaired = {});

} // namespace core
