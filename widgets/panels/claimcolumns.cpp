// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/claimcolumns.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr qreal margin = 14;
constexpr qreal gap = 16;
constexpr qreal lettersOfOutlet = 18;
constexpr qreal lettersOfStanding = 17;
constexpr qreal lettersOfCredit = 22;
constexpr qreal fewestLettersOfText = 40;

} // namespace

ClaimColumns claimColumns(qreal width, qreal letter)
{
    ClaimColumns columns{.outletX = margin,
                         .outletWidth = lettersOfOutlet * letter,
                         .standingWidth = lettersOfStanding * letter,
                         .creditWidth = lettersOfCredit * letter};
    columns.standingX = columns.outletX + columns.outletWidth + gap;
    columns.textX = columns.standingX + columns.standingWidth + gap;
    columns.creditX = width - margin - columns.creditWidth;
    columns.textWidth = columns.creditX - gap - columns.textX;
    if (columns.textWidth >= fewestLettersOfText * letter)
        return columns;
    columns.isStacked = true;
    columns.textX = margin;
    columns.textWidth = std::max<qreal>(width - 2 * margin, letter);
    columns.creditX = columns.standingX + columns.standingWidth + gap;
    columns.creditWidth = std::max<qreal>(width - margin - columns.creditX, 0);
    return columns;
}

} // namespace widgets
