// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/alignment.h"
#include "core/attribution/attribution.h"
#include "core/base/task.h"
#include "core/language/analysis.h"
#include "core/language/languages.h"

#include <span>

namespace core::alignment {

/// What the stage reads of one version; the pointers outlive the call.
struct Input
{
    const Version *version = nullptr;
    const language::Analysis *analysis = nullptr;
    std::span<const attribution::Attribution> attributions;
};

/// The user's decisions about pairs and claims, in the sentences of the inputs; see Corrections.
struct ManualAlignment
{
    struct Pair
    {
        SentenceId a;
        SentenceId b;
        ManualLink::Kind kind = ManualLink::Kind::Linked;
    };
    QList<Pair> pairs;
    QList<SentenceId> noCounterpart;
    QList<QList<SentenceId>> mergedClaims;
    QList<QList<SentenceId>> splitClaims;

    bool isEmpty() const
    {
        return pairs.isEmpty() && noCounterpart.isEmpty() && mergedClaims.isEmpty()
            && splitClaims.isEmpty();
    }
};

/// Pairs of sentences across all versions and the claims they form. Candidates come from an
/// inverted index over rare words, so cost grows with the shared rare words, not with all pairs.
/// The result does not depend on the order of
/// \a inputs (but for the ids in it). What was made by hand wins. \a reference orders the claims;
/// may be none.
Alignment align(std::span<const Input> inputs, const ManualAlignment &manual,
                const language::Languages &languages, VersionId reference, const Task &task);

/// How alike two stand-alone sentences are: the same score and relation that align() would give
/// them.
Pair similarity(const QString &a, const QString &b, const language::Languages &languages);

} // namespace core::alignment
