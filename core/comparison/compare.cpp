// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"

#include "core/alignment/align.h"
#include "core/attribution/find.h"
#include "core/base/parallel.h"
#include "core/comparison/furniture.h"
#include "core/comparison/provenblocks.h"
#include "core/comparison/repair.h"
#include "core/comparison/sentencecorrections.h"
#include "core/comparison/sourcegroups.h"
#include "core/comparison/statementcorrections.h"
#include "core/difference/find.h"
#include "core/language/analyse.h"

#include <atomic>

namespace core {

namespace {

/// Where each part of the work ends, as shares of the whole.
constexpr double analysisEnd = 0.35;
constexpr double alignmentEnd = 0.7;

/// A part of a task: what it reports as 0..1 counts as begin..end of the whole.
Task partOf(const Task &task, double begin, double end)
{
    return {.stop = task.stop, .progress = [&task, begin, end](double share) {
                task.report(begin + share * (end - begin));
            }};
}

/// What an earlier comparison found in one version.
struct Known
{
    std::shared_ptr<const language::Analysis> analysis;
    std::shared_ptr<const std::vector<attribution::Attribution>> attributions;
};

/// All that the analysis of a version depends on, but for its blocks.
bool isReadTheSame(const Version &a, const Version &b)
{
    return a.text == b.text && a.givenSentences == b.givenSentences && a.language == b.language
        && a.date == b.date && a.outlet == b.outlet && a.byline == b.byline && a.title == b.title;
}

/// Finds versions of an earlier comparison again, wherever they stand now: with the roles that they
/// were read with, and with those that other versions proved.
class Memory
{
public:
    explicit Memory(const ComparisonPtr &previous)
        : m_previous(previous)
    {
        for (qint32 i = 0; previous && i < std::ssize(previous->story.versions); ++i) {
            const auto index = static_cast<size_t>(i);
            add({.version = {i},
                 .blocks = previous->version({i}).blocks,
                 .analysis = previous->analyses[index],
                 .attributions = previous->ownAttributions[index]});
        }
        for (qint32 i = 0; previous && i < std::ssize(previous->asRead); ++i)
            add(previous->asRead[static_cast<size_t>(i)]);
    }

    std::optional<Known> find(const Version &version, VersionId id) const
    {
        for (const AsRead &old : m_byText.values(qHash(version.text))) {
            if (old.blocks != version.blocks
                || !isReadTheSame(m_previous->version(old.version), version))
                continue;
            if (old.version == id)
                return Known{old.analysis, old.attributions};
            auto moved = *old.attributions;
            for (auto &attribution : moved)
                attribution.version = id;
            return Known{
                old.analysis,
                std::make_shared<const std::vector<attribution::Attribution>>(std::move(moved))};
        }
        return {};
    }

private:
    void add(const AsRead &known)
    {
        m_byText.insert(qHash(m_previous->version(known.version).text), known);
    }

