// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/collection.h"

#include "core/base/parallel.h"

#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>

namespace core::alignment {

namespace {

using Counts = std::unordered_map<quint32, int>;

/// The inputs' numbers in an order that depends on what the versions say alone.
std::vector<size_t> orderByText(std::span<const Input> inputs)
{
    std::vector<std::tuple<quint64, QString, QString, qint64, size_t>> keys;
    for (size_t i = 0; i < inputs.size(); ++i) {
        const Version &version = *inputs[i].version;
        keys.emplace_back(stableHash(version.text), version.outlet, version.address,
                          version.date.moment.toMSecsSinceEpoch(), i);
    }
    std::ranges::sort(keys);
    std::vector<size_t> order;
    for (const auto &key : keys)
        order.push_back(std::get<size_t>(key));
    return order;
}

void addPlaces(std::vector<std::vector<Features>> &found, Collection &collection)
{
    std::unordered_map<quint64, int> textOf;
    for (size_t version = 0; version < found.size(); ++version) {
        collection.begins.push_back(static_cast<int>(collection.places.size()));
        const auto last = static_cast<float>(std::max<size_t>(found[version].size(), 2) - 1);
        for (size_t i = 0; i < found[version].size(); ++i) {
            const auto [at, isNew] = textOf.try_emplace(found[version][i].key,
                                                        static_cast<int>(collection.texts.size()));
            if (isNew) {
                collection.texts.push_back(std::move(found[version][i]));
                collection.placesOf.emplace_back();
            }
            collection.placesOf[static_cast<size_t>(at->second)].push_back(
                static_cast<int>(collection.places.size()));
            collection.places.push_back({.version = static_cast<int>(version),
                                         .index = static_cast<int>(i),
                                         .text = at->second,
                                         .position = static_cast<float>(i) / last});
        }
    }
    collection.begins.push_back(static_cast<int>(collection.places.size()));
}

/// In how many sentences of the story each stem and each prefix stands.
Counts sentenceCounts(const Collection &collection)
{
    Counts counts;
    for (size_t text = 0; text < collection.texts.size(); ++text) {
        const int times = static_cast<int>(collection.placesOf[text].size());
        for (const Term &term : collection.texts[text].stems)
            counts[term.id] += times;
        for (const Term &term : collection.texts[text].prefixes)
            counts[term.id] += times;
        for (const Term &term : collection.texts[text].senses)
            counts[term.id] += times;
    }
    return counts;
}

} // namespace

SentenceId Collection::idOf(int place) const
{
    const Place &at = places[static_cast<size_t>(place)];
    return {{static_cast<qint32>(versions[static_cast<size_t>(at.version)])}, at.index};
}

int Collection::sentencesOf(int version) const
{
    return begins[static_cast<size_t>(version) + 1] - begins[static_cast<size_t>(version)];
}

int Collection::sampledPlaces() const
{
    return begins[isLarge() ? size_t{sampledVersions} : versions.size()];
}

int Collection::sampledTexts() const
{
    // Texts are numbered as they come, so the sample's are the first.
    const auto isOfSample
        = [this](const std::vector<int> &of) { return of.front() < sampledPlaces(); };
    return static_cast<int>(std::ranges::partition_point(placesOf, isOfSample) - placesOf.begin());
}

const Features &Collection::featuresAt(int place) const
{
    return texts[static_cast<size_t>(places[static_cast<size_t>(place)].text)];
}

Collection collect(std::span<const Input> inputs, const language::Languages &languages,
                   const Task &task)
{
    Collection collection{.versions = orderByText(inputs)};
    std::vector<std::vector<Features>> found(inputs.size());
    parallelFor(inputs.size(), task, [&](size_t rank) {
        found[rank] = featuresOf(inputs[collection.versions[rank]], languages);
    });
    addPlaces(found, collection);
    const Counts counts = sentenceCounts(collection);
    const auto sentences = static_cast<float>(collection.places.size());
    parallelFor(collection.texts.size(), task, [&](size_t text) {
        weigh(collection.texts[text], [&](quint32 id) {
            return std::log(1 + sentences / static_cast<float>(counts.at(id)));
        });
    });
    return collection;
}

} // namespace core::alignment
