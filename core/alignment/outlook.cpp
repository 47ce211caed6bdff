// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/outlook.h"

#include "core/alignment/likeness.h"

#include <cmath>

namespace core::alignment {

Outlook::Outlook(const Collection &collection, const Surroundings &surroundings)
    : m_collection(collection)
    , m_surroundings(surroundings)
    , m_before(collection.places.size())
    , m_own(collection.places.size())
    , m_after(collection.places.size())
    , m_strongest(collection.places.size())
{
}

void Outlook::moveTo(int place)
{
    if (place == m_place)
        return;
    const Graph &graph = m_surroundings.candidates();
    const auto last = static_cast<int>(m_collection.places.size()) - 1;
    const auto edgesOf = [&](int at) {
        return at < 0 || at > last ? std::span<const Graph::Edge>() : graph.edgesOf(at);
    };
    if (place == m_place + 1 && m_place >= 0) {
        std::swap(m_before, m_own);
        std::swap(m_own, m_after);
    } else {
        m_before.fill(edgesOf(place - 1));
        m_own.fill(edgesOf(place));
    }
    m_after.fill(edgesOf(place + 1));
    m_strongest.fill(m_surroundings.strongest().edgesOf(place));
    m_place = place;
}

/// Pairs that the user made may be no candidates.
float Outlook::likenessTo(int other) const
{
    const float known = m_own[other];
    return known > 0 ? known
                     : static_cast<float>(likeness(m_collection.featuresAt(m_place),
                                                   m_collection.featuresAt(other)));
}

/// The best third sentence, of a third version: the weaker of its two links.
float Outlook::secondOrder(int other) const
{
    const int own = placeOf(m_place).version;
    const int others = placeOf(other).version;
    float best = 0;
    for (const Graph::Edge &edge : m_surroundings.strongest().edgesOf(other)) {
        const float weaker = std::min(edge.weight, m_strongest[edge.to]);
        if (weaker > best && placeOf(edge.to).version != own && placeOf(edge.to).version != others)
            best = weaker;
    }
    return best;
}

/// How alike the sentences before and those after are.
float Outlook::neighbours(int other) const
{
    float sum = 0;
    if (!isFirst(m_place) && !isFirst(other))
        sum += m_before[other - 1];
    if (!isLast(m_place) && !isLast(other))
        sum += m_after[other + 1];
    return sum / 2;
}

/// How alike one of the two is and a sentence next to the other: where one report takes two
/// sentences for what the other says in one, or the same matter is gone through in another order.
float Outlook::beside(int other) const
{
    float best = 0;
    if (!isFirst(other))
        best = std::max(best, m_own[other - 1]);
    if (!isLast(other))
        best = std::max(best, m_own[other + 1]);
    if (!isFirst(m_place))
        best = std::max(best, m_before[other]);
    if (!isLast(m_place))
        best = std::max(best, m_after[other]);
    return best;
}

/// 1 for two opening sentences, 0.14 two sentences further on.
float Outlook::lead(int other) const
{
    return std::exp(-static_cast<float>(placeOf(m_place).index + placeOf(other).index));
}

bool Outlook::isHopeless(int other) const
{
    return likenessTo(other) < 0.12F && lead(other) < 0.3F && neighbours(other) < 0.3F
        && secondOrder(other) < 0.15F;
}

void Outlook::addSurroundings(Signals &signals, int other) const
{
    const Place &x = placeOf(m_place);
    const Place &y = placeOf(other);
    const float gap = std::abs(x.position - y.position);
    const float kin = m_surroundings.kinship(x.version, y.version);
    const auto order = m_surroundings.anchors().orderOf(x, y);
    signals[Signal::OrderFits] = order.fits;
    signals[Signal::OrderCloseness] = order.closeness;
    signals[Signal::Neighbours] = neighbours(other);
    signals[Signal::Beside] = beside(other);
    signals[Signal::PositionGap] = gap;
    signals[Signal::Lead] = lead(other);
    signals[Signal::Kinship] = kin;
    signals[Signal::KinNeighbours] = kin * signals[Signal::Neighbours];
    signals[Signal::KinPositionGap] = kin * gap;
    signals[Signal::KinLikeness] = kin * signals[Signal::Likeness];
}

Signals Outlook::signalsWith(int other, const SignalSet &wanted) const
{
    Signals signals;
    addOwnSignals(m_collection.featuresAt(m_place), m_collection.featuresAt(other),
                  likenessTo(other), wanted, signals);
    addSurroundings(signals, other);
    return signals;
}

} // namespace core::alignment
