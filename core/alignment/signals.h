// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/anchors.h"
#include "core/alignment/graph.h"

namespace core::alignment {

/// One measure each; what they mean stands beside their weights in weights.cpp.
enum class Signal {
    Likeness,
    CharacterDice,
    CoverageLow,
    CoverageHigh,
    SenseCoverageLow,
    SenseCoverageHigh,
    PrefixCoverage,
    ClauseCoverage,
    SharedWeight,
    PlainWeight,
    SharedCount,
    CommonRun,
    RunShare,
    Subsequence,
    QuotedRun,
    NamesShared,
    NamesNone,
    FiguresShared,
    FiguresClash,
    DatesShared,
    DatesClash,
    SameSpeaker,
    QuoteOthers,
    LengthRatio,
    ShortLength,
    // Of stand-alone sentences only.
    ExtraWords,
    RunsOfThree,
    Negations,
    // From here on: of the surroundings, for sentences of a story only.
    Neighbours,
    Beside,
    PositionGap,
    OrderFits,
    OrderCloseness,
    Lead,
    Kinship,
    KinLikeness,
    KinNeighbours,
    KinPositionGap,
    Count
};

inline constexpr size_t signalCount = static_cast<size_t>(Signal::Count);
inline constexpr size_t ownSignalCount = static_cast<size_t>(Signal::Neighbours);

struct Signals
{
    std::array<float, signalCount> values{};

    float &operator[](Signal signal) { return values[static_cast<size_t>(signal)]; }
    float operator[](Signal signal) const { return values[static_cast<size_t>(signal)]; }
};

/// The name of a signal for tables and tools: "CoverageLow".
const char *nameOf(Signal signal);

/// The measures of two sentences by themselves.
Signals ownSignals(const Features &a, const Features &b);

/// With those that are worth their time only where there is nothing else to go by.
Signals standAloneSignals(const Features &a, const Features &b);

/// What is known of the surroundings of pairs: made once from the candidates.
class Surroundings
{
public:
    Surroundings(const Collection &collection, const Graph &graph, const Task &task);

    /// True where words, third sentences, neighbours and place all speak against a pair, so that it
    /// need not be measured: two thirds of the candidates, one in a hundred of the readers' pairs
    /// (none of them would be found).
    bool isHopeless(float likeness, int a, int b) const;

    /// Adds the measures that need the other sentences. O(links of the two places).
    void addTo(Signals &signals, int a, int b) const;

    /// Mean likeness of the sentences of two versions to their best partner in the other: near 1
    /// for revisions of one text and copies, near 0.2 for reports written independently.
    float kinship(int versionA, int versionB) const;

private:
    float secondOrder(int a, int b) const;
    float neighbours(int a, int b) const;
    float beside(int a, int b) const;
    float lead(int a, int b) const;
    void addKinship(int version);

    const Collection &m_collection;
    const Graph &m_graph;
    Graph m_strongest; ///< of the same links the strongest few of each place
    Anchors m_anchors;
    std::vector<float> m_kinship; ///< versions x versions
};

/// All measures of two sentences of a story.
Signals signalsOf(const Collection &collection, const Surroundings &surroundings, int a, int b);

} // namespace core::alignment
