// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/alignment.h"
#include "core/attribution/attribution.h"
#include "core/comparison/provenblocks.h"
#include "core/comparison/sources.h"
#include "core/difference/difference.h"
#include "core/difference/sharedspans.h"
#include "core/difference/wirecopy.h"
#include "core/language/analysis.h"
#include "core/model/story.h"

#include <memory>
#include <span>
#include <vector>

namespace core::difference {
struct Examination;
}

namespace core {

/// Counts over the whole comparison, for status lines and exports.
struct Statistics
{
    int versions = 0;
    int sentences = 0;
    int sharedClaims = 0; ///< claims with members of two versions or more
    int onlyInOneVersion = 0; ///< sentences with no counterpart
    int linesSetAside = 0; ///< boilerplate blocks
    int linesProven = 0; ///< read as boilerplate, but shown to be text by other versions
    int linesProvenAside = 0; ///< read as text, but shown to be boilerplate by other versions
    QHash<difference::Kind, int> differences;
};

/// The user's corrections that nothing in the versions answers to (any more), by their numbers in
/// the lists of Corrections.
struct UnappliedCorrections
{
    QList<qsizetype> statements;
    QList<qsizetype> mergedSources;
    QList<qsizetype> splitSources;
    QList<qsizetype> links;
    QList<qsizetype> noCounterpart;
    QList<qsizetype> mergedClaims;
    QList<qsizetype> splitClaims;

    qsizetype count() const
    {
        return statements.size() + mergedSources.size() + splitSources.size() + links.size()
            + noCounterpart.size() + mergedClaims.size() + splitClaims.size();
    }
    friend bool operator==(const UnappliedCorrections &, const UnappliedCorrections &) = default;
};

/// What was found in a version as it was read, before other versions proved blocks of it.
struct AsRead
{
    VersionId version;
    QList<Block> blocks;
    std::shared_ptr<const language::Analysis> analysis;
    std::shared_ptr<const std::vector<attribution::Attribution>> attributions;
};

/// The one result: everything views, exports, command line and tests show comes from here. Never
/// changed once made; shared by pointer. Ids are indices: VersionId into story.versions and
/// analyses, ClaimId into claims, and so on.
struct Comparison
{
    Story story; ///< corrections and proven blocks applied
    /// Blocks that have another role than they were read as because of other versions, ascending by
    /// version and block.
    std::vector<ProvenBlock> proven;
    VersionId reference; ///< may be none
    std::vector<std::shared_ptr<const language::Analysis>> analyses; ///< one for each version
    std::vector<attribution::Attribution> attributions; ///< ascending by version, then place
    /// Who makes the statements, in the order of their first; see sourceOf().
    std::vector<SourceGroup> sources;
    /// For each version what it tells by itself, without corrections and the other versions.
    std::vector<std::shared_ptr<const std::vector<attribution::Attribution>>> ownAttributions;
    std::vector<alignment::Pair> pairs; ///< ascending by (a, b)
    std::vector<QList<difference::Kind>>
        changes; ///< for each pair: the kinds found in it, ascending, without doubles
    std::vector<difference::SharedSpans> shared; ///< for each pair: what of a partial one is shared
    std::vector<alignment::Claim> claims;
    std::vector<difference::Difference> differences; ///< ascending by (sentence, range, kind)
    std::vector<difference::WireCopy> wireCopy; ///< ascending by sentence, then place
    Statistics statistics;
    UnappliedCorrections unapplied;
    std::shared_ptr<const difference::Examination> examination; ///< for the next compare()
    std::vector<AsRead> asRead; ///< the versions with proven blocks, for the next compare()

    const Version &version(VersionId id) const
    {
        return story.versions[static_cast<size_t>(id.value)];
    }
    const language::Analysis &analysis(VersionId id) const
    {
        return *analyses[static_cast<size_t>(id.value)];
    }
    const language::Sentence &sentence(SentenceId id) const
    {
        return analysis(id.version).sentences[static_cast<size_t>(id.index)];
    }
    const alignment::Claim &claim(alignment::ClaimId id) const
    {
        return claims[static_cast<size_t>(id.value)];
    }

    /// The source of a statement, by its number in attributions; null where none is named. O(1).
    const SourceGroup *sourceOf(qsizetype statement) const;

    /// Why a block has another role than it was read as, or null. O(log n).
    const ProvenBlock *provenBlock(VersionId version, qint32 block) const;

    /// The sentence's words, line breaks shown as spaces.
    QString textOf(SentenceId id) const;
    /// The claim that a sentence belongs to; every compared sentence has one. O(1).
    alignment::ClaimId claimOf(SentenceId id) const;
    /// Numbers of the pairs that a sentence is in. O(1).
    const QList<qsizetype> &pairsOf(SentenceId id) const;
    /// The pair of two sentences in either order, or null.
    const alignment::Pair *pairOf(SentenceId a, SentenceId b) const;
    /// Sentences of a version with no counterpart anywhere.
    QList<SentenceId> unmatched(VersionId id) const;
    /// The differences / attributions of one version: a stretch of the whole list.
    std::span<const difference::Difference> differencesOf(VersionId id) const;
    std::span<const attribution::Attribution> attributionsOf(VersionId id) const;
    /// What of a sentence three versions or more have word for word: to dim it. O(log n).
    std::span<const difference::WireCopy> wireCopyOf(SentenceId id) const;

    /// Filled by compare(); read through the functions above.
    struct Index
    {
        QHash<SentenceId, alignment::ClaimId> claimOf;
        QHash<SentenceId, QList<qsizetype>> pairsOf;
        std::vector<qsizetype> sourceOf; ///< number in sources, or -1, for each attribution
    } index;
};

using ComparisonPtr = std::shared_ptr<const Comparison>;

} // namespace core
