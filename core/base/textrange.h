// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <algorithm>
#include <compare>

namespace core {

/// A half-open range [begin, end) of UTF-16 units in one text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return end <= begin; }
    constexpr bool contains(qsizetype position) const
    {
        return begin <= position && position < end;
    }
    constexpr bool contains(const TextRange &other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    constexpr bool intersects(const TextRange &other) const
    {
        return begin < other.end && other.begin < end;
    }
    constexpr TextRange intersected(const TextRange &other) const
    {
        return {std::max(begin, other.begin),
                std::max(std::max(begin, other.begin), std::min(end, other.end))};
    }
    constexpr TextRange united(const TextRange &other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    constexpr TextRange shifted(qsizetype by) const { return {begin + by, end + by}; }

    /// The piece of \a text that the range covers; the range must lie inside it.
    QStringView of(QStringView text) const { return text.sliced(begin, length()); }

    friend constexpr auto operator<=>(const TextRange &, const TextRange &) = default;
};

/// Ascending and disjoint.
using TextRanges = QList<TextRange>;

/// The range without white space at its ends. O(n) in the white space removed.
TextRange trimmed(QStringView text, TextRange range);

} // namespace core
