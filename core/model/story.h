// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <optional>
#include <vector>

namespace core {

/// The versions of one story, in the order in which they are shown.
struct Story
{
    std::vector<Version> versions;

    friend bool operator==(const Story &, const Story &) = default;
};

/// What the user decided about one version; set fields win over what was read.
struct VersionCorrection
{
    std::optional<QString> outlet;
    std::optional<QString> title;
    std::optional<QString> byline;
    std::optional<PublicationDate> date;
    std::optional<QString> encoding; ///< the bytes are read by it, whatever they declare
    QHash<qint32, BlockRole> roles; ///< by block number

    friend bool operator==(const VersionCorrection &, const VersionCorrection &) = default;
};

/// A sentence that a correction holds on to. Where its words are known it is found again by them
/// when the version is read anew, nearest to where it stood; else it is the one of that number.
struct SentenceAnchor
{
    SentenceId id;
    QString text; ///< white space collapsed

    SentenceAnchor() = default;
    SentenceAnchor(SentenceId sentence, QString words = {})
        : id(sentence)
        , text(std::move(words))
    {
    }
    friend bool operator==(const SentenceAnchor &, const SentenceAnchor &) = default;
};

/// A pair that the user made, forbade, or confirmed.
struct ManualLink
{
    enum class Kind { Linked, Unlinked, Locked };
    SentenceAnchor a;
    SentenceAnchor b;
    Kind kind = Kind::Linked;

    friend bool operator==(const ManualLink &, const ManualLink &) = default;
};

enum class StatementType { Direct, Mixed, Indirect };

/// Words of a version that a correction holds on to. They are found again by their text when the
/// version is read anew, nearest to where they stood.
struct Anchor
{
    VersionId version;
    TextRanges ranges;
    QString text; ///< of all ranges, joined by a space, white space collapsed

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// What the user decided about one statement: about its source, words and type, that it is none, or
/// that there is one. Fields that are not set leave what the engine found.
struct StatementCorrection
{
    enum class Kind { Changed, Removed, Added };
    Kind kind = Kind::Changed;
    Anchor content; ///< as the engine found it; of one added: its words
    QString cue; ///< of the statement, to tell two with the same words apart
    std::optional<QString> source; ///< a name; empty: nobody is named
    std::optional<StatementType> type;
    std::optional<Anchor> newContent;

    friend bool operator==(const StatementCorrection &, const StatementCorrection &) = default;
};

/// A source as a version names it, resolved: "Mao" in v2.
struct SourceReference
{
    VersionId version;
    QString name;

    friend bool operator==(const SourceReference &, const SourceReference &) = default;
};

/// Two sources that the user says are one.
struct MergedSources
{
    SourceReference a;
    SourceReference b;

    friend bool operator==(const MergedSources &, const MergedSources &) = default;
};

/// All the user's decisions; they always win over the engine.
struct Corrections
{
    QHash<VersionId, VersionCorrection> versions;
    QList<ManualLink> links;
    QList<SentenceAnchor> noCounterpart;
    /// Sentences whose claims, with all their members, are one.
    QList<QList<SentenceAnchor>> mergedClaims;
    /// Sentences that are a claim by themselves: the engine adds none to it.
    QList<QList<SentenceAnchor>> splitClaims;
    QList<StatementCorrection> statements;
    QList<MergedSources> mergedSources;
    QList<SourceReference> splitSources; ///< kept apart from all that the engine would join them to

    friend bool operator==(const Corrections &, const Corrections &) = default;
};

/// The story with the corrections of outlets, dates, titles and roles applied.
Story corrected(Story story, const Corrections &corrections);

} // namespace core
