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

float asFloat(double value)
{
    return static_cast<float>(value);
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

void addCoverage(const Features &a, const Features &b, Signals &signals)
{
    const Shared shared = sharedContent(a.stems, b.stems);
    const double ofA = ratio(shared.weight, a.contentWeight);
    const double ofB = ratio(shared.weight, b.contentWeight);
    const double prefixes = sharedContent(a.prefixes, b.prefixes).weight;
    signals[Signal::CoverageLow] = asFloat(std::min(ofA, ofB));
    signals[Signal::CoverageHigh] = asFloat(std::max(ofA, ofB));
    signals[Signal::PrefixCoverage]
        = asFloat(ratio(2 * prefixes, weightOf(a.prefixes) + weightOf(b.prefixes)));
    const Shared senses = sharedContent(a.senses, b.senses);
    const double sensesOfA = ratio(senses.weight, a.senseWeight);
    const double sensesOfB = ratio(senses.weight, b.senseWeight);
    signals[Signal::SenseCoverageLow] = asFloat(std::min(sensesOfA, sensesOfB));
    signals[Signal::SenseCoverageHigh] = asFloat(std::max(sensesOfA, sensesOfB));
    signals[Signal::ClauseCoverage] = asFloat(clauseCoverage(a, b));
    signals[Signal::SharedWeight] = asFloat(std::log1p(shared.weight / 10));
    const double plain = sharedContent(a.plainSenses, b.plainSenses).weight;
    signals[Signal::PlainWeight] = asFloat(std::log1p(plain / 10));
    signals[Signal::SharedCount] = asFloat(std::log1p(shared.count));
}

void addRuns(const Features &a, const Features &b, Signals &signals)
{
    const Runs runs = commonRuns(a.words, b.words);
    const auto shorter = static_cast<double>(std::min(a.words.size(), b.words.size()));
    const auto longer = static_cast<double>(std::max(a.words.size(), b.words.size()));
    signals[Signal::CommonRun] = asFloat(std::log1p(runs.common));
    signals[Signal::RunShare] = asFloat(ratio(runs.common, shorter));
    signals[Signal::Subsequence] = asFloat(ratio(runs.subsequence, longer));
    signals[Signal::QuotedRun] = asFloat(std::log1p(runs.quoted > 2 ? runs.quoted : 0));
    signals[Signal::LengthRatio] = asFloat(std::log((longer + 1) / (shorter + 1)));
    signals[Signal::ShortLength] = asFloat(std::log1p(shorter));
}

/// The facts are counted from both sides, for "the 31 members" may stand once here and twice there.
void addFacts(const Features &a, const Features &b, Signals &signals)
{
    const int names = std::min(compareNames(a, b).shared, compareNames(b, a).shared);
    signals[Signal::NamesShared] = asFloat(std::log1p(names));
    signals[Signal::NamesNone] = !a.names.empty() && !b.names.empty() && names == 0;
    const Agreement figures = compareFigures(a, b);
    const Agreement figuresBack = compareFigures(b, a);
    const int sameFigures = std::min(figures.shared, figuresBack.shared);
    signals[Signal::FiguresShared] = asFloat(std::log1p(sameFigures));
    signals[Signal::FiguresClash] = figures.clashing + figuresBack.clashing > 0;
    const Agreement dates = compareDates(a, b);
    const Agreement datesBack = compareDates(b, a);
    signals[Signal::DatesShared] = asFloat(std::log1p(std::min(dates.shared, datesBack.shared)));
    signals[Signal::DatesClash] = dates.clashing + datesBack.clashing > 0;
    signals[Signal::SameSpeaker] = haveSameSpeaker(a, b);
    signals[Signal::QuoteOthers] = quoteOtherWords(a, b);
}

} // namespace

const char *nameOf(Signal signal)
{
    static constexpr std::array<const char *, signalCount> names{
        "Likeness",          "CharacterDice",  "CoverageLow",    "CoverageHigh", "SenseCoverageLow",
        "SenseCoverageHigh", "PrefixCoverage", "ClauseCoverage", "SharedWeight", "PlainWeight",
        "SharedCount",       "CommonRun",      "RunShare",       "Subsequence",  "QuotedRun",
        "NamesShared",       "NamesNone",      "FiguresShared",  "FiguresClash", "DatesShared",
        "DatesClash",        "SameSpeaker",    "QuoteOthers",    "LengthRatio",  "ShortLength",
        "ExtraWords",        "RunsOfThree",    "Negations",      "Neighbours",   "Beside",
        "PositionGap",       "OrderFits",      "OrderCloseness", "Lead",         "Kinship",
        "KinLikeness",       "KinNeighbours",  "KinPositionGap"};
    return names[static_cast<size_t>(signal)];
}

