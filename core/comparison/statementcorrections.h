// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace core {

/// Changes, removes and adds statements of Comparison::attributions as the user decided. A
/// correction whose words are not in the version any more, or in no statement there, is noted in
/// Comparison::unapplied. O(corrections · statements of their versions).
void correctStatements(Comparison &comparison, const Corrections &corrections);

/// What holds a correction to the words in \a ranges of a version.
Anchor anchorOf(const Version &version, VersionId id, const TextRanges &ranges);

/// The words of an anchor in the version's text as it is now: where they stood, else the place
/// nearest to it; empty where they are gone. O(length of the text).
TextRanges rangesOf(const Anchor &anchor, const Version &version);

} // namespace core
