// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/select.h"

#include "core/alignment/weights.h"

#include <unordered_map>

namespace core::alignment {

namespace {

/// In stories of more versions than this a sentence keeps only so many of its pairs, the best, lest
/// a thousand copies of one report make twenty million pairs. The claims still hold all of them.
constexpr int versionsForAllPairs = 128;
constexpr size_t pairsKept = 24;

std::pair<int, int> ordered(int a, int b)
{
    return {std::min(a, b), std::max(a, b)};
}

/// A sentence's place by its id.
std::unordered_map<qint64, int> placesById(const Collection &collection)
{
    std::unordered_map<qint64, int> places;
    for (int place = 0; place < std::ssize(collection.places); ++place) {
        const SentenceId id = collection.idOf(place);
        places.emplace((qint64{id.version.value} << 32) + id.index, place);
    }
    return places;
}

/// True if a place has no stronger edge into the version of the link's other end.
bool isBest(const Collection &collection, const Graph &graph, int place, const Link &link)
{
    const int other = place == link.a ? link.b : link.a;
    const auto version = static_cast<size_t>(collection.places[static_cast<size_t>(other)].version);
    const auto edges = graph.edgesOf(place);
    const int end = collection.begins[version + 1];
    for (auto edge
         = std::ranges::lower_bound(edges, collection.begins[version], {}, &Graph::Edge::to);
         edge != edges.end() && edge->to < end; ++edge) {
        if (edge->weight > link.weight)
            return false;
    }
    return true;
}

} // namespace

bool Decisions::forbid(int a, int b) const
{
    return unlinked.contains({a, b}) || alone.contains(a) || alone.contains(b);
}

bool Decisions::wereMade(int a, int b) const
{
    return linked.contains({a, b}) || locked.contains({a, b});
}

Decisions decisionsOf(const Corrections &corrections, const Collection &collection)
{
    Decisions decisions;
    if (corrections.links.isEmpty() && corrections.noCounterpart.isEmpty())
        return decisions;
    const auto places = placesById(collection);
    const auto placeOf = [&](SentenceId id) {
        const auto at = places.find((qint64{id.version.value} << 32) + id.index);
        return at == places.end() ? -1 : at->second;
    };
    for (const ManualLink &link : corrections.links) {
        const auto pair = ordered(placeOf(link.a), placeOf(link.b));
        if (pair.first < 0 || link.a.version == link.b.version)
            continue;
        switch (link.kind) {
        case ManualLink::Kind::Linked:
            decisions.linked.insert(pair);
            break;
        case ManualLink::Kind::Unlinked:
            decisions.unlinked.insert(pair);
            break;
        case ManualLink::Kind::Locked:
            decisions.locked.insert(pair);
            break;
        }
    }
    for (const SentenceId &id : corrections.noCounterpart)
        decisions.alone.insert(placeOf(id));
    return decisions;
}

std::vector<Link> selectPairs(const Collection &collection, std::span<const Link> measured,
                              const Decisions &decisions)
{
    std::vector<Link> allowed;
    for (const Link &link : measured) {
        if (link.weight >= sureEnoughForBest && !decisions.forbid(link.a, link.b))
            allowed.push_back(link);
    }
    const Graph graph(collection.places.size(), allowed);
    std::vector<Link> pairs;
    for (const Link &link : allowed) {
        const bool isKept = link.weight >= sureEnough || isBest(collection, graph, link.a, link)
            || isBest(collection, graph, link.b, link);
        if (isKept && !decisions.wereMade(link.a, link.b))
            pairs.push_back(link);
    }
    if (collection.versionCount() > versionsForAllPairs)
        pairs = strongest(collection.places.size(), pairs, pairsKept);
    for (const auto &made : {decisions.linked, decisions.locked}) {
        for (const auto &[a, b] : made)
            pairs.push_back({a, b, 1});
    }
    const auto ends = [](const Link &link) { return std::pair(link.a, link.b); };
    std::ranges::sort(pairs, {}, ends);
    const auto doubles = std::ranges::unique(pairs, {}, ends);
    pairs.erase(doubles.begin(), doubles.end());
    return pairs;
}

} // namespace core::alignment
