// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/rolechip.h"

#include "widgets/panels/chip.h"
#include "widgets/panels/runtext.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qreal sideMargin = 6;
constexpr qreal gap = 6;

} // namespace

QSizeF roleSignSize(const QFontMetricsF &metrics)
{
    const qreal side = std::ceil(metrics.height()) + 2;
    return {side, side};
}

void paintRoleSign(QPainter &painter, const QRectF &box, core::BlockRole role,
                   const Palette &palette, const QFont &font)
{
    const RoleStyle style = styleOf(role, palette);
    QFont bold = smallerFont(font);
    bold.setWeight(QFont::DemiBold);
    QRectF key({0, 0}, roleSignSize(QFontMetricsF(bold)));
    key.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.bar, 1));
    painter.setBrush(style.wash);
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(bold);
    painter.setPen(style.ink);
    painter.drawText(key, Qt::AlignCenter, QString(keyOf(role)));
    painter.restore();
}

RoleChip::RoleChip(core::BlockRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setText(nameOf(role));
    setAccessibleName(nameOf(role));
    setAccessibleDescription(explanationOf(role));
    setToolTip(u"%1\n%2"_s.arg(explanationOf(role), tr("Key: %1").arg(keyOf(role))));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RoleChip::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

QFont RoleChip::boldFont() const
{
    QFont bold = smallerFont(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// Wide enough for the bold text of a pressed chip, so that pressing moves nothing.
QSize RoleChip::sizeHint() const
{
    const QFontMetricsF metrics(boldFont());
    const qreal wide = sideMargin + roleSignSize(metrics).width() + gap
        + metrics.horizontalAdvance(text()) + sideMargin + 4;
    return {static_cast<int>(std::ceil(wide)), static_cast<int>(chipHeight(metrics)) + 2};
}

void RoleChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPressed = isChecked() || isDown();
    const bool isStrong = isChecked() || hasFocus();
    painter.setPen(QPen(isStrong ? m_palette.accent : m_palette.border, isStrong ? 1.5 : 1.0));
    painter.setBrush(isPressed                         ? m_palette.currentWash
                         : underMouse() && isEnabled() ? m_palette.hoverWash
                                                       : m_palette.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal sign = roleSignSize(QFontMetricsF(boldFont())).width();
    const qreal left = isMirrored ? width() - sideMargin - sign : sideMargin;
    paintRoleSign(painter, {left, 0, sign, qreal(height())}, m_role, m_palette, font());
    const QRectF words = isMirrored
        ? QRectF(sideMargin, 0, left - gap - sideMargin, height())
        : QRectF(left + sign + gap, 0, width() - left - sign - gap, height());
    painter.setFont(isChecked() ? boldFont() : smallerFont(font()));
    painter.setPen(m_palette.text);
    painter.drawText(words, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     text());
}

bool RoleChip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace widgets
