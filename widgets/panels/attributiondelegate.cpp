// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/attributiondelegate.h"

#include "widgets/models/attributionsmodel.h"
#include "widgets/panels/chip.h"
#include "widgets/panels/flowlayout.h"
#include "widgets/panels/runtext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

using Type = AttributionNode::Type;

constexpr qreal sideMargin = 12;
constexpr qreal dotRoom = 18; ///< an outlet's dot and the space behind it
constexpr qreal barX = 18;
constexpr qreal statementX = 32;
constexpr qreal chevronRoom = 20;
constexpr qreal tagSpacing = 6;

struct Margins
{
    qreal top = 0;
    qreal bottom = 0;
};

Margins marginsOf(Type type)
{
    switch (type) {
    case Type::Outlet:
        return {12, 4};
    case Type::Source:
        return {8, 3};
    case Type::Verbs:
    case Type::Statement:
        return {4, 4};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isHeader(Type type)
{
    return type == Type::Outlet || type == Type::Source;
}

qreal textX(Type type)
{
    return type == Type::Outlet ? sideMargin + dotRoom
        : type == Type::Source  ? sideMargin
                                : statementX;
}

/// Everything in a row that takes room, as if the row began at 0, 0 and ran left to right.
struct RowLayout
{
    RunText line;
    RunText notes;
    Flow tags;
    qreal notesY = 0;
    qreal notesX = 0;
    QPointF tagsAt;
    qreal height = 0;

    RowLayout(const AttributionNode &node, const QFont &font, const Palette &palette, qreal width,
              Qt::LayoutDirection direction);
};

RowLayout::RowLayout(const AttributionNode &node, const QFont &font, const Palette &palette,
                     qreal width, Qt::LayoutDirection direction)
    : line(node.line, font, palette, direction)
    , notes(node.notes, smallerFont(font), palette, direction)
{
    const Margins margins = marginsOf(node.type);
    const qreal x = textX(node.type);
    const qreal room = width - x - sideMargin - (isHeader(node.type) ? chevronRoom : 0);
    qreal y = margins.top + line.layOut(room, 3);
    notesY = y + 1;
    notesX = x + (node.versions.isEmpty() || isHeader(node.type) ? 0 : dotRoom - 4);
    if (!node.notes.isEmpty())
        y = notesY + notes.layOut(room - (notesX - x), 2);
    if (!node.marks.isEmpty()) {
        const RunText &host = node.notes.isEmpty() ? line : notes;
        const qreal hostX = node.notes.isEmpty() ? 0 : notesX - x;
        const QFontMetricsF metrics(smallerFont(font));
        QList<QSizeF> sizes;
        for (const AttributionMark &mark : node.marks)
            sizes.append({std::min(room, tagWidth(metrics, mark.text)), metrics.height() + 2});
        tags = flow(sizes, room, tagSpacing, hostX + host.lastLineEnd() + 8);
        tagsAt = {x, y - metrics.height() - 1};
        y = std::max(y, tagsAt.y() + tags.height + 1);
    }
    height = std::ceil(y + margins.bottom);
}

} // namespace

QSize AttributionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const qreal width = rowWidth(option);
    if (width != m_widthOfHeights || option.font != m_fontOfHeights)
        m_heights.clear();
    m_widthOfHeights = width;
    m_fontOfHeights = option.font;
    const auto node = index.data(AttributionsModel::NodeRole).value<AttributionNode>();
    int &height = m_heights[QChar(u'0' + static_cast<int>(node.type)) + index.data().toString()];
    if (height == 0)
        height = static_cast<int>(
            RowLayout(node, option.font, colours(), width, option.direction).height);
    return {static_cast<int>(width), height};
}

void AttributionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto node = index.data(AttributionsModel::NodeRole).value<AttributionNode>();
    const QFont small = smallerFont(option.font);
    const RowLayout row(node, option.font, colours(), option.rect.width(), option.direction);
    const qreal x = textX(node.type);
    const qreal room
        = option.rect.width() - x - sideMargin - (isHeader(node.type) ? chevronRoom : 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option);
    if (isHeader(node.type))
        paintHeader(*painter, option, node);
    else
        paintBar(*painter, option, node);
    row.line.draw(*painter,
                  placed(option, {x, marginsOf(node.type).top, room, row.line.height()}).topLeft());
    if (!node.notes.isEmpty()) {
        const qreal indent = row.notesX - x;
        row.notes.draw(
            *painter,
            placed(option, {row.notesX, row.notesY, room - indent, row.notes.height()}).topLeft());
        if (indent > 0)
            paintDot(*painter,
                     placed(option, {x, row.notesY, 9, QFontMetricsF(small).height()}).center(),
                     node.versions.first());
    }
    painter->setFont(small);
    for (qsizetype i = 0; i < node.marks.size(); ++i)
        paintTag(*painter, placed(option, row.tags.boxes.at(i).translated(row.tagsAt)),
                 node.marks.at(i).text, colours(), node.marks.at(i).kind);
    painter->restore();
}

/// The outlet's dot, and the arrow that says whether the row is folded.
void AttributionDelegate::paintHeader(QPainter &painter, const QStyleOptionViewItem &option,
                                      const AttributionNode &node) const
{
    const qreal lineHeight = QFontMetricsF(option.font).height();
    const qreal middle = marginsOf(node.type).top + lineHeight / 2;
    if (node.type == Type::Outlet)
        paintDot(painter, placed(option, {sideMargin, middle - 5, 10, 10}).center(),
                 node.versions.first());
    const QRectF box = placed(option, {option.rect.width() - sideMargin - 8.0, middle - 4, 8, 8});
    QPainterPath arrow;
    if (option.state.testFlag(QStyle::State_Open)) {
        arrow.moveTo(box.left(), box.top() + 2);
        arrow.lineTo(box.center().x(), box.bottom() - 2);
        arrow.lineTo(box.right(), box.top() + 2);
    } else {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const qreal from = isMirrored ? box.right() - 2 : box.left() + 2;
        const qreal to = isMirrored ? box.left() + 2 : box.right() - 2;
        arrow.moveTo(from, box.top());
        arrow.lineTo(to, box.center().y());
        arrow.lineTo(from, box.bottom());
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().mutedText, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
}

/// The line at the side that holds a source's statements together; strong where credits differ.
void AttributionDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option,
                                   const AttributionNode &node) const
{
    using core::difference::Kind;
    const bool isCredit = std::ranges::any_of(node.marks, [](const AttributionMark &mark) {
        return mark.kind == Kind::AttributionChanged;
    });
    const qreal width = isCredit ? 2.5 : 1.5;
    painter.fillRect(placed(option, {barX, 0, width, qreal(option.rect.height())}),
                     isCredit ? colours().style(Kind::AttributionChanged).line : colours().border);
}

} // namespace widgets
