// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/chip.h"

#include "widgets/panels/runtext.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qreal sideMargin = 10;
constexpr qreal tagMargin = 7;

} // namespace

qreal chipHeight(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.height()) + 8;
}

qreal tagWidth(const QFontMetricsF &metrics, const QString &text)
{
    return std::ceil(metrics.horizontalAdvance(text)) + 2 * tagMargin;
}

void paintTag(QPainter &painter, const QRectF &box, const QString &text, const Palette &palette,
              std::optional<core::difference::Kind> kind)
{
    const KindStyle style = kind ? palette.style(*kind) : KindStyle{};
    const bool hasWash = kind && style.wash.alpha() > 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hasWash ? style.wash : palette.window);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(kind ? style.ink : palette.mutedText);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(box, Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, box.width() - tagMargin));
    painter.restore();
}

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_palette(Palette::light())
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void Chip::setKind(core::difference::Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Chip::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleDescription(count < 0 ? QString() : QString::number(count));
    updateGeometry();
    update();
}

QString Chip::shownText() const
{
    QString shown = text();
    if (m_kind)
        shown.prepend(m_palette.style(*m_kind).glyph + u' ');
    return m_count < 0 ? shown : shown + u"  "_s + QString::number(m_count);
}

QFont Chip::boldFont() const
{
    QFont bold = smallerFont(font());
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// Wide enough for the bold text of a pressed chip, so that pressing moves nothing.
QSize Chip::sizeHint() const
{
    const QFontMetricsF metrics(boldFont());
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(shownText()) + 2 * sideMargin)),
            static_cast<int>(chipHeight(metrics))};
}

QColor Chip::fill() const
{
    if (isChecked() && m_kind && m_palette.style(*m_kind).wash.alpha() > 0)
        return m_palette.style(*m_kind).wash;
    if (isChecked())
        return m_palette.currentWash;
    return underMouse() ? m_palette.hoverWash : m_palette.paper;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = !isEnabled() ? m_palette.faintText
        : m_kind                    ? m_palette.style(*m_kind).ink
        : isChecked()               ? m_palette.text
                                    : m_palette.mutedText;
    const bool isStrong = isChecked() || hasFocus();
    const QRectF box = QRectF(rect()).marginsRemoved({1, 1, 1, 1});
    painter.setPen(QPen(hasFocus()        ? m_palette.accent
                            : isChecked() ? ink
                                          : m_palette.border,
                        isStrong ? 1.5 : 1.0));
    painter.setBrush(fill());
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(ink);
    painter.setFont(isChecked() ? boldFont() : smallerFont(font()));
    painter.drawText(rect(), Qt::AlignCenter, shownText());
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace widgets
