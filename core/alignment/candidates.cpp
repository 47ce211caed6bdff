// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/candidates.h"

#include "core/alignment/likeness.h"
#include "core/base/parallel.h"

#include <limits>
#include <unordered_map>

namespace core::alignment {

namespace {

constexpr size_t textsPerTurn = 128;

struct Posting
{
    int text = 0;
    float share = 0; ///< the sense's weight as a share of the text's length
};

/// Two texts, a < b, and which of them found the other.
struct TextLink
{
    int a = 0;
    int b = 0;
    bool isFromA = false;
    bool isFromB = false;
    float likeness = 0;
};

/// Sense of a content word -> the texts that have it, ascending.
using Index = std::unordered_map<quint32, std::vector<Posting>>;

/// Where each sense stands, and the same of texts in several versions alone.
struct Indexes
{
    Index all;
    Index shared;
    /// For each version the first text that is in none before it, and the end.
    std::vector<int> firstTexts;
};

/// The only version that a text stands in, or -1.
int onlyVersionOf(const Collection &collection, int text)
{
    const std::vector<int> &places = collection.placesOf[static_cast<size_t>(text)];
    const int version = collection.places[static_cast<size_t>(places.front())].version;
    return places.back() < collection.begins[static_cast<size_t>(version) + 1] ? version : -1;
}

Indexes indexesOf(const Collection &collection)
{
    Indexes indexes;
    const auto &texts = collection.texts;
    for (size_t text = 0; text < texts.size(); ++text) {
        const bool isShared = onlyVersionOf(collection, static_cast<int>(text)) < 0;
        for (const Term &term : texts[text].senses) {
            const Posting posting{static_cast<int>(text), term.weight / texts[text].length};
            indexes.all[term.id].push_back(posting);
            if (isShared)
                indexes.shared[term.id].push_back(posting);
        }
    }
    // Texts are numbered as they come.
    for (const int begin : collection.begins) {
        const auto isBefore
            = [&](const std::vector<int> &places) { return places.front() < begin; };
        indexes.firstTexts.push_back(
            static_cast<int>(std::ranges::partition_point(collection.placesOf, isBefore)
                             - collection.placesOf.begin()));
    }
    return indexes;
}

/// The entries of texts from \a begin on, before \a end.
std::span<const Posting> postingsIn(std::span<const Posting> postings, int begin, int end)
{
    const auto first = std::ranges::lower_bound(postings, begin, {}, &Posting::text);
    return {first,
            std::lower_bound(first, postings.end(), end,
                             [](const Posting &posting, int text) { return posting.text < text; })};
}

/// A sense of a text, with the texts that have it.
struct SenseTexts
{
    std::span<const Posting> all;
    std::span<const Posting> shared;
    float weight = 0;
};

/// Senses, those that stand in the fewest texts first.
std::vector<SenseTexts> rarestFirst(const Features &features, const Indexes &indexes)
{
    std::vector<SenseTexts> senses;
    for (const Term &term : features.senses) {
        const auto shared = indexes.shared.find(term.id);
        senses.push_back({.all = indexes.all.at(term.id), .shared = {}, .weight = term.weight});
        if (shared != indexes.shared.end())
            senses.back().shared = shared->second;
    }
    std::ranges::stable_sort(senses, {}, [](const SenseTexts &sense) { return sense.all.size(); });
    return senses;
}

/// Sums what one text after the other shares with each text; the sums are used again and again.
class Finder
{
public:
    Finder(const Collection &collection, const Indexes &indexes, const CandidateLimits &limits)
        : m_collection(collection)
        , m_indexes(indexes)
        , m_limits(limits)
        , m_sample(collection.sampledTexts())
        , m_sums(collection.texts.size(), 0)
    {
    }

