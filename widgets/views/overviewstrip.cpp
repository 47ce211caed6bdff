// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/overviewstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace widgets {

OverviewStrip::OverviewStrip(QScrollBar *bar, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview"));
    connect(bar, &QScrollBar::valueChanged, this, [this] { update(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this] { update(); });
}

void OverviewStrip::setItems(const QList<OverviewItem> &items, double contentHeight)
{
    m_items = items;
    m_contentHeight = contentHeight;
    m_marks = overviewMarks(items, contentHeight, height());
    update();
}

void OverviewStrip::setFinds(const QList<Extent> &finds)
{
    m_finds = finds;
    update();
}

void OverviewStrip::setCurrent(const QList<Extent> &current)
{
    m_current = current;
    update();
}

void OverviewStrip::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    m_marks = overviewMarks(m_items, m_contentHeight, height());
}

QRectF OverviewStrip::handle() const
{
    return {0.5, m_bar->value() * scale() + 0.5, width() - 1.0,
            qMax(12.0, m_bar->pageStep() * scale()) - 1};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.header);
    for (const Extent &place : std::as_const(m_current))
        painter.fillRect(
            QRectF(0, place.top * scale(), width(), qMax(2.0, place.height() * scale())),
            m_palette.currentRibbon);
    if (m_bar->maximum() > 0) {
        QColor glass = m_palette.ribbonLine;
        painter.setPen(glass);
        glass.setAlpha(m_palette.isDark ? 70 : 60);
        painter.setBrush(glass);
        painter.drawRect(handle());
    }
    for (const OverviewMark &mark : std::as_const(m_marks)) {
        QColor colour = m_palette.style(mark.kind).line;
        if (mark.isFaint)
            colour.setAlpha(70);
        painter.fillRect(QRect(3, mark.top, width() - 6, mark.height), colour);
    }
    for (const Extent &find : std::as_const(m_finds))
        painter.fillRect(QRectF(0, find.top * scale(), width(), 2), m_palette.accent);
}

void OverviewStrip::scrollTo(double y)
{
    m_bar->setValue(qRound(y / scale()));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF grip = handle();
    const double y = event->position().y();
    if (y < grip.top() || y >= grip.bottom()) {
        m_grabbed = grip.height() / 2;
        scrollTo(y - m_grabbed);
    } else {
        m_grabbed = y - grip.top();
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        scrollTo(event->position().y() - m_grabbed);
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    m_bar->event(event);
}

} // namespace widgets
