// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace widgets {

/// The sentence of a version that comes closest to a claim it does not have.
struct Nearest
{
    core::SentenceId sentence; ///< invalid where nothing comes close
    double likeness = 0; ///< 0..1
};

/// The best pair that the alignment knows with a member of the claim; or else the sentence that
/// shares most content words with \a basis, at least a seventh of them. O(sentences) in the
/// version.
Nearest nearestIn(const core::Comparison &comparison, core::VersionId version,
                  core::alignment::ClaimId claim, const QList<core::SentenceId> &basis);

} // namespace widgets