    /// The texts most like a text, of the sample and of the others, as links.
    void appendLinks(int text, std::vector<TextLink> &links)
    {
        sumShared(text);
        const auto others
            = std::ranges::partition(m_touched, [this](int other) { return other < m_sample; });
        const auto middle = m_touched.end() - std::ssize(others);
        const int most
            = m_collection.isLarge() ? m_limits.sampledTexts : 32 + 4 * m_collection.versionCount();
        appendBest(text, {m_touched.begin(), middle}, most, links);
        appendBest(text, {middle, m_touched.end()}, m_limits.otherTexts, links);
        for (const int other : m_touched)
            m_sums[static_cast<size_t>(other)] = 0;
        m_touched.clear();
    }

private:
    void appendBest(int text, std::span<int> touched, int limit, std::vector<TextLink> &links) const
    {
        const auto isBetter = [this](int x, int y) {
            return std::pair(-m_sums[size_t(x)], x) < std::pair(-m_sums[size_t(y)], y);
        };
        const auto count = std::min(touched.size(), static_cast<size_t>(limit));
        if (count < touched.size())
            std::ranges::nth_element(touched, touched.begin() + static_cast<std::ptrdiff_t>(count),
                                     isBetter);
        for (const int other : touched.first(count)) {
            if (other != text)
                links.push_back({.a = std::min(text, other),
                                 .b = std::max(text, other),
                                 .isFromA = text < other,
                                 .isFromB = other < text});
        }
    }

    void sumShared(int text)
    {
        int budget = m_limits.postings;
        int sampleBudget = m_limits.sampledPostings;
        for (const SenseTexts &sense :
             rarestFirst(m_collection.texts[static_cast<size_t>(text)], m_indexes)) {
            if (sampleBudget > 0)
                sampleBudget -= addSample(text, sense);
            const auto others = nearest(
                postingsIn(sense.all, m_sample, std::numeric_limits<int>::max()), text, budget);
            add(others, sense.weight);
            budget -= static_cast<int>(others.size());
        }
    }

    /// Of the sample's texts those that may be counterparts: what stands in one version alone has
    /// none among the texts of that version alone. Gives their number.
    int addSample(int text, const SenseTexts &sense)
    {
        const int version = onlyVersionOf(m_collection, text);
        const auto at = static_cast<size_t>(std::max(version, 0));
        const int begin = version < 0 ? m_sample : std::min(m_indexes.firstTexts[at], m_sample);
        const int end = version < 0 ? m_sample : std::min(m_indexes.firstTexts[at + 1], m_sample);
        size_t count = 0;
        for (const auto &postings :
             {postingsIn(sense.all, 0, begin), postingsIn(sense.shared, begin, end),
              postingsIn(sense.all, end, m_sample)}) {
            add(postings, sense.weight);
            count += postings.size();
        }
        return static_cast<int>(count);
    }

    void add(std::span<const Posting> postings, float weight)
    {
        for (const Posting &posting : postings) {
            float &sum = m_sums[static_cast<size_t>(posting.text)];
            if (sum == 0)
                m_touched.push_back(posting.text);
            sum += weight * posting.share;
        }
    }

    /// At most \a budget of the entries, around the text's own.
    static std::span<const Posting> nearest(std::span<const Posting> postings, int text, int budget)
    {
        const auto wanted = static_cast<size_t>(budget);
        if (postings.size() <= wanted)
            return postings;
        const auto own = static_cast<size_t>(
            std::ranges::lower_bound(postings, text, {}, &Posting::text) - postings.begin());
        const size_t first = std::min(own - std::min(own, wanted / 2), postings.size() - wanted);
        return postings.subspan(first, wanted);
    }

