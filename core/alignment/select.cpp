// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/select.h"

#include "core/alignment/weights.h"

#include <map>
#include <unordered_map>

namespace core::alignment {

namespace {

/// Pairs that a sentence of a large story keeps: so many of each sentence, but no more than make
/// this many with one sentence from each version.
constexpr size_t mostPairsKept = 24;
constexpr size_t fewestPairsKept = 6;
constexpr size_t pairsTimesVersions = 2400;

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
    const int version = collection.places[static_cast<size_t>(other)].version;
    return std::ranges::none_of(collection.linksInto(graph, place, version),
                                [&](const Graph::Edge &edge) { return edge.weight > link.weight; });
}

/// True for a pair that is likely enough to be kept for itself.
bool isLikely(double probability, bool isBestOfA, bool isBestOfB, bool ofRevisions)
{
    if (ofRevisions)
        return probability >= sureEnoughForSecond
            || (isBestOfA && isBestOfB && probability >= sureEnoughForOnly);
    return probability >= sureEnough
        || ((isBestOfA || isBestOfB) && probability >= sureEnoughForBest);
}

/// That one or the other of a place's links is right; sentences with the same words are one.
double probabilityOfSome(const Collection &collection, std::span<const Graph::Edge> edges)
{
    std::map<int, double> ofTexts;
    for (const Graph::Edge &edge : edges) {
        double &known = ofTexts[collection.places[static_cast<size_t>(edge.to)].text];
        known = std::max(known, static_cast<double>(edge.weight));
    }
    double none = 1;
    for (const auto &[text, probability] : ofTexts)
        none *= 1 - probability;
    return 1 - none;
}

/// The best link of each place that has no pair yet but a counterpart somewhere. Large stories do
/// without: there all but the likely is noise.
std::vector<Link> pairsOfLone(const Collection &collection, std::span<const Link> measured,
                              const Decisions &decisions, std::span<const Link> pairs)
{
    if (collection.isLarge())
        return {};
    std::vector<Link> allowed;
    std::ranges::copy_if(measured, std::back_inserter(allowed),
                         [&](const Link &link) { return !decisions.forbid(link.a, link.b); });
    std::vector<bool> isPaired(collection.places.size(), false);
    for (const Link &pair : pairs)
        isPaired[static_cast<size_t>(pair.a)] = isPaired[static_cast<size_t>(pair.b)] = true;
    const Graph graph(collection.places.size(), allowed);
    std::vector<Link> found;
    for (int place = 0; place < std::ssize(collection.places); ++place) {
        const auto edges = graph.edgesOf(place);
        const auto best = std::ranges::max_element(edges, {}, &Graph::Edge::weight);
        if (!isPaired[static_cast<size_t>(place)] && best != edges.end()
            && best->weight >= sureEnoughForLone
            && probabilityOfSome(collection, edges) >= sureOfSome)
            found.push_back({std::min(place, best->to), std::max(place, best->to), best->weight});
    }
    return found;
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

Decisions decisionsOf(const ManualAlignment &manual, const Collection &collection)
{
    Decisions decisions;
    if (manual.isEmpty())
        return decisions;
    const auto places = placesById(collection);
    const auto placeOf = [&](SentenceId id) {
        const auto at = places.find((qint64{id.version.value} << 32) + id.index);
        return at == places.end() ? -1 : at->second;
    };
    for (const ManualAlignment::Pair &link : manual.pairs) {
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
    for (const SentenceId id : manual.noCounterpart)
        decisions.alone.insert(placeOf(id));
    const auto placesOf = [&](const QList<SentenceId> &ids) {
        std::vector<int> found;
        for (const SentenceId id : ids) {
            if (placeOf(id) >= 0)
                found.push_back(placeOf(id));
        }
        return found;
    };
    for (const auto &ids : manual.mergedClaims)
        decisions.mergedClaims.push_back(placesOf(ids));
    for (const auto &ids : manual.splitClaims)
        decisions.splitClaims.push_back(placesOf(ids));
    return decisions;
}

std::vector<Link> selectPairs(const Collection &collection, const Surroundings &surroundings,
                              std::span<const Link> measured, const Decisions &decisions)
{
    std::vector<Link> likely;
    for (const Link &link : measured) {
        if (link.weight >= sureEnoughForBest && !decisions.forbid(link.a, link.b))
            likely.push_back(link);
    }
    const Graph graph(collection.places.size(), likely);
    std::vector<Link> pairs;
    for (const Link &link : likely) {
        const int versionA = collection.places[static_cast<size_t>(link.a)].version;
        const int versionB = collection.places[static_cast<size_t>(link.b)].version;
        if (isLikely(static_cast<double>(link.weight), isBest(collection, graph, link.a, link),
                     isBest(collection, graph, link.b, link),
                     areRevisions(surroundings.kinship(versionA, versionB))))
            pairs.push_back(link);
    }
    for (const auto &made : {decisions.linked, decisions.locked}) {
        for (const auto &[a, b] : made)
            pairs.push_back({a, b, 1});
    }
    for (const Link &link : pairsOfLone(collection, measured, decisions, pairs))
        pairs.push_back(link);
    sortUnique(pairs);
    return pairs;
}

std::vector<Link> thinnedOut(const Collection &collection, std::span<const Link> pairs,
                             const Decisions &decisions, int reference)
{
    if (!collection.isLarge())
        return {pairs.begin(), pairs.end()};
    const size_t count = std::clamp(pairsTimesVersions / collection.versions.size(),
                                    fewestPairsKept, mostPairsKept);
    auto kept = strongest(collection.places.size(), pairs, count);
    const auto isOfReference = [&](int place) {
        return collection.places[static_cast<size_t>(place)].version == reference;
    };
    for (const Link &pair : pairs) {
        if (isOfReference(pair.a) || isOfReference(pair.b) || decisions.wereMade(pair.a, pair.b))
            kept.push_back(pair);
    }
    sortUnique(kept);
    return kept;
}

} // namespace core::alignment
