// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/align.h"

#include "core/alignment/candidates.h"
#include "core/alignment/claims.h"
#include "core/alignment/label.h"
#include "core/alignment/likeness.h"
#include "core/alignment/reasons.h"
#include "core/alignment/thirds.h"
#include "core/alignment/weights.h"
#include "core/base/parallel.h"
#include "core/language/analyse.h"

using namespace Qt::StringLiterals;

namespace core::alignment {

namespace {

constexpr size_t placesPerTurn = 32;

/// A stand-alone pair that is no paraphrase is partial if one side carries this much of the other.
constexpr double partialCoverage = 0.5;

/// The probability of every candidate pair, ascending by (a, b).
std::vector<Link> measure(const Collection &collection, const Graph &candidates,
                          const Surroundings &surroundings, const Task &task)
{
    const size_t count = collection.places.size();
    std::vector<std::vector<Link>> found((count + placesPerTurn - 1) / placesPerTurn);
    const auto probability = [&](int a, int b) {
        if (collection.places[static_cast<size_t>(a)].text
            == collection.places[static_cast<size_t>(b)].text)
            return 1.0;
        return probabilityOfPair(signalsOf(collection, surroundings, a, b));
    };
    parallelFor(found.size(), task, [&](size_t turn) {
        const size_t end = std::min(count, (turn + 1) * placesPerTurn);
        for (size_t place = turn * placesPerTurn; place < end; ++place) {
            const int a = static_cast<int>(place);
            for (const Graph::Edge &edge : candidates.edgesOf(a)) {
                if (a < edge.to && !surroundings.isHopeless(edge.weight, a, edge.to))
                    found[turn].push_back(
                        {a, edge.to, static_cast<float>(probability(a, edge.to))});
            }
        }
    });
    std::vector<Link> links;
    for (const auto &some : found)
        links.insert(links.end(), some.begin(), some.end());
    return links;
}

/// How many versions have a sentence that is paired with both.
int versionsBetween(const Collection &collection, const Graph &pairs, const Link &link)
{
    const auto ofB = pairs.edgesOf(link.b);
    int count = 0;
    int last = -1;
    for (const Graph::Edge &edge : pairs.edgesOf(link.a)) {
        const int version = collection.places[static_cast<size_t>(edge.to)].version;
        if (version != last && std::ranges::binary_search(ofB, edge.to, {}, &Graph::Edge::to)) {
            ++count;
            last = version;
        }
    }
    return count;
}

/// The pair as it is shown, lower version first. \a pairs are all that are kept.
Pair shownPair(const Collection &collection, const Surroundings &surroundings,
               const Decisions &decisions, const Graph &pairs, const Link &link)
{
    int a = link.a;
    int b = link.b;
    if (collection.idOf(b) < collection.idOf(a))
        std::swap(a, b);
    Pair pair = pairOf(collection.featuresAt(a), collection.featuresAt(b),
                       signalsOf(collection, surroundings, a, b), static_cast<double>(link.weight));
    pair.a = collection.idOf(a);
    pair.b = collection.idOf(b);
    const int between = versionsBetween(collection, pairs, link);
    if (between > 0)
        pair.reasons.append({Reason::Kind::OtherVersions, between});
    pair.isManual = decisions.wereMade(link.a, link.b);
    pair.isLocked = decisions.locked.contains({link.a, link.b});
    if (pair.isManual)
        pair.reasons.prepend({Reason::Kind::Manual, 0});
    return pair;
}

std::vector<Pair> shownPairs(const Collection &collection, const Surroundings &surroundings,
                             const Decisions &decisions, const std::vector<Link> &links,
                             const Task &task)
{
    const Graph graph(collection.places.size(), links);
    std::vector<Pair> pairs(links.size());
    parallelFor((links.size() + placesPerTurn - 1) / placesPerTurn, task, [&](size_t turn) {
        const size_t end = std::min(links.size(), (turn + 1) * placesPerTurn);
        for (size_t i = turn * placesPerTurn; i < end; ++i)
            pairs[i] = shownPair(collection, surroundings, decisions, graph, links[i]);
    });
    std::ranges::sort(pairs, {}, [](const Pair &pair) { return std::pair(pair.a, pair.b); });
    return pairs;
}

/// -1 for none.
int rankOf(const Collection &collection, VersionId version)
{
    const auto rank = std::ranges::find(collection.versions, static_cast<size_t>(version.value));
    return version.isValid() && rank != collection.versions.end()
        ? static_cast<int>(rank - collection.versions.begin())
        : -1;
}

std::vector<Claim> claimsOf(const Collection &collection, std::span<const Input> inputs,
                            const std::vector<Link> &links, const Decisions &decisions,
                            int reference)
{
    const auto groups
        = inReadingOrder(groupPlaces(collection, links, decisions), collection, reference);
    std::vector<Claim> claims;
    for (const Group &group : groups) {
        Claim claim{.label = labelOf(group, collection, inputs)};
        for (const int place : group)
            claim.members.append(collection.idOf(place));
        std::ranges::sort(claim.members);
        claims.push_back(std::move(claim));
    }
    return claims;
}

/// A sentence that stands alone, in English, which the batch verb is for.
Features standAlone(const QString &text, const language::Languages &languages)
{
    Version version;
    version.text = text;
    version.language = u"en"_s;
    version.blocks = {{.range = {0, text.size()}}};
    version.givenSentences = {{0, text.size()}};
    const auto analysis = language::analyse(version, languages);
    Features features = featuresOf({.version = &version, .analysis = &analysis}, languages).front();
    weigh(features, [](quint32) { return 1.0F; });
    return features;
}

} // namespace

Alignment align(std::span<const Input> inputs, const ManualAlignment &manual,
                const language::Languages &languages, VersionId reference, const Task &task)
{
    if (inputs.empty())
        return {};
    const Collection collection = collect(inputs, languages, task);
    if (task.isCancelled())
        return {};
    const Graph candidates = findCandidates(collection, task);
    if (task.isCancelled())
        return {};
    const Surroundings surroundings(collection, candidates, task);
    auto measured = measure(collection, candidates, surroundings, task);
    if (task.isCancelled())
        return {};
    measured = withThirds(collection, surroundings, std::move(measured), task);
    if (task.isCancelled())
        return {};
    const Decisions decisions = decisionsOf(manual, collection);
    const auto links = selectPairs(collection, surroundings, measured, decisions);
    const int rank = rankOf(collection, reference);
    const auto shown = thinnedOut(collection, links, decisions, rank);
    Alignment alignment{.pairs = shownPairs(collection, surroundings, decisions, shown, task)};
    if (task.isCancelled())
        return {};
    alignment.claims = claimsOf(collection, inputs, links, decisions, rank);
    return alignment;
}

Pair similarity(const QString &a, const QString &b, const language::Languages &languages)
{
    const Features first = standAlone(a, languages);
    const Features second = standAlone(b, languages);
    const Signals signals = standAloneSignals(first, second);
    const bool isSame = first.key == second.key;
    Pair pair = pairOf(first, second, signals, isSame ? 1 : probabilityOfParaphrase(signals));
    if (!isSame) {
        pair.relation = pair.score >= 0.5                                     ? Relation::Reworded
            : std::max(pair.coverageOfA, pair.coverageOfB) >= partialCoverage ? Relation::Partial
                                                                              : Relation::None;
    }
    return pair;
}

} // namespace core::alignment
