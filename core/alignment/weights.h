// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/signals.h"

/// From signals to probabilities, by logistic regression. The numbers are fitted; weights.cpp says
/// how, and how good they are.
namespace core::alignment {

/// That readers would pair two sentences of a story.
double probabilityOfPair(const Signals &signals);

/// What probabilityOfPair() reads of pairs of versions of such a kinship.
const SignalSet &signalsOfPairs(float kinship);

/// What probabilityOfReworded() reads.
const SignalSet &signalsOfReworded();

/// What the third versions say of a pair, each from 0 to 1, summed up.
struct Thirds
{
    double agreeing = 0; ///< one sentence of theirs goes with both
    double differing = 0; ///< one sentence of theirs goes with one of the two alone
};

/// The same once the third versions are heard. \a kinship is that of the pair's versions.
double probabilityWithThirds(double probability, Thirds thirds, float kinship);

/// That two stand-alone sentences say the same.
double probabilityOfParaphrase(const Signals &signals);

/// That a pair says the same (reworded) rather than shares a part (partial).
double probabilityOfReworded(const Signals &signals);

/// True for pairs of versions that revise or copy one text rather than report one event.
bool areRevisions(float kinship);

/// A pair of reports is kept from here on …
inline constexpr double sureEnough = 0.45;
/// … or from here on, if it is the best of either sentence in the other's version. F1 is best below
/// 0.5: a missed pair costs the reader as much as a wrong one.
inline constexpr double sureEnoughForBest = 0.33;
/// A sentence of a revision mostly has one counterpart. That is kept from here on, the best of both
/// sentences; further ones (a sentence was split) must be surer.
inline constexpr double sureEnoughForOnly = 0.35;
inline constexpr double sureEnoughForSecond = 0.7;
/// A sentence without any pair keeps its best one from the second probability on, where it is this
/// probable that some sentence or other is its counterpart.
inline constexpr double sureOfSome = 0.75;
inline constexpr double sureEnoughForLone = 0.2;

} // namespace core::alignment
