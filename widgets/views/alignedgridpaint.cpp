// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The painting half of AlignedGrid. A cell is painted from what lies below the words to what lies
/// above them, as an article is.

#include "widgets/render/counted.h"
#include "widgets/views/alignedgrid.h"
#include "widgets/views/thinscrollbar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::difference::Kind;

namespace {

/// Leaves dimmed words a contrast of more than 4.5:1 on either paper.
constexpr float wireCopyFaintness = 0.36F;

/// Broad, soft diagonal stripes, so that a gap is told from an empty cell without any colour.
QBrush hatching(const QColor &ground, const QColor &stripe, qreal ratio)
{
    constexpr int side = 16;
    const QString key = u"hatching %1 %2 %3"_s.arg(ground.name(), stripe.name()).arg(ratio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    tile = QPixmap(QSize(side, side) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stripe, side * 0.36));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 2, side + 2), QPointF(shift + side + 2, -2));
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace

void AlignedGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_palette.window);
    const double scroll = m_down->value();
    const Span rows
        = m_geometry.rowsIn({event->rect().top() + scroll, event->rect().bottom() + 1 + scroll});
    const Span columns = visibleColumns();
    const QRegion wanted = event->region();
    for (qsizetype i = rows.begin; i < rows.end; ++i)
        paintRow(&painter, i, columns, wanted);
    paintCurrent(&painter);
}

QColor AlignedGrid::groundOf(qsizetype number) const
{
    const auto claim = row(number).claim;
    if (claim == m_cursor.claim)
        return m_palette.currentWash;
    const bool isHovered
        = m_state->hovered().isValid() && m_comparison->claimOf(m_state->hovered()) == claim;
    return isHovered ? m_palette.hoverWash : m_palette.paper;
}

void AlignedGrid::paintRow(QPainter *painter, qsizetype number, Span columns, const QRegion &wanted)
{
    painter->save();
    const int beside = numberWidth();
    painter->setClipRect(layoutDirection() == Qt::RightToLeft
                             ? QRect(0, 0, viewport()->width() - beside, viewport()->height())
                             : viewport()->rect().adjusted(beside, 0, 0, 0));
    for (qsizetype column = columns.begin; column < columns.end; ++column) {
        if (wanted.intersects(cellRect({number, column})))
            paintCell(painter, {number, column});
    }
    painter->restore();
    paintNumber(painter, number);
}

void AlignedGrid::paintNumber(QPainter *painter, qsizetype number)
{
    const Extent extent = m_geometry.row(number);
    const int wide = numberWidth();
    const int left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - wide : 0;
    const QRectF box(left, extent.top - m_down->value(), wide, extent.height());
    const bool isCurrent = row(number).claim == m_cursor.claim;
    painter->fillRect(box, isCurrent ? m_palette.currentWash : m_palette.header);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, wide, 1), m_palette.border);
    const double edge = layoutDirection() == Qt::RightToLeft ? box.left() : box.right() - 1;
    painter->fillRect(QRectF(edge, box.top(), 1, box.height()), m_palette.border);
    painter->setFont(m_cells.noteFont());
    painter->setPen(isCurrent ? m_palette.text : m_palette.mutedText);
    // The number stays in sight as long as its row does.
    const double line = m_cells.noteHeight() + cellPadding;
    const double top = qBound(box.top(), -1.0, qMax(box.top(), box.bottom() - line - cellPadding));
    painter->drawText(QRectF(box.left(), top + cellPadding, wide, line),
                      Qt::AlignHCenter | Qt::AlignTop, nameOf(row(number)));
}

void AlignedGrid::paintCell(QPainter *painter, GridPlace place)
{
    const QRectF box = onScreen(m_geometry.cell(place.row, place.column));
    const AlignedCell *cell = cellAt(place);
    if (!cell) {
        paintGap(painter, place, box);
    } else {
        painter->fillRect(box, groundOf(place.row));
        const CellParts parts = m_cells.parts(*cell);
        paintWords(painter, place, parts);
        paintNotes(painter, place, parts);
    }
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_palette.border);
    const double edge = layoutDirection() == Qt::RightToLeft ? box.left() : box.right() - 1;
    painter->fillRect(QRectF(edge, box.top(), 1, box.height()), m_palette.border);
}

