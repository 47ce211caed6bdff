// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <array>

namespace core {

/// How often statements are introduced with a verb, and how it frames them.
struct VerbCount
{
    QString verb; ///< "say", "according to"
    attribution::CueClass frame = attribution::CueClass::Neutral;
    int count = 0;

    friend bool operator==(const VerbCount &, const VerbCount &) = default;
};

struct WordCount
{
    QString word;
    int count = 0;

    friend bool operator==(const WordCount &, const WordCount &) = default;
};

/// Counts over some statements. Direct, mixed and indirect add up to all.
struct StatementCounts
{
    int direct = 0; ///< every word in quotation marks
    int mixed = 0;
    int indirect = 0;
    int unnamed = 0; ///< credited to officials, sources and others without a name
    int withoutSource = 0;
    QList<VerbCount> verbs; ///< most frequent first
    QList<WordCount> hedges; ///< inside what is said, likewise

    int all() const { return direct + mixed + indirect; }
    /// Share of statements with words in quotation marks, wholly or partly; 0 of none.
    double directShare() const;
    double unnamedShare() const;
    /// Statements by the frame of their verb, those without a verb under None.
    int framed(attribution::CueClass frame) const;
    /// Statements whose verb does more than report: everything but neutral, asking, declining.
    int loaded() const;
};

/// One line of the table: what an outlet has of a source, or all of either.
struct StatementRow
{
    VersionId version; ///< invalid: of all versions
    qsizetype source = -1; ///< number in Comparison::sources; -1: of all, or of nobody named
    bool isNobody = false; ///< of statements whose source is not named
    StatementCounts counts;
    QList<qsizetype> statements; ///< numbers in Comparison::attributions, ascending
};

enum class StatementGrouping { ByOutlet, BySource, ByOutletAndSource };

/// Who is quoted how much and how in \a versions. Rows in the order of their first statement. O(n)
/// in the statements and their hedges.
std::vector<StatementRow> statementTable(const Comparison &comparison, StatementGrouping grouping,
                                         const QList<VersionId> &versions);

/// The same for all versions.
std::vector<StatementRow> statementTable(const Comparison &comparison, StatementGrouping grouping);

} // namespace core
