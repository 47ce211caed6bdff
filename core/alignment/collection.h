// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/features.h"

namespace core::alignment {

/// A sentence of the story by its place; its features are those of its text.
struct Place
{
    int version = 0; ///< rank in Collection::versions
    int index = 0; ///< in its version
    int text = 0; ///< number in Collection::texts
    float position = 0; ///< 0 first … 1 last of its version
};

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
    int sentencesOf(int version) const;
    const Features &featuresAt(int place) const;
};

/// Features of all sentences, weighted by how rare their stems are in the background corpus and in
/// the story.
Collection collect(std::span<const Input> inputs, const language::Languages &languages,
                   const Task &task);

} // namespace core::alignment
