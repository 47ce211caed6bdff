// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/statementsdelegate.h"

#include "widgets/models/statementsmodel.h"

#include <QPainter>

#include <cmath>

namespace widgets {

namespace {

constexpr int sideMargin = 8;
constexpr int dotRoom = 18;
constexpr qreal barHeight = 3;

int roomBefore(const QModelIndex &index)
{
    return index.data(StatementsModel::VersionRole).toInt() < 0 ? sideMargin : sideMargin + dotRoom;
}

} // namespace

QSize StatementsDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + roomBefore(index) + sideMargin,
            metrics.height() + 12};
}

void StatementsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isChosen ? colours().currentWash : colours().hoverWash);
    const int before = roomBefore(index);
    const core::VersionId version{index.data(StatementsModel::VersionRole).toInt()};
    if (version.isValid())
        paintDot(*painter,
                 placed(option, {sideMargin, 0, 10, qreal(option.rect.height())}).center(),
                 version);
    const qreal room = option.rect.width() - before - sideMargin;
    const QRectF box = placed(option, {qreal(before), 0, room, qreal(option.rect.height())});
    const bool isMuted = index.data(StatementsModel::MutedRole).toBool();
    painter->setFont(option.font);
    painter->setPen(isMuted ? colours().mutedText : colours().text);
    const QString text
        = QFontMetricsF(option.font).elidedText(index.data().toString(), Qt::ElideRight, room);
    const auto alignment = QStyle::visualAlignment(
        option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    const QVariant share = index.data(StatementsModel::ShareRole);
    if (share.isValid() && !isMuted) {
        const qreal length = std::max(2.0, room * share.toDouble());
        const QRectF bar(before + room - length, option.rect.height() - barHeight - 2, length,
                         barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().ribbonLine);
        painter->drawRoundedRect(placed(option, bar), barHeight / 2, barHeight / 2);
    }
    painter->restore();
}

} // namespace widgets
