// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/signals.h"

#include "core/alignment/likeness.h"
#include "core/base/parallel.h"

#include <cmath>

namespace core::alignment {

namespace {

/// Third sentences are looked for among so many links of a place.
constexpr size_t linksToThirds = 24;

/// Quotations of one speaker that share this much are of one statement.
constexpr double sameWords = 0.5;

float asFloat(double value)
{
    return static_cast<float>(value);
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

void addCoverage(const Features &a, const Features &b, const SignalSet &wanted, Signals &signals)
{
    if (wanted.has(Signal::CoverageLow, Signal::CoverageHigh, Signal::SharedWeight,
                   Signal::SharedCount)) {
        const Shared shared = sharedContent(a.stems, b.stems);
        const double ofA = ratio(shared.weight, a.contentWeight);
        const double ofB = ratio(shared.weight, b.contentWeight);
        signals[Signal::CoverageLow] = asFloat(std::min(ofA, ofB));
        signals[Signal::CoverageHigh] = asFloat(std::max(ofA, ofB));
        signals[Signal::SharedWeight] = asFloat(std::log1p(shared.weight / 10));
        signals[Signal::SharedCount] = asFloat(std::log1p(shared.count));
    }
    if (wanted.has(Signal::SenseCoverageLow, Signal::SenseCoverageHigh)) {
        const double shared = sharedContent(a.senses, b.senses).weight;
        const double ofA = ratio(shared, a.senseWeight);
        const double ofB = ratio(shared, b.senseWeight);
        signals[Signal::SenseCoverageLow] = asFloat(std::min(ofA, ofB));
        signals[Signal::SenseCoverageHigh] = asFloat(std::max(ofA, ofB));
    }
    if (wanted.has(Signal::PrefixCoverage)) {
        const double shared = sharedContent(a.prefixes, b.prefixes).weight;
        signals[Signal::PrefixCoverage]
            = asFloat(ratio(2 * shared, weightOf(a.prefixes) + weightOf(b.prefixes)));
    }
    if (wanted.has(Signal::ClauseCoverage))
        signals[Signal::ClauseCoverage] = asFloat(clauseCoverage(a, b));
    if (wanted.has(Signal::PlainWeight))
        signals[Signal::PlainWeight]
            = asFloat(std::log1p(sharedContent(a.plainSenses, b.plainSenses).weight / 10));
}

void addRuns(const Features &a, const Features &b, const SignalSet &wanted, Signals &signals)
{
    const auto shorter = static_cast<double>(std::min(a.words.size(), b.words.size()));
    const auto longer = static_cast<double>(std::max(a.words.size(), b.words.size()));
    signals[Signal::LengthRatio] = asFloat(std::log((longer + 1) / (shorter + 1)));
    signals[Signal::ShortLength] = asFloat(std::log1p(shorter));
    if (wanted.has(Signal::CommonRun, Signal::RunShare, Signal::QuotedRun)) {
        const Runs runs = commonRuns(a.words, b.words);
        signals[Signal::CommonRun] = asFloat(std::log1p(runs.common));
        signals[Signal::RunShare] = asFloat(ratio(runs.common, shorter));
        signals[Signal::QuotedRun] = asFloat(std::log1p(runs.quoted > 2 ? runs.quoted : 0));
        signals[Signal::Subsequence] = asFloat(ratio(runs.subsequence, longer));
    } else if (wanted.has(Signal::Subsequence)) {
        signals[Signal::Subsequence] = asFloat(ratio(commonSubsequence(a.words, b.words), longer));
    }
}

/// The facts are counted from both sides, for "the 31 members" may stand once here and twice there.
void addFacts(const Features &a, const Features &b, const SignalSet &wanted, Signals &signals)
{
    if (wanted.has(Signal::NamesShared, Signal::NamesNone)) {
        const int names = std::min(compareNames(a, b).shared, compareNames(b, a).shared);
        signals[Signal::NamesShared] = asFloat(std::log1p(names));
        signals[Signal::NamesNone] = !a.names.empty() && !b.names.empty() && names == 0;
    }
    if (wanted.has(Signal::FiguresShared, Signal::FiguresClash)) {
        const Agreement there = compareFigures(a, b);
        const Agreement back = compareFigures(b, a);
        signals[Signal::FiguresShared] = asFloat(std::log1p(std::min(there.shared, back.shared)));
        signals[Signal::FiguresClash] = there.clashing + back.clashing > 0;
    }
    if (wanted.has(Signal::DatesShared, Signal::DatesClash)) {
        const Agreement there = compareDates(a, b);
        const Agreement back = compareDates(b, a);
        signals[Signal::DatesShared] = asFloat(std::log1p(std::min(there.shared, back.shared)));
        signals[Signal::DatesClash] = there.clashing + back.clashing > 0;
    }
    const bool isSameSpeaker = haveSameSpeaker(a, b);
    signals[Signal::SameSpeaker] = isSameSpeaker;
    signals[Signal::QuoteOthers] = quoteOtherWords(a, b);
    signals[Signal::SameQuotation] = isSameSpeaker && quotationLikeness(a, b) >= sameWords;
}

} // namespace

const char *nameOf(Signal signal)
{
    static constexpr std::array<const char *, signalCount> names{
        "Likeness",         "CharacterDice",     "CoverageLow",    "CoverageHigh",
        "SenseCoverageLow", "SenseCoverageHigh", "PrefixCoverage", "ClauseCoverage",
        "SharedWeight",     "PlainWeight",       "SharedCount",    "CommonRun",
        "RunShare",         "Subsequence",       "QuotedRun",      "NamesShared",
        "NamesNone",        "FiguresShared",     "FiguresClash",   "DatesShared",
        "DatesClash",       "SameSpeaker",       "QuoteOthers",    "SameQuotation",
        "LengthRatio",      "ShortLength",       "ExtraWords",     "RunsOfThree",
        "Negations",        "Neighbours",        "Beside",         "PositionGap",
        "OrderFits",        "OrderCloseness",    "Lead",           "Kinship",
        "KinLikeness",      "KinNeighbours",     "KinPositionGap"};
    return names[static_cast<size_t>(signal)];
}

void addOwnSignals(const Features &a, const Features &b, float likeness, const SignalSet &wanted,
                   Signals &signals)
{
    signals[Signal::Likeness] = likeness;
    if (wanted.has(Signal::CharacterDice))
        signals[Signal::CharacterDice] = asFloat(dice(a.grams, b.grams));
    addCoverage(a, b, wanted, signals);
    addRuns(a, b, wanted, signals);
    addFacts(a, b, wanted, signals);
}

Signals standAloneSignals(const Features &a, const Features &b)
{
    Signals signals;
    addOwnSignals(a, b, asFloat(likeness(a, b)), SignalSet::all(), signals);
    const int extra = std::max(wordsNotIn(a, b), wordsNotIn(b, a));
    signals[Signal::ExtraWords] = asFloat(std::log1p(extra));
    signals[Signal::RunsOfThree] = asFloat(sharedRunsOfThree(a, b));
    signals[Signal::Negations] = a.negations != b.negations;
    return signals;
}

Surroundings::Surroundings(const Collection &collection, const Graph &graph, const Task &task)
    : m_collection(collection)
    , m_graph(graph)
    , m_strongest(graph.strongestOfEach(linksToThirds))
    , m_anchors(collection, m_strongest)
    , m_kinship(collection.versions.size() * collection.versions.size(), 0)
{
    parallelFor(collection.versions.size(), task,
                [this](size_t version) { addKinship(static_cast<int>(version)); });
}

void Surroundings::addKinship(int version)
{
    const size_t row = static_cast<size_t>(version) * m_collection.versions.size();
    const int end = m_collection.begins[static_cast<size_t>(version) + 1];
    std::vector<float> best(m_collection.versions.size());
    for (int place = m_collection.begins[static_cast<size_t>(version)]; place < end; ++place) {
        std::ranges::fill(best, 0.0F);
        for (const Graph::Edge &edge : m_graph.edgesOf(place)) {
            float &b = best[static_cast<size_t>(
                m_collection.places[static_cast<size_t>(edge.to)].version)];
            b = std::max(b, edge.weight);
        }
        for (size_t other = 0; other < best.size(); ++other)
            m_kinship[row + other]
                += best[other] / static_cast<float>(m_collection.sentencesOf(version));
    }
}

float Surroundings::kinship(int versionA, int versionB) const
{
    const size_t count = m_collection.versions.size();
    const auto a = static_cast<size_t>(versionA);
    const auto b = static_cast<size_t>(versionB);
    return std::max(m_kinship[a * count + b], m_kinship[b * count + a]);
}

} // namespace core::alignment
