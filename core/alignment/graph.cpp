// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/graph.h"

#include <algorithm>

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
    for (std::size_t i = 0; i < nodes; ++i)
        std::sort(m_edges.begin() + static_cast<std::ptrdiff_t>(m_begins[i]),
                  m_edges.begin() + static_cast<std::ptrdiff_t>(m_begins[i + 1]),
                  [](const Edge &x, const Edge &y) { return x.to < y.to; });
}

std::span<const Graph::Edge> Graph::edgesOf(int node) const
{
    const auto at = static_cast<std::size_t>(node);
    return std::span(m_edges).subspan(m_begins[at], m_begins[at + 1] - m_begins[at]);
}

float Graph::between(int a, int b) const
{
    const auto edges = edgesOf(a);
    const auto at = std::ranges::lower_bound(edges, b, {}, &Edge::to);
    return at != edges.end() && at->to == b ? at->weight : 0;
}

} // namespace core::alignment
