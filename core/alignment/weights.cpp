// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/weights.h"

#include <cmath>

namespace core::alignment {

namespace {

struct Weight
{
    Signal signal = Signal::Count;
    double report = 0; ///< pairs of independent reports
    double revision = 0; ///< pairs of revisions and copies of one text
    double paraphrase = 0; ///< stand-alone sentences that say the same
    double reworded = 0; ///< pairs that are reworded, not partial
};

// Logistic regressions, fitted by tests/evaluation/fit.py --write to hand-annotated pairs: three
// stories in 3 to 5 versions, twelve pairs of reports of one event, 86 pairs of drafts of an essay
// (ArgRewrite V2), 4,076 pairs of news sentences (MSRP). On stories that were left out of the fit:
//     stories    pairs F1 .64 (mean of the stories), sentences with no counterpart F1 .76
//     reports    pairs F1 .80, no counterpart .77
//     drafts     changed pairs F1 .92, no counterpart .87
//     relation   reworded or partial as the readers say in .90 of the pairs
//     paraphrase accuracy .757, F1 .828
// Of the pairs given 0.9 or more 97 % are right, between 0.5 and 0.9 57 %, between 0.35 and 0.5
// about 40 %. A signal of a high weight may have one of the opposite sign beside it: Likeness and
// KinLikeness together say that words in common prove less between texts that are much alike.

/// The constant terms.
constexpr Weight constant{Signal::Count, -10.970, -8.265, -3.671, -4.224};

// clang-format off
constexpr std::array weights{
    Weight{Signal::Likeness, 11.677, -0.388, 2.330, 4.480}, // 0.7 cosine of stems + 0.3 of CharacterDice
    Weight{Signal::CharacterDice, 0, 3.624, 3.065, 0}, // runs of four letters in common
    Weight{Signal::CoverageLow, 1.136, 0, -0.237, 4.049}, // content shared, as share of the sentence with more
    Weight{Signal::CoverageHigh, -2.994, 0.493, -1.330, 0}, // … of the one with less
    Weight{Signal::SenseCoverageLow, 0, 0, 2.607, 0}, // the same where synonyms count as one word
    Weight{Signal::SenseCoverageHigh, 7.095, 1.866, 2.199, 0},
    Weight{Signal::PrefixCoverage, 0, 0, -0.412, 0}, // words that begin with the same five letters
    Weight{Signal::ClauseCoverage, 0, 0, -0.905, 0}, // the best covered clause of either
    Weight{Signal::SharedWeight, 0.760, 0, -0.833, 0}, // log of the weight shared, not as a share
    Weight{Signal::SharedCount, 0, 0, 0.433, 0}, // log of the content words shared
    Weight{Signal::CommonRun, 0, 0, -1.285, 0}, // log of the words in the longest run in common
    Weight{Signal::RunShare, 0, 0, -0.844, 0}, // that run as a share of the shorter sentence
    Weight{Signal::Subsequence, 4.542, 4.514, 4.989, 0}, // longest common subsequence / longer sentence
    Weight{Signal::QuotedRun, 0, 0, 0.185, 0}, // log of the longest run inside quotation marks
    Weight{Signal::NamesShared, 0.436, 0, -0.276, 0}, // log of the number
    Weight{Signal::NamesNone, 1.030, 3.335, 0.131, 0}, // both have names, none in common
    Weight{Signal::FiguresShared, 0.767, 0, 0.046, 0}, // log of the number
    Weight{Signal::FiguresClash, 2.860, -1.977, -0.461, 0}, // the same unit with another value
    Weight{Signal::DatesShared, 1.184, 0, -0.113, 0}, // log of the number
    Weight{Signal::DatesClash, 0.039, 0, -0.254, 0}, // other days
    Weight{Signal::SameSpeaker, 0.646, 0, -0.166, 0}, // the same person is quoted
    Weight{Signal::LengthRatio, 1.169, 0.395, -1.695, -2.435}, // log of longer / shorter
    Weight{Signal::ShortLength, 1.189, 0.053, 0.421, 0}, // log of the shorter's words
    Weight{Signal::SecondOrder, -0.095, 0, 0, 0}, // both are like one sentence of a third version
    Weight{Signal::Neighbours, 4.261, 2.038, 0, 0}, // the sentences before and after are alike
    Weight{Signal::PositionGap, -0.586, -2.752, 0, 0}, // distance in the text, 0..1
    Weight{Signal::OrderFits, 0, 1.453, 0, 0}, // between the same anchors (1) or not (-1)
    Weight{Signal::OrderCloseness, 0, 2.374, 0, 0}, // as far from an anchor as the other
    Weight{Signal::Lead, 2.687, 0, 0, 0}, // both open their text
    Weight{Signal::Kinship, 0, 0, 0, 0}, // how alike the versions are as wholes
    Weight{Signal::KinLikeness, -16.142, 0, 0, 0}, // products with Kinship
    Weight{Signal::KinNeighbours, -3.894, 0, 0, 0},
    Weight{Signal::KinPositionGap, -2.827, 0, 0, 0},
};
// clang-format on

double sum(const Signals &signals, double Weight::*column)
{
    double total = constant.*column;
    for (const Weight &weight : weights)
        total += weight.*column * static_cast<double>(signals[weight.signal]);
    return total;
}

double logistic(double value)
{
    return 1 / (1 + std::exp(-value));
}

/// 0 for independent reports … 1 for revisions of one text. Half of the sentences of independent
/// reports have no counterpart, so their kinship is 0.2 to 0.3; that of revisions is 0.6 to 1.
double revisionShare(const Signals &signals)
{
    return std::clamp((static_cast<double>(signals[Signal::Kinship]) - 0.6) / 0.1, 0.0, 1.0);
}

} // namespace

double probabilityOfPair(const Signals &signals)
{
    const double share = revisionShare(signals);
    double total = 0;
    if (share < 1)
        total += (1 - share) * sum(signals, &Weight::report);
    if (share > 0)
        total += share * sum(signals, &Weight::revision);
    return logistic(total);
}

double probabilityOfParaphrase(const Signals &signals)
{
    return logistic(sum(signals, &Weight::paraphrase));
}

double probabilityOfReworded(const Signals &signals)
{
    return logistic(sum(signals, &Weight::reworded));
}

} // namespace core::alignment
