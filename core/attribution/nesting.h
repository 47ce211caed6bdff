// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/patterns.h"

namespace core::attribution {

/// Gives a second source what the first statement of the unit reports: "L'Écho rapporte, citant S,
/// que T": S by way of the outlet.
void shareCited(std::vector<Draft> &drafts);

/// Ends what is said of a thing where a clause with its own speaker begins: 'Lee praised the plan,
/// | while Ray called it "a lie"'. O(drafts² of the unit).
void yieldToInner(const Unit &unit, std::vector<Draft> &drafts);

/// A draft whose cue lies in what another reports is nested. Of two that hold each other's cue, the
/// one whose content begins later: "The firm issued a notice and "all will go," said Ann Lee".
void markNested(std::vector<Draft> &drafts);

/// The statement of the same unit, itself not nested, whose content holds \a inner, which is one of
/// \a drafts; -1 where there is none. The drafts of a version are ordered by unit: O(log n + drafts
/// of the unit).
qsizetype enclosing(const std::vector<Draft> &drafts, const Draft &inner);

} // namespace core::attribution
