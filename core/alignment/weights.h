// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/signals.h"

/// From signals to probabilities, by logistic regression. The numbers are fitted; weights.cpp says
/// how, and how good they are.
namespace core::alignment {

/// That readers would pair two sentences of a story.
double probabilityOfPair(const Signals &signals);

/// That two stand-alone sentences say the same.
double probabilityOfParaphrase(const Signals &signals);

/// That a pair says the same (reworded) rather than shares a part (partial).
double probabilityOfReworded(const Signals &signals);

/// A pair is kept from here on …
inline constexpr double sureEnough = 0.50;
/// … or from here on, if it is the best of either sentence in the other's version. F1 is best below
/// 0.5: a missed pair costs the reader as much as a wrong one.
inline constexpr double sureEnoughForBest = 0.35;

} // namespace core::alignment