    ComparisonPtr m_previous;
    QMultiHash<size_t, AsRead> m_byText;
};

Known analysed(const Version &version, VersionId id, const language::Languages &languages)
{
    auto analysis
        = std::make_shared<const language::Analysis>(language::analyse(version, languages));
    auto found = attribution::findAttributions(version, *analysis, languages, id);
    return {std::move(analysis),
            std::make_shared<const std::vector<attribution::Attribution>>(std::move(found))};
}

Known knownOrAnalysed(const Version &version, VersionId id, const language::Languages &languages,
                      const Memory &memory)
{
    auto remembered = memory.find(version, id);
    return remembered ? std::move(*remembered) : analysed(version, id, languages);
}

void analyseVersions(Comparison &comparison, const language::Languages &languages,
                     const Memory &memory, const Task &task)
{
    const size_t count = comparison.story.versions.size();
    std::vector<Known> known(count);
    std::atomic<size_t> done = 0;
    const size_t step = count / 50 + 1;
    parallelFor(count, task, [&](size_t i) {
        const Version &version = comparison.story.versions[i];
        const VersionId id{static_cast<qint32>(i)};
        known[i] = knownOrAnalysed(version, id, languages, memory);
        if (++done % step == 0)
            task.report(static_cast<double>(done) / static_cast<double>(count));
    });
    for (Known &one : known) {
        if (!one.analysis)
            continue;
        comparison.analyses.push_back(std::move(one.analysis));
        comparison.ownAttributions.push_back(std::move(one.attributions));
    }
}

/// What other versions prove of a version's blocks is so; the versions that it stands in are
/// analysed anew.
void takeProvenBlocks(Comparison &comparison, const language::Languages &languages,
                      const Memory &memory, const Task &task)
{
    const Task quiet{.stop = task.stop};
    comparison.proven = sharedFurniture(comparison.story, comparison.analyses, languages, quiet);
    const auto text
        = provenBlocks(comparison.story, comparison.analyses, comparison.proven, languages, quiet);
    comparison.proven.insert(comparison.proven.end(), text.begin(), text.end());
    std::ranges::sort(comparison.proven, {},
                      [](const ProvenBlock &p) { return std::pair(p.version, p.block); });
    for (const ProvenBlock &proven : comparison.proven) {
        const auto version = static_cast<size_t>(proven.version.value);
        auto &blocks = comparison.story.versions[version].blocks;
        if (comparison.asRead.empty() || comparison.asRead.back().version != proven.version)
            comparison.asRead.push_back({proven.version, blocks, comparison.analyses[version],
                                         comparison.ownAttributions[version]});
        blocks[proven.block.value].role = proven.role;
    }
    parallelFor(comparison.asRead.size(), quiet, [&](size_t i) {
        const VersionId id = comparison.asRead[i].version;
        Known known = knownOrAnalysed(comparison.version(id), id, languages, memory);
        comparison.analyses[static_cast<size_t>(id.value)] = std::move(known.analysis);
        comparison.ownAttributions[static_cast<size_t>(id.value)] = std::move(known.attributions);
    });
}

void collectAttributions(Comparison &comparison)
{
    for (const auto &own : comparison.ownAttributions)
        comparison.attributions.insert(comparison.attributions.end(), own->begin(), own->end());
}

/// What the previous comparison leaves to the next: its versions are known by their analyses, which
/// were taken over.
difference::Earlier earlierOf(const Comparison &comparison, const ComparisonPtr &previous)
{
    if (!previous)
        return {};
    QHash<const language::Analysis *, VersionId> known;
    for (qint32 i = 0; i < std::ssize(previous->analyses); ++i)
        known.insert(previous->analyses[static_cast<size_t>(i)].get(), VersionId{i});
    difference::Earlier earlier{.examination = previous->examination, .pairs = previous->pairs};
    for (const auto &analysis : comparison.analyses)
        earlier.versions.push_back(known.value(analysis.get()));
    return earlier;
}

std::vector<alignment::Input> inputsOf(const Comparison &comparison)
{
    std::vector<alignment::Input> inputs;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i)
        inputs.push_back({.version = &comparison.version({i}),
                          .analysis = &comparison.analysis({i}),
                          .attributions = comparison.attributionsOf({i})});
    return inputs;
}

void fillIndex(Comparison &comparison)
{
    for (qsizetype i = 0; i < std::ssize(comparison.pairs); ++i) {
        comparison.index.pairsOf[comparison.pairs[static_cast<size_t>(i)].a].append(i);
        comparison.index.pairsOf[comparison.pairs[static_cast<size_t>(i)].b].append(i);
    }
    for (qint32 i = 0; i < std::ssize(comparison.claims); ++i) {
        for (const SentenceId &member : comparison.claims[static_cast<size_t>(i)].members)
            comparison.index.claimOf.insert(member, alignment::ClaimId{i});
    }
}

void fillStatistics(Comparison &comparison)
{
    Statistics &counts = comparison.statistics;
    counts.versions = static_cast<int>(comparison.story.versions.size());
    for (const ProvenBlock &proven : comparison.proven)
        ++(proven.role == BlockRole::Body ? counts.linesProven : counts.linesProvenAside);
    for (qint32 i = 0; i < counts.versions; ++i) {
        counts.sentences += static_cast<int>(comparison.analysis({i}).sentences.size());
        counts.onlyInOneVersion += static_cast<int>(comparison.unmatched({i}).size());
        counts.linesSetAside += static_cast<int>(std::ranges::count(
            comparison.version({i}).blocks, BlockRole::Boilerplate, &Block::role));
    }
    for (const auto &claim : comparison.claims)
        counts.sharedClaims += claim.members.first().version != claim.members.last().version;
    for (const auto &difference : comparison.differences)
        ++counts.differences[difference.kind];
}

} // namespace

Result<ComparisonPtr> compare(const Story &story, const Corrections &corrections,
                              const Options &options, const language::Languages &languages,
                              const Task &task, const ComparisonPtr &previous)
{
    const auto cancelled = std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    if (story.versions.empty())
        return std::unexpected(Error{ErrorCode::TooFewVersions, {}, {}});
    auto comparison = std::make_shared<Comparison>();
    comparison->story = corrected(story, corrections);
    comparison->reference = options.reference;
    const Memory memory(previous);
    analyseVersions(*comparison, languages, memory, partOf(task, 0, analysisEnd));
    if (task.isCancelled())
        return cancelled;
    takeProvenBlocks(*comparison, languages, memory, task);
    if (task.isCancelled())
        return cancelled;
    collectAttributions(*comparison);
    correctStatements(*comparison, corrections);
    groupSources(*comparison, languages, corrections);
    const auto inputs = inputsOf(*comparison);
    const auto manual = manualAlignmentOf(*comparison, corrections);
    auto aligned = alignment::align(inputs, manual, languages, options.reference,
                                    partOf(task, analysisEnd, alignmentEnd));
    if (task.isCancelled())
        return cancelled;
    task.report(alignmentEnd);
    auto found = difference::findDifferences(inputs, aligned, languages, options.reference,
                                             earlierOf(*comparison, previous),
                                             partOf(task, alignmentEnd, 1));
    if (task.isCancelled())
        return cancelled;
    // What the texts say differently is told as they say it, so names are repaired after that.
    const auto same = statementPairs(*comparison, aligned.pairs);
    const auto repaired = repairSources(*comparison, same, languages);
    groupSources(*comparison, languages, corrections, same, repaired);
    comparison->pairs = std::move(aligned.pairs);
    comparison->claims = std::move(aligned.claims);
    comparison->differences = std::move(found.list);
    comparison->changes = std::move(found.changes);
    comparison->shared = std::move(found.shared);
    comparison->wireCopy = std::move(found.wireCopy);
    comparison->examination = std::move(found.examination);
    fillIndex(*comparison);
    fillStatistics(*comparison);
    task.report(1.0);
    return comparison;
}

} // namespace core
