// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"

#include <QStringList>

#include <vector>

namespace core::alignment {

enum class Relation { None, Identical, Reworded, Partial };

/// One piece of evidence for a pair, as data: {SharedWords, 9}, {SharedNames, 2}, {SharedQuotation,
/// 0}.
struct Reason
{
    enum class Kind {
        SameText,
        SharedWords, ///< count of content words
        SharedNames,
        SharedFigures,
        SharedDates,
        SharedQuotation, ///< count of words in the longest common quoted run
        LongRun, ///< count of words in the longest common run
        Synonyms,
        SameSpeaker,
        Neighbours, ///< sentences beside them are paired too
        OtherVersions, ///< count of the versions with a sentence that is paired with both
        Position,
        FigureConflict, ///< against: same slot, other value
        Manual,
    };
    Kind kind = Kind::SharedWords;
    int count = 0;

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// "9 content words", "2 names", "the quotation", in plain English.
QString describe(const Reason &reason);

/// Two sentences of different versions that carry (part of) the same content. a.version <
/// b.version.
struct Pair
{
    SentenceId a;
    SentenceId b;
    double score = 0; ///< 0..1, calibrated: of the pairs given 0.8, about 80 % are right
    Relation relation = Relation::Partial;
    QList<Reason> reasons;
    bool isManual = false; ///< made or confirmed by the user
    bool isLocked = false; ///< confirmed
    /// Which words of each side the other carries (content coverage 0..1): tells a partial pair's
    /// direction.
    double coverageOfA = 0;
    double coverageOfB = 0;
};

using ClaimId = Id<struct ClaimTag>;

/// Sentences of several versions (or one) with the same main claim. Every compared sentence is in
/// exactly one.
struct Claim
{
    QString label; ///< a short piece of one member's text
    QList<SentenceId> members; ///< ascending by version, then position; a version may have several
};

struct Alignment
{
    std::vector<Pair> pairs; ///< ascending by (a, b)
    std::vector<Claim> claims; ///< in reading order of the reference (or first version that has it)
};

} // namespace core::alignment