    const Collection &m_collection;
    const Indexes &m_indexes;
    const CandidateLimits &m_limits;
    int m_sample = 0;
    std::vector<float> m_sums;
    std::vector<int> m_touched;
};

/// Each pair of texts once, with both its directions.
void joinDirections(std::vector<TextLink> &links)
{
    const auto ends = [](const TextLink &link) { return std::pair(link.a, link.b); };
    std::ranges::sort(links, {}, ends);
    auto last = links.begin();
    for (auto link = links.begin(); link != links.end(); ++link) {
        if (link != last && ends(*link) == ends(*last)) {
            last->isFromA |= link->isFromA;
            last->isFromB |= link->isFromB;
        } else if (link != last) {
            *++last = *link;
        }
    }
    if (last != links.end())
        links.erase(std::next(last), links.end());
}

/// Candidate pairs of texts with their likeness.
std::vector<TextLink> linkTexts(const Collection &collection, const Task &task,
                                const CandidateLimits &limits)
{
    const Indexes indexes = indexesOf(collection);
    const size_t count = collection.texts.size();
    std::vector<std::vector<TextLink>> found((count + textsPerTurn - 1) / textsPerTurn);
    parallelFor(found.size(), task, [&](size_t turn) {
        Finder finder(collection, indexes, limits);
        const size_t end = std::min(count, (turn + 1) * textsPerTurn);
        for (size_t text = turn * textsPerTurn; text < end; ++text)
            finder.appendLinks(static_cast<int>(text), found[turn]);
    });
    std::vector<TextLink> links;
    for (auto &some : found) {
        links.insert(links.end(), some.begin(), some.end());
        some = {};
    }
    joinDirections(links);
    parallelFor((links.size() + textsPerTurn - 1) / textsPerTurn, task, [&](size_t turn) {
        const size_t end = std::min(links.size(), (turn + 1) * textsPerTurn);
        for (TextLink &link :
             std::span(links).subspan(turn * textsPerTurn, end - turn * textsPerTurn))
            link.likeness
                = static_cast<float>(likeness(collection.texts[static_cast<size_t>(link.a)],
                                              collection.texts[static_cast<size_t>(link.b)]));
    });
    std::erase_if(links, [&](const TextLink &link) { return link.likeness < limits.likeness; });
    return links;
}

/// Links each place of a text with places of one that it found (or of its own): all of the
/// sample's, and beyond it those that come next, going round.
class PlaceLinker
{
public:
    PlaceLinker(const Collection &collection, int limit)
        : m_collection(collection)
        , m_sample(collection.sampledPlaces())
        , m_limit(static_cast<size_t>(limit))
    {
    }

    void link(const TextLink &texts)
    {
        const auto &ofA = m_collection.placesOf[static_cast<size_t>(texts.a)];
        const auto &ofB = m_collection.placesOf[static_cast<size_t>(texts.b)];
        if (texts.isFromA)
            linkFrom(ofA, ofB, texts.likeness);
        if (texts.isFromB)
            linkFrom(ofB, ofA, texts.likeness);
    }

    std::vector<Link> take() { return std::move(m_links); }

private:
    void linkFrom(std::span<const int> from, std::span<const int> to, float weight)
    {
        const auto inSample
            = static_cast<size_t>(std::ranges::lower_bound(to, m_sample) - to.begin());
        const auto sample = to.first(inSample);
        const auto others = to.subspan(inSample);
        for (const int place : from) {
            const auto version
                = static_cast<size_t>(m_collection.places[static_cast<size_t>(place)].version);
            const auto own = std::ranges::lower_bound(sample, m_collection.begins[version]);
            const auto next = std::lower_bound(own, sample.end(), m_collection.begins[version + 1]);
            for (const int other : std::span(sample.begin(), own))
                add(place, other, weight);
            for (const int other : std::span(next, sample.end()))
                add(place, other, weight);
            auto at = std::ranges::upper_bound(others, place);
            for (size_t i = 0; i < std::min(m_limit, others.size()); ++i) {
                if (at == others.end())
                    at = others.begin();
                add(place, *at++, weight);
            }
        }
    }

    void add(int a, int b, float weight)
    {
        if (m_collection.places[static_cast<size_t>(a)].version
            != m_collection.places[static_cast<size_t>(b)].version)
            m_links.push_back({std::min(a, b), std::max(a, b), weight});
    }

    const Collection &m_collection;
    int m_sample = 0;
    size_t m_limit = 0;
    std::vector<Link> m_links;
};

} // namespace

Graph findCandidates(const Collection &collection, const Task &task, const CandidateLimits &limits)
{
    PlaceLinker linker(collection, limits.otherCopies);
    for (const TextLink &texts : linkTexts(collection, task, limits))
        linker.link(texts);
    for (int text = 0; text < std::ssize(collection.texts); ++text)
        linker.link({.a = text, .b = text, .isFromA = true, .likeness = 1});
    auto links = linker.take();
    sortUnique(links);
    return Graph(collection.places.size(), links);
}

} // namespace core::alignment
