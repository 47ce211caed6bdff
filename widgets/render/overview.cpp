// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/overview.h"

#include "core/comparison/highlights.h"

#include <cmath>
#include <vector>

namespace widgets {

namespace {

constexpr int smallestMark = 3;
constexpr int demoted = 1000; ///< added to the priority of demoted kinds
constexpr int nothing = 2000;

struct Cell
{
    int priority = nothing;
    core::difference::Kind kind = core::difference::Kind::OnlyHere;
    bool isFaint = false;

    bool looksLike(const Cell &other) const
    {
        return priority == other.priority && kind == other.kind && isFaint == other.isFaint;
    }
};

} // namespace

double overviewScale(double contentHeight, double stripHeight)
{
    return contentHeight <= 0 ? 1 : std::min(1.0, stripHeight / contentHeight);
}

QList<OverviewMark> overviewMarks(const QList<OverviewItem> &items, double contentHeight,
                                  int stripHeight)
{
    const double scale = overviewScale(contentHeight, stripHeight);
    std::vector<Cell> cells(static_cast<size_t>(std::max(0, stripHeight)));
    for (const OverviewItem &item : items) {
        const int priority = core::priorityOf(item.kind) + (item.isFaint ? demoted : 0);
        const int top = std::max(0, static_cast<int>(item.place.top * scale));
        const int high = std::max(smallestMark, static_cast<int>(item.place.height() * scale));
        for (int y = top; y < std::min(stripHeight, top + high); ++y) {
            Cell &cell = cells[static_cast<size_t>(y)];
            if (priority < cell.priority)
                cell = {priority, item.kind, item.isFaint};
        }
    }
    QList<OverviewMark> marks;
    for (int y = 0; y < stripHeight; ++y) {
        const Cell &cell = cells[static_cast<size_t>(y)];
        if (cell.priority == nothing)
            continue;
        if (y > 0 && cells[static_cast<size_t>(y - 1)].looksLike(cell))
            ++marks.last().height;
        else
            marks.append({y, 1, cell.kind, cell.isFaint});
    }
    return marks;
}

} // namespace widgets
