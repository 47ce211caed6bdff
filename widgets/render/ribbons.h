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
    bool crosses = false; ///< goes against the order of most others
};

/// The links between two versions, those that cross others last so that they are drawn on top:
/// their pairs, and where a sentence has none (in a story of a hundred versions not all are kept)
/// those of its claim. O(p log p) in their pairs.
std::vector<RibbonLink> linksBetween(const core::Comparison &comparison, core::VersionId left,
                                     core::VersionId right);

/// A closed shape from the left edge (x = 0) to the right edge (x = width).
QPainterPath ribbonPath(Extent left, Extent right, double width);
/// The rounded half that stays where only one end is on screen.
QPainterPath tabPath(Extent end, bool isAtLeft, double width);

struct RibbonShape
{
    QPainterPath path;
    bool isTab = false;
};

/// What is drawn of a link whose ends lie at \a left and \a right in viewport coordinates; nothing
/// where neither is on screen. A partial pair's ribbon is half as high as its sentences.
std::optional<RibbonShape> ribbonShape(Extent left, Extent right, bool isPartial, double width,
                                       double viewportHeight);

} // namespace widgets
