// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/thirds.h"

#include "core/alignment/weights.h"
#include "core/base/parallel.h"

#include <limits>

namespace core::alignment {

namespace {

constexpr size_t linksPerTurn = 256;
/// Only so many links of a place are asked; nearly all there are in stories of up to ten versions.
constexpr size_t linksAsked = 64;
constexpr size_t linksAskedInLarge = 24;
/// Fainter links prove nothing, and fainter pairs cannot be saved.
constexpr float faint = 0.02F;

/// A link to a place; the last of a list is none.
struct Tie
{
    int place = std::numeric_limits<int>::max();
    int version = -1;
    float weight = 0;

    bool isLast() const { return version < 0; }
};

/// The links of every place, ascending, each list closed by a last tie.
class Ties
{
public:
    Ties(const Collection &collection, const Graph &graph, size_t asked)
    {
        const Graph strongest = graph.strongestOfEach(asked);
        for (int place = 0; place < std::ssize(collection.places); ++place) {
            const auto edges = strongest.edgesOf(place);
            m_begins.push_back(m_ties.size());
            m_absent.push_back(
                edges.size() < asked
                    ? 0
                    : std::ranges::min_element(edges, {}, &Graph::Edge::weight)->weight);
            for (const Graph::Edge &edge : edges)
                m_ties.push_back(
                    {.place = edge.to,
                     .version = collection.places[static_cast<size_t>(edge.to)].version,
                     .weight = std::min(edge.weight, 1.0F)});
            m_ties.push_back({});
        }
    }

    const Tie *of(int place) const { return &m_ties[m_begins[static_cast<size_t>(place)]]; }
    /// What to take for a link of the place that is not among them.
    double absent(int place) const
    {
        return static_cast<double>(m_absent[static_cast<size_t>(place)]);
    }

private:
    std::vector<Tie> m_ties;
    std::vector<size_t> m_begins;
    std::vector<float> m_absent;
};

/// Goes through the places that either is tied to, ascending, so version by version. Which list
/// goes on, and whether a version is done, is worked out, not branched on: the processor could
/// guess it no better than a coin.
Thirds hear(const Collection &collection, const Ties &ties, const Link &pair)
{
    const int versionA = collection.places[static_cast<size_t>(pair.a)].version;
    const int versionB = collection.places[static_cast<size_t>(pair.b)].version;
    const double absentA = ties.absent(pair.a);
    const double absentB = ties.absent(pair.b);
    const Tie *a = ties.of(pair.a);
    const Tie *b = ties.of(pair.b);
    Thirds all;
    Thirds ofVersion;
    int last = -1;
    while (!a->isLast() || !b->isLast()) {
        const bool takesA = a->place <= b->place;
        const bool takesB = b->place <= a->place;
        const int version = takesA ? a->version : b->version;
        const bool isThird = version != versionA && version != versionB;
        const double x = takesA ? static_cast<double>(a->weight) : absentA;
        const double y = takesB ? static_cast<double>(b->weight) : absentB;
        const double agreeing = isThird ? x * y : 0;
        const double differing = isThird ? std::max(x * (1 - y), y * (1 - x)) : 0;
        const bool isNew = version != last;
        all.agreeing += isNew ? ofVersion.agreeing : 0;
        all.differing += isNew ? ofVersion.differing : 0;
        ofVersion.agreeing = std::max(isNew ? 0 : ofVersion.agreeing, agreeing);
        ofVersion.differing = std::max(isNew ? 0 : ofVersion.differing, differing);
        last = version;
        a += takesA;
        b += takesB;
    }
    return {.agreeing = all.agreeing + ofVersion.agreeing,
            .differing = all.differing + ofVersion.differing};
}

} // namespace

std::vector<Link> withThirds(const Collection &collection, const Surroundings &surroundings,
                             std::vector<Link> measured, const Task &task)
{
    std::vector<Link> telling;
    std::ranges::copy_if(measured, std::back_inserter(telling),
                         [](const Link &link) { return link.weight >= faint; });
    const Ties ties(collection, Graph(collection.places.size(), telling),
                    collection.isLarge() ? linksAskedInLarge : linksAsked);
    parallelFor((measured.size() + linksPerTurn - 1) / linksPerTurn, task, [&](size_t turn) {
        const size_t end = std::min(measured.size(), (turn + 1) * linksPerTurn);
        for (size_t i = turn * linksPerTurn; i < end; ++i) {
            Link &link = measured[i];
            const Place &a = collection.places[static_cast<size_t>(link.a)];
            const Place &b = collection.places[static_cast<size_t>(link.b)];
            if (link.weight < faint || a.text == b.text)
                continue;
            link.weight = static_cast<float>(probabilityWithThirds(
                static_cast<double>(link.weight), hear(collection, ties, link),
                surroundings.kinship(a.version, b.version)));
        }
    });
    return measured;
}

} // namespace core::alignment
