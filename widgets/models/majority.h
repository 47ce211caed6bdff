// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace widgets {

/// The wording of a claim that most versions share.
struct Majority
{
    QList<core::SentenceId> sentences; ///< of the first version that has it; empty: none does
    int versions = 0; ///< how many have it word for word
};

/// Case, quotation marks and the like make no other wording. Where several are equally common (all
/// of them, where each version has its own) it is the one that shares most words with the others.
/// O(versions² x words) at worst.
Majority majorityOf(const core::Comparison &comparison, core::alignment::ClaimId claim,
                    const QList<core::VersionId> &versions);

} // namespace widgets
