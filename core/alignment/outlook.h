// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/signals.h"

namespace core::alignment {

/// The links of one place as a table by place, 0 where there is none; filled again and again.
class Row
{
public:
    explicit Row(std::size_t places)
        : m_weights(places, 0)
    {
    }

    /// \a edges must outlive the next call. O(edges of both calls).
    void fill(std::span<const Graph::Edge> edges)
    {
        for (const Graph::Edge &edge : m_edges)
            m_weights[static_cast<std::size_t>(edge.to)] = 0;
        for (const Graph::Edge &edge : edges)
            m_weights[static_cast<std::size_t>(edge.to)] = edge.weight;
        m_edges = edges;
    }

    float operator[](int place) const { return m_weights[static_cast<std::size_t>(place)]; }

private:
    std::vector<float> m_weights;
    std::span<const Graph::Edge> m_edges;
};

/// The pairs of one sentence after the other, with all that their surroundings say. Going through
/// the places in order costs O(1) for a measure of the surroundings where asking the graph costs a
/// search. Not to be shared by threads.
class Outlook
{
public:
    Outlook(const Collection &collection, const Surroundings &surroundings);

    /// The sentence whose pairs are asked for from now on. O(its candidates).
    void moveTo(int place);

    /// True where words, third sentences, neighbours and place all speak against a pair, so that it
    /// need not be measured: two thirds of the candidates, one in a hundred of the readers' pairs
    /// (none of them would be found).
    bool isHopeless(int other) const;

    /// The measures of the pair with another sentence: those of the surroundings, and of those of
    /// the two sentences by themselves (see addOwnSignals()) what is wanted.
    Signals signalsWith(int other, const SignalSet &wanted) const;

private:
    const Place &placeOf(int place) const
    {
        return m_collection.places[static_cast<std::size_t>(place)];
    }
    bool isFirst(int place) const { return placeOf(place).index == 0; }
    bool isLast(int place) const
    {
        const Place &at = placeOf(place);
        return at.index + 1 == m_collection.sentencesOf(at.version);
    }
    float likenessTo(int other) const;
    float secondOrder(int other) const;
    float neighbours(int other) const;
    float beside(int other) const;
    float lead(int other) const;
    void addSurroundings(Signals &signals, int other) const;

    const Collection &m_collection;
    const Surroundings &m_surroundings;
    int m_place = -1;
    Row m_before; ///< links of the place before, in whatever version
    Row m_own;
    Row m_after;
    Row m_strongest; ///< the strongest few of the place's own
};

} // namespace core::alignment
