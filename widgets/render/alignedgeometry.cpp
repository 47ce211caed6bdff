// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/alignedgeometry.h"

#include <algorithm>
#include <cmath>

namespace widgets {

void AlignedGeometry::setColumns(qsizetype count, double available, double readable)
{
    m_columns = count;
    const double shared = count > 0 ? std::floor(available / static_cast<double>(count)) : 0;
    m_columnWidth = std::max(shared, std::floor(std::min(readable, available)));
}

void AlignedGeometry::setHeights(const std::vector<double> &heights)
{
    m_tops.assign(1, 0);
    for (const double height : heights)
        m_tops.push_back(m_tops.back() + height);
}

void AlignedGeometry::setHeight(qsizetype row, double height)
{
    const double grown = height - this->row(row).height();
    if (grown == 0)
        return;
    for (auto below = m_tops.begin() + row + 1; below != m_tops.end(); ++below)
        *below += grown;
}

Extent AlignedGeometry::row(qsizetype number) const
{
    const auto at = static_cast<size_t>(number);
    return {m_tops[at], m_tops[at + 1]};
}

QRectF AlignedGeometry::cell(qsizetype row, qsizetype column) const
{
    const Extent extent = this->row(row);
    return {m_columnWidth * static_cast<double>(column), extent.top, m_columnWidth,
            extent.height()};
}

Span AlignedGeometry::rowsIn(Extent stretch) const
{
    const auto bottoms = std::ranges::subrange(m_tops.begin() + 1, m_tops.end());
    const auto first = std::ranges::upper_bound(bottoms, stretch.top);
    const auto last = std::ranges::lower_bound(m_tops.begin(), m_tops.end() - 1, stretch.bottom);
    const qsizetype begin = first - bottoms.begin();
    return {begin, std::max<qsizetype>(begin, last - m_tops.begin())};
}

Span AlignedGeometry::columnsIn(double left, double right) const
{
    if (m_columnWidth <= 0 || right <= left)
        return {};
    const auto bounded = [this](double number) {
        return std::clamp<qsizetype>(static_cast<qsizetype>(number), 0, m_columns);
    };
    return {bounded(std::floor(left / m_columnWidth)), bounded(std::ceil(right / m_columnWidth))};
}

qsizetype AlignedGeometry::rowAt(double y) const
{
    const Span found = rowsIn({y, y + 0.01});
    return y >= 0 && found.length() > 0 ? found.begin : -1;
}

qsizetype AlignedGeometry::columnAt(double x) const
{
    return x >= 0 && x < width() ? static_cast<qsizetype>(x / m_columnWidth) : -1;
}

double scrollToShow(Extent wanted, double scroll, double page)
{
    const bool isSeen = wanted.top >= scroll && wanted.bottom <= scroll + page;
    if (isSeen)
        return scroll;
    const bool isFar = wanted.bottom < scroll - page || wanted.top > scroll + 2 * page;
    if (wanted.height() > page)
        return wanted.top;
    if (isFar)
        return wanted.top - std::min(page / 3, page - wanted.height());
    return wanted.top < scroll ? wanted.top : wanted.bottom - page;
}

} // namespace widgets
