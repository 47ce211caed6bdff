// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/coveragedelegate.h"

#include "widgets/models/coveragemodel.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::difference::Kind;
using Standing = CoverageCell::Standing;

namespace {

constexpr qreal sideMargin = 7; ///< beside the box of a wide cell
constexpr qreal narrowMargin = 3;
constexpr qreal padding = 10; ///< beside the text in the box
constexpr qreal boxMargin = 4; ///< above and below
constexpr qreal radius = 4;
constexpr qreal lineWidth = 2.4;
constexpr qreal edgeWidth = 4;

QColor mixed(const QColor &a, const QColor &b, float shareOfB)
{
    const auto channel = [&](float x, float y) { return x + (y - x) * shareOfB; };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

} // namespace

CoverageDelegate::CoverageDelegate(const CoverageModel *model, QObject *parent)
    : RowDelegate(parent)
    , m_model(model)
{
}

void CoverageDelegate::setColours(const Palette &palette)
{
    RowDelegate::setColours(palette);
    m_narrow.clear();
}

int CoverageDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 2 + 2;
}

int CoverageDelegate::leastWidthForWords(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 9 + static_cast<int>(2 * (sideMargin + padding));
}

int CoverageDelegate::glyphWidth(const QFontMetrics &metrics)
{
    return metrics.height() + static_cast<int>(2 * narrowMargin) + 8;
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {leastWidthForWords(QFontMetrics(option.font)), rowHeight(QFontMetrics(option.font))};
}

CoverageDelegate::Look CoverageDelegate::lookOf(const CoverageCell &cell, QChar glyph) const
{
    const QColor covered = mixed(colours().paper, colours().style(Kind::Reworded).line,
                                 colours().isDark ? 0.3F : 0.17F);
    Look look{.glyph = glyph, .fill = covered, .ink = colours().text};
    if (cell.isFaint)
        return {.glyph = glyph,
                .fill = mixed(colours().paper, colours().header, 0.6F),
                .ink = colours().faintText};
    switch (cell.standing) {
    case Standing::Missing:
        return {.glyph = glyph, .ink = colours().faintText};
    case Standing::Here:
    case Standing::Same:
        return look;
    case Standing::Longer:
    case Standing::Shorter:
        look.restFill = mixed(colours().paper, colours().text, 0.05F);
        return look;
    case Standing::Reworded:
        look.pen = Qt::SolidLine;
        look.line = colours().style(Kind::Reworded).line;
        return look;
    case Standing::OnlyHere: {
        const KindStyle style = colours().style(Kind::OnlyHere);
        look.fill = style.wash;
        look.line = style.line;
        look.hasEdge = true;
        return look;
    }
    case Standing::Differs:
        break;
    }
    const Kind kind = m_model->comparison()->differences[static_cast<size_t>(cell.difference)].kind;
    if (kind == Kind::OnlyHere) {
        look.restFill = colours().style(kind).wash;
        return look;
    }
    const KindStyle style = colours().style(kind);
    if (style.wash.alpha() > 0)
        look.fill = style.wash;
    look.line = style.line;
    look.pen = style.underline;
    return look;
}

void CoverageDelegate::paintBox(QPainter &painter, const QRectF &box, const Look &look,
                                bool isMirrored) const
{
    if (!look.fill.isValid())
        return;
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, look.fill);
    if (!look.restFill.isValid() && look.pen == Qt::NoPen && !look.hasEdge)
        return;
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    if (look.restFill.isValid()) {
        const qreal half = box.width() / 2;
        painter.fillRect(
            QRectF(isMirrored ? box.left() : box.left() + half, box.top(), half, box.height()),
            look.restFill);
    }
    if (look.hasEdge)
        painter.fillRect(QRectF(isMirrored ? box.right() - edgeWidth : box.left(), box.top(),
                                edgeWidth, box.height()),
                         look.line);
    if (look.pen != Qt::NoPen) {
        QPen pen(look.line, lineWidth, look.pen, Qt::FlatCap);
        if (look.pen == Qt::DashLine)
            pen.setDashPattern({2.2, 1.2});
        painter.setPen(pen);
        const qreal y = box.bottom() - lineWidth / 2;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    painter.restore();
}

void CoverageDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (!hasKeyboard && !isChosen)
        return;
    const qreal inset = hasKeyboard ? 1.5 : 1;
    painter.setPen(QPen(colours().accent, hasKeyboard ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset - 1), 5, 5);
}

/// Cells of a hundred columns are drawn from a few pictures.
void CoverageDelegate::paintNarrow(QPainter &painter, const QStyleOptionViewItem &option,
                                   const CoverageCell &cell) const
{
    const CoverageText text = textOf(*m_model->comparison(), cell);
    const int kind = cell.difference < 0
        ? -1
        : static_cast<int>(
              m_model->comparison()->differences[static_cast<size_t>(cell.difference)].kind);
    const QSizeF size(option.rect.width(), option.rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QString key = u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(text.glyph)
                            .arg(static_cast<int>(cell.standing))
                            .arg(kind)
                            .arg(cell.isFaint)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(isMirrored);
    auto found = m_narrow.constFind(key);
    if (found == m_narrow.cend()) {
        QPixmap picture((size * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter drawing(&picture);
        drawing.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(QPointF(), size)
                               .adjusted(narrowMargin, boxMargin, -narrowMargin, -boxMargin - 1);
        const Look look = lookOf(cell, text.glyph);
        paintBox(drawing, box, look, isMirrored);
        drawing.setFont(option.font);
        drawing.setPen(look.ink);
        drawing.drawText(box, Qt::AlignCenter, QString(look.glyph));
        found = m_narrow.insert(key, picture);
    }
    painter.drawPixmap(option.rect.topLeft(), *found);
}

void CoverageDelegate::paintWide(QPainter &painter, const QStyleOptionViewItem &option,
                                 const CoverageCell &cell) const
{
    const CoverageText text = textOf(*m_model->comparison(), cell);
    const QFontMetricsF metrics(option.font);
    const QRectF room
        = QRectF(option.rect).adjusted(sideMargin, boxMargin, -sideMargin, -boxMargin - 1);
    const qreal most = room.width() - 2 * padding + 4;
    const QString start = QString(text.glyph) + u' ';
    QString shown = start + text.shown;
    if (metrics.horizontalAdvance(shown) > most)
        shown = start + text.word;
    if (metrics.horizontalAdvance(shown) > most)
        shown = text.glyph;
    const qreal least = std::min(room.width(), metrics.averageCharWidth() * 15);
    const qreal width
        = std::max(least, std::min(room.width(), metrics.horizontalAdvance(shown) + 2 * padding));
    QRectF box(0, 0, std::ceil(width), room.height());
    box.moveCenter(room.center());
    const Look look = lookOf(cell, text.glyph);
    paintBox(painter, box, look, option.direction == Qt::RightToLeft);
    painter.setPen(look.ink);
    painter.drawText(box, Qt::AlignCenter, shown);
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const CoverageCell *cell = m_model->cell(index);
    if (!cell)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (index.row() == m_currentRow || index.row() == m_hoveredRow)
        painter->fillRect(
            option.rect, index.row() == m_currentRow ? colours().currentWash : colours().hoverWash);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours().border);
    const bool isWide = option.rect.width() >= leastWidthForWords(QFontMetrics(option.font));
    isWide ? paintWide(*painter, option, *cell) : paintNarrow(*painter, option, *cell);
    paintState(*painter, option);
    painter->restore();
}

} // namespace widgets
