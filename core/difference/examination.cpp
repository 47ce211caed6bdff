// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/examination.h"

#include "core/base/parallel.h"
#include "core/difference/families.h"

#include <array>
#include <atomic>

namespace core::difference {

namespace {

using attribution::Attribution;
using Family = Findings (*)(const PairView &, const Material &);

/// In this order: what the first found, rewording (the last, apart) leaves alone.
constexpr std::array<Family, 7> families{
    findQuoteChanges, findFigureChanges, findDateChanges,  findNameVariants,
    findListChanges,  findCreditChanges, findHedgeChanges,
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
    const PairView view = pairViewOf(material, number);
    PairResult result{.a = pair.a, .b = pair.b, .haveTwins = material.haveTwins(pair.a, pair.b)};
    if (!result.haveTwins)
        result.findings = findInPair(view, material);
    result.findings.shrink_to_fit();
    result.coveredA = coveredTokens(view);
    result.coveredB = coveredTokens(mirrored(view));
    if (view.a.id != pair.a)
        std::swap(result.coveredA, result.coveredB);
    if (pair.relation == alignment::Relation::Partial)
        result.shared = {.a = sharedRanges(sideOf(material, pair.a), result.coveredA),
                         .b = sharedRanges(sideOf(material, pair.b), result.coveredB)};
    return result;
}

PairResult swapped(PairResult result)
{
    std::swap(result.a, result.b);
    std::swap(result.coveredA, result.coveredB);
    std::swap(result.shared.a, result.shared.b);
    return result;
}

/// Finds the results again that still hold.
class Memory
{
public:
    Memory(const Material &material, const Earlier &earlier)
        : m_earlier(earlier)
    {
        if (!earlier.examination)
            return;
        for (qint32 v = 0; v < std::ssize(material.inputs); ++v)
            m_isCredited.push_back(sentencesCreditedAlike(
                material.inputs[static_cast<size_t>(v)], earlier.versions[static_cast<size_t>(v)]));
    }

    /// Null if there is none.
    std::shared_ptr<const PairResult> find(const alignment::Pair &pair, bool haveTwins) const
    {
        if (!m_earlier.examination || !isCreditedAlike(pair.a) || !isCreditedAlike(pair.b))
            return {};
        const SentenceId a = earlierIdOf(pair.a);
        const SentenceId b = earlierIdOf(pair.b);
        const std::pair ends{std::min(a, b), std::max(a, b)};
        const auto known = std::ranges::lower_bound(m_earlier.pairs, ends, {}, endsOf);
        if (known == m_earlier.pairs.end() || endsOf(*known) != ends
            || known->relation != pair.relation)
            return {};
        const auto number = static_cast<size_t>(known - m_earlier.pairs.begin());
        const auto &result = m_earlier.examination->results[number];
        if (!result || result->haveTwins != haveTwins)
            return {};
        return known->a == a ? result : std::make_shared<const PairResult>(swapped(*result));
    }

private:
    static std::pair<SentenceId, SentenceId> endsOf(const alignment::Pair &pair)
    {
        return {pair.a, pair.b};
    }

    SentenceId earlierIdOf(SentenceId id) const
    {
        return {m_earlier.versions[static_cast<size_t>(id.version.value)], id.index};
    }

    bool isCreditedAlike(SentenceId id) const
    {
        const auto &ofVersion = m_isCredited[static_cast<size_t>(id.version.value)];
        return !ofVersion.empty() && ofVersion[static_cast<size_t>(id.index)];
    }

    /// For each sentence: whether the attributions that touch it are what they were (the sources'
    /// keys may have changed with those of other versions); empty where the version is not known.
    std::vector<bool> sentencesCreditedAlike(const alignment::Input &input, VersionId then) const
    {
        if (!then.isValid())
            return {};
        const auto before = std::ranges::equal_range(m_earlier.examination->attributions, then, {},
                                                     &Attribution::version);
        const bool areAsMany = std::ranges::size(before) == input.attributions.size();
        std::vector<bool> alike(input.analysis->sentences.size(), areAsMany);
        for (size_t i = 0; areAsMany && i < input.attributions.size(); ++i) {
            Attribution earlier = before[static_cast<std::ptrdiff_t>(i)];
            const Attribution &now = input.attributions[i];
            earlier.version = now.version;
            if (earlier == now)
                continue;
            for (const qint32 sentence : earlier.sentences + now.sentences)
                alike[static_cast<size_t>(sentence)] = false;
        }
        return alike;
    }

    const Earlier &m_earlier;
    std::vector<std::vector<bool>> m_isCredited;
};

} // namespace

Examination examinePairs(const Material &material, const Earlier &earlier, const Task &task)
{
    const auto &pairs = material.alignment->pairs;
    const Memory memory(material, earlier);
    Examination examination;
    examination.results.resize(pairs.size());
    std::atomic<size_t> done = 0;
    const size_t step = pairs.size() / 50 + 1;
    parallelFor(pairs.size(), task, [&](size_t i) {
        if (!isSameText(material, pairs[i])) {
            auto known = memory.find(pairs[i], material.haveTwins(pairs[i].a, pairs[i].b));
            examination.results[i] = known
                ? std::move(known)
                : std::make_shared<const PairResult>(examined(material, static_cast<qsizetype>(i)));
        }
        if (++done % step == 0)
            task.report(static_cast<double>(done) / static_cast<double>(pairs.size()));
    });
    for (const alignment::Input &input : material.inputs)
        examination.attributions.insert(examination.attributions.end(), input.attributions.begin(),
                                        input.attributions.end());
    return examination;
}

Findings findingsOf(const PairResult &result, const Material &material, qsizetype number)
{
    const alignment::Pair &pair = material.alignment->pairs[static_cast<size_t>(number)];
    Findings findings = result.findings;
    for (Finding &finding : findings) {
        const bool isOfA = finding.sentence == result.a;
        finding.sentence = isOfA ? pair.a : pair.b;
        finding.counterpart = isOfA ? pair.b : pair.a;
        finding.pair = number;
    }
    return findings;
}

} // namespace core::difference
