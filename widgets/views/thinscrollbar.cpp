// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/thinscrollbar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace widgets {

namespace {

constexpr int thickness = 10;

} // namespace

ThinScrollBar::ThinScrollBar(Qt::Orientation orientation, QWidget *parent)
    : QScrollBar(orientation, parent)
{
}

void ThinScrollBar::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

QSize ThinScrollBar::sizeHint() const
{
    return orientation() == Qt::Vertical ? QSize(thickness, 60) : QSize(60, thickness);
}

void ThinScrollBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.header);
    if (maximum() <= minimum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect slider
        = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const bool isLively = underMouse() || isSliderDown();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLively ? m_palette.faintText : m_palette.ribbonLine);
    const int inset = isLively ? 2 : 3;
    const QRectF grip = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const double radius = qMin(grip.width(), grip.height()) / 2;
    painter.drawRoundedRect(grip, radius, radius);
}

void ThinScrollBar::enterEvent(QEnterEvent *event)
{
    QScrollBar::enterEvent(event);
    update();
}

void ThinScrollBar::leaveEvent(QEvent *event)
{
    QScrollBar::leaveEvent(event);
    update();
}

} // namespace widgets
