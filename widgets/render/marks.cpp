// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/marks.h"

#include "core/comparison/highlights.h"

#include <algorithm>

namespace widgets {

using core::difference::Difference;
using core::difference::Kind;

namespace {

const Difference &at(const core::Comparison &comparison, qsizetype number)
{
    return comparison.differences[static_cast<size_t>(number)];
}

std::optional<Mark> markOf(const core::Comparison &comparison, const core::Highlight &highlight,
                           const IsShown &isShown)
{
    QList<Kind> kinds;
    QSet<Kind> shown;
    for (const qsizetype number : highlight.differences) {
        const Kind kind = at(comparison, number).kind;
        if (kind == Kind::Moved)
            continue;
        if (!kinds.contains(kind))
            kinds.append(kind);
        if (isShown(number))
            shown.insert(kind);
    }
    if (kinds.isEmpty())
        return {};
    Mark mark{.range = highlight.range, .differences = highlight.differences};
    std::ranges::stable_partition(kinds, [&](Kind kind) { return shown.contains(kind); });
    mark.kind = kinds.first();
    mark.isFaint = !shown.contains(mark.kind);
    if (kinds.size() > 1 && shown.contains(kinds.at(1)))
        mark.second = kinds.at(1);
    return mark;
}

void noteWholeSentence(SentenceMarks &marks, const core::Comparison &comparison, qsizetype number,
                       const core::TextRange &sentence, const IsShown &isShown)
{
    const Difference &difference = at(comparison, number);
    if (!isShown(number))
        return;
    if (difference.kind == Kind::MissingHere)
        marks.missing.append(number);
    else if (difference.kind == Kind::Moved)
        marks.isMoved = true;
    else if (difference.kind == Kind::OnlyHere && difference.range.contains(sentence))
        marks.isOnlyHere = true;
}

} // namespace

SentenceMarks marksOf(const core::Comparison &comparison, core::SentenceId sentence,
                      const QSet<Kind> &shown)
{
    return marksOf(comparison, sentence,
                   [&](qsizetype number) { return shown.contains(at(comparison, number).kind); });
}

SentenceMarks marksOf(const core::Comparison &comparison, core::SentenceId sentence,
                      const IsShown &isShown)
{
    SentenceMarks marks;
    for (const core::Highlight &highlight : core::highlightsOf(comparison, sentence)) {
        if (auto mark = markOf(comparison, highlight, isShown))
            marks.spans.append(*std::move(mark));
    }
    const auto found
        = std::ranges::equal_range(comparison.differences, sentence, {}, &Difference::sentence);
    const core::TextRange words = core::trimmed(comparison.version(sentence.version).text,
                                                comparison.sentence(sentence).range);
    for (auto it = found.begin(); it != found.end(); ++it)
        noteWholeSentence(marks, comparison, it - comparison.differences.begin(), words, isShown);
    return marks;
}

} // namespace widgets
