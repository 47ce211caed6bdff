// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/differencedelegate.h"

#include "widgets/models/differencesmodel.h"
#include "widgets/panels/runtext.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qreal sideMargin = 12;
constexpr qreal glyphRoom = 24;
constexpr qreal padding = 7;
constexpr qreal lineSpacing = 2;

/// "only here" -> "Only here", as the beginning of a line.
QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// What is set aside is told in one quiet tone.
TextRuns muted(TextRuns runs)
{
    for (TextRun &run : runs)
        run.style = RunStyle::Muted;
    return runs;
}

} // namespace

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qreal height = 2 * padding + QFontMetricsF(option.font).height() + lineSpacing
        + QFontMetricsF(smallerFont(option.font)).height();
    return {static_cast<int>(rowWidth(option)), static_cast<int>(std::ceil(height)) + 1};
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (index.data(DifferencesModel::IsHeadingRole).toBool()) {
        paintHeading(*painter, option, index);
    } else {
        paintRow(*painter, option);
        paintTitle(*painter, option, index);
        paintDetail(*painter, option, index);
        const qreal x = sideMargin + glyphRoom;
        painter->fillRect(
            placed(option, {x, option.rect.height() - 1.0, option.rect.width() - x, 1}),
            colours().border);
    }
    painter->restore();
}

void DifferenceDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto row = index.data(DifferencesModel::RowRole).value<DifferenceRow>();
    const bool isAside = index.data(DifferencesModel::IsSetAsideRole).toBool();
    const KindStyle style = colours().style(row.kind);
    const qreal height = QFontMetricsF(option.font).height();
    painter.setFont(option.font);
    painter.setPen(isAside ? colours().faintText : style.ink);
    painter.drawText(placed(option, {sideMargin, padding, glyphRoom - 8, height}), Qt::AlignCenter,
                     QString(style.glyph));

    const QString claim = tr("#%1").arg(index.data(DifferencesModel::ClaimNumberRole).toInt());
    const QFont small = smallerFont(option.font);
    const qreal claimWidth = std::ceil(QFontMetricsF(small).horizontalAdvance(claim));
    const qreal right = option.rect.width() - sideMargin;
    painter.setFont(small);
    painter.setPen(colours().mutedText);
    painter.drawText(placed(option, {right - claimWidth, padding, claimWidth, height}),
                     Qt::AlignCenter, claim);

    const TextRuns title{
        {capitalised(nameOf(row.kind)), RunStyle::Strong},
        {u"  ·  "_s + index.data(DifferencesModel::OutletsRole).toString(), RunStyle::Muted}};
    const qreal x = sideMargin + glyphRoom;
    const qreal width = right - sideMargin - claimWidth - x;
    RunText text(isAside ? muted(title) : title, option.font, colours(), option.direction);
    text.layOut(width, 1);
    text.draw(painter, placed(option, {x, padding, width, 1}).topLeft());
}

void DifferenceDelegate::paintDetail(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    // Running text is set narrower than the average over the alphabet, but bold words are wider.
    constexpr qreal narrower = 0.98;
    const auto row = index.data(DifferencesModel::RowRole).value<DifferenceRow>();
    const QFont small = smallerFont(option.font);
    const qreal x = sideMargin + glyphRoom;
    const qreal y = padding + QFontMetricsF(option.font).height() + lineSpacing;
    const qreal width = option.rect.width() - x - sideMargin;
    const auto characters
        = static_cast<qsizetype>(narrower * width / QFontMetricsF(small).averageCharWidth());
    const TextRuns runs = detailRuns(row, characters);
    const bool isAside = index.data(DifferencesModel::IsSetAsideRole).toBool();
    RunText text(isAside ? muted(runs) : runs, small, colours(), option.direction);
    text.layOut(width, 1);
    text.draw(painter, placed(option, {x, y, width, 1}).topLeft());
}

void DifferenceDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    painter.fillRect(option.rect, colours().header);
    QFont bold = smallerFont(option.font);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours().mutedText);
    painter.drawText(
        placed(option,
               {sideMargin, 0, option.rect.width() - 2 * sideMargin, qreal(option.rect.height())}),
        Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
}

} // namespace widgets
