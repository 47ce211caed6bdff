// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/align.h"

#include "core/alignment/candidates.h"
#include "core/alignment/claims.h"
#include "core/alignment/label.h"
#include "core/alignment/outlook.h"
#include "core/alignment/reasons.h"
#include "core/alignment/thirds.h"
#include "core/alignment/weights.h"
#include "core/base/parallel.h"
#include "core/language/analyse.h"

using namespace Qt::StringLiterals;

namespace core::alignment {

namespace {

/// Pairs of so many places, or so many pairs, are one turn of a thread at least; in large stories
/// there are no more turns than these.
constexpr size_t fewestPerTurn = 32;
constexpr size_t mostTurns = 256;

/// A stand-alone pair that is no paraphrase is partial if one side carries this much of the other.
constexpr double partialCoverage = 0.5;

/// Calls work(turn, begin, end) for stretches of 0 … count - 1, side by side.
template <typename Work> void inTurns(size_t count, const Task &task, const Work &work)
{
    const size_t length = std::max(fewestPerTurn, count / mostTurns + 1);
    parallelFor((count + length - 1) / length, task, [&](size_t turn) {
        work(turn, turn * length, std::min(count, (turn + 1) * length));
    });
}

/// The probability of every candidate pair, ascending by (a, b).
std::vector<Link> measure(const Collection &collection, const Surroundings &surroundings,
                          const Task &task)
{
    std::vector<std::vector<Link>> found(mostTurns);
    inTurns(collection.places.size(), task, [&](size_t turn, size_t begin, size_t end) {
        Outlook outlook(collection, surroundings);
        const auto probability = [&](const Place &a, const Place &b, int other) {
            if (a.text == b.text)
                return 1.0;
            const float kinship = surroundings.kinship(a.version, b.version);
            return probabilityOfPair(outlook.signalsWith(other, signalsOfPairs(kinship)));
        };
        for (size_t place = begin; place < end; ++place) {
            const auto own = static_cast<int>(place);
            outlook.moveTo(own);
            for (const auto &[other, likeness] : surroundings.candidates().edgesOf(own)) {
                if (own >= other || outlook.isHopeless(other))
                    continue;
                const double p = probability(collection.places[place],
                                             collection.places[static_cast<size_t>(other)], other);
                found[turn].push_back({own, other, static_cast<float>(p)});
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
Pair shownPair(const Collection &collection, Outlook &outlook, const Decisions &decisions,
               const Graph &pairs, const Link &link)
{
    int a = link.a;
    int b = link.b;
    outlook.moveTo(a);
    const Signals signals = outlook.signalsWith(b, signalsOfReworded());
    if (collection.idOf(b) < collection.idOf(a))
        std::swap(a, b);
    Pair pair = pairOf(collection.featuresAt(a), collection.featuresAt(b), signals,
                       static_cast<double>(link.weight));
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
    inTurns(links.size(), task, [&](size_t, size_t begin, size_t end) {
        Outlook outlook(collection, surroundings);
        for (size_t i = begin; i < end; ++i)
            pairs[i] = shownPair(collection, outlook, decisions, graph, links[i]);
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
    auto measured = measure(collection, surroundings, task);
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
