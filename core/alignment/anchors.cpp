// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/anchors.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace core::alignment {

namespace {

/// Links weaker than this anchor nothing.
constexpr float anchoring = 0.5F;

/// True if a place has no link as strong as this one into the same version.
bool isOnlyBest(const Collection &collection, const Graph &links, int place,
                const Graph::Edge &link)
{
    const auto version = collection.places[static_cast<size_t>(link.to)].version;
    return std::ranges::none_of(collection.linksInto(links, place, version),
                                [&](const Graph::Edge &other) {
                                    return other.to != link.to && other.weight >= link.weight;
                                });
}

/// The longest part of a list, ascending by \a before, in which \a after ascends too.
template <typename Item, typename After>
std::vector<Item> longestAscending(std::span<const Item> items, After after)
{
    std::vector<size_t> ends; // the best last item for each length
    std::vector<size_t> previous(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, after(items[i]), {},
                                                 [&](size_t end) { return after(items[end]); });
        previous[i] = at == ends.begin() ? i : *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<Item> longest;
    for (size_t i = ends.empty() ? 0 : ends.back(); longest.size() < ends.size(); i = previous[i])
        longest.push_back(items[i]);
    std::ranges::reverse(longest);
    return longest;
}

} // namespace

Anchors::Anchors(const Collection &collection, const Graph &links)
{
    std::vector<Anchor> found;
    for (int place = 0; place < std::ssize(collection.places); ++place) {
        for (const Graph::Edge &link : links.edgesOf(place)) {
            if (link.to < place || link.weight < anchoring
                || !isOnlyBest(collection, links, place, link)
                || !isOnlyBest(collection, links, link.to, {place, link.weight}))
                continue;
            const Place &a = collection.places[static_cast<size_t>(place)];
            const Place &b = collection.places[static_cast<size_t>(link.to)];
            found.push_back({a.version, b.version, a.index, b.index});
        }
    }
    std::ranges::sort(found);
    const auto versions = [](const Anchor &x) { return std::pair(x.versionA, x.versionB); };
    for (auto first = found.begin(); first != found.end();) {
        const auto last
            = std::ranges::upper_bound(first, found.end(), versions(*first), {}, versions);
        const auto kept = longestAscending(std::span<const Anchor>(first, last),
                                           [](const Anchor &x) { return x.indexB; });
        m_anchors.insert(m_anchors.end(), kept.begin(), kept.end());
        first = last;
    }
}

Anchors::Order Anchors::orderOf(const Place &a, const Place &b) const
{
    if (b.version < a.version)
        return orderOf(b, a);
    const auto belongs = [&](const Anchor &anchor) {
        return anchor.versionA == a.version && anchor.versionB == b.version;
    };
    Order order;
    const auto consider = [&](const Anchor &anchor) {
        const int ofA = a.index - anchor.indexA;
        const int ofB = b.index - anchor.indexB;
        const bool isSameSide = (ofA > 0) == (ofB > 0) && (ofA < 0) == (ofB < 0);
        order.fits = order.fits < 0 || !isSameSide ? -1.0F : 1.0F;
        order.closeness
            = std::max(order.closeness, 1.0F / (1.0F + static_cast<float>(std::abs(ofA - ofB))));
    };
    // The nearest anchor at or before the pair's sentence of a, and the nearest after it.
    const auto after = std::ranges::upper_bound(
        m_anchors, std::tuple(a.version, b.version, a.index), {},
        [](const Anchor &x) { return std::tuple(x.versionA, x.versionB, x.indexA); });
    if (after != m_anchors.begin() && belongs(*std::prev(after)))
        consider(*std::prev(after));
    if (after != m_anchors.end() && belongs(*after))
        consider(*after);
    return order;
}

} // namespace core::alignment
