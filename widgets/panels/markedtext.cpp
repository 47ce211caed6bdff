// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/markedtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr qreal leading = 1.22; ///< line height over the font's own: room for lines under words
constexpr float faintness = 0.35F;

QColor faded(QColor colour)
{
    colour.setAlphaF(colour.alphaF() * faintness);
    return colour;
}

} // namespace

MarkedText::MarkedText(const QString &text, const QFont &font, Qt::LayoutDirection direction)
    : m_layout(text, font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool isRight = text.isRightToLeft() || direction == Qt::RightToLeft;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
}

qreal MarkedText::layOut(qreal width)
{
    const qreal lineHeight = std::round(QFontMetricsF(m_layout.font()).height() * leading);
    m_height = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max<qreal>(width, 1));
        line.setPosition({0, m_height});
        m_height += lineHeight;
    }
    m_layout.endLayout();
    return m_height;
}

QList<QRectF> MarkedText::boxesOf(core::TextRange range) const
{
    QList<QRectF> boxes;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const core::TextRange own{line.textStart(), line.textStart() + line.textLength()};
        const core::TextRange here = core::trimmed(m_layout.text(), own.intersected(range));
        if (here.isEmpty())
            continue;
        const qreal from = line.cursorToX(static_cast<int>(here.begin));
        const qreal to = line.cursorToX(static_cast<int>(here.end));
        boxes.append({std::min(from, to), line.y(), std::abs(to - from), line.height()});
    }
    return boxes;
}

void MarkedText::draw(QPainter &painter, QPointF at, const QColor &ink,
                      const QList<ClaimMark> &marks, const QSet<core::difference::Kind> &shown,
                      const Palette &palette) const
{
    for (const ClaimMark &mark : marks) {
        const QColor wash = palette.style(mark.kind).wash;
        const bool isFaint = !shown.contains(mark.kind);
        for (const QRectF &box : boxesOf(mark.range))
            painter.fillRect(box.translated(at), isFaint ? faded(wash) : wash);
    }
    painter.setPen(ink);
    m_layout.draw(&painter, at);
    for (const ClaimMark &mark : marks) {
        const KindStyle style = palette.style(mark.kind);
        for (const QRectF &box : boxesOf(mark.range))
            paintMarkLines(painter, box.translated(at), style, !shown.contains(mark.kind));
    }
}

void paintMarkLines(QPainter &painter, const QRectF &box, const KindStyle &style, bool isFaint)
{
    const QColor colour = isFaint ? faded(style.line) : style.line;
    if (style.hasEdge)
        painter.fillRect(QRectF(box.left() - 1, box.top(), 2, box.height()), colour);
    if (style.underline == Qt::NoPen)
        return;
    const qreal thickness = std::max<qreal>(2, box.height() / 9);
    const qreal y = std::round(box.bottom()) - thickness / 2 + 1;
    painter.setPen(QPen(colour, thickness, style.underline, Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace widgets
