// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/claims.h"

#include <queue>

#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace core::alignment {

namespace {

/// Two groups are joined if the mean tie between their members is at least this: that of an even
/// chance.
constexpr float meanTie = 0.25F;
/// The mean is not taken over more members than this: a place far from most of a large group may
/// still be close to enough of it.
constexpr size_t tiesOfPlace = 24;

/// Doubtful pairs tie less than their probability: of two links of 0.5 one is wrong, and a wrong
/// one joins what two right ones keep apart.
float tieOf(const Link &pair)
{
    return pair.weight * pair.weight;
}

/// Joins groups, the strongest mean tie first.
class Grouping
{
public:
    Grouping(size_t places, const Decisions &decisions)
        : m_members(places)
        , m_ties(places)
        , m_decisions(decisions)
    {
        for (size_t i = 0; i < places; ++i)
            m_members[i] = {static_cast<int>(i)};
        for (const auto &[a, b] : decisions.linked)
            join(a, b);
        for (const auto &claim : decisions.splitClaims) {
            joinTogether(claim);
            m_closed.insert(claim.begin(), claim.end());
        }
    }

    /// Of places that may be in groups already.
    void addTie(const Link &link)
    {
        const int a = groupOf(link.a);
        const int b = groupOf(link.b);
        if (a == b)
            return;
        m_ties[static_cast<size_t>(a)][b] += tieOf(link);
        m_ties[static_cast<size_t>(b)][a] += tieOf(link);
    }

    /// Joins the groups of two places without asking for a tie.
    void join(int a, int b)
    {
        a = groupOf(a);
        b = groupOf(b);
        if (a != b)
            merge(a, b);
    }

    void joinTogether(std::span<const int> places)
    {
        for (const int place : places)
            join(places.front(), place);
    }

    void joinAll()
    {
        for (int group = 0; group < std::ssize(m_members); ++group)
            offerTies(group);
        while (!m_queue.empty()) {
            const Offer offer = m_queue.top();
            m_queue.pop();
            const auto &[strength, minusA, minusB, sizes] = offer;
            const int a = -minusA;
            const int b = -minusB;
            if (size(a) * size(b) == 0 || size(a) + size(b) != sizes || areApart(a, b))
                continue;
            offerTies(merge(a, b));
        }
    }

    std::vector<Group> groups() const
    {
        std::vector<Group> found;
        for (const Group &group : m_members) {
            if (group.empty())
                continue;
            found.push_back(group);
            std::ranges::sort(found.back());
        }
        return found;
    }

    int groupOf(int place)
    {
        const auto at = m_joinedTo.find(place);
        return at == m_joinedTo.end() ? place : at->second = groupOf(at->second);
    }

    size_t size(int group) const { return m_members[static_cast<size_t>(group)].size(); }

    /// True where the user said that one group is a claim by itself, or that a sentence of it and
    /// one of the other do not belong together.
    bool areApart(int a, int b) const
    {
        if (isClosed(a) || isClosed(b))
            return true;
        if (m_decisions.unlinked.empty())
            return false;
        for (const int x : m_members[static_cast<size_t>(a)]) {
            for (const int y : m_members[static_cast<size_t>(b)]) {
                if (m_decisions.unlinked.contains({std::min(x, y), std::max(x, y)}))
                    return true;
            }
        }
        return false;
    }

private:
    bool isClosed(int group) const
    {
        return !m_closed.empty()
            && std::ranges::any_of(m_members[static_cast<size_t>(group)],
                                   [this](int place) { return m_closed.contains(place); });
    }

    /// Strength, minus the groups' numbers (the lower first), both sizes when it was made.
    using Offer = std::tuple<float, int, int, size_t>;

    void offerTies(int group)
    {
        for (const auto &[other, sum] : m_ties[static_cast<size_t>(group)]) {
            const size_t smaller = std::min(size(group), size(other));
            const size_t larger = std::max(size(group), size(other));
            const float mean = sum / static_cast<float>(smaller * std::min(larger, tiesOfPlace));
            if (mean >= meanTie)
                m_queue.emplace(mean, -std::min(group, other), -std::max(group, other),
                                smaller + larger);
        }
    }

    /// Moves the group with fewer ties into the other; returns that.
    int merge(int a, int b)
    {
        if (m_ties[static_cast<size_t>(a)].size() < m_ties[static_cast<size_t>(b)].size())
            std::swap(a, b);
        auto &into = m_ties[static_cast<size_t>(a)];
        for (const auto &[other, sum] : m_ties[static_cast<size_t>(b)]) {
            auto &back = m_ties[static_cast<size_t>(other)];
            back.erase(b);
            if (other != a) {
                into[other] += sum;
                back[a] += sum;
            }
        }
        into.erase(b);
        m_ties[static_cast<size_t>(b)].clear();
        auto &members = m_members[static_cast<size_t>(b)];
        auto &all = m_members[static_cast<size_t>(a)];
        all.insert(all.end(), members.begin(), members.end());
        members.clear();
        m_joinedTo[b] = a;
        return a;
    }

