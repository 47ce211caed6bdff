// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace widgets {

/// What a column asks for; pinned ones come first.
struct ColumnWish
{
    int width = 0; ///< in pixels; 0: a share of what the others leave
    bool isPinned = false;
};

struct ColumnPlace
{
    int left = 0; ///< from the begin of its strip
    int width = 0;

    friend bool operator==(const ColumnPlace &, const ColumnPlace &) = default;
};

/// Columns in two strips: those that stay, and behind them those that scroll sideways where they
/// are wider than what is left.
struct ColumnPlaces
{
    QList<ColumnPlace> places; ///< in the order of the wishes
    qsizetype fixed = 0; ///< how many of them stand in the first strip
    int fixedWidth = 0; ///< of the first strip, with the gap behind its last column
    int rowWidth = 0; ///< of all that scrolls
    bool scrolls = false;
};

/// \a room is what there is for both strips, \a least what a column without a wish needs at least,
/// \a gap what lies between columns. A pinned column that would leave the others no \a least goes
/// with them.
ColumnPlaces placeColumns(const QList<ColumnWish> &wishes, int room, int least, int gap);

} // namespace widgets
