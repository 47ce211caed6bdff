// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/characterdiff.h"

#include <QTextBoundaryFinder>

#include <vector>

namespace widgets {

namespace {

constexpr qsizetype maximumCells = 4'000'000;
constexpr qsizetype shortestMatch = 3;

/// What a reader takes for one character each.
QList<core::TextRange> characters(QStringView text)
{
    QList<core::TextRange> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        found.append({begin, end});
        begin = end;
    }
    return found;
}

struct Side
{
    QStringView text;
    QList<core::TextRange> characters;

    QStringView at(qsizetype index) const { return characters.at(index).of(text); }
};

/// For each character of after[from, to): is it part of a longest common subsequence with
/// before[from, beforeTo)? By the usual table of lengths.
std::vector<bool> kept(const Side &before, const Side &after, qsizetype from, qsizetype beforeTo,
                       qsizetype afterTo)
{
    const qsizetype rows = beforeTo - from;
    const qsizetype columns = afterTo - from;
    std::vector<bool> keeps(static_cast<size_t>(columns), false);
    if (rows * columns > maximumCells)
        return keeps;
    std::vector<quint16> lengths(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    const auto length = [&](qsizetype row, qsizetype column) -> quint16 & {
        return lengths[static_cast<size_t>(row * (columns + 1) + column)];
    };
    const auto same = [&](qsizetype row, qsizetype column) {
        return before.at(from + row) == after.at(from + column);
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            length(row, column) = same(row, column)
                ? static_cast<quint16>(length(row + 1, column + 1) + 1)
                : std::max(length(row + 1, column), length(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (same(row, column)) {
            keeps[static_cast<size_t>(column)] = true;
            ++row;
            ++column;
        } else if (length(row + 1, column) >= length(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
    return keeps;
}

/// Matches too short to mean anything, with changes on both sides, count as changed.
void dropShortMatches(std::vector<bool> &keeps)
{
    for (size_t begin = 0; begin < keeps.size();) {
        size_t end = begin;
        while (end < keeps.size() && keeps[end])
            ++end;
        const bool isBetween = begin > 0 && end < keeps.size();
        if (end > begin && isBetween && end - begin < size_t(shortestMatch))
            std::fill(keeps.begin() + std::ptrdiff_t(begin), keeps.begin() + std::ptrdiff_t(end),
                      false);
        begin = end + 1;
    }
}

} // namespace

core::TextRanges changedCharacters(QStringView before, QStringView after)
{
    const Side a{before, characters(before)};
    const Side b{after, characters(after)};
    qsizetype start = 0;
    const qsizetype shorter = std::min(a.characters.size(), b.characters.size());
    while (start < shorter && a.at(start) == b.at(start))
        ++start;
    qsizetype endA = a.characters.size();
    qsizetype endB = b.characters.size();
    while (endA > start && endB > start && a.at(endA - 1) == b.at(endB - 1)) {
        --endA;
        --endB;
    }
    std::vector<bool> keeps = kept(a, b, start, endA, endB);
    dropShortMatches(keeps);
    core::TextRanges changed;
    for (size_t i = 0; i < keeps.size(); ++i) {
        if (keeps[i])
            continue;
        const core::TextRange range = b.characters.at(start + qsizetype(i));
        if (!changed.isEmpty() && changed.last().end == range.begin)
            changed.last().end = range.end;
        else
            changed.append(range);
    }
    return changed;
}

} // namespace widgets
