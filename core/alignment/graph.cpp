// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/graph.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace core::alignment {

Graph::Graph(std::size_t nodes, std::span<const Link> links)
    : m_begins(nodes + 1, 0)
    , m_edges(links.size() * 2)
{
    for (const Link &link : links) {
        ++m_begins[static_cast<std::size_t>(link.a) + 1];
        ++m_begins[static_cast<std::size_t>(link.b) + 1];
    }
    for (std::size_t i = 0; i < nodes; ++i)
        m_begins[i + 1] += m_begins[i];
    std::vector<std::size_t> next(m_begins);
    for (const Link &link : links) {
        m_edges[next[static_cast<std::size_t>(link.a)]++] = {link.b, link.weight};
        m_edges[next[static_cast<std::size_t>(link.b)]++] = {link.a, link.weight};
    }
    for (std::size_t i = 0; i < nodes; ++i) {
        const auto edges = std::span(m_edges).subspan(m_begins[i], m_begins[i + 1] - m_begins[i]);
        if (!std::ranges::is_sorted(edges, {}, &Edge::to)) // ascending links make ascending edges
            std::ranges::sort(edges, {}, &Edge::to);
    }
}

std::span<const Graph::Edge> Graph::edgesOf(int node) const
{
    const auto at = static_cast<std::size_t>(node);
    return std::span(m_edges).subspan(m_begins[at], m_begins[at + 1] - m_begins[at]);
}

std::vector<Link> Graph::links() const
{
    std::vector<Link> all;
    for (int node = 0; node + 1 < static_cast<int>(m_begins.size()); ++node) {
        for (const Edge &edge : edgesOf(node)) {
            if (node < edge.to)
                all.push_back({node, edge.to, edge.weight});
        }
    }
    return all;
}

std::span<const Graph::Edge> Graph::edgesInto(int node, int begin, int end) const
{
    const auto edges = edgesOf(node);
    const auto first = std::ranges::lower_bound(edges, begin, {}, &Edge::to);
    return {first, std::ranges::lower_bound(first, edges.end(), end, {}, &Edge::to)};
}

float Graph::between(int a, int b) const
{
    const auto edges = edgesOf(a);
    const auto at = std::ranges::lower_bound(edges, b, {}, &Edge::to);
    return at != edges.end() && at->to == b ? at->weight : 0;
}

Graph Graph::strongestOfEach(std::size_t count) const
{
    Graph kept;
    kept.m_begins.push_back(0);
    std::vector<Edge> some;
    for (int node = 0; node + 1 < static_cast<int>(m_begins.size()); ++node) {
        const auto edges = edgesOf(node);
        some.assign(edges.begin(), edges.end());
        if (some.size() > count) {
            std::ranges::nth_element(
                some, some.begin() + static_cast<std::ptrdiff_t>(count), {},
                [](const Edge &edge) { return std::pair(-edge.weight, edge.to); });
            some.resize(count);
            std::ranges::sort(some, {}, &Edge::to);
        }
        kept.m_edges.insert(kept.m_edges.end(), some.begin(), some.end());
        kept.m_begins.push_back(kept.m_edges.size());
    }
    return kept;
}

void sortUnique(std::vector<Link> &links)
{
    std::ranges::sort(links, {},
                      [](const Link &link) { return std::tuple(link.a, link.b, -link.weight); });
    const auto doubles = std::ranges::unique(
        links, {}, [](const Link &link) { return std::pair(link.a, link.b); });
    links.erase(doubles.begin(), doubles.end());
}

std::vector<Link> strongest(std::size_t nodes, std::span<const Link> links, std::size_t count)
{
    const Graph graph(nodes, links);
    std::vector<float> least(nodes, 0);
    std::vector<float> weights;
    for (std::size_t node = 0; node < nodes; ++node) {
        weights.clear();
        for (const Graph::Edge &edge : graph.edgesOf(static_cast<int>(node)))
            weights.push_back(edge.weight);
        if (weights.size() <= count)
            continue;
        const auto last = weights.begin() + static_cast<std::ptrdiff_t>(count) - 1;
        std::ranges::nth_element(weights, last, std::greater());
        least[node] = *last;
    }
    std::vector<std::size_t> kept(nodes, 0);
    std::vector<Link> result;
    for (const Link &link : links) {
        const auto a = static_cast<std::size_t>(link.a);
        const auto b = static_cast<std::size_t>(link.b);
        const bool isKept = (link.weight >= least[a] && kept[a] < count)
            || (link.weight >= least[b] && kept[b] < count);
        if (!isKept)
            continue;
        ++kept[a];
        ++kept[b];
        result.push_back(link);
    }
    return result;
}

} // namespace core::alignment
