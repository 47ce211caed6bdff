// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/highlights.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using difference::Difference;
using difference::Kind;

constexpr std::array byPriority{
    Kind::QuoteAltered,       Kind::AttributionChanged, Kind::FigureChanged,   Kind::DateChanged,
    Kind::AttributionDropped, Kind::AttributionAdded,   Kind::HedgeChanged,    Kind::VerbStrength,
    Kind::ListChanged,        Kind::NameVariant,        Kind::QuoteToIndirect, Kind::QuoteExcerpt,
    Kind::OnlyHere,           Kind::Reworded,           Kind::Moved,           Kind::MissingHere,
};

/// Numbers of the sentence's differences that cover words of it.
QList<qsizetype> covering(const Comparison &comparison, SentenceId sentence)
{
    const auto found
        = std::ranges::equal_range(comparison.differences, sentence, {}, &Difference::sentence);
    const qsizetype first = std::distance(comparison.differences.begin(), found.begin());
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < std::ssize(found); ++i) {
        const Difference &difference = found[static_cast<size_t>(i)];
        if (difference.kind != Kind::MissingHere && !difference.range.isEmpty())
            numbers.append(first + i);
    }
    return numbers;
}

} // namespace

int priorityOf(difference::Kind kind)
{
    return static_cast<int>(std::ranges::find(byPriority, kind) - byPriority.begin());
}

QList<Highlight> highlightsOf(const Comparison &comparison, SentenceId sentence)
{
    QList<qsizetype> numbers = covering(comparison, sentence);
    const auto at = [&](qsizetype n) -> const Difference & {
        return comparison.differences[static_cast<size_t>(n)];
    };
    std::ranges::stable_sort(numbers, {}, [&](qsizetype n) { return priorityOf(at(n).kind); });
    QList<qsizetype> borders;
    for (const qsizetype n : numbers)
        borders << at(n).range.begin << at(n).range.end;
    std::ranges::sort(borders);
    borders.erase(std::ranges::unique(borders).begin(), borders.end());

    QList<Highlight> highlights;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const TextRange piece{borders[i], borders[i + 1]};
        QList<qsizetype> here;
        std::ranges::copy_if(numbers, std::back_inserter(here),
                             [&](qsizetype n) { return at(n).range.contains(piece); });
        if (here.isEmpty())
            continue;
        if (!highlights.isEmpty() && highlights.last().range.end == piece.begin
            && highlights.last().differences == here)
            highlights.last().range.end = piece.end;
        else
            highlights.append({piece, here, at(here.first()).kind});
    }
    return highlights;
}

} // namespace core
