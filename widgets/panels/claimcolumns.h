// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace widgets {

/// Where the parts of a row of the detail panel stand, left to right, in pixels.
struct ClaimColumns
{
    qreal outletX = 0;
    qreal outletWidth = 0;
    qreal standingX = 0;
    qreal standingWidth = 0;
    qreal textX = 0;
    qreal textWidth = 0;
    qreal creditX = 0;
    qreal creditWidth = 0;
    /// Narrow: outlet, standing and credit stand in one line above the words.
    bool isStacked = false;
};

/// \a letter is the average width of a character of the window's font.
ClaimColumns claimColumns(qreal width, qreal letter);

} // namespace widgets
