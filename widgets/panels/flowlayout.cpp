// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/flowlayout.h"

#include <QHash>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace widgets {

Flow flow(const QList<QSizeF> &sizes, qreal width, qreal spacing, qreal firstIndent)
{
    Flow flow;
    QPointF at(firstIndent, 0);
    qreal lineHeight = firstIndent > 0 && !sizes.isEmpty() ? sizes.first().height() : 0;
    for (const QSizeF &size : sizes) {
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + lineHeight + spacing};
            lineHeight = 0;
        }
        flow.boxes.append({at, size});
        at.rx() += size.width() + spacing;
        lineHeight = std::max(lineHeight, size.height());
    }
    flow.height = at.y() + lineHeight;
    return flow;
}

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QList<QLayoutItem *> FlowLayout::shownItems() const
{
    QList<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items.append(item.get());
    }
    return items;
}

Flow FlowLayout::flowIn(int width) const
{
    QList<QSizeF> sizes;
    for (const QLayoutItem *item : shownItems())
        sizes.append(item->sizeHint());
    return flow(sizes, width, spacing());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inside = width - margins.left() - margins.right();
    return static_cast<int>(std::ceil(flowIn(inside).height)) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shownItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<QLayoutItem *> items = shownItems();
    const Flow places = flowIn(inside.width());
    // Of different heights, those of one line stand on one middle.
    QHash<qreal, qreal> heights;
    for (const QRectF &box : places.boxes)
        heights[box.top()] = std::max(heights.value(box.top()), box.height());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QRectF &box = places.boxes.at(i);
        const qreal lower = (heights.value(box.top()) - box.height()) / 2;
        const QRect place = box.translated(0, lower).toAlignedRect().translated(inside.topLeft());
        items.at(i)->setGeometry(QStyle::visualRect(direction, inside, place));
    }
}

} // namespace widgets