void AlignedGrid::paintGap(QPainter *painter, GridPlace place, const QRectF &box)
{
    const QColor ground = groundOf(place.row);
    const bool isCurrent = row(place.row).claim == m_cursor.claim;
    // The stripes belong to the row, so that they scroll with it and run on from cell to cell.
    painter->setBrushOrigin(onScreen(m_geometry.cell(place.row, 0)).topLeft());
    painter->fillRect(box,
                      isCurrent
                          ? QBrush(ground)
                          : hatching(ground, m_palette.isDark ? m_palette.header : m_palette.window,
                                     devicePixelRatioF()));
    Nearest nearest;
    const QString note = gapNote(place, &nearest);
    QFont font = m_cells.noteFont();
    font.setWeight(QFont::Normal);
    font.setItalic(true);
    font.setUnderline(m_under.part == Part::Nearest && m_under.place == place);
    painter->setFont(font);
    painter->setPen(isCurrent ? m_palette.mutedText : m_palette.faintText);
    painter->drawText(noteLine(place, {cellPadding, cellPadding + m_cells.noteHeight()}),
                      Qt::AlignLeading | Qt::AlignTop, note);
}

QString AlignedGrid::gapNote(GridPlace place, Nearest *nearest)
{
    const auto found = m_nearest.of(row(place.row).claim, version(place.column));
    if (!found || !found->sentence.isValid())
        return tr("not here");
    *nearest = *found;
    return tr("not here · nearest %1").arg(QLocale().toString(found->likeness, 'f', 2));
}

// --- notes ------------------------------------------------------------------------------------

QRectF AlignedGrid::noteLine(GridPlace place, Extent line) const
{
    const QRectF box = onScreen(m_geometry.cell(place.row, place.column));
    return {box.left() + articleMargin, box.top() + line.top, box.width() - 2 * articleMargin,
            line.height()};
}

QString AlignedGrid::movedNote(int moved) const
{
    return moved < 0
        ? counted("AlignedGrid", -moved, QT_TRANSLATE_NOOP("AlignedGrid", "↑ moved up 1"),
                  QT_TRANSLATE_N_NOOP("AlignedGrid", "↑ moved up %n"))
        : counted("AlignedGrid", moved, QT_TRANSLATE_NOOP("AlignedGrid", "↓ moved down 1"),
                  QT_TRANSLATE_N_NOOP("AlignedGrid", "↓ moved down %n"));
}

QString AlignedGrid::displacedNote(const Displaced &displaced,
                                   core::alignment::ClaimId beside) const
{
    const qsizetype there = rowOf(displaced.claim);
    const QString arrow = there < 0 ? u"↕"_s : there > rowOf(beside) ? u"↓"_s : u"↑"_s;
    const int number = displaced.claim.value + 1;
    return displaced.isBefore ? tr("%1 before this, claim %2").arg(arrow).arg(number)
                              : tr("%1 then claim %2").arg(arrow).arg(number);
}

void AlignedGrid::paintNote(QPainter *painter, const QRectF &line, const QString &text, bool isLit)
{
    QFont font = m_cells.noteFont();
    font.setUnderline(isLit);
    painter->setFont(font);
    painter->setPen(m_palette.style(Kind::Moved).ink);
    const QString fitting = QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignLeading | Qt::AlignTop, fitting);
}

void AlignedGrid::paintNotes(QPainter *painter, GridPlace place, const CellParts &parts)
{
    const AlignedCell &cell = *cellAt(place);
    const bool isUnder = m_under.place == place;
    if (cell.moved != 0)
        paintNote(painter, noteLine(place, parts.moved), movedNote(cell.moved),
                  isUnder && m_under.part == Part::Moved);
    double before = parts.before.top;
    double after = parts.after.top + 3;
    for (const Displaced &displaced : cell.displaced) {
        double &y = displaced.isBefore ? before : after;
        const Extent line{y, y + m_cells.noteHeight()};
        y = line.bottom;
        paintNote(painter, noteLine(place, line), displacedNote(displaced, row(place.row).claim),
                  isUnder && m_under.part == Part::Displaced
                      && m_under.displaced == displaced.claim);
    }
}