Signals ownSignals(const Features &a, const Features &b)
{
    Signals signals;
    const double grams = dice(a.grams, b.grams);
    const double likeness = 0.7 * cosine(a, b) + 0.3 * grams;
    signals[Signal::Likeness] = asFloat(likeness);
    signals[Signal::CharacterDice] = asFloat(grams);
    addCoverage(a, b, signals);
    addRuns(a, b, signals);
    addFacts(a, b, signals);
    return signals;
}

Signals standAloneSignals(const Features &a, const Features &b)
{
    Signals signals = ownSignals(a, b);
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

/// The best third sentence, of a third version: the weaker of its two links.
float Surroundings::secondOrder(int a, int b) const
{
    const int versionA = m_collection.places[static_cast<size_t>(a)].version;
    const int versionB = m_collection.places[static_cast<size_t>(b)].version;
    float best = 0;
    for (const Graph::Edge &edge : m_strongest.edgesOf(a)) {
        const int third = m_collection.places[static_cast<size_t>(edge.to)].version;
        if (edge.weight > best && third != versionA && third != versionB)
            best = std::max(best, std::min(edge.weight, m_strongest.between(b, edge.to)));
    }
    return best;
}

/// How alike the sentences before and those after are.
float Surroundings::neighbours(int a, int b) const
{
    const Place &x = m_collection.places[static_cast<size_t>(a)];
    const Place &y = m_collection.places[static_cast<size_t>(b)];
    float sum = 0;
    if (x.index > 0 && y.index > 0)
        sum += m_graph.between(a - 1, b - 1);
    if (x.index + 1 < m_collection.sentencesOf(x.version)
        && y.index + 1 < m_collection.sentencesOf(y.version))
        sum += m_graph.between(a + 1, b + 1);
    return sum / 2;
}

/// How alike one of the two is and a sentence next to the other: where one report takes two
/// sentences for what the other says in one, or the same matter is gone through in another order.
float Surroundings::beside(int a, int b) const
{
    float best = 0;
    for (const auto &[own, other] : {std::pair(a, b), std::pair(b, a)}) {
        const Place &place = m_collection.places[static_cast<size_t>(other)];
        if (place.index > 0)
            best = std::max(best, m_graph.between(own, other - 1));
        if (place.index + 1 < m_collection.sentencesOf(place.version))
            best = std::max(best, m_graph.between(own, other + 1));
    }
    return best;
}

/// 1 for two opening sentences, 0.14 two sentences further on.
float Surroundings::lead(int a, int b) const
{
    return std::exp(-static_cast<float>(m_collection.places[static_cast<size_t>(a)].index
                                        + m_collection.places[static_cast<size_t>(b)].index));
}

bool Surroundings::isHopeless(float likeness, int a, int b) const
{
    return likeness < 0.12F && lead(a, b) < 0.3F && neighbours(a, b) < 0.3F
        && secondOrder(a, b) < 0.15F;
}

void Surroundings::addTo(Signals &signals, int a, int b) const
{
    const Place &x = m_collection.places[static_cast<size_t>(a)];
    const Place &y = m_collection.places[static_cast<size_t>(b)];
    const float likeness = signals[Signal::Likeness];
    const float gap = std::abs(x.position - y.position);
    const float kin = kinship(x.version, y.version);
    const auto order = m_anchors.orderOf(x, y);
    signals[Signal::OrderFits] = order.fits;
    signals[Signal::OrderCloseness] = order.closeness;
    signals[Signal::Neighbours] = neighbours(a, b);
    signals[Signal::Beside] = beside(a, b);
    signals[Signal::PositionGap] = gap;
    signals[Signal::Lead] = lead(a, b);
    signals[Signal::Kinship] = kin;
    signals[Signal::KinNeighbours] = kin * signals[Signal::Neighbours];
    signals[Signal::KinPositionGap] = kin * gap;
    signals[Signal::KinLikeness] = kin * likeness;
}

Signals signalsOf(const Collection &collection, const Surroundings &surroundings, int a, int b)
{
    Signals signals = ownSignals(collection.featuresAt(a), collection.featuresAt(b));
    surroundings.addTo(signals, a, b);
    return signals;
}

} // namespace core::alignment
