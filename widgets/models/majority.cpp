// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/majority.h"

#include "core/difference/diff.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace widgets {

using core::Comparison;
using core::SentenceId;
using core::VersionId;

namespace {

struct Wording
{
    QStringList words;
    QSet<QString> different;
    QList<SentenceId> sentences; ///< of the first version
    int versions = 0;
};

QStringList wordsOf(const Comparison &comparison, const QList<SentenceId> &sentences)
{
    QStringList words;
    for (const SentenceId id : sentences) {
        for (const auto &token :
             comparison.analysis(id.version).tokensOf(comparison.sentence(id))) {
            if (!core::difference::isIgnorable(token))
                words.append(core::difference::comparingForm(token));
        }
    }
    return words;
}

QList<Wording> wordingsOf(const Comparison &comparison, core::alignment::ClaimId claim,
                          const QList<VersionId> &versions)
{
    QHash<VersionId, QList<SentenceId>> members;
    for (const SentenceId member : comparison.claim(claim).members)
        members[member.version].append(member);
    QList<Wording> wordings;
    for (const VersionId version : versions) {
        const QList<SentenceId> own = members.value(version);
        if (own.isEmpty())
            continue;
        const QStringList words = wordsOf(comparison, own);
        auto same = std::ranges::find(wordings, words, &Wording::words);
        if (same == wordings.end()) {
            wordings.append({words, QSet<QString>(words.begin(), words.end()), own, 0});
            same = wordings.end() - 1;
        }
        ++same->versions;
    }
    return wordings;
}

/// The share of words in common with every other wording, summed over their versions.
double nearness(const Wording &wording, const QList<Wording> &all)
{
    double sum = 0;
    for (const Wording &other : all) {
        const auto common = static_cast<double>(
            std::ranges::count_if(wording.different, [&](const QString &word) {
                return other.different.contains(word);
            }));
        const auto either
            = static_cast<double>(wording.different.size() + other.different.size()) - common;
        sum += either > 0 ? other.versions * common / either : 0;
    }
    return sum;
}

} // namespace

Majority majorityOf(const Comparison &comparison, core::alignment::ClaimId claim,
                    const QList<VersionId> &versions)
{
    const QList<Wording> wordings = wordingsOf(comparison, claim, versions);
    if (wordings.isEmpty())
        return {};
    const auto rank = [&](const Wording &wording) {
        return std::pair(wording.versions, nearness(wording, wordings));
    };
    const auto best = std::ranges::max_element(wordings, {}, rank);
    return {best->sentences, best->versions};
}

} // namespace widgets
