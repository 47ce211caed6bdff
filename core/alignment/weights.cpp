// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/weights.h"

#include <cmath>

namespace core::alignment {

namespace {

struct Weight
{
    Signal signal = Signal::Count;
    double pair = 0; ///< sentences of a story are paired
    double paraphrase = 0; ///< stand-alone sentences say the same
    double reworded = 0; ///< a pair is reworded, not partial
};

/// The constant terms, in the order of the columns.
constexpr Weight constant{Signal::Count, -10.636, -3.745, -3.977};

// clang-format off
constexpr std::array weights{
    Weight{Signal::Likeness, 12.096, 1.283, 4.121}, // 0.7 cosine + 0.3 four-letter runs
    Weight{Signal::LikenessSquared, -7.201, 1.673, 0.000}, // Weight{Signal::BackgroundCosine, 0.692, 0.294, 0.000}, // 
    Weight{Signal::BackgroundCosine, 0.930, 0.442, 0.000}, // 
    Weight{Signal::CharacterDice, 2.360, 3.347, 0.000}, // Weight{Signal::CoverageLow, -1.481, 1.478, 3.610}, // 
    Weight{Signal::CoverageLow, -1.553, 1.319, 3.608}, // 
    Weight{Signal::CoverageHigh, 3.164, 0.126, 0.000}, // Weight{Signal::PrefixCoverage, 2.528, 0.321, 0.000}, // 
    Weight{Signal::PrefixCoverage, 2.633, 0.387, 0.000}, // 
    Weight{Signal::SharedWeight, 0.226, -1.175, 0.000}, // Weight{Signal::SharedCount, 0.770, 0.410, 0.000}, // 
    Weight{Signal::SharedCount, 1.163, 0.548, 0.000}, // 
    Weight{Signal::CommonRun, -0.352, -1.022, 0.000}, // Weight{Signal::RunShare, -1.031, -0.947, 0.000}, // 
    Weight{Signal::RunShare, -0.953, -0.979, 0.000}, // 
    Weight{Signal::Subsequence, 5.689, 5.593, 0.000}, // Weight{Signal::BigramDice, 0.320, -1.507, 0.000}, // 
    Weight{Signal::BigramDice, -0.019, -1.481, 0.000}, // 
    Weight{Signal::QuotedRun, 0.206, 0.169, 0.000}, // Weight{Signal::NamesShared, 0.000, 0.000, 0.000}, // 
    Weight{Signal::NamesShared, -0.048, -0.275, 0.000}, // 
    Weight{Signal::NamesNone, 0.957, 0.117, 0.000}, // Weight{Signal::FiguresShared, 0.000, 0.000, 0.000}, // 
    Weight{Signal::FiguresShared, 0.000, 0.000, 0.000}, // 
    Weight{Signal::FiguresClash, 0.000, 0.000, 0.000}, // Weight{Signal::FiguresNone, 0.000, 0.000, 0.000}, // 
    Weight{Signal::FiguresNone, 0.000, 0.000, 0.000}, // 
    Weight{Signal::DatesShared, 0.000, 0.000, 0.000}, // Weight{Signal::DatesClash, 0.000, 0.000, 0.000}, // 
    Weight{Signal::DatesClash, 0.000, 0.000, 0.000}, // 
    Weight{Signal::SameSpeaker, 0.551, -0.197, 0.000}, // Weight{Signal::LengthRatio, 1.487, -1.486, -2.338}, // 
    Weight{Signal::LengthRatio, 1.514, -1.570, -2.335}, // 
    Weight{Signal::ShortLength, 0.853, 0.302, 0.000}, // Weight{Signal::SecondOrder, 2.965, 0.000, 0.000}, // 
    Weight{Signal::SecondOrder, 2.384, 0.000, 0.000}, // 
    Weight{Signal::MarginLow, -0.234, 0.000, 0.000}, // Weight{Signal::MarginHigh, 0.228, 0.000, 0.000}, // 
    Weight{Signal::MarginHigh, 0.055, 0.000, 0.000}, // 
    Weight{Signal::MutualBest, 0.230, 0.000, 0.000}, // Weight{Signal::Neighbours, 4.470, 0.000, 0.000}, // 
    Weight{Signal::Neighbours, 3.814, 0.000, 0.000}, // 
    Weight{Signal::PositionGap, -0.479, 0.000, 0.000}, // Weight{Signal::Lead, 2.567, 0.000, 0.000}, // 
    Weight{Signal::Lead, 2.677, 0.000, 0.000}, // 
    Weight{Signal::Kinship, -2.033, 0.000, 0.000}, // Weight{Signal::KinNeighbours, -0.593, 0.000, 0.000}, // 
    Weight{Signal::KinNeighbours, 0.294, 0.000, 0.000}, // 
    Weight{Signal::KinPositionGap, -2.961, 0.000, 0.000}, // Weight{Signal::KinLikeness, -8.960, 0.000, 0.000}, // 
    Weight{Signal::KinLikeness, -9.153, 0.000, 0.000}, // 
    Weight{Signal::Crowd, -1.036, 0.000, 0.000}, // };
};
// clang-format on

double probability(const Signals &signals, double Weight::*column)
{
    double sum = constant.*column;
    for (const Weight &weight : weights)
        sum += weight.*column * static_cast<double>(signals[weight.signal]);
    return 1 / (1 + std::exp(-sum));
}

} // namespace

double probabilityOfPair(const Signals &signals)
{
    return probability(signals, &Weight::pair);
}

double probabilityOfParaphrase(const Signals &signals)
{
    return probability(signals, &Weight::paraphrase);
}

double probabilityOfReworded(const Signals &signals)
{
    return probability(signals, &Weight::reworded);
}

} // namespace core::alignment
