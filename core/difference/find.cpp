// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/find.h"

#include "core/base/parallel.h"
#include "core/difference/examination.h"
#include "core/difference/families.h"

#include <QMultiHash>

namespace core::difference {

namespace {

/// Longer rewordings leave details to be told on their own.
constexpr qsizetype longestDouble = 4;

/// Larger comparisons keep nothing for the next: it would take hundreds of megabytes.
constexpr size_t mostPairsKept = 150'000;

void append(Findings &all, Findings more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Findings findingsOfPairs(const Examination &examination, const Material &material)
{
    size_t count = 0;
    for (const auto &result : examination.results)
        count += result ? result->findings.size() : 0;
    Findings findings;
    findings.reserve(count);
    for (size_t i = 0; i < examination.results.size(); ++i) {
        if (examination.results[i])
            append(findings,
                   findingsOf(*examination.results[i], material, static_cast<qsizetype>(i)));
    }
    return findings;
}

/// Words that a pair tells as altered inside a quotation are no detail of their own.
void coverAltered(const Side &side, const PairResult &result, bool isA, std::vector<bool> &covered)
{
    for (const Finding &finding : result.findings) {
        if (finding.kind != Kind::QuoteAltered || finding.isAgreement
            || (finding.sentence == result.a) != isA || finding.counterpartRange.isEmpty())
            continue;
        const auto tokens = side.tokensIn(finding.range);
        std::fill(covered.begin() + tokens.begin, covered.begin() + tokens.end, true);
    }
}

/// The tokens of a sentence that some counterpart covers.
std::vector<bool> coveredByAny(const Material &material, SentenceId id,
                               const Examination &examination)
{
    const Side side = sideOf(material, id);
    std::vector<bool> covered(side.tokens.size(), false);
    for (const qsizetype number : material.pairsWith(id)) {
        const auto &pair = material.alignment->pairs[static_cast<size_t>(number)];
        const auto &result = examination.results[static_cast<size_t>(number)];
        if (!result) // word for word
            return std::vector<bool>(covered.size(), true);
        const auto &mask = pair.a == id ? result->coveredA : result->coveredB;
        for (size_t i = 0; i < mask.size(); ++i)
            covered[i] = covered[i] || mask[i];
        coverAltered(side, *result, pair.a == id, covered);
    }
    return covered;
}

Findings onlyHereInAll(const Material &material, const Examination &examination, const Task &task)
{
    std::vector<Findings> bySentence(material.pairsOf.size());
    parallelFor(bySentence.size(), task, [&](size_t ordinal) {
        const SentenceId id = material.sentenceOf(static_cast<qsizetype>(ordinal));
        bySentence[ordinal] = findOnlyHere(id, coveredByAny(material, id, examination), material);
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
                            const Earlier &earlier, const Task &task)
{
    if (inputs.size() < 2)
        return {.changes = std::vector<QList<Kind>>(alignment.pairs.size()),
                .shared = std::vector<SharedSpans>(alignment.pairs.size())};
    const Material material = materialOf(inputs, alignment, languages, reference);
    auto examination = std::make_shared<Examination>(examinePairs(material, earlier, task));
    if (task.isCancelled())
        return {};
    Findings findings = findingsOfPairs(*examination, material);
    append(findings,
           withoutDoubles(onlyHereInAll(material, *examination, task), findings, material));
    findings = withoutOutweighed(std::move(findings));
    append(findings, findVerbChanges(material, task));
    append(findings, findMissing(material));
    append(findings, findMoved(material));
    Differences differences{.changes = changesOf(material, findings)};
    for (const auto &result : examination->results)
        differences.shared.push_back(result ? result->shared : SharedSpans());
    differences.list = gathered(std::move(findings), material, task);
    differences.wireCopy = findWireCopy(material);
    if (alignment.pairs.size() <= mostPairsKept)
        differences.examination = std::move(examination);
    return differences;
}

} // namespace core::difference
