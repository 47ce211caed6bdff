// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/differencesentencedelegate.h"

#include "widgets/models/differencesentencesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::TextRange;
using core::difference::Kind;

namespace {

constexpr qreal sideMargin = 20;
constexpr qreal padding = 5;
constexpr qreal headingSpace = 12; ///< above a claim's sentence
constexpr int lineCharacters = 108; ///< longer lines read badly

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

DifferenceSentenceDelegate::DifferenceSentenceDelegate(QObject *parent)
    : RowDelegate(parent)
    , m_body(QApplication::font())
    , m_heading(boldOf(QApplication::font()))
{
}

void DifferenceSentenceDelegate::setTextFont(const QFont &font)
{
    m_body = WordWrap(font);
    m_heading = WordWrap(boldOf(font));
}

qreal DifferenceSentenceDelegate::textLeft() const
{
    return sideMargin + std::ceil(QFontMetricsF(m_body.font()).height() * 1.5);
}

qreal DifferenceSentenceDelegate::textWidth(qreal width) const
{
    const qreal most = QFontMetricsF(m_body.font()).averageCharWidth() * lineCharacters;
    return std::max<qreal>(40, std::min(most, width - textLeft() - sideMargin));
}

QSize DifferenceSentenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const qreal width = rowWidth(option);
    const qreal room = textWidth(width);
    const QString heading = index.data(DifferenceSentencesModel::HeadingRole).toString();
    qreal height = 2 * padding;
    if (!heading.isEmpty())
        height += headingSpace
            + static_cast<qreal>(m_heading.lines(heading, room + textLeft() - sideMargin).size())
                * m_heading.lineHeight();
    height
        += static_cast<qreal>(
               m_body.lines(index.data(DifferenceSentencesModel::BodyRole).toString(), room).size())
        * m_body.lineHeight();
    return {static_cast<int>(width), static_cast<int>(std::ceil(height))};
}

/// Lines are set one by one, each in its own direction; gives the height.
qreal DifferenceSentenceDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option,
                                             const WordWrap &wrap, const QString &text, qreal top,
                                             TextRange kind, const QColor &kindInk) const
{
    const bool isHeading = &wrap == &m_heading;
    const qreal left = isHeading ? sideMargin : textLeft();
    const qreal room = textWidth(option.rect.width()) + (isHeading ? textLeft() - sideMargin : 0);
    qreal y = top;
    for (const TextRange &line : wrap.lines(text, room)) {
        QTextLayout layout(line.of(text).toString(), wrap.font());
        QTextOption textOption(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        textOption.setTextDirection(option.direction);
        layout.setTextOption(textOption);
        const TextRange marked = kind.intersected(line);
        if (!marked.isEmpty()) {
            QTextCharFormat format;
            format.setForeground(kindInk);
            layout.setFormats({{.start = static_cast<int>(marked.begin - line.begin),
                                .length = static_cast<int>(marked.length()),
                                .format = format}});
        }
        layout.beginLayout();
        QTextLine set = layout.createLine();
        if (set.isValid())
            set.setLineWidth(room + 8);
        layout.endLayout();
        const QRectF box = placed(option, {left, y, room + 8, wrap.lineHeight()});
        layout.draw(&painter, box.topLeft());
        y += wrap.lineHeight();
    }
    return y - top;
}

void DifferenceSentenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString heading = index.data(DifferenceSentencesModel::HeadingRole).toString();
    const int number = index.data(DifferenceSentencesModel::KindRole).toInt();
    const bool isAside = number < 0 || index.data(DifferencesModel::IsSetAsideRole).toBool();
    qreal top = padding;
    QStyleOptionViewItem below = option;
    if (!heading.isEmpty())
        below.rect.setTop(option.rect.top() + static_cast<int>(headingSpace) - 2);
    paintRow(*painter, below);
    if (!heading.isEmpty()) {
        top += headingSpace;
        painter->setPen(isAside ? colours().mutedText : colours().text);
        top += paintLines(*painter, option, m_heading, heading, top, {}, {});
    }
    const KindStyle style = number < 0 ? KindStyle{} : colours().style(static_cast<Kind>(number));
    const QColor ink = isAside ? colours().mutedText : style.ink;
    if (number >= 0) {
        painter->setFont(m_body.font());
        painter->setPen(ink);
        painter->drawText(
            placed(option, {sideMargin, top, textLeft() - sideMargin - 4, m_body.lineHeight()}),
            static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), QString(style.glyph));
    }
    painter->setPen(isAside ? colours().mutedText : colours().text);
    paintLines(*painter, option, m_body, index.data(DifferenceSentencesModel::BodyRole).toString(),
               top, index.data(DifferenceSentencesModel::KindRangeRole).value<TextRange>(), ink);
    painter->restore();
}

} // namespace widgets
