// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/linkrubber.h"

#include "widgets/render/ribbontext.h"
#include "widgets/views/readingcolumn.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace widgets {

using core::SentenceId;

namespace {

constexpr double dotRadius = 5;
constexpr int besidePointer = 18; ///< the words, in pixels
constexpr int edge = 28; ///< of a column, where it scrolls
constexpr int scrollStep = 14;
constexpr int scrollInterval = 40; ///< milliseconds

} // namespace

LinkRubber::LinkRubber(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    m_scrolling.setInterval(scrollInterval);
    connect(&m_scrolling, &QTimer::timeout, this, &LinkRubber::scrollAtEdge);
}

void LinkRubber::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void LinkRubber::follow(SentenceId from, QPoint globalPosition)
{
    m_from = from;
    setGeometry(parentWidget()->rect());
    m_end = mapFromGlobal(globalPosition);
    show();
    raise();
    refresh();
    if (!m_scrolling.isActive())
        m_scrolling.start();
}

void LinkRubber::refresh()
{
    if (!m_from.isValid())
        return;
    ReadingColumn *column = columnNear(m_end);
    m_to = column ? column->sentenceBeside(m_end.y() - placeOf(column).y()) : SentenceId{};
    judge();
    update();
}

/// What is off screen comes in where the pointer rests at the top or bottom of another column.
void LinkRubber::scrollAtEdge()
{
    ReadingColumn *column = columnNear(m_end);
    if (!column || column->version() == m_from.version)
        return;
    if (m_end.y() < column->geometry().top() + edge)
        column->scrollAlone(-scrollStep);
    else if (m_end.y() > column->geometry().bottom() - edge)
        column->scrollAlone(scrollStep);
}

SentenceLink LinkRubber::drop(QPoint globalPosition)
{
    if (!m_from.isValid())
        return {};
    follow(m_from, globalPosition);
    const SentenceLink link = m_mayDrop ? SentenceLink{.a = m_from, .b = m_to} : SentenceLink{};
    cancel();
    return link;
}

void LinkRubber::cancel()
{
    m_from = {};
    m_to = {};
    m_scrolling.stop();
    hide();
}

void LinkRubber::judge()
{
    const core::Comparison &comparison = *m_state->comparison();
    m_mayDrop = false;
    if (!m_to.isValid()) {
        m_words = tr("No sentence here");
        return;
    }
    if (m_to.version == m_from.version) {
        m_words = tr("Only sentences of different versions can be linked");
        return;
    }
    const auto *known = comparison.pairOf(m_from, m_to);
    m_mayDrop = !known || !known->isManual;
    m_words = m_mayDrop ? tr("Link with %1").arg(nameOf(comparison, m_to))
                        : tr("%1 is linked already").arg(nameOf(comparison, m_to));
}

ReadingColumn *LinkRubber::columnOf(core::VersionId version) const
{
    for (auto *column : parentWidget()->findChildren<ReadingColumn *>()) {
        if (column->version() == version && !column->isHidden())
            return column;
    }
    return nullptr;
}

QRect LinkRubber::placeOf(const ReadingColumn *column) const
{
    return {column->mapTo(parentWidget(), QPoint()), column->size()};
}

/// In a gutter, the column whose edge is nearer.
ReadingColumn *LinkRubber::columnNear(QPoint position) const
{
    ReadingColumn *nearest = nullptr;
    double smallest = 0;
    for (auto *column : parentWidget()->findChildren<ReadingColumn *>()) {
        const QRect place = placeOf(column);
        const double away
            = std::max({place.left() - position.x(), position.x() - place.right(), 0});
        const bool isBeside = position.y() >= place.top() && position.y() <= place.bottom();
        if (column->isHidden() || !isBeside || (nearest && away >= smallest))
            continue;
        nearest = column;
        smallest = away;
    }
    return nearest;
}

/// Cut off where the column ends.
QRectF LinkRubber::placeOf(SentenceId sentence) const
{
    ReadingColumn *column = columnOf(sentence.version);
    if (!column)
        return {};
    const QRect frame = placeOf(column);
    const Extent extent = column->extentOf(sentence).shifted(frame.top() - column->scroll());
    const QRectF place(frame.left() + 5, extent.top - 2, column->viewport()->width() - 10,
                       extent.height() + 4);
    return place.intersected(QRectF(frame));
}

// --- painting -----------------------------------------------------------------------------------

void LinkRubber::paintEvent(QPaintEvent *)
{
    if (!m_from.isValid())
        return;
    const QColor colour
        = m_mayDrop ? m_palette.accent : m_palette.style(core::difference::Kind::QuoteAltered).line;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, m_from, m_palette.accent);
    if (m_mayDrop)
        paintFrame(painter, m_to, m_palette.accent);
    paintLine(painter, colour);
    paintWords(painter, colour);
}

void LinkRubber::paintFrame(QPainter &painter, SentenceId sentence, const QColor &colour) const
{
    QColor wash = colour;
    wash.setAlpha(36);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(wash);
    painter.drawRoundedRect(placeOf(sentence), 5, 5);
}

void LinkRubber::paintLine(QPainter &painter, const QColor &colour) const
{
    const QRectF from = placeOf(m_from);
    const bool isToTheRight = m_end.x() > from.center().x();
    const QPointF begin(isToTheRight ? from.right() : from.left(), from.center().y());
    const QPointF end(m_end);
    const double half = (begin.x() + end.x()) / 2;
    QPainterPath line(begin);
    line.cubicTo({half, begin.y()}, {half, end.y()}, end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette.paper, 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(line);
    painter.setPen(QPen(colour, 3, m_mayDrop ? Qt::SolidLine : Qt::DashLine, Qt::RoundCap));
    painter.drawPath(line);
    painter.setBrush(m_palette.paper);
    painter.setPen(QPen(colour, 2));
    painter.drawEllipse(begin, dotRadius, dotRadius);
    painter.setBrush(m_mayDrop ? colour : m_palette.paper);
    painter.drawEllipse(end, dotRadius, dotRadius);
    if (!m_mayDrop) {
        const double reach = dotRadius * std::sqrt(0.5);
        painter.drawLine(end - QPointF(reach, reach), end + QPointF(reach, reach));
    }
}

void LinkRubber::paintWords(QPainter &painter, const QColor &colour) const
{
    const QFontMetricsF metrics(font());
    const QSizeF size(metrics.horizontalAdvance(m_words) + 20, metrics.height() + 8);
    QRectF box(QPointF(m_end) + QPointF(besidePointer, besidePointer), size);
    if (box.right() > width() - 4)
        box.moveRight(m_end.x() - besidePointer);
    if (box.bottom() > height() - 4)
        box.moveBottom(m_end.y() - besidePointer);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(m_palette.header);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(m_palette.text);
    painter.drawText(box, Qt::AlignCenter, m_words);
}

} // namespace widgets
