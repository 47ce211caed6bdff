// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace core::alignment {

/// A weighted link between two numbered things; a < b.
struct Link
{
    int a = 0;
    int b = 0;
    float weight = 0;
};

/// The links of each node in both directions, ascending: 8 bytes for each end.
class Graph
{
public:
    struct Edge
    {
        int to = 0;
        float weight = 0;
    };

    Graph() = default;
    /// \a links need not be sorted; each pair of nodes at most once.
    Graph(std::size_t nodes, std::span<const Link> links);

    std::span<const Edge> edgesOf(int node) const;
    /// Those to the nodes begin … end - 1. O(log of the node's links).
    std::span<const Edge> edgesInto(int node, int begin, int end) const;
    /// The \a count strongest links of each node; of equal ones the first. A link may so be kept at
    /// one of its ends only. O(links).
    Graph strongestOfEach(std::size_t count) const;
    /// Every link once, ascending by (a, b).
    std::vector<Link> links() const;
    /// The weight between two nodes, 0 where there is no link. O(log of the node's links).
    float between(int a, int b) const;

private:
    std::vector<std::size_t> m_begins;
    std::vector<Edge> m_edges;
};

/// Ascending by (a, b); of links between the same two, the strongest stays.
void sortUnique(std::vector<Link> &links);

/// The links that are among the \a count strongest of one of their ends, in the same order. Of
/// equal ones the first are taken, so no node keeps many more than \a count. O(links).
std::vector<Link> strongest(std::size_t nodes, std::span<const Link> links, std::size_t count);

} // namespace core::alignment
