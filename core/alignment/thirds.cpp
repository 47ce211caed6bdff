// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/thirds.h"

#include "core/alignment/weights.h"
#include "core/base/parallel.h"

namespace core::alignment {

namespace {

constexpr size_t linksPerTurn = 256;
/// Only so many links of a place are asked; nearly all there are in stories of up to ten versions.
constexpr size_t linksAsked = 64;
constexpr size_t linksAskedInLarge = 24;
/// Fainter links prove nothing, and fainter pairs cannot be saved.
constexpr float faint = 0.02F;

/// The links of one place to the third versions, and what to take for one that is not among them.
struct Ties
{
    std::span<const Graph::Edge> edges;
    float absent = 0;
};

Ties tiesOf(const Graph &graph, int place, size_t asked)
{
    const auto edges = graph.edgesOf(place);
    if (edges.size() < asked)
        return {edges, 0};
    return {edges, std::ranges::min_element(edges, {}, &Graph::Edge::weight)->weight};
}

/// Goes through the places that either is tied to, ascending, so version by version.
class Hearing
{
public:
    Hearing(const Collection &collection, const Link &pair)
        : m_collection(collection)
        , m_versionA(versionOf(pair.a))
        , m_versionB(versionOf(pair.b))
    {
    }

    Thirds hear(const Ties &a, const Ties &b)
    {
        auto x = a.edges.begin();
        auto y = b.edges.begin();
        while (x != a.edges.end() || y != b.edges.end()) {
            const bool takeX = y == b.edges.end() || (x != a.edges.end() && x->to <= y->to);
            const bool takeY = x == a.edges.end() || (y != b.edges.end() && y->to <= x->to);
            const int place = takeX ? x->to : y->to;
            add(place, takeX ? x++->weight : a.absent, takeY ? y++->weight : b.absent);
        }
        closeVersion();
        return m_thirds;
    }

private:
    int versionOf(int place) const
    {
        return m_collection.places[static_cast<size_t>(place)].version;
    }

    void add(int place, float ofA, float ofB)
    {
        const int version = versionOf(place);
        if (version == m_versionA || version == m_versionB)
            return;
        if (version != m_version)
            closeVersion();
        m_version = version;
        const double x = std::min(static_cast<double>(ofA), 1.0);
        const double y = std::min(static_cast<double>(ofB), 1.0);
        m_ofVersion.agreeing = std::max(m_ofVersion.agreeing, x * y);
        m_ofVersion.differing = std::max({m_ofVersion.differing, x * (1 - y), y * (1 - x)});
    }

    void closeVersion()
    {
        m_thirds.agreeing += m_ofVersion.agreeing;
        m_thirds.differing += m_ofVersion.differing;
        m_ofVersion = {};
    }

    const Collection &m_collection;
    int m_versionA;
    int m_versionB;
    int m_version = -1;
    Thirds m_ofVersion;
    Thirds m_thirds;
};

} // namespace

std::vector<Link> withThirds(const Collection &collection, const Surroundings &surroundings,
                             std::vector<Link> measured, const Task &task)
{
    const size_t asked = collection.isLarge() ? linksAskedInLarge : linksAsked;
    std::vector<Link> telling;
    std::ranges::copy_if(measured, std::back_inserter(telling),
                         [](const Link &link) { return link.weight >= faint; });
    const Graph graph = Graph(collection.places.size(), telling).strongestOfEach(asked);
    parallelFor((measured.size() + linksPerTurn - 1) / linksPerTurn, task, [&](size_t turn) {
        const size_t end = std::min(measured.size(), (turn + 1) * linksPerTurn);
        for (size_t i = turn * linksPerTurn; i < end; ++i) {
            Link &link = measured[i];
            const Place &a = collection.places[static_cast<size_t>(link.a)];
            const Place &b = collection.places[static_cast<size_t>(link.b)];
            if (link.weight < faint || a.text == b.text)
                continue;
            const Thirds thirds
                = Hearing(collection, link)
                      .hear(tiesOf(graph, link.a, asked), tiesOf(graph, link.b, asked));
            link.weight = static_cast<float>(
                probabilityWithThirds(static_cast<double>(link.weight), thirds,
                                      surroundings.kinship(a.version, b.version)));
        }
    });
    return measured;
}

} // namespace core::alignment
