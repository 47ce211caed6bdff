// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/align.h"
#include "core/difference/difference.h"
#include "core/difference/examination.h"
#include "core/difference/sharedspans.h"
#include "core/difference/wirecopy.h"

namespace core::difference {

/// What is found: the differences, and for each pair of the alignment the kinds of differences that
/// its two sentences show.
struct Differences
{
    std::vector<Difference> list; ///< ascending by (sentence, range, kind)
    std::vector<QList<Kind>> changes; ///< ascending, without doubles
    std::vector<SharedSpans> shared; ///< for each pair
    std::vector<WireCopy> wireCopy; ///< ascending by sentence
    std::shared_ptr<const Examination> examination; ///< for the next comparison; may be null
};

/// The typed differences of aligned versions. Claims of \a reference count as missing wherever they
/// are not told; without one it takes two versions. Linear in the pairs. What is found does not
/// depend on the order of \a inputs (but for the ids in it), nor on what is taken over from
/// \a earlier. Stops early, incomplete, when the task is cancelled.
Differences findDifferences(std::span<const alignment::Input> inputs,
                            const alignment::Alignment &alignment,
                            const language::Languages &languages, VersionId reference,
                            const Earlier &earlier, const Task &task);

} // namespace core::difference
