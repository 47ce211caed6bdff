// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"

#include "core/alignment/align.h"
#include "core/attribution/find.h"
#include "core/base/parallel.h"
#include "core/difference/find.h"
#include "core/language/analyse.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace core {

namespace {

void analyseVersions(Comparison &comparison, const language::Languages &languages, const Task &task)
{
    const size_t count = comparison.story.versions.size();
    comparison.analyses.resize(count);
    std::vector<std::vector<attribution::Attribution>> found(count);
    parallelFor(count, task, [&](size_t i) {
        const Version &version = comparison.story.versions[i];
        comparison.analyses[i]
            = std::make_shared<const language::Analysis>(language::analyse(version, languages));
        found[i] = attribution::findAttributions(version, *comparison.analyses[i], languages,
                                                 VersionId{static_cast<qint32>(i)});
    });
    for (const auto &attributions : found)
        comparison.attributions.insert(comparison.attributions.end(), attributions.begin(),
                                       attributions.end());
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

void fillChanges(Comparison &comparison)
{
    comparison.changes.resize(comparison.pairs.size());
    for (const auto &difference : comparison.differences) {
        for (const qsizetype number : comparison.pairsOf(difference.sentence)) {
            const auto &pair = comparison.pairs[static_cast<size_t>(number)];
            auto &kinds = comparison.changes[static_cast<size_t>(number)];
            const bool concerned
                = pair.a == difference.counterpart || pair.b == difference.counterpart;
            if (concerned && !kinds.contains(difference.kind))
                kinds.append(difference.kind);
        }
    }
    for (auto &kinds : comparison.changes)
        std::ranges::sort(kinds);
}

void fillStatistics(Comparison &comparison)
{
    Statistics &counts = comparison.statistics;
    counts.versions = static_cast<int>(comparison.story.versions.size());
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
                              const Task &task, const ComparisonPtr &)
{
    if (story.versions.empty())
        return std::unexpected(Error{ErrorCode::TooFewVersions, {}, {}});
    auto comparison = std::make_shared<Comparison>();
    comparison->story = corrected(story, corrections);
    comparison->reference = options.reference;
    analyseVersions(*comparison, languages, task);
    if (task.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    task.report(0.4);
    const auto inputs = inputsOf(*comparison);
    auto aligned = alignment::align(inputs, corrections, languages, options.reference, task);
    task.report(0.7);
    comparison->differences = difference::findDifferences(inputs, aligned, languages, task);
    if (task.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    comparison->pairs = std::move(aligned.pairs);
    comparison->claims = std::move(aligned.claims);
    fillIndex(*comparison);
    fillChanges(*comparison);
    fillStatistics(*comparison);
    task.report(1.0);
    return comparison;
}

void nameVersions(Story &story)
{
    for (size_t i = 0; i < story.versions.size(); ++i) {
        Version &version = story.versions[i];
        if (version.name.isEmpty())
            version.name = u"v%1"_s.arg(i + 1);
        if (version.outlet.isEmpty())
            version.outlet = QUrl(version.address).host();
        if (version.outlet.isEmpty())
            version.outlet = QFileInfo(version.file).completeBaseName();
        if (version.outlet.isEmpty())
            version.outlet = u"Version %1"_s.arg(i + 1);
    }
}

} // namespace core
