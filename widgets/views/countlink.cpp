// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/countlink.h"

#include <QPainter>

namespace widgets {

CountLink::CountLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
}

void CountLink::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

QSize CountLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()), fontMetrics().height() + 2};
}

void CountLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isLit = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(isLit ? m_palette.text : m_palette.mutedText);
    painter.setFont(font());
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text());
    if (!isEnabled())
        return;
    const int base = (height() - fontMetrics().height()) / 2 + fontMetrics().ascent() + 2;
    painter.setPen(QPen(isLit ? m_palette.accent : m_palette.ribbonLine, isLit ? 1.5 : 1,
                        isLit ? Qt::SolidLine : Qt::DotLine));
    painter.drawLine(0, base, width(), base);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_palette.accent, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CountLink::enterEvent(QEnterEvent *)
{
    update();
}

void CountLink::leaveEvent(QEvent *)
{
    update();
}

} // namespace widgets
