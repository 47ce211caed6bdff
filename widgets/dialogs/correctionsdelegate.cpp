// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/correctionsdelegate.h"

#include "widgets/models/correctionsmodel.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int sideMargin = 8;
constexpr int verticalMargin = 7;
constexpr int mostLines = 4;

QStringList linesOf(const QModelIndex &index)
{
    return index.data().toString().split(u'\n').first(
        std::min<qsizetype>(mostLines, index.data().toString().count(u'\n') + 1));
}

} // namespace

QSize CorrectionsDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto lines = static_cast<int>(linesOf(index).size());
    return {option.rect.width(),
            lines * QFontMetrics(option.font).lineSpacing() + 2 * verticalMargin};
}

void CorrectionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isApplied = index.data(CorrectionsModel::AppliedRole).toBool();
    const bool isMain = index.column() == CorrectionsModel::What;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isChosen ? colours().currentWash : colours().hoverWash);
    if (isChosen && isMain)
        painter->fillRect(placed(option, {0, 0, 3, qreal(option.rect.height())}), colours().accent);
    QFont font = option.font;
    if (isMain)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QColor ink = isMain || index.column() == CorrectionsModel::Words ? colours().text
                                                                     : colours().mutedText;
    if (!isApplied)
        ink = index.column() == CorrectionsModel::State
            ? colours().style(core::difference::Kind::QuoteAltered).ink
            : colours().mutedText;
    painter->setPen(ink);
    const QFontMetricsF metrics(font);
    const qreal room = option.rect.width() - 2 * sideMargin;
    qreal y = verticalMargin;
    for (const QString &line : linesOf(index)) {
        painter->drawText(placed(option, {sideMargin, y, room, metrics.lineSpacing()}),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          metrics.elidedText(line, Qt::ElideRight, room));
        y += metrics.lineSpacing();
    }
    painter->fillRect(
        placed(option, {0, option.rect.height() - 1.0, qreal(option.rect.width()), 1}),
        colours().border);
    painter->restore();
}

} // namespace widgets
