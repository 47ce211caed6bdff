// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/difference.h"
#include "widgets/render/extent.h"

#include <QList>

namespace widgets {

/// A difference as the overview sees it.
struct OverviewItem
{
    Extent place; ///< in content coordinates
    core::difference::Kind kind = core::difference::Kind::OnlyHere;
    bool isFaint = false; ///< of a demoted kind
};

/// The same in pixels of a strip. Marks ascend and do not overlap.
struct OverviewMark
{
    int top = 0;
    int height = 0;
    core::difference::Kind kind = core::difference::Kind::OnlyHere;
    bool isFaint = false;

    friend bool operator==(const OverviewMark &, const OverviewMark &) = default;
};

/// How many pixels of the strip one pixel of content takes: never more than one.
double overviewScale(double contentHeight, double stripHeight);

/// Where several items share a pixel the most important kind is shown, demoted ones last; every
/// mark is high enough to be seen. O(items x height of a mark).
QList<OverviewMark> overviewMarks(const QList<OverviewItem> &items, double contentHeight,
                                  int stripHeight);

} // namespace widgets
