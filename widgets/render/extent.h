// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

namespace widgets {

/// A stretch from top to bottom, in pixels of one column's text or of its viewport.
struct Extent
{
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    double middle() const { return (top + bottom) / 2; }
    bool intersects(const Extent &other) const { return top < other.bottom && other.top < bottom; }
    bool contains(double y) const { return top <= y && y < bottom; }
    Extent shifted(double by) const { return {top + by, bottom + by}; }
    Extent united(const Extent &other) const
    {
        return {std::min(top, other.top), std::max(bottom, other.bottom)};
    }

    friend bool operator==(const Extent &, const Extent &) = default;
};

} // namespace widgets
