// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/anchors.h"
#include "core/alignment/graph.h"

#include <bitset>
#include <concepts>
#include <initializer_list>

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
    SameQuotation,
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

/// Signals that somebody reads: the others are left 0, for most of the time goes into measuring.
class SignalSet
{
public:
    constexpr SignalSet() = default;
    constexpr SignalSet(std::initializer_list<Signal> wanted)
    {
        for (const Signal signal : wanted)
            add(signal);
    }
    static constexpr SignalSet all()
    {
        SignalSet set;
        set.m_bits.set();
        return set;
    }

    constexpr void add(Signal signal) { m_bits.set(static_cast<size_t>(signal)); }
    constexpr bool has(std::same_as<Signal> auto... signal) const
    {
        return (m_bits[static_cast<size_t>(signal)] || ...);
    }
    friend constexpr SignalSet operator|(SignalSet a, const SignalSet &b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }

private:
    std::bitset<signalCount> m_bits;
};

/// The name of a signal for tables and tools: "CoverageLow".
const char *nameOf(Signal signal);

/// The measures of two sentences by themselves, whose likeness() is known.
void addOwnSignals(const Features &a, const Features &b, float likeness, const SignalSet &wanted,
                   Signals &signals);

/// With those that are worth their time only where there is nothing else to go by.
Signals standAloneSignals(const Features &a, const Features &b);

/// What is known of the surroundings of pairs: made once from the candidates.
class Surroundings
{
public:
    Surroundings(const Collection &collection, const Graph &graph, const Task &task);

    /// Mean likeness of the sentences of two versions to their best partner in the other: near 1
    /// for revisions of one text and copies, near 0.2 for reports written independently.
    float kinship(int versionA, int versionB) const;

    const Graph &candidates() const { return m_graph; }
    const Graph &strongest() const { return m_strongest; }
    const Anchors &anchors() const { return m_anchors; }

private:
    void addKinship(int version);

    const Collection &m_collection;
    const Graph &m_graph;
    Graph m_strongest; ///< of the same links the strongest few of each place
    Anchors m_anchors;
    std::vector<float> m_kinship; ///< versions x versions
};

} // namespace core::alignment
