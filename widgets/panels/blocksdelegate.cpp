// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/blocksdelegate.h"

#include "widgets/models/blocksmodel.h"
#include "widgets/panels/rolechip.h"
#include "widgets/panels/runtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;

namespace {

constexpr qreal barLeft = 8;
constexpr qreal barWidth = 4;
constexpr qreal signLeft = 20;
constexpr qreal gap = 8;
constexpr qreal padding = 7;
constexpr int mostLines = 3;
constexpr qsizetype mostCharacters = 600;

BlockRole roleOf(const QModelIndex &index, BlocksModel::ItemRole which)
{
    return static_cast<BlockRole>(index.data(which).toInt());
}

/// Of a block that has its role because of other versions.
QString provenNote(BlockRole role)
{
    return role == BlockRole::Boilerplate ? BlocksDelegate::tr("in others, too")
                                          : BlocksDelegate::tr("proven");
}

/// What stands under the role's name: what it was read as, or that other versions prove it.
QString noteOf(const QModelIndex &index)
{
    if (index.data(BlocksModel::ProvenRole).toBool())
        return provenNote(roleOf(index, BlocksModel::BlockRoleRole));
    if (!index.data(BlocksModel::ChangedRole).toBool())
        return {};
    return BlocksDelegate::tr("was %1").arg(nameOf(roleOf(index, BlocksModel::ReadRole)).toLower());
}

/// As wide as the longest name and what is said of changed ones need.
qreal nameWidth(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QFontMetricsF small(smallerFont(font));
    qreal width = std::max(small.horizontalAdvance(provenNote(BlockRole::Body)),
                           small.horizontalAdvance(provenNote(BlockRole::Boilerplate)));
    for (const BlockRole role : offeredRoles())
        width = std::max({width, metrics.horizontalAdvance(nameOf(role)),
                          small.horizontalAdvance(BlocksDelegate::tr("was %1").arg(nameOf(role)))});
    return std::ceil(width) + 2;
}

qreal nameLeft(const QFont &font)
{
    return signLeft + roleSignSize(QFontMetricsF(font)).width() + gap;
}

qreal wordsLeft(const QFont &font)
{
    return nameLeft(font) + nameWidth(font) + 2 * gap;
}

/// A heading is told from the text by its weight, what is set aside by its grey.
RunStyle styleFor(BlockRole role)
{
    if (role == BlockRole::Title || role == BlockRole::Subheading)
        return RunStyle::Strong;
    return core::isCompared(role) ? RunStyle::Plain : RunStyle::Muted;
}

TextRuns wordsOf(const QModelIndex &index)
{
    const QString text = index.data(BlocksModel::TextRole).toString().left(mostCharacters);
    return {{text, styleFor(roleOf(index, BlocksModel::BlockRoleRole))}};
}

} // namespace

QSize BlocksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal width = std::max(120.0, rowWidth(option) - wordsLeft(option.font) - 2 * gap);
    const qreal name = QFontMetricsF(option.font).height();
    const qreal role
        = !noteOf(index).isEmpty() ? name + QFontMetricsF(smallerFont(option.font)).height() : name;
    RunText words(wordsOf(index), option.font, colours(), option.direction);
    const qreal high = std::max(role, words.layOut(width, mostLines));
    return {static_cast<int>(rowWidth(option)), static_cast<int>(std::ceil(high + 2 * padding))};
}

void BlocksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option);
    paintBar(*painter, option, index);
    paintRole(*painter, option, index);
    paintWords(*painter, option, index);
    painter->restore();
}

/// Broken where the block is set aside: the colour is not the only sign.
void BlocksDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const BlockRole role = roleOf(index, BlocksModel::BlockRoleRole);
    const qreal high = option.rect.height();
    QPen pen(styleOf(role, colours()).bar, barWidth, Qt::SolidLine, Qt::FlatCap);
    if (role == BlockRole::Boilerplate)
        pen.setDashPattern({1, 1});
    painter.setPen(pen);
    const QRectF bar = placed(option, {barLeft, 2, barWidth, high - 4});
    painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()));
}

void BlocksDelegate::paintRole(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const BlockRole role = roleOf(index, BlocksModel::BlockRoleRole);
    const qreal line = QFontMetricsF(option.font).height();
    const qreal sign = roleSignSize(QFontMetricsF(option.font)).width();
    paintRoleSign(painter, placed(option, {signLeft, padding, sign, line}), role, colours(),
                  option.font);
    const auto alignment = static_cast<int>(
        Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const qreal left = nameLeft(option.font);
    const qreal width = nameWidth(option.font);
    painter.setFont(option.font);
    painter.setPen(styleOf(role, colours()).ink);
    painter.drawText(placed(option, {left, padding, width, line}), alignment, nameOf(role));
    const QString note = noteOf(index);
    if (note.isEmpty())
        return;
    painter.setFont(smallerFont(option.font));
    painter.setPen(colours().mutedText);
    const qreal small = QFontMetricsF(painter.font()).height();
    painter.drawText(placed(option, {left, padding + line, width, small}), alignment, note);
}

void BlocksDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const qreal left = wordsLeft(option.font);
    const qreal width = std::max(120.0, option.rect.width() - left - 2 * gap);
    RunText words(wordsOf(index), option.font, colours(), option.direction);
    words.layOut(width, mostLines);
    words.draw(painter, placed(option, {left, padding, width, words.height()}).topLeft());
    const QRectF line(left, option.rect.height() - 1.0, option.rect.width() - left, 1);
    QColor faint = colours().border;
    faint.setAlphaF(0.6F);
    painter.fillRect(placed(option, line), faint);
}

} // namespace widgets
