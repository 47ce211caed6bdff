// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/render/extent.h"

#include <QPainterPath>

#include <optional>
#include <vector>

namespace widgets {

/// Two aligned sentences of neighbouring columns.
struct RibbonLink
{
    core::SentenceId left; ///< of the column drawn at the left
    core::SentenceId right;
    qsizetype pair = -1; ///< number in Comparison::pairs; -1: one claim by way of other versions
    bool isPartial = false;
    bool isManual = false;
    bool isLocked = false; ///< the user confirmed it
    bool crosses = false; ///< goes against the order of most others
};

/// The links between two versions, those that cross others first so that they are drawn behind:
/// their pairs, and where a sentence has none (in a story of a hundred versions not all are kept)
/// those of its claim. O(p log p) in their pairs.
std::vector<RibbonLink> linksBetween(const core::Comparison &comparison, core::VersionId left,
                                     core::VersionId right);

/// Where a sentence without a link would stand on the other side: the number of the sentence there
/// that it would follow, -1 before the first. O(links).
qint32 placeAmong(const std::vector<RibbonLink> &links, core::SentenceId sentence, bool isAtLeft);

/// A closed shape from the left edge (x = 0) to the right edge (x = width).
QPainterPath ribbonPath(Extent left, Extent right, double width);
/// The rounded half that stays where only one end is on screen.
QPainterPath tabPath(Extent end, bool isAtLeft, double width);

struct RibbonShape
{
    QPainterPath path;
    bool isTab = false;
    QPointF middle; ///< half way along it, for a handle
};

/// What is drawn of a link whose ends lie at \a left and \a right in viewport coordinates; nothing
/// where neither is on screen. A partial pair's ribbon is half as high as its sentences.
std::optional<RibbonShape> ribbonShape(Extent left, Extent right, bool isPartial, double width,
                                       double viewportHeight);

/// The same for a sentence that nothing on the other side answers to: it runs out into the gap at
/// \a place there, which is given a height that can be seen and clicked.
std::optional<RibbonShape> gapShape(Extent sentence, double place, bool isAtLeft, double width,
                                    double viewportHeight);

} // namespace widgets
