// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/dropcurtain.h"

#include "widgets/render/counted.h"

#include <QPainter>

namespace app {

DropCurtain::DropCurtain(QWidget *window)
    : QWidget(window)
{
    // The drag goes on over the window below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropCurtain::cover(const QRect &area, int files)
{
    m_text = files > 0
        ? widgets::counted("DropCurtain", files,
                           QT_TRANSLATE_NOOP("DropCurtain", "Drop to add 1 file as a version"),
                           QT_TRANSLATE_NOOP("DropCurtain", "Drop to add %n files as versions"))
        : tr("Drop to add this text as a version");
    setGeometry(area);
    raise();
    show();
}

void DropCurtain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = m_palette.paper;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(m_palette.accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 10, 10);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    painter.setFont(large);
    painter.setPen(m_palette.text);
    painter.drawText(rect().adjusted(32, 32, -32, -32),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_text);
}

} // namespace app
