// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/nearest.h"

#include <QSet>

namespace widgets {

using core::Comparison;
using core::SentenceId;

namespace {

constexpr double leastLikeness = 0.15;

QSet<QString> contentStems(const Comparison &comparison, SentenceId id)
{
    QSet<QString> stems;
    for (const auto &token : comparison.analysis(id.version).tokensOf(comparison.sentence(id))) {
        if (token.kind != core::language::TokenKind::Punctuation && !token.isFunctionWord)
            stems.insert(token.stem);
    }
    return stems;
}

/// Twice what is shared over what both have (Dice).
double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const QSet<QString> &smaller = a.size() < b.size() ? a : b;
    const QSet<QString> &larger = a.size() < b.size() ? b : a;
    qsizetype shared = 0;
    for (const QString &stem : smaller)
        shared += larger.contains(stem) ? 1 : 0;
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.size() + b.size());
}

Nearest bestPair(const Comparison &comparison, core::VersionId version,
                 core::alignment::ClaimId claim)
{
    Nearest best;
    for (const SentenceId member : comparison.claim(claim).members) {
        for (const qsizetype number : comparison.pairsOf(member)) {
            const auto &pair = comparison.pairs[static_cast<size_t>(number)];
            const SentenceId other = pair.a == member ? pair.b : pair.a;
            if (other.version == version && pair.score > best.likeness)
                best = {other, pair.score};
        }
    }
    return best;
}

} // namespace

Nearest nearestIn(const Comparison &comparison, core::VersionId version,
                  core::alignment::ClaimId claim, const QList<SentenceId> &basis)
{
    Nearest best = bestPair(comparison, version, claim);
    if (best.sentence.isValid())
        return best;
    QSet<QString> wanted;
    for (const SentenceId sentence : basis)
        wanted.unite(contentStems(comparison, sentence));
    const auto count = static_cast<qint32>(comparison.analysis(version).sentences.size());
    for (qint32 i = 0; i < count; ++i) {
        const SentenceId sentence{version, i};
        const double found = likeness(wanted, contentStems(comparison, sentence));
        if (found >= leastLikeness && found > best.likeness)
            best = {sentence, found};
    }
    return best;
}

} // namespace widgets