    std::vector<Group> m_members;
    std::vector<std::map<int, float>> m_ties;
    std::unordered_map<int, int> m_joinedTo;
    std::priority_queue<Offer> m_queue;
    std::set<int> m_closed; ///< the places of claims that the user made
    const Decisions &m_decisions;
};

/// Puts sentences with the same words together: those of the places begin … end - 1.
void joinCopies(Grouping &grouping, const Collection &collection, int begin, int end)
{
    for (const std::vector<int> &places : collection.placesOf) {
        const auto first = std::ranges::lower_bound(places, begin);
        for (auto place = first; place != places.end() && *place < end; ++place)
            grouping.join(*first, *place);
    }
}

/// Where places beyond the sample belong: the group of the sample to whose members their mean tie
/// is strongest, if it is strong. O(pairs x log).
class Assignment
{
public:
    Assignment(Grouping &grouping, std::span<const Link> pairs, int sample)
        : m_grouping(grouping)
    {
        for (const Link &pair : pairs) {
            if (pair.a < sample && pair.b >= sample)
                m_sums[{pair.b, grouping.groupOf(pair.a)}] += tieOf(pair);
        }
        for (const auto &[ends, sum] : m_sums) {
            const float mean = sum / static_cast<float>(grouping.size(ends.second));
            Choice &best = m_best[ends.first];
            if (mean >= meanTie && mean > best.mean)
                best = {ends.second, mean};
        }
    }

    /// Joins them, but for those that the user set apart.
    void apply()
    {
        for (const auto &[place, choice] : m_best) {
            if (choice.group >= 0
                && !m_grouping.areApart(m_grouping.groupOf(place),
                                        m_grouping.groupOf(choice.group)))
                m_grouping.join(place, choice.group);
        }
    }

private:
    struct Choice
    {
        int group = -1;
        float mean = 0;
    };

    Grouping &m_grouping;
    std::map<std::pair<int, int>, float> m_sums; ///< place, group
    std::map<int, Choice> m_best;
};

/// The version that shares most groups with others.
int mostShared(const std::vector<Group> &groups, const Collection &collection)
{
    std::vector<int> shared(collection.versions.size(), 0);
    for (const Group &group : groups) {
        for (const int place : group) {
            const int version = collection.places[static_cast<size_t>(place)].version;
            shared[static_cast<size_t>(version)] += group.size() > 1;
        }
    }
    return static_cast<int>(std::ranges::max_element(shared) - shared.begin());
}

/// Groups by their ties, the user's decisions kept.
void groupByTies(Grouping &grouping, const Collection &collection, std::span<const Link> pairs,
                 const Decisions &decisions)
{
    const int sample = collection.sampledPlaces();
    const auto all = static_cast<int>(collection.places.size());
    const bool mayJoinCopies
        = decisions.unlinked.empty() && decisions.alone.empty() && decisions.splitClaims.empty();
    if (mayJoinCopies)
        joinCopies(grouping, collection, 0, sample);
    for (const Link &pair : pairs) {
        if (pair.b < sample)
            grouping.addTie(pair);
    }
    grouping.joinAll();
    if (sample == all)
        return;

    std::vector<bool> isPlaced(collection.places.size(), false);
    Assignment assignment(grouping, pairs, sample);
    assignment.apply();
    if (mayJoinCopies)
        joinCopies(grouping, collection, 0, all);
    for (int place = 0; place < sample; ++place)
        isPlaced[static_cast<size_t>(grouping.groupOf(place))] = true;
    const auto isLeft = [&](int place) { return !isPlaced[size_t(grouping.groupOf(place))]; };
    for (const Link &pair : pairs) {
        if (isLeft(pair.a) && isLeft(pair.b))
            grouping.addTie(pair);
    }
    grouping.joinAll();
}

} // namespace

std::vector<Group> groupPlaces(const Collection &collection, std::span<const Link> pairs,
                               const Decisions &decisions)
{
    Grouping grouping(collection.places.size(), decisions);
    groupByTies(grouping, collection, pairs, decisions);
    for (const auto &claims : decisions.mergedClaims)
        grouping.joinTogether(claims);
    return grouping.groups();
}

std::vector<Group> inReadingOrder(std::vector<Group> groups, const Collection &collection,
                                  int version)
{
    const int leader = version >= 0 ? version : mostShared(groups, collection);
    std::vector<int> groupOf(collection.places.size());
    for (size_t i = 0; i < groups.size(); ++i) {
        for (const int place : groups[i])
            groupOf[static_cast<size_t>(place)] = static_cast<int>(i);
    }
    // A group's key: where its sentence (or the nearest one before it that the leading version
    // has) stands there, and how far after that it comes.
    using Key = std::tuple<int, int, float, int>;
    std::vector<Key> keys(groups.size(), Key{std::numeric_limits<int>::max(), 0, 0, 0});
    const int begin = collection.begins[static_cast<size_t>(leader)];
    const int end = collection.begins[static_cast<size_t>(leader) + 1];
    for (int place = end - 1; place >= begin; --place)
        keys[static_cast<size_t>(groupOf[static_cast<size_t>(place)])] = {place, 0, 0, place};
    const std::vector<Key> leading = keys;
    for (int other = 0; other < collection.versionCount(); ++other) {
        int anchor = -1;
        int after = 0;
        for (int place = collection.begins[static_cast<size_t>(other)];
             place < collection.begins[static_cast<size_t>(other) + 1]; ++place) {
            const auto group = static_cast<size_t>(groupOf[static_cast<size_t>(place)]);
            if (std::get<0>(leading[group]) != std::numeric_limits<int>::max()) {
                anchor = std::get<0>(leading[group]);
                after = 0;
                continue;
            }
            const float position = collection.places[static_cast<size_t>(place)].position;
            keys[group] = std::min(keys[group], Key{anchor, ++after, position, place});
        }
    }
    std::vector<size_t> order(groups.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](size_t i) { return keys[i]; });
    std::vector<Group> sorted;
    for (const size_t i : order)
        sorted.push_back(std::move(groups[i]));
    return sorted;
}

} // namespace core::alignment
