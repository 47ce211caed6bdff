// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/ribbons.h"

#include "widgets/render/scrollsync.h"

#include <algorithm>

namespace widgets {

using core::SentenceId;

namespace {

constexpr double partialShare = 0.5; ///< of its sentence's height
constexpr double tabWidth = 0.16; ///< of the gutter's width
constexpr double tabRadius = 4;
constexpr double inset = 1.5; ///< keeps ribbons of neighbouring sentences apart
constexpr double gapHeight = 6; ///< of an end where nothing stands

RibbonLink linkOf(const core::Comparison &comparison, qsizetype number, core::VersionId left)
{
    const core::alignment::Pair &pair = comparison.pairs[static_cast<size_t>(number)];
    const bool isForward = pair.a.version == left;
    // However few words they share: the user says that they are one.
    const bool isLinkedByUser = pair.isManual && !pair.isLocked;
    return {.left = isForward ? pair.a : pair.b,
            .right = isForward ? pair.b : pair.a,
            .pair = number,
            .isPartial = pair.relation == core::alignment::Relation::Partial && !isLinkedByUser,
            .isManual = pair.isManual,
            .isLocked = pair.isLocked};
}

bool hasPairInto(const core::Comparison &comparison, SentenceId sentence, core::VersionId version)
{
    return std::ranges::any_of(comparison.pairsOf(sentence), [&](qsizetype number) {
        const core::alignment::Pair &pair = comparison.pairs[static_cast<size_t>(number)];
        return pair.a.version == version || pair.b.version == version;
    });
}

/// The sentences of a claim that no pair links to the other version.
void appendClaimLinks(const core::Comparison &comparison, SentenceId sentence,
                      core::VersionId right, std::vector<RibbonLink> &links)
{
    const auto claim = comparison.claimOf(sentence);
    if (!claim.isValid() || hasPairInto(comparison, sentence, right))
        return;
    const auto &members = comparison.claim(claim).members;
    const auto others
        = std::ranges::equal_range(members, right, {}, [](SentenceId id) { return id.version; });
    for (const SentenceId other : others) {
        if (!hasPairInto(comparison, other, sentence.version))
            links.push_back({.left = sentence, .right = other, .isPartial = true});
    }
}

/// Marks the links that are not part of the longest run in which both sides ascend.
void markCrossing(std::vector<RibbonLink> &links)
{
    std::vector<double> order;
    for (const RibbonLink &link : links)
        order.push_back(link.right.index);
    const std::vector<size_t> kept = longestRun(order);
    for (size_t i = 0; i < links.size(); ++i)
        links[i].crosses = !std::ranges::binary_search(kept, i);
}

/// From \a from to \a to, which lie inside \a left and \a right; what is on screen decides.
std::optional<RibbonShape> shapeBetween(Extent left, Extent right, Extent from, Extent to,
                                        double width, double viewportHeight)
{
    const Extent screen{0, viewportHeight};
    const bool showsLeft = left.intersects(screen);
    const bool showsRight = right.intersects(screen);
    const double reach = width * tabWidth;
    if (showsLeft && showsRight)
        return RibbonShape{
            ribbonPath(from, to, width), false, {width / 2, (from.middle() + to.middle()) / 2}};
    if (showsLeft)
        return RibbonShape{tabPath(from, true, width), true, {reach / 2, from.middle()}};
    if (showsRight)
        return RibbonShape{tabPath(to, false, width), true, {width - reach / 2, to.middle()}};
    return {};
}

Extent narrowed(Extent end, bool isPartial)
{
    const double height = std::max(2.0, end.height() - 2 * inset) * (isPartial ? partialShare : 1);
    return {end.middle() - height / 2, end.middle() + height / 2};
}

} // namespace

std::vector<RibbonLink> linksBetween(const core::Comparison &comparison, core::VersionId left,
                                     core::VersionId right)
{
    std::vector<RibbonLink> links;
    const auto count = static_cast<qint32>(comparison.analysis(left).sentences.size());
    for (qint32 i = 0; i < count; ++i) {
        for (const qsizetype number : comparison.pairsOf({left, i})) {
            const RibbonLink link = linkOf(comparison, number, left);
            if (link.right.version == right)
                links.push_back(link);
        }
        appendClaimLinks(comparison, {left, i}, right, links);
    }
    std::ranges::sort(links, [](const RibbonLink &a, const RibbonLink &b) {
        return std::pair(a.left, a.right) < std::pair(b.left, b.right);
    });
    markCrossing(links);
    std::ranges::stable_partition(links, [](const RibbonLink &link) { return link.crosses; });
    return links;
}

qint32 placeAmong(const std::vector<RibbonLink> &links, SentenceId sentence, bool isAtLeft)
{
    qint32 nearest = -1;
    qint32 place = -1;
    for (const RibbonLink &link : links) {
        const SentenceId here = isAtLeft ? link.left : link.right;
        const SentenceId there = isAtLeft ? link.right : link.left;
        if (link.crosses || here.index >= sentence.index)
            continue;
        if (here.index > nearest || (here.index == nearest && there.index > place)) {
            nearest = here.index;
            place = there.index;
        }
    }
    return place;
}

QPainterPath ribbonPath(Extent left, Extent right, double width)
{
    const double half = width / 2;
    QPainterPath path(QPointF(0, left.top));
    path.cubicTo(half, left.top, half, right.top, width, right.top);
    path.lineTo(width, right.bottom);
    path.cubicTo(half, right.bottom, half, left.bottom, 0, left.bottom);
    path.closeSubpath();
    return path;
}

QPainterPath tabPath(Extent end, bool isAtLeft, double width)
{
    // A rounded rectangle, half of it beyond the edge and clipped away there.
    const double reach = width * tabWidth;
    const double begin = isAtLeft ? -reach : width - reach;
    QPainterPath path;
    path.addRoundedRect(QRectF(begin, end.top, 2 * reach, end.height()), tabRadius, tabRadius);
    return path;
}

std::optional<RibbonShape> ribbonShape(Extent left, Extent right, bool isPartial, double width,
                                       double viewportHeight)
{
    return shapeBetween(left, right, narrowed(left, isPartial), narrowed(right, isPartial), width,
                        viewportHeight);
}

std::optional<RibbonShape> gapShape(Extent sentence, double place, bool isAtLeft, double width,
                                    double viewportHeight)
{
    if (!sentence.intersects({0, viewportHeight}))
        return {};
    const Extent gap{place - gapHeight / 2, place + gapHeight / 2};
    const Extent end = narrowed(sentence, false);
    return isAtLeft ? shapeBetween(sentence, gap, end, gap, width, viewportHeight)
                    : shapeBetween(gap, sentence, gap, end, width, viewportHeight);
}

} // namespace widgets
