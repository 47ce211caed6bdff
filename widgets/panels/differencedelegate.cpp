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
    if (index.data(DifferencesModel::IsHeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    paintRow(*painter, option);
    const auto row = index.data(DifferencesModel::RowRole).value<DifferenceRow>();
    const bool isAside = index.data(DifferencesModel::IsSetAsideRole).toBool();
    const KindStyle style = colours().style(row.kind);
    const QFontMetricsF metrics(option.font);
    const QFont small = smallerFont(option.font);
    const qreal x = sideMargin + glyphRoom;
    const qreal width = option.rect.width();

    painter->setFont(option.font);
    painter->setPen(isAside ? colours().faintText : style.ink);
    painter->drawText(placed(option, {sideMargin, padding, glyphRoom - 8, metrics.height()}),
                      Qt::AlignCenter, QString(style.glyph));

    const QString number
        = tr("claim %1").arg(index.data(DifferencesModel::ClaimNumberRole).toInt());
    const qreal numberWidth = std::ceil(QFontMetricsF(small).horizontalAdvance(number));
    painter->setFont(small);
    painter->setPen(colours().mutedText);
    painter->drawText(
        placed(option, {width - sideMargin - numberWidth, padding, numberWidth, metrics.height()}),
        Qt::AlignCenter, number);

    TextRuns title{
        {capitalised(nameOf(row.kind)), RunStyle::Strong},
        {u"  ·  "_s + index.data(DifferencesModel::OutletsRole).toString(), RunStyle::Muted}};
    const qreal titleWidth = width - x - 2 * sideMargin - numberWidth;
    RunText titleText(isAside ? muted(title) : title, option.font, colours(), option.direction);
    titleText.layOut(titleWidth, 1);
    titleText.draw(*painter, placed(option, {x, padding, titleWidth, 1}).topLeft());

    const qreal detailWidth = width - x - sideMargin;
    const auto characters
        = static_cast<qsizetype>(detailWidth / QFontMetricsF(small).averageCharWidth());
    const TextRuns detail = detailRuns(row, characters);
    RunText detailText(isAside ? muted(detail) : detail, small, colours(), option.direction);
    detailText.layOut(detailWidth, 1);
    detailText.draw(
        *painter,
        placed(option, {x, padding + metrics.height() + lineSpacing, detailWidth, 1}).topLeft());

    painter->fillRect(placed(option, {x, option.rect.height() - 1.0, width - x, 1}),
                      colours().border);
    painter->restore();
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
