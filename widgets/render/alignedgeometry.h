// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/extent.h"

#include <QRectF>

#include <vector>

namespace widgets {

/// Half-open range of rows or columns.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool contains(qsizetype number) const { return begin <= number && number < end; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Where the rows and columns of a table stand whose rows are of different heights. Coordinates are
/// pixels from the top of the first row and the leading side of the first column; mirroring and
/// scrolling are the view's.
class AlignedGeometry final
{
public:
    /// Columns share what is \a available; where that makes them narrower than \a readable, they
    /// are that wide and reach beyond.
    void setColumns(qsizetype count, double available, double readable);
    void setHeights(const std::vector<double> &heights);
    /// O(n) where the height changes.
    void setHeight(qsizetype row, double height);

    qsizetype rowCount() const { return static_cast<qsizetype>(m_tops.size()) - 1; }
    qsizetype columnCount() const { return m_columns; }
    double columnWidth() const { return m_columnWidth; }
    double width() const { return m_columnWidth * static_cast<double>(m_columns); }
    double height() const { return m_tops.back(); }

    Extent row(qsizetype number) const;
    QRectF cell(qsizetype row, qsizetype column) const;
    /// The rows and columns that touch a stretch.
    Span rowsIn(Extent stretch) const;
    Span columnsIn(double left, double right) const;
    /// -1 outside of all.
    qsizetype rowAt(double y) const;
    qsizetype columnAt(double x) const;

private:
    std::vector<double> m_tops{0}; ///< of each row, and the bottom of the last
    qsizetype m_columns = 0;
    double m_columnWidth = 0;
};

/// The scroll position that shows a stretch: the present one where it is seen whole; the nearest
/// that shows it where it is less than a page away; else with the stretch in the upper third. Where
/// it is higher than the page its top is shown.
double scrollToShow(Extent wanted, double scroll, double page);

} // namespace widgets
