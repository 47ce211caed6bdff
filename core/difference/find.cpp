// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/find.h"

#include "core/base/parallel.h"
#include "core/difference/families.h"

#include <QMultiHash>

#include <array>
#include <atomic>

namespace core::difference {

namespace {

using Family = Findings (*)(const PairView &, const Material &);

/// In this order: what the first found, rewording (the last, apart) leaves alone.
constexpr std::array<Family, 7> families{
    findQuoteChanges, findFigureChanges, findDateChanges,  findNameVariants,
    findListChanges,  findCreditChanges, findHedgeChanges,
};

/// Longer rewordings leave details to be told on their own.
constexpr qsizetype longestDouble = 4;

/// What one pair gives.
struct PairResult
{
    Findings findings;
    SharedSpans shared;
    std::vector<bool> coveredA; ///< tokens of Pair::a that Pair::b has
    std::vector<bool> coveredB;
};

void append(Findings &all, Findings more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Findings findInPair(const PairView &view, const Material &material)
{
    Findings findings;
    for (const Family find : families)
        append(findings, find(view, material));
    append(findings, findRewording(view, findings, material));
    return findings;
}

PairResult examined(const Material &material, qsizetype number)
{
    const alignment::Pair &pair = material.alignment->pairs[static_cast<size_t>(number)];
    if (isSameText(material, pair)) {
        const auto length = sideOf(material, pair.a).tokens.size();
        return {.coveredA = std::vector<bool>(length, true),
                .coveredB = std::vector<bool>(length, true)};
    }
    const PairView view = pairViewOf(material, number);
    PairResult result;
    if (!material.haveTwins(pair.a, pair.b))
        result.findings = findInPair(view, material);
    result.coveredA = coveredTokens(view);
    result.coveredB = coveredTokens(mirrored(view));
    if (view.a.id != pair.a)
        std::swap(result.coveredA, result.coveredB);
    if (pair.relation == alignment::Relation::Partial)
        result.shared = {.a = sharedRanges(sideOf(material, pair.a), result.coveredA),
                         .b = sharedRanges(sideOf(material, pair.b), result.coveredB)};
    return result;
}

std::vector<PairResult> examinedPairs(const Material &material, const Task &task)
{
    std::vector<PairResult> results(material.alignment->pairs.size());
    std::atomic<size_t> done = 0;
    const size_t step = results.size() / 50 + 1;
    parallelFor(results.size(), task, [&](size_t i) {
        results[i] = examined(material, static_cast<qsizetype>(i));
        if (++done % step == 0)
            task.report(static_cast<double>(done) / static_cast<double>(results.size()));
    });
    return results;
}

/// The tokens of a sentence that some counterpart covers.
std::vector<bool> coveredByAny(const Material &material, SentenceId id,
                               const std::vector<PairResult> &results)
{
    std::vector<bool> covered(sideOf(material, id).tokens.size(), false);
    for (const qsizetype number : material.pairsWith(id)) {
        const auto &pair = material.alignment->pairs[static_cast<size_t>(number)];
        const PairResult &result = results[static_cast<size_t>(number)];
        const auto &mask = pair.a == id ? result.coveredA : result.coveredB;
        for (size_t i = 0; i < mask.size(); ++i)
            covered[i] = covered[i] || mask[i];
    }
    return covered;
}

Findings onlyHereInAll(const Material &material, const std::vector<PairResult> &results,
                       const Task &task)
{
    std::vector<Findings> bySentence(material.pairsOf.size());
    parallelFor(bySentence.size(), task, [&](size_t ordinal) {
        const SentenceId id = material.sentenceOf(static_cast<qsizetype>(ordinal));
        bySentence[ordinal] = findOnlyHere(id, coveredByAny(material, id, results), material);
    });
    Findings all;
    for (Findings &findings : bySentence)
        append(all, std::move(findings));
    return all;
}

/// Without the details that another kind tells better: a word in another version's place, a name in
/// another form.
Findings withoutDoubles(Findings details, const Findings &others, const Material &material)
{
    QMultiHash<SentenceId, TextRange> told;
    for (const Finding &finding : others) {
        const bool tells = finding.kind == Kind::NameVariant || finding.kind == Kind::Reworded;
        const auto length = sideOf(material, finding.sentence).tokensIn(finding.range).length();
        if (tells && !finding.isAgreement && length <= longestDouble)
            told.insert(finding.sentence, finding.range);
    }
    std::erase_if(details, [&](const Finding &finding) {
        return std::ranges::any_of(told.values(finding.sentence), [&](const TextRange &range) {
            return range.contains(finding.range);
        });
    });
    return details;
}

/// A span that only one sentence has is a difference of each of its pairs.
std::vector<QList<Kind>> changesOf(const Material &material, const Findings &findings)
{
    std::vector<QList<Kind>> changes(material.alignment->pairs.size());
    for (const Finding &finding : findings) {
        if (finding.pair >= 0)
            changes[static_cast<size_t>(finding.pair)].append(finding.kind);
        if (finding.kind != Kind::OnlyHere)
            continue;
        for (const qsizetype number : material.pairsWith(finding.sentence))
            changes[static_cast<size_t>(number)].append(finding.kind);
    }
    for (QList<Kind> &kinds : changes) {
        std::ranges::sort(kinds);
        kinds.erase(std::ranges::unique(kinds).begin(), kinds.end());
    }
    return changes;
}

} // namespace

Differences findDifferences(std::span<const alignment::Input> inputs,
                            const alignment::Alignment &alignment,
                            const language::Languages &languages, VersionId reference,
                            const Task &task)
{
    if (inputs.size() < 2)
        return {.changes = std::vector<QList<Kind>>(alignment.pairs.size()),
                .shared = std::vector<SharedSpans>(alignment.pairs.size())};
    const Material material = materialOf(inputs, alignment, languages, reference);
    auto results = examinedPairs(material, task);
    if (task.isCancelled())
        return {};
    Findings findings;
    for (PairResult &result : results)
        append(findings, std::move(result.findings));
    append(findings, withoutDoubles(onlyHereInAll(material, results, task), findings, material));
    findings = withoutOutweighed(std::move(findings));
    append(findings, findVerbChanges(material, task));
    append(findings, findMissing(material));
    append(findings, findMoved(material));
    Differences differences{.changes = changesOf(material, findings)};
    for (PairResult &result : results)
        differences.shared.push_back(std::move(result.shared));
    differences.list = gathered(std::move(findings), material, task);
    differences.wireCopy = findWireCopy(material);
    return differences;
}

} // namespace core::difference
