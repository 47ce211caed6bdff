// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QStyledItemDelegate>

namespace widgets {

/// What the delegates of the panels share: colours, the look of chosen and hovered rows.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void setColours(const Palette &palette) { m_palette = palette; }

protected:
    const Palette &colours() const { return m_palette; }
    /// The row's background, and a frame where the keyboard is.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// How wide a row of the view is, before and after it is laid out.
    static qreal rowWidth(const QStyleOptionViewItem &option);
    /// An outlet's dot, centred on a line of text.
    void paintDot(QPainter &painter, QPointF centre, core::VersionId version) const;

private:
    Palette m_palette;
};

/// Places a box that was laid out left to right inside a row, mirrored where the row is.
QRectF placed(const QStyleOptionViewItem &option, const QRectF &box);

} // namespace widgets
