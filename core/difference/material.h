// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/align.h"
#include "core/difference/dateindex.h"
#include "core/difference/diff.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace core::difference {

/// What two names of sources are compared by.
struct ComparedName
{
    QString lower;
    QString initials; ///< "North Atlantic Treaty Organization": "nato"
    QStringList words; ///< without function words, ascending
};

/// What every family of differences reads, made once for a comparison. "Ordinal" is a sentence's
/// number over all versions, in the order of the versions.
struct Material
{
    std::span<const alignment::Input> inputs;
    const alignment::Alignment *alignment = nullptr;
    const language::Languages *languages = nullptr;
    VersionId reference;

    struct Words
    {
        std::vector<TokenId> norms; ///< comparing forms, one for each of Analysis::tokens
        std::vector<TokenId> stems;
        std::vector<int> groups; ///< of synonyms; 0 for words without any
        std::vector<float> weights; ///< how rare the word is; 0 for function words and punctuation
    };
    std::vector<Words> words; ///< by version
    std::vector<const language::Language *> languageOf; ///< by version
    std::vector<const language::Lexicon *> coordinators; ///< by version: "and", "or"
    /// Place of each version in an order that depends on the texts only: whatever needs some order
    /// of versions uses this one, so that the order in which they were added changes nothing.
    std::vector<qint32> ranks;
    std::vector<QList<VersionId>> others; ///< by version: all but it, ascending
    std::vector<qsizetype> firstOrdinal; ///< by version
    std::vector<std::vector<qsizetype>> pairsOf; ///< by ordinal: numbers of pairs
    std::vector<qint32> claimOf; ///< by ordinal
    /// By ordinal: the attributions whose content touches the sentence.
    std::vector<std::vector<const attribution::Attribution *>> attributionsOf;
    /// By stem: the ordinals of the sentences that hold it, ascending, without doubles. Content
    /// words only.
    std::vector<std::vector<qint32>> sentencesWith;
    /// Those of all sources, by language.
    QHash<const language::Language *, QHash<QString, ComparedName>> sourceNames;
    DateIndex dates;
    /// Ordinals with a version that has the sentence word for word and mark for mark.
    QSet<std::pair<qsizetype, qint32>> twins;

    const language::Language &language(VersionId version) const
    {
        return *languageOf[static_cast<size_t>(version.value)];
    }
    /// A source's name in one of the version's attributions.
    const ComparedName &sourceName(const QString &name, VersionId version) const;
    qsizetype ordinalOf(SentenceId id) const
    {
        return firstOrdinal[static_cast<size_t>(id.version.value)] + id.index;
    }
    SentenceId sentenceOf(qsizetype ordinal) const;
    /// Copies share their data.
    const QList<VersionId> &othersThan(VersionId version) const
    {
        return others[static_cast<size_t>(version.value)];
    }
    const std::vector<qsizetype> &pairsWith(SentenceId id) const
    {
        return pairsOf[static_cast<size_t>(ordinalOf(id))];
    }
    /// One of the sentences stands word for word in the other's version: whatever else it is
    /// compared with there, the two versions differ in nothing.
    bool haveTwins(SentenceId a, SentenceId b) const
    {
        return twins.contains({ordinalOf(a), b.version.value})
            || twins.contains({ordinalOf(b), a.version.value});
    }
};

Material materialOf(std::span<const alignment::Input> inputs, const alignment::Alignment &alignment,
                    const language::Languages &languages, VersionId reference);

/// One sentence as the families see it.
struct Side
{
    SentenceId id;
    const alignment::Input *input = nullptr;
    const language::Sentence *sentence = nullptr;
    std::span<const language::Token> tokens;
    std::span<const TokenId> norms;
    std::span<const TokenId> stems;
    std::span<const int> groups;
    std::span<const float> weights;
    std::span<const attribution::Attribution *const> attributions; ///< that touch it

    QStringView text() const { return input->version->text; }
    TextRange range() const { return sentence->range; }
    const language::Token &token(qsizetype i) const { return tokens[static_cast<size_t>(i)]; }
    TokenId norm(qsizetype i) const { return norms[static_cast<size_t>(i)]; }
    TokenId stem(qsizetype i) const { return stems[static_cast<size_t>(i)]; }
    int group(qsizetype i) const { return groups[static_cast<size_t>(i)]; }
    float weight(qsizetype i) const { return weights[static_cast<size_t>(i)]; }
    /// The tokens that begin inside a range of text.
    language::IndexRange tokensIn(TextRange range) const;
    /// The text of tokens, marks at its ends left out; empty if nothing else is there.
    TextRange textOf(language::IndexRange range) const;
};

Side sideOf(const Material &material, SentenceId id);

/// Word for word and mark for mark the same: nothing to find. O(length).
bool isSameText(const Material &material, const alignment::Pair &pair);

/// A pair of sentences with its token diff. Side a is the one whose version ranks first.
struct PairView
{
    qsizetype number = 0; ///< in Alignment::pairs
    const alignment::Pair *pair = nullptr;
    Side a;
    Side b;
    std::vector<Edit> edits;
    std::vector<qsizetype> partnersOfA; ///< for each token: the equal token opposite, or -1
    std::vector<qsizetype> partnersOfB;
    std::vector<qsizetype> echoesOfA; ///< the same, or else a word of the same stem anywhere
    std::vector<qsizetype> echoesOfB;

    bool isClose() const { return pair->relation != alignment::Relation::Partial; }
};

PairView pairViewOf(const Material &material, qsizetype number);

/// The same pair seen from the other side.
PairView mirrored(PairView view);

/// Both words come from one root ("aggression", "aggressive"), told by their beginnings.
bool areAkin(const language::Token &a, const language::Token &b);

/// One stem, one root or synonyms: the same said in some form.
bool areKin(const Side &here, qsizetype i, const Side &there, qsizetype j);

} // namespace core::difference
