// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sentencecorrections.h"

#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A sentence in which a word or two were changed is still the one that was meant.
constexpr double leastWordsShared = 0.75;

/// How many times each word stands in a text.
QHash<QString, int> wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QHash<QString, int> counts;
    for (const QString &word : text.toCaseFolded().split(between, Qt::SkipEmptyParts))
        ++counts[word];
    return counts;
}

int sumOf(const QHash<QString, int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

/// 0..1: the words in common as a share of both texts' words (Dice).
double shareInCommon(const QHash<QString, int> &a, const QHash<QString, int> &b)
{
    int common = 0;
    for (const auto [word, count] : a.asKeyValueRange())
        common += std::min(count, b.value(word));
    const int all = sumOf(a) + sumOf(b);
    return all ? 2.0 * common / all : 0;
}

bool isThere(SentenceId id, const Comparison &comparison)
{
    return id.isValid() && id.version.value < std::ssize(comparison.story.versions)
        && id.index < std::ssize(comparison.analysis(id.version).sentences);
}

/// The sentence for which \a rate is highest, of several the nearest to the anchor's; invalid where
/// none has \a least.
SentenceId bestOf(const SentenceAnchor &anchor, const Comparison &comparison, double least,
                  auto &&rate)
{
    const VersionId version = anchor.id.version;
    SentenceId best;
    double bestRate = least;
    for (qint32 i = 0; i < std::ssize(comparison.analysis(version).sentences); ++i) {
        const SentenceId id{version, i};
        const double rated = rate(comparison.textOf(id));
        const bool isNearer = !best.isValid()
            || std::abs(i - anchor.id.index) < std::abs(best.index - anchor.id.index);
        if (rated > bestRate || (rated >= bestRate && isNearer)) {
            bestRate = rated;
            best = id;
        }
    }
    return best;
}

QList<SentenceId> sentencesOf(const QList<SentenceAnchor> &anchors, const Comparison &comparison)
{
    QList<SentenceId> found;
    for (const SentenceAnchor &anchor : anchors) {
        const SentenceId id = sentenceOf(anchor, comparison);
        if (id.isValid() && !found.contains(id))
            found.append(id);
    }
    return found;
}

/// Groups of sentences of which at least \a fewest are there; the numbers of the others go to
/// \a unapplied.
QList<QList<SentenceId>> groupsOf(const QList<QList<SentenceAnchor>> &groups, qsizetype fewest,
                                  const Comparison &comparison, QList<qsizetype> &unapplied)
{
    QList<QList<SentenceId>> found;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto group = sentencesOf(groups.at(i), comparison);
        if (group.size() >= fewest)
            found.append(group);
        else
            unapplied.append(i);
    }
    return found;
}

} // namespace

SentenceAnchor anchorOf(const Comparison &comparison, SentenceId sentence)
{
    return {sentence, comparison.textOf(sentence)};
}

SentenceId sentenceOf(const SentenceAnchor &anchor, const Comparison &comparison)
{
    if (!anchor.id.version.isValid()
        || anchor.id.version.value >= std::ssize(comparison.story.versions))
        return {};
    if (anchor.text.isEmpty())
        return isThere(anchor.id, comparison) ? anchor.id : SentenceId();
    const SentenceId same = bestOf(anchor, comparison, 1, [&](const QString &text) {
        return text == anchor.text ? 1.0 : 0.0;
    });
    if (same.isValid())
        return same;
    const auto words = wordsOf(anchor.text);
    return bestOf(anchor, comparison, leastWordsShared,
                  [&](const QString &text) { return shareInCommon(words, wordsOf(text)); });
}

alignment::ManualAlignment manualAlignmentOf(Comparison &comparison, const Corrections &corrections)
{
    alignment::ManualAlignment manual;
    UnappliedCorrections &unapplied = comparison.unapplied;
    for (qsizetype i = 0; i < corrections.links.size(); ++i) {
        const ManualLink &link = corrections.links.at(i);
        const SentenceId a = sentenceOf(link.a, comparison);
        const SentenceId b = sentenceOf(link.b, comparison);
        if (a.isValid() && b.isValid() && a.version != b.version)
            manual.pairs.append({.a = a, .b = b, .kind = link.kind});
        else
            unapplied.links.append(i);
    }
    for (qsizetype i = 0; i < corrections.noCounterpart.size(); ++i) {
        const SentenceId id = sentenceOf(corrections.noCounterpart.at(i), comparison);
        if (id.isValid())
            manual.noCounterpart.append(id);
        else
            unapplied.noCounterpart.append(i);
    }
    manual.mergedClaims = groupsOf(corrections.mergedClaims, 2, comparison, unapplied.mergedClaims);
    manual.splitClaims = groupsOf(corrections.splitClaims, 1, comparison, unapplied.splitClaims);
    return manual;
}

} // namespace core
