// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/render/palette.h"

#include <vector>

namespace widgets {

/// Words of the version that is read, and how many of the others have something else there or
/// nothing.
struct HeatSpan
{
    core::TextRange range; ///< of the version's text
    int count = 0; ///< at least 1

    friend bool operator==(const HeatSpan &, const HeatSpan &) = default;
};

/// What others have in place of a sentence: all that say it in the same words are one reading.
struct HeatReading
{
    QList<core::VersionId> versions; ///< in the order asked for
    core::SentenceId sentence; ///< the first version's; invalid where they lack it
    QString text; ///< empty where they lack it
    core::TextRanges marks; ///< of the text: words that the sentence does not have
};

struct SentenceHeat
{
    QList<HeatSpan> spans; ///< ascending, disjoint
    QList<HeatReading> readings; ///< that differ: the commonest first, those that lack it last
    int others = 0; ///< how many were asked
    int differing = 0;
    int lacking = 0;
};

/// Compares a sentence with what each of \a others has in its place: the sentences it is paired
/// with there, else those of its claim. O(others x length).
SentenceHeat heatOf(const core::Comparison &comparison, core::SentenceId sentence,
                    const QList<core::VersionId> &others);

/// How many steps of shade there are.
inline constexpr int heatSteps = 5;
/// 1 to heatSteps: which shade \a count of \a others has; 0 for none.
int heatStep(int count, int others);
/// The shade behind words; they stay readable on it (4.5:1 and more).
QColor heatColour(int step, const Palette &palette);

/// A box that wants to stand at a height.
struct StackedBox
{
    double wanted = 0;
    double height = 0;
};

/// Where the boxes, ascending by what they want, can stand without overlap: the one of number
/// \a fixed where it wants (if any is), those before it moved up and those behind it moved down as
/// far as needed, none above 0. O(n).
std::vector<double> stackedTops(const std::vector<StackedBox> &boxes, double gap,
                                qsizetype fixed = -1);

} // namespace widgets
