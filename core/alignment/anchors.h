// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/collection.h"
#include "core/alignment/graph.h"

namespace core::alignment {

/// Sentences of two versions that are surely each other's, in the same order in both: what lies
/// between them in one version probably lies between them in the other. Revisions of one text have
/// many, reports written independently hardly any.
class Anchors
{
public:
    Anchors(const Collection &collection, const Graph &links);

    /// How a pair lies between the anchors of its versions.
    struct Order
    {
        float fits = 0; ///< 1 between the same anchors, -1 not, 0 where there are none
        float closeness = 0; ///< 1 as far from an anchor as its partner, 1/2 one sentence off, …
    };
    /// O(log of the anchors).
    Order orderOf(const Place &a, const Place &b) const;

private:
    struct Anchor
    {
        int versionA = 0; ///< the lower
        int versionB = 0;
        int indexA = 0;
        int indexB = 0;

        friend auto operator<=>(const Anchor &, const Anchor &) = default;
    };

    std::vector<Anchor> m_anchors; ///< ascending
};

} // namespace core::alignment
