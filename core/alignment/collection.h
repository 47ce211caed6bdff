// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/features.h"
#include "core/alignment/graph.h"

namespace core::alignment {

/// A sentence of the story by its place; its features are those of its text.
struct Place
{
    int version = 0; ///< rank in Collection::versions
    int index = 0; ///< in its version
    int text = 0; ///< number in Collection::texts
    float position = 0; ///< 0 first … 1 last of its version
};

/// Stories of more versions than this are large: there a sentence is compared with all of a sample
/// of the versions and with the few sentences elsewhere that are most like it, lest the work grow
/// with the square of the versions.
inline constexpr int mostVersionsForAll = 32;
inline constexpr int sampledVersions = 16;

/// All sentences of a story in an order that does not depend on the order of the inputs: versions
/// by their text. Sentences with the same words share their features, so a wire report that a
/// hundred outlets copy is measured once.
struct Collection
{
    std::vector<size_t> versions; ///< rank -> number in the inputs
    std::vector<int> begins; ///< the first place of each version, and the end
    std::vector<Place> places;
    std::vector<Features> texts;
    std::vector<std::vector<int>> placesOf; ///< text -> its places, ascending

    SentenceId idOf(int place) const;
    int versionCount() const { return static_cast<int>(versions.size()); }
    bool isLarge() const { return versionCount() > mostVersionsForAll; }
    int sentencesOf(int version) const;
    /// The sample: the first places and texts, which are those of the versions that rank first; all
    /// of them where the story is not large.
    int sampledPlaces() const;
    int sampledTexts() const;
    const Features &featuresAt(int place) const;
    /// The links of a place into a version (rank). O(log of its links).
    std::span<const Graph::Edge> linksInto(const Graph &graph, int place, int version) const
    {
        const auto at = static_cast<size_t>(version);
        return graph.edgesInto(place, begins[at], begins[at + 1]);
    }
};

/// Features of all sentences, weighted by how rare their stems are in the background corpus and in
/// the story.
Collection collect(std::span<const Input> inputs, const language::Languages &languages,
                   const Task &task);

} // namespace core::alignment
