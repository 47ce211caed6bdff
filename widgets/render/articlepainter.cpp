// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/articlepainter.h"

#include "widgets/render/typography.h"

#include <QPainter>
#include <QPainterPath>

namespace widgets {

using core::difference::Kind;

namespace {

constexpr qreal faintness = 0.28; ///< of the marks of demoted kinds

QColor faded(QColor colour, qreal share)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * share));
    return colour;
}

/// The union of the lines' boxes, with no seams where they touch.
QPainterPath outlineOf(const QList<LinePiece> &pieces, qreal grow)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const LinePiece &piece : pieces)
        path.addRect(piece.box.adjusted(-grow, 0, grow, 0));
    return path.simplified();
}

/// Dashes and dots longer than Qt's own, so that the two are told apart at a glance.
QPen linePen(const QColor &colour, qreal width, Qt::PenStyle style)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (style == Qt::DashLine)
        pen.setDashPattern({2.6, 1.6});
    else if (style == Qt::DotLine)
        pen.setDashPattern({1.0, 1.0});
    else if (style == Qt::DashDotLine)
        pen.setDashPattern({3.2, 1.2, 1.0, 1.2});
    return pen;
}

} // namespace

ArticlePainter::ArticlePainter(QPainter *painter, const ColumnLayout &layout,
                               const Palette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_palette(palette)
{
}

void ArticlePainter::drawField(core::TextRange range, const QColor &fill, const QColor &line) const
{
    const QPainterPath path = outlineOf(m_layout.piecesOf(range), 1);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    // A wide round-joined pen around the path rounds its corners; the outline is the same again,
    // one pixel wider and below.
    if (line.isValid()) {
        m_painter->setBrush(line);
        m_painter->setPen(QPen(line, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter->drawPath(path);
    }
    m_painter->setBrush(fill);
    m_painter->setPen(QPen(fill, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->drawPath(path);
    m_painter->restore();
}

void ArticlePainter::drawWash(core::TextRange range, const QColor &fill) const
{
    for (const LinePiece &piece : m_layout.piecesOf(range))
        m_painter->fillRect(piece.ink, fill);
}

void ArticlePainter::drawMarksBelow(const SentenceMarks &marks) const
{
    for (const Mark &mark : marks.spans) {
        const QColor wash = m_palette.style(mark.kind).wash;
        if (wash.alpha() > 0)
            drawWash(mark.range, mark.isFaint ? faded(wash, faintness) : wash);
    }
}

void ArticlePainter::drawMarksAbove(const SentenceMarks &marks, core::TextRange sentence) const
{
    for (const Mark &mark : marks.spans) {
        const KindStyle style = m_palette.style(mark.kind);
        const QList<LinePiece> pieces = m_layout.piecesOf(mark.range);
        for (const LinePiece &piece : pieces) {
            drawUnderline(piece, style, 2, 0, mark.isFaint);
            // A second line of the same hue would say nothing.
            if (mark.second && m_palette.style(*mark.second).line != style.line)
                drawUnderline(piece, m_palette.style(*mark.second), 1, 3, false);
        }
        if (style.hasEdge && !mark.isFaint && !marks.isOnlyHere && !pieces.isEmpty())
            drawEdge(pieces.first(), style.line);
    }
    if (marks.isOnlyHere)
        drawWholeSentenceEdge(sentence);
    if (marks.isMoved && !m_layout.piecesOf(sentence).isEmpty())
        drawMarginGlyph(m_palette.style(Kind::Moved).glyph, m_palette.style(Kind::Moved).ink,
                        m_layout.piecesOf(sentence).first(), false);
    if (!marks.missing.isEmpty())
        drawMissing(sentence);
}

void ArticlePainter::drawUnderline(const LinePiece &piece, const KindStyle &style, qreal width,
                                   qreal lower, bool isFaint) const
{
    if (style.underline == Qt::NoPen)
        return;
    const qreal thickness = qMax(width, width * piece.ink.height() / 18);
    const qreal y = std::round(piece.baseline + 2 + lower) + thickness / 2;
    m_painter->setPen(
        linePen(isFaint ? faded(style.line, faintness) : style.line, thickness, style.underline));
    m_painter->drawLine(QPointF(piece.ink.left(), y), QPointF(piece.ink.right(), y));
}

void ArticlePainter::drawEdge(const LinePiece &piece, const QColor &colour) const
{
    m_painter->fillRect(QRectF(piece.ink.left() - 1, piece.ink.top(), 2, piece.ink.height()),
                        colour);
}

void ArticlePainter::drawWholeSentenceEdge(core::TextRange sentence) const
{
    const Extent extent = m_layout.extentOf(sentence);
    m_painter->fillRect(QRectF(-articleMargin / 2, extent.top + 2, 3, extent.height() - 4),
                        m_palette.style(Kind::OnlyHere).line);
}

void ArticlePainter::drawMarginGlyph(QChar glyph, const QColor &colour, const LinePiece &beside,
                                     bool isAtEnd) const
{
    QFont font = m_painter->font();
    font.setPixelSize(qMax(9, qRound(beside.ink.height() * 0.72)));
    m_painter->save();
    m_painter->setFont(font);
    m_painter->setPen(colour);
    const qreal left = isAtEnd ? m_layout.width() : -articleMargin;
    m_painter->drawText(QRectF(left, beside.box.top(), articleMargin, beside.box.height()),
                        Qt::AlignCenter, QString(glyph));
    m_painter->restore();
}

/// A small wedge below the end of the sentence: "something stands here elsewhere".
void ArticlePainter::drawMissing(core::TextRange sentence) const
{
    const QList<LinePiece> pieces = m_layout.piecesOf(sentence);
    if (pieces.isEmpty())
        return;
    const KindStyle style = m_palette.style(Kind::MissingHere);
    const QPointF tip(pieces.last().ink.right() + 3, pieces.last().baseline - 1);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(style.line, 1.4));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(QPolygonF{tip + QPointF(-3.5, 5), tip, tip + QPointF(3.5, 5)});
    m_painter->restore();
}

void ArticlePainter::drawWords(const ColumnLayout::Block &block, const QRectF &clip) const
{
    m_painter->setPen(inkOf(block.role, m_palette));
    ColumnLayout::draw(m_painter, block, {0, 0}, clip);
}

void ArticlePainter::drawFoundPlace(core::TextRange range) const
{
    // Filled more strongly and framed in the colour of the words: told apart without colour.
    const QPainterPath path = outlineOf(m_layout.piecesOf(range), 2);
    QColor fill = m_palette.searchWash;
    fill.setAlphaF(std::min(1.0F, fill.alphaF() * 2));
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(fill);
    m_painter->setPen(QPen(m_palette.text, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->drawPath(path);
    m_painter->restore();
}

void ArticlePainter::drawFrame(core::TextRange range) const
{
    const QPainterPath path = outlineOf(m_layout.piecesOf(range), 2);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_palette.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->drawPath(path);
    m_painter->restore();
}

void ArticlePainter::drawLinkMark(core::TextRange sentence) const
{
    const QList<LinePiece> pieces = m_layout.piecesOf(sentence);
    if (pieces.isEmpty())
        return;
    const LinePiece &first = pieces.first();
    const qreal radius = qBound(4.0, first.box.height() / 5, 7.0);
    const QPointF handle(-articleMargin / 2, first.box.center().y());
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(m_palette.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({3, 2.5});
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(outlineOf(pieces, 3));
    m_painter->setPen(QPen(m_palette.paper, 1));
    m_painter->setBrush(m_palette.accent);
    m_painter->drawEllipse(handle, radius, radius);
    m_painter->setBrush(m_palette.paper);
    m_painter->drawEllipse(handle, radius / 2.5, radius / 2.5);
    m_painter->restore();
}

} // namespace widgets
