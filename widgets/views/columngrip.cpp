// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/columngrip.h"

#include <QMouseEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int keyStep = 2; ///< characters

} // namespace

ColumnGrip::ColumnGrip(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Drag to make the column wider or narrower; double click for its share of the "
                  "room"));
}

void ColumnGrip::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void ColumnGrip::setOutlet(const QString &outlet)
{
    setAccessibleName(tr("Width of %1").arg(outlet));
}

void ColumnGrip::setWidthText(const QString &text)
{
    setAccessibleDescription(text);
}

void ColumnGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.window);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isHovered || m_isPressed || hasFocus();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLit ? m_palette.accent : m_palette.ribbonLine);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double x = isMirrored ? width() - 5.5 : 5.5;
    for (int i = -1; i <= 1; ++i)
        painter.drawEllipse(QPointF(x, height() / 2.0 + i * 6), 1.6, 1.6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_palette.accent, 2));
        painter.drawRoundedRect(QRectF(isMirrored ? width() - 11 : 1, height() / 2.0 - 14, 10, 28),
                                4, 4);
    }
}

int ColumnGrip::distanceTo(double x) const
{
    const double moved = x - m_pressed;
    return qRound(layoutDirection() == Qt::RightToLeft ? -moved : moved);
}

void ColumnGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = event->globalPosition().x();
    grabKeyboard(); // Escape gives the drag up
    update();
}

void ColumnGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isPressed)
        Q_EMIT dragged(distanceTo(event->globalPosition().x()));
}

void ColumnGrip::endDrag()
{
    releaseKeyboard();
    m_isPressed = false;
    update();
}

void ColumnGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    endDrag();
    // A press that went nowhere is no wish.
    if (const int distance = distanceTo(event->globalPosition().x()); distance != 0)
        Q_EMIT dropped(distance);
    else
        Q_EMIT dragCancelled();
}

void ColumnGrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT resetRequested();
}

void ColumnGrip::keyPressEvent(QKeyEvent *event)
{
    const int growing = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (m_isPressed && event->key() == Qt::Key_Escape) {
        endDrag();
        Q_EMIT dragCancelled();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        Q_EMIT stepped(event->key() == growing ? keyStep : -keyStep);
    } else if (event->key() == Qt::Key_Home) {
        Q_EMIT resetRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ColumnGrip::enterEvent(QEnterEvent *)
{
    m_isHovered = true;
    update();
}

void ColumnGrip::leaveEvent(QEvent *)
{
    m_isHovered = false;
    update();
}

void ColumnGrip::focusInEvent(QFocusEvent *)
{
    update();
}

void ColumnGrip::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace widgets
