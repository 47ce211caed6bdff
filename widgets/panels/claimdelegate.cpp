// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/claimdelegate.h"

#include "widgets/models/claimmodel.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/claimcolumns.h"
#include "widgets/panels/markedtext.h"
#include "widgets/panels/runtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qreal padding = 9;
constexpr qreal dotRoom = 16;

qreal letterOf(const QFont &font)
{
    return QFontMetricsF(font).averageCharWidth();
}

qreal headHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 4;
}

/// Where the words begin: beside the outlet, or under it where the panel is narrow.
qreal wordsTop(const ClaimColumns &columns, const QFont &font)
{
    return columns.isStacked ? padding + headHeight(font) + 2 : padding;
}

TextRuns creditRuns(const ClaimRow &row)
{
    TextRuns runs;
    if (!row.credit.isEmpty())
        runs.append({row.credit});
    return runs;
}

TextRuns evidenceRuns(const ClaimRow &row)
{
    if (row.confidence.isEmpty())
        return {};
    return {{(QStringList{row.confidence} + row.reasons).join(u" · "_s), RunStyle::Muted}};
}

} // namespace

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(ClaimModel::RowRole).value<ClaimRow>();
    const qreal width = rowWidth(option);
    const ClaimColumns columns = claimColumns(width, letterOf(option.font));
    MarkedText words(row.text, m_readingFont, option.direction);
    qreal height = wordsTop(columns, option.font) + words.layOut(columns.textWidth);
    if (!columns.isStacked) {
        RunText credit(creditRuns(row), option.font, colours(), option.direction);
        RunText evidence(evidenceRuns(row), smallerFont(option.font), colours(), option.direction);
        const qreal creditHeight
            = (row.credit.isEmpty() ? 0 : credit.layOut(columns.creditWidth, 2))
            + (row.confidence.isEmpty() ? 0 : evidence.layOut(columns.creditWidth, 1));
        height = std::max({height, padding + creditHeight, padding + headHeight(option.font)});
    }
    return {static_cast<int>(width), static_cast<int>(std::ceil(height + padding)) + 1};
}

void ClaimDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(ClaimModel::RowRole).value<ClaimRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintRow(*painter, option);
    paintOutlet(*painter, option, row);
    paintStanding(*painter, option, row);
    paintWords(*painter, option, row);
    paintCredit(*painter, option, row);
    const QRectF line(0, option.rect.height() - 1.0, option.rect.width(), 1);
    painter->fillRect(placed(option, line), colours().border);
    painter->restore();
}

void ClaimDelegate::paintOutlet(QPainter &painter, const QStyleOptionViewItem &option,
                                const ClaimRow &row) const
{
    const ClaimColumns columns = claimColumns(option.rect.width(), letterOf(option.font));
    const qreal height = headHeight(option.font);
    const qreal middle = padding + height / 2;
    paintDot(painter, placed(option, {columns.outletX, middle - 5, 10, 10}).center(), row.version);
    const QString star = row.isReference ? u" ★"_s : QString();
    const QFontMetricsF metrics(option.font);
    const qreal width = columns.outletWidth - dotRoom;
    const QString name
        = metrics.elidedText(row.outlet, Qt::ElideRight, width - metrics.horizontalAdvance(star));
    painter.setFont(option.font);
    painter.setPen(row.sentences.isEmpty() ? colours().mutedText : colours().text);
    painter.drawText(placed(option, {columns.outletX + dotRoom, padding, width, height}),
                     Qt::AlignVCenter | Qt::AlignLeading, name + star);
}

void ClaimDelegate::paintStanding(QPainter &painter, const QStyleOptionViewItem &option,
                                  const ClaimRow &row) const
{
    const ClaimColumns columns = claimColumns(option.rect.width(), letterOf(option.font));
    painter.setFont(smallerFont(option.font));
    const QFontMetricsF metrics(painter.font());
    const qreal width = std::min(columns.standingWidth, tagWidth(metrics, row.standing));
    const qreal height = std::ceil(metrics.height()) + 4;
    const qreal top = padding + (headHeight(option.font) - height) / 2;
    paintTag(painter, placed(option, {columns.standingX, top, width, height}), row.standing,
             colours(), row.kind);
}

void ClaimDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                               const ClaimRow &row) const
{
    const ClaimColumns columns = claimColumns(option.rect.width(), letterOf(option.font));
    MarkedText words(row.text, m_readingFont, option.direction);
    words.layOut(columns.textWidth);
    const QRectF box = placed(
        option, {columns.textX, wordsTop(columns, option.font), columns.textWidth, words.height()});
    const QColor ink = row.sentences.isEmpty() ? colours().faintText : colours().text;
    words.draw(painter, box.topLeft(), ink, row.marks, m_shownKinds, colours());
}

void ClaimDelegate::paintCredit(QPainter &painter, const QStyleOptionViewItem &option,
                                const ClaimRow &row) const
{
    const ClaimColumns columns = claimColumns(option.rect.width(), letterOf(option.font));
    if (columns.creditWidth < 4 * letterOf(option.font))
        return;
    qreal y = padding + 2;
    const auto drawRuns = [&](const TextRuns &runs, const QFont &font, int lines) {
        if (runs.isEmpty())
            return;
        RunText text(runs, font, colours(), option.direction);
        const qreal height = text.layOut(columns.creditWidth, lines);
        text.draw(painter,
                  placed(option, {columns.creditX, y, columns.creditWidth, height}).topLeft());
        y += height;
    };
    drawRuns(creditRuns(row), option.font, columns.isStacked ? 1 : 2);
    if (!columns.isStacked)
        drawRuns(evidenceRuns(row), smallerFont(option.font), 1);
}

} // namespace widgets
