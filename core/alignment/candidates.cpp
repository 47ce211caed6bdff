// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/candidates.h"

#include "core/alignment/likeness.h"
#include "core/base/parallel.h"

#include <unordered_map>

namespace core::alignment {

namespace {

constexpr size_t textsPerTurn = 128;

struct Posting
{
    int text = 0;
    float weight = 0;
};

/// Sense of a content word -> the texts that have it, ascending.
using Index = std::unordered_map<quint32, std::vector<Posting>>;

Index indexOf(const std::vector<Features> &texts)
{
    Index index;
    for (size_t text = 0; text < texts.size(); ++text) {
        for (const Term &term : texts[text].senses)
            index[term.id].push_back({static_cast<int>(text), term.weight});
    }
    return index;
}

/// Senses, those that stand in the fewest texts first.
std::vector<std::pair<const std::vector<Posting> *, float>> rarestFirst(const Features &features,
                                                                        const Index &index)
{
    std::vector<std::pair<const std::vector<Posting> *, float>> lists;
    for (const Term &term : features.senses)
        lists.emplace_back(&index.at(term.id), term.weight);
    std::ranges::stable_sort(lists, {}, [](const auto &list) { return list.first->size(); });
    return lists;
}

/// Sums what one text after the other shares with each text; the sums are used again and again.
class Finder
{
public:
    Finder(const Collection &collection, const Index &index, const CandidateLimits &limits)
        : m_collection(collection)
        , m_index(index)
        , m_limits(limits)
        , m_sums(collection.texts.size(), 0)
    {
    }

    /// The texts most like a text, as links.
    void appendLinks(int text, std::vector<Link> &links)
    {
        sumShared(text);
        const auto limit
            = static_cast<size_t>(std::min(m_limits.texts, 32 + 4 * m_collection.versionCount()));
        if (m_touched.size() > limit) {
            const auto isBetter = [this](int x, int y) {
                return std::pair(-m_sums[size_t(x)], x) < std::pair(-m_sums[size_t(y)], y);
            };
            std::ranges::nth_element(
                m_touched, m_touched.begin() + static_cast<std::ptrdiff_t>(limit), isBetter);
        }
        for (size_t i = 0; i < m_touched.size(); ++i) {
            const int other = m_touched[i];
            if (i < limit && other != text)
                links.push_back({std::min(text, other), std::max(text, other)});
            m_sums[static_cast<size_t>(other)] = 0;
        }
        m_touched.clear();
    }

private:
    void sumShared(int text)
    {
        int budget = m_limits.postings;
        for (const auto &[postings, weight] :
             rarestFirst(m_collection.texts[static_cast<size_t>(text)], m_index)) {
            for (const Posting &posting : nearest(*postings, text, budget)) {
                float &sum = m_sums[static_cast<size_t>(posting.text)];
                if (sum == 0)
                    m_touched.push_back(posting.text);
                const float length = m_collection.texts[static_cast<size_t>(posting.text)].length;
                sum += weight * posting.weight / length;
            }
            budget -= static_cast<int>(postings->size());
            if (budget <= 0)
                return;
        }
    }

    /// At most \a budget of the entries, around the text's own.
    static std::span<const Posting> nearest(const std::vector<Posting> &postings, int text,
                                            int budget)
    {
        const auto wanted = static_cast<size_t>(budget);
        if (postings.size() <= wanted)
            return postings;
        const auto own = static_cast<size_t>(
            std::ranges::lower_bound(postings, text, {}, &Posting::text) - postings.begin());
        const size_t first = std::min(own - std::min(own, wanted / 2), postings.size() - wanted);
        return std::span(postings).subspan(first, wanted);
    }

    const Collection &m_collection;
    const Index &m_index;
    const CandidateLimits &m_limits;
    std::vector<float> m_sums;
    std::vector<int> m_touched;
};

void sortUnique(std::vector<Link> &links)
{
    const auto ends = [](const Link &link) { return std::pair(link.a, link.b); };
    std::ranges::sort(links, {}, ends);
    const auto doubles = std::ranges::unique(links, {}, ends);
    links.erase(doubles.begin(), doubles.end());
}

/// Candidate pairs of texts with their likeness.
std::vector<Link> linkTexts(const Collection &collection, const Task &task,
                            const CandidateLimits &limits)
{
    const Index index = indexOf(collection.texts);
    const size_t count = collection.texts.size();
    std::vector<std::vector<Link>> found((count + textsPerTurn - 1) / textsPerTurn);
    parallelFor(found.size(), task, [&](size_t turn) {
        Finder finder(collection, index, limits);
        const size_t end = std::min(count, (turn + 1) * textsPerTurn);
        for (size_t text = turn * textsPerTurn; text < end; ++text)
            finder.appendLinks(static_cast<int>(text), found[turn]);
    });
    std::vector<Link> links;
    for (const auto &some : found)
        links.insert(links.end(), some.begin(), some.end());
    sortUnique(links);
    parallelFor((links.size() + textsPerTurn - 1) / textsPerTurn, task, [&](size_t turn) {
        const size_t end = std::min(links.size(), (turn + 1) * textsPerTurn);
        for (size_t i = turn * textsPerTurn; i < end; ++i)
            links[i].weight
                = static_cast<float>(likeness(collection.texts[static_cast<size_t>(links[i].a)],
                                              collection.texts[static_cast<size_t>(links[i].b)]));
    });
    std::erase_if(links, [&](const Link &link) { return link.weight < limits.likeness; });
    return links;
}

/// Those of \a places that come next after \a place, going round, at most \a limit.
std::vector<int> nextAround(const std::vector<int> &places, int place, int limit)
{
    const auto wanted = std::min(static_cast<size_t>(limit), places.size());
    auto at = std::ranges::upper_bound(places, place);
    std::vector<int> next;
    while (next.size() < wanted) {
        if (at == places.end())
            at = places.begin();
        next.push_back(*at++);
    }
    return next;
}

void linkPlaces(const Collection &collection, const Link &texts, int limit,
                std::vector<Link> &links)
{
    const auto &from = collection.placesOf[static_cast<size_t>(texts.a)];
    const auto &to = collection.placesOf[static_cast<size_t>(texts.b)];
    const auto add = [&](int a, int b) {
        if (collection.places[static_cast<size_t>(a)].version
            != collection.places[static_cast<size_t>(b)].version)
            links.push_back({std::min(a, b), std::max(a, b), texts.weight});
    };
    for (const int place : from) {
        for (const int other : nextAround(to, place, limit))
            add(place, other);
    }
    for (const int place : to) {
        for (const int other : nextAround(from, place, limit))
            add(place, other);
    }
}

} // namespace

Graph findCandidates(const Collection &collection, const Task &task, const CandidateLimits &limits)
{
    const bool isSmall = collection.versionCount() <= limits.versionsForAllLinks;
    const int all = static_cast<int>(collection.places.size());
    std::vector<Link> links;
    for (const Link &texts : linkTexts(collection, task, limits))
        linkPlaces(collection, texts, isSmall ? all : limits.linksOfCandidates, links);
    for (int text = 0; text < std::ssize(collection.texts); ++text)
        linkPlaces(collection, {text, text, 1}, isSmall ? all : limits.linksOfCopies, links);
    sortUnique(links);
    return Graph(collection.places.size(), links);
}

} // namespace core::alignment
