// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/columnplaces.h"

#include <algorithm>

namespace widgets {

namespace {

/// How wide a column without a wish is: its share of what is left, but never too narrow to read.
int shareOf(const QList<ColumnWish> &wishes, int room, int least, int gap)
{
    int left = room - (static_cast<int>(wishes.size()) - 1) * gap;
    int sharing = 0;
    for (const ColumnWish &wish : wishes) {
        left -= wish.width;
        sharing += wish.width == 0 ? 1 : 0;
    }
    return std::max(left / std::max(1, sharing), std::min(least, room));
}

/// Two columns of 300 in a room of 601: the last one takes the pixel that does not divide.
void giveRest(ColumnPlaces &all, const QList<ColumnWish> &wishes, int rest)
{
    for (qsizetype i = wishes.size() - 1; i >= all.fixed; --i) {
        if (wishes[i].width > 0)
            continue;
        all.places[i].width += rest;
        for (qsizetype later = i + 1; later < wishes.size(); ++later)
            all.places[later].left += rest;
        return;
    }
}

} // namespace

ColumnPlaces placeColumns(const QList<ColumnWish> &wishes, int room, int least, int gap)
{
    ColumnPlaces all;
    const int share = shareOf(wishes, room, least, gap);
    for (const ColumnWish &wish : wishes) {
        const int width = wish.width > 0 ? std::min(wish.width, room) : share;
        const bool stays = wish.isPinned && all.fixed == all.places.size()
            && all.fixed + 1 < wishes.size()
            && all.fixedWidth + width + gap <= room - std::min(least, room);
        int &end = stays ? all.fixedWidth : all.rowWidth;
        all.places.append({end, width});
        end += width + gap;
        all.fixed += stays ? 1 : 0;
    }
    all.rowWidth = std::max(0, all.rowWidth - gap);
    const int rest = room - all.fixedWidth - all.rowWidth;
    all.scrolls = rest < 0;
    if (rest > 0)
        giveRest(all, wishes, rest);
    all.rowWidth = std::max(all.rowWidth, room - all.fixedWidth);
    return all;
}

} // namespace widgets