// --- words ------------------------------------------------------------------------------------

QPointF AlignedGrid::textOrigin(GridPlace place, const CellParts &parts) const
{
    return noteLine(place, parts.text).topLeft();
}

void AlignedGrid::paintWords(QPainter *painter, GridPlace place, const CellParts &parts)
{
    const AlignedCell &cell = *cellAt(place);
    const ColumnLayout &layout = m_cells.layout(cell);
    painter->save();
    painter->translate(textOrigin(place, parts));
    const ArticlePainter article(painter, layout, m_palette);
    paintFields(article, cell);
    for (const SentenceId member : cell.members)
        article.drawMarksBelow(marksOf(member));
    for (const core::TextRange &find : m_state->finds(cell.version))
        article.drawWash(find, m_palette.searchWash);
    const SearchMatch &current = m_state->currentFind();
    if (std::ranges::find(cell.members, current.sentence) != cell.members.end())
        article.drawFoundPlace(current.range);
    if (m_selected.claim == row(place.row).claim && m_selected.version == cell.version) {
        QColor wash = m_palette.accent;
        wash.setAlpha(70);
        article.drawWash(m_selection.range(), wash);
    }
    const QRectF clip(-articleMargin, 0, layout.width() + 2 * articleMargin, layout.height());
    for (const ColumnLayout::Block &block : layout.blocks())
        article.drawWords(block, clip);
    paintVeils(article, cell, groundOf(place.row));
    for (const SentenceId member : cell.members)
        article.drawMarksAbove(marksOf(member), rangeOf(member));
    paintChosenDifference(article, cell);
    painter->restore();
}

/// The current sentence among others of its cell, and in other rows what shares a part with it.
void AlignedGrid::paintFields(const ArticlePainter &article, const AlignedCell &cell)
{
    const SentenceId current = m_state->sentence();
    if (!current.isValid())
        return;
    const auto claim = m_comparison->claimOf(current);
    for (const SentenceId member : cell.members) {
        if (member == current && cell.members.size() > 1)
            article.drawField(rangeOf(member), m_palette.currentWash, m_palette.currentRibbon);
        else if (m_comparison->claimOf(member) != claim && m_comparison->pairOf(member, current))
            article.drawField(rangeOf(member), m_palette.hoverWash, m_palette.ribbonLine);
    }
}

/// Dims wire copy with the cell's ground laid over the words: what is marked in them keeps its
/// colour.
void AlignedGrid::paintVeils(const ArticlePainter &article, const AlignedCell &cell,
                             const QColor &ground)
{
    if (!m_state->dimsWireCopy())
        return;
    QColor veil = ground;
    veil.setAlphaF(wireCopyFaintness);
    for (const SentenceId member : cell.members) {
        for (const auto &copy : m_comparison->wireCopyOf(member))
            article.drawWash(copy.range, veil);
    }
}

void AlignedGrid::paintChosenDifference(const ArticlePainter &article, const AlignedCell &cell)
{
    const qsizetype number = m_state->difference();
    if (number < 0)
        return;
    const auto &difference = m_comparison->differences[static_cast<size_t>(number)];
    if (difference.sentence.version == cell.version && !difference.range.isEmpty())
        article.drawFrame(difference.range);
    else if (difference.counterpart.version == cell.version
             && !difference.counterpartRange.isEmpty())
        article.drawFrame(difference.counterpartRange);
}

/// A strong frame where the keyboard is, a quiet one where it is elsewhere.
void AlignedGrid::paintCurrent(QPainter *painter)
{
    const GridPlace place = current();
    if (!place.isValid())
        return;
    const int beside = numberWidth();
    painter->setClipRect(layoutDirection() == Qt::RightToLeft
                             ? QRect(0, 0, viewport()->width() - beside, viewport()->height())
                             : viewport()->rect().adjusted(beside, 0, 0, 0));
    const bool isStrong = m_showsFocus && hasFocus();
    const QRectF box = onScreen(m_geometry.cell(place.row, place.column)).adjusted(0, 0, -1, -1);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(isStrong
                        ? QPen(m_palette.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                        : QPen(m_palette.currentRibbon, 1));
    painter->drawRect(isStrong ? box.adjusted(1, 1, -1, -1) : box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace widgets
