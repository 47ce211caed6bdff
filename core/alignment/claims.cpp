// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/claims.h"

#include <queue>

#include <map>
#include <tuple>
#include <unordered_map>

namespace core::alignment {

namespace {

/// Two groups are joined if the mean tie between their members is at least this: that of an even
/// chance.
constexpr float meanTie = 0.25F;
/// A place has no more ties than this in very large stories (see selectPairs), so the mean is not
/// taken over more.
constexpr size_t tiesOfPlace = 24;

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
    }

    /// Doubtful pairs tie less than their probability: of two links of 0.5 one is wrong, and a
    /// wrong one joins what two right ones keep apart.
    void addTie(const Link &link)
    {
        const float strength = link.weight * link.weight;
        m_ties[static_cast<size_t>(link.a)][link.b] += strength;
        m_ties[static_cast<size_t>(link.b)][link.a] += strength;
    }

    /// Joins without asking for a tie.
    void join(int a, int b)
    {
        a = groupOf(a);
        b = groupOf(b);
        if (a != b)
            merge(a, b);
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

private:
    /// Strength, minus the groups' numbers (the lower first), both sizes when it was made.
    using Offer = std::tuple<float, int, int, size_t>;

    size_t size(int group) const { return m_members[static_cast<size_t>(group)].size(); }

    int groupOf(int place)
    {
        const auto at = m_joinedTo.find(place);
        return at == m_joinedTo.end() ? place : at->second = groupOf(at->second);
    }

    /// True where the user said that a sentence of one group and one of the other do not belong
    /// together.
    bool areApart(int a, int b) const
    {
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
    const Decisions &m_decisions;
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

} // namespace

std::vector<Group> groupPlaces(const Collection &collection, std::span<const Link> pairs,
                               const Decisions &decisions)
{
    Grouping grouping(collection.places.size(), decisions);
    for (const Link &pair : pairs)
        grouping.addTie(pair);
    for (const auto &[a, b] : decisions.linked)
        grouping.join(a, b);
    if (decisions.unlinked.empty() && decisions.alone.empty()) {
        for (const std::vector<int> &places : collection.placesOf) {
            for (size_t i = 1; i < places.size(); ++i)
                grouping.join(places.front(), places[i]);
        }
    }
    grouping.joinAll();
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
