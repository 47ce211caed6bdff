// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/rowdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace widgets {

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_palette(Palette::light())
{
}

void RowDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isChosen || isHovered)
        painter.fillRect(option.rect, isChosen ? m_palette.currentWash : m_palette.hoverWash);
    if (isChosen) {
        const QRectF edge(0, 0, 3, option.rect.height());
        painter.fillRect(placed(option, edge), m_palette.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(m_palette.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

qreal RowDelegate::rowWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void RowDelegate::paintDot(QPainter &painter, QPointF centre, core::VersionId version) const
{
    constexpr qreal radius = 4.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.outlet(version));
    painter.drawEllipse(centre, radius, radius);
}

QRectF placed(const QStyleOptionViewItem &option, const QRectF &box)
{
    const QRectF row(option.rect);
    const qreal x = option.direction == Qt::RightToLeft ? row.width() - box.right() : box.left();
    return {row.left() + x, row.top() + box.top(), box.width(), box.height()};
}

} // namespace widgets
