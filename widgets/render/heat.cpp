// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/heat.h"

#include "core/difference/diff.h"
#include "widgets/models/claimmarks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace widgets {

using core::Comparison;
using core::SentenceId;
using core::TextRange;
using core::TextRanges;
using core::VersionId;

namespace {

/// Sentences of another version that stand for \a sentence, in their order.
QList<SentenceId> partnersIn(const Comparison &comparison, SentenceId sentence, VersionId version)
{
    QList<SentenceId> partners;
    for (const qsizetype number : comparison.pairsOf(sentence)) {
        const auto &pair = comparison.pairs[static_cast<size_t>(number)];
        const SentenceId other = pair.a == sentence ? pair.b : pair.a;
        if (other.version == version)
            partners.append(other);
    }
    if (const auto claim = comparison.claimOf(sentence); partners.isEmpty() && claim.isValid()) {
        for (const SentenceId member : comparison.claim(claim).members) {
            if (member.version == version)
                partners.append(member);
        }
    }
    std::ranges::sort(partners);
    return partners;
}

/// In the text of \a sentence.
TextRanges wordsNotIn(const Comparison &comparison, SentenceId sentence, SentenceId other)
{
    return core::difference::diffSentences(
               comparison.analysis(other.version), comparison.sentence(other),
               comparison.analysis(sentence.version), comparison.sentence(sentence))
        .onlyB;
}

TextRanges wordsNotIn(const Comparison &comparison, SentenceId sentence,
                      const QList<SentenceId> &others)
{
    TextRanges words{comparison.sentence(sentence).range};
    for (const SentenceId other : others)
        words = intersection(words, wordsNotIn(comparison, sentence, other));
    return words;
}

/// What of the partners' joined text the sentence does not have.
TextRanges marksIn(const Comparison &comparison, const QList<SentenceId> &partners,
                   SentenceId sentence)
{
    TextRanges marks;
    QList<SentenceId> before;
    for (const SentenceId partner : partners) {
        before.append(partner);
        const qsizetype begin
            = joinedText(comparison, before).size() - comparison.textOf(partner).size();
        const qsizetype by = begin - comparison.sentence(partner).range.begin;
        for (const TextRange &range : wordsNotIn(comparison, partner, sentence))
            marks.append(range.shifted(by));
    }
    return marks;
}

/// Counts how many ranges cover each place: +1 where one begins, -1 where it ends.
QList<HeatSpan> spansOf(const std::map<qsizetype, int> &steps)
{
    QList<HeatSpan> spans;
    int count = 0;
    qsizetype at = 0;
    for (const auto &[place, step] : steps) {
        if (count > 0 && place > at)
            spans.append({{at, place}, count});
        count += step;
        at = place;
    }
    return spans;
}

HeatReading &readingOf(QList<HeatReading> &readings, const QString &text)
{
    const auto found = std::ranges::find(readings, text, &HeatReading::text);
    if (found != readings.end())
        return *found;
    return readings.emplaceBack(HeatReading{.text = text});
}

} // namespace

SentenceHeat heatOf(const Comparison &comparison, SentenceId sentence,
                    const QList<VersionId> &others)
{
    SentenceHeat heat;
    std::map<qsizetype, int> steps;
    for (const VersionId other : others) {
        if (other == sentence.version)
            continue;
        ++heat.others;
        const QList<SentenceId> partners = partnersIn(comparison, sentence, other);
        const TextRanges words = wordsNotIn(comparison, sentence, partners);
        for (const TextRange &range : words) {
            ++steps[range.begin];
            --steps[range.end];
        }
        const TextRanges marks = marksIn(comparison, partners, sentence);
        if (words.isEmpty() && marks.isEmpty())
            continue;
        ++(partners.isEmpty() ? heat.lacking : heat.differing);
        HeatReading &reading = readingOf(heat.readings, joinedText(comparison, partners));
        if (reading.versions.isEmpty() && !partners.isEmpty()) {
            reading.sentence = partners.first();
            reading.marks = marks;
        }
        reading.versions.append(other);
    }
    heat.spans = spansOf(steps);
    std::ranges::stable_sort(heat.readings, {}, [](const HeatReading &reading) {
        return std::pair(reading.text.isEmpty(), -reading.versions.size());
    });
    return heat;
}

int heatStep(int count, int others)
{
    if (count <= 0 || others <= 0)
        return 0;
    return std::clamp((count * heatSteps + others - 1) / others, 1, heatSteps);
}

QColor heatColour(int step, const Palette &palette)
{
    if (step <= 0)
        return Qt::transparent;
    const QColor mild(palette.isDark ? 0x2f2b1f : 0xfff7e0);
    const QColor strong(palette.isDark ? 0x74460a : 0xffb84d);
    const float share = static_cast<float>(step - 1) / (heatSteps - 1);
    const auto between = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(between(mild.redF(), strong.redF()),
                            between(mild.greenF(), strong.greenF()),
                            between(mild.blueF(), strong.blueF()));
}

std::vector<double> stackedTops(const std::vector<StackedBox> &boxes, double gap, qsizetype fixed)
{
    std::vector<double> tops;
    for (const StackedBox &box : boxes)
        tops.push_back(box.wanted);
    // Upwards from the one that stays.
    for (auto i = static_cast<size_t>(std::max<qsizetype>(fixed, 0)); i-- > 0;)
        tops[i] = std::min(tops[i], tops[i + 1] - gap - boxes[i].height);
    double free = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        tops[i] = std::max(tops[i], free);
        free = tops[i] + boxes[i].height + gap;
    }
    return tops;
}

} // namespace widgets
