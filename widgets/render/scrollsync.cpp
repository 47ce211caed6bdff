// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/scrollsync.h"

#include <algorithm>
#include <numeric>

namespace widgets {

double referencePoint(const ScrollPosition &position)
{
    const double maximum = position.maximum();
    const double page = position.page;
    if (maximum <= 0)
        return position.scroll;
    const double scroll = std::clamp(position.scroll, 0.0, maximum);
    if (maximum < page)
        return scroll * position.content / maximum;
    const double fromEnd = maximum - scroll;
    if (scroll < page / 2)
        return 2 * scroll;
    if (fromEnd < page / 2)
        return position.content - 2 * fromEnd;
    return scroll + page / 2;
}

double scrollFor(double point, double page, double content)
{
    const double maximum = std::max(0.0, content - page);
    const double place = std::clamp(point, 0.0, content);
    if (maximum <= 0)
        return 0;
    if (maximum < page)
        return place * maximum / content;
    if (place < page)
        return place / 2;
    if (content - place < page)
        return maximum - (content - place) / 2;
    return place - page / 2;
}

namespace {

/// Patience sorting: ends[k] is the element that ends the best run of length k + 1 so far.
std::vector<size_t> longest(std::span<const double> values)
{
    std::vector<size_t> ends;
    std::vector<size_t> before(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::upper_bound(ends, values[i], {},
                                                    [&](size_t end) { return values[end]; });
        before[i] = place == ends.begin() ? values.size() : *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<size_t> run;
    for (size_t i = ends.empty() ? values.size() : ends.back(); i < values.size(); i = before[i])
        run.push_back(i);
    std::ranges::reverse(run);
    return run;
}

std::vector<size_t> heaviest(std::span<const double> values, std::span<const double> weights)
{
    const size_t none = values.size();
    std::vector<double> best(values.size());
    std::vector<size_t> before(values.size(), none);
    for (size_t i = 0; i < values.size(); ++i) {
        best[i] = weights[i];
        for (size_t j = 0; j < i; ++j) {
            if (values[j] <= values[i] && best[j] + weights[i] > best[i]) {
                best[i] = best[j] + weights[i];
                before[i] = j;
            }
        }
    }
    std::vector<size_t> run;
    const auto last = std::ranges::max_element(best);
    for (size_t i = static_cast<size_t>(last - best.begin()); i < none; i = before[i])
        run.push_back(i);
    std::ranges::reverse(run);
    return run;
}

} // namespace

std::vector<size_t> longestRun(std::span<const double> values, std::span<const double> weights)
{
    return weights.empty() ? longest(values) : heaviest(values, weights);
}

SyncMap::SyncMap(std::vector<SyncAnchor> anchors, double contentHere, double contentThere)
{
    std::ranges::stable_sort(anchors, {}, [](const SyncAnchor &a) { return a.here.top; });
    std::vector<double> order;
    std::vector<double> weights;
    for (const SyncAnchor &anchor : anchors) {
        order.push_back(anchor.there.top);
        weights.push_back(anchor.weight);
    }
    // The heaviest run costs O(n²): for the longest texts the longest run must do.
    const bool isLong = anchors.size() > 1000;
    m_knots.push_back({0, 0});
    const auto add = [this](double here, double there) {
        m_knots.push_back(
            {std::max(here, m_knots.back().here), std::max(there, m_knots.back().there)});
    };
    for (const size_t i : longestRun(order, isLong ? std::span<const double>() : weights)) {
        add(anchors[i].here.top, anchors[i].there.top);
        add(anchors[i].here.bottom, anchors[i].there.bottom);
    }
    add(contentHere, contentThere);
}

double SyncMap::map(double point) const
{
    const auto above = std::ranges::partition_point(
        m_knots, [point](const Knot &knot) { return knot.here <= point; });
    if (above == m_knots.begin())
        return m_knots.front().there;
    const Knot &from = *std::prev(above);
    if (above == m_knots.end())
        return from.there;
    const double share = (point - from.here) / (above->here - from.here);
    return from.there + share * (above->there - from.there);
}

} // namespace widgets
