// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/legendlist.h"

#include "widgets/panels/markedtext.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::difference::Kind;

namespace {

constexpr qreal margin = 14;
constexpr qreal rowGap = 12;
constexpr qreal gap = 14;

TextRuns explanationRuns(Kind kind)
{
    return {{widgets::explanationOf(kind), RunStyle::Muted}};
}

} // namespace

LegendList::LegendList(QWidget *parent)
    : QWidget(parent)
    , m_palette(Palette::light())
    , m_readingFont(defaultReadingFont())
{
    QStringList spoken;
    for (const Kind kind : core::difference::allKinds)
        spoken.append(nameOf(kind) + u": "_s + widgets::explanationOf(kind));
    setAccessibleName(tr("Kinds of differences"));
    setAccessibleDescription(spoken.join(u'\n'));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendList::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void LegendList::setReadingFont(const QFont &font)
{
    m_readingFont = font;
    updateGeometry();
    update();
}

void LegendList::setCounts(const QHash<Kind, int> &counts)
{
    m_counts = counts;
    updateGeometry();
    update();
}

QSizeF LegendList::sampleSize() const
{
    const QFontMetricsF metrics(m_readingFont);
    return {metrics.horizontalAdvance(tr("words")) + 8, std::ceil(metrics.height()) + 4};
}

qreal LegendList::textX() const
{
    return margin + QFontMetricsF(font()).height() + gap / 2 + sampleSize().width() + gap;
}

qreal LegendList::rowHeight(Kind kind, qreal width) const
{
    const qreal room = width - textX() - margin;
    RunText name(nameRuns(kind), font(), m_palette);
    RunText explanation(explanationRuns(kind), smallerFont(font()), m_palette);
    return std::max(name.layOut(room, 2) + explanation.layOut(room, 6), sampleSize().height())
        + rowGap;
}

int LegendList::heightForWidth(int width) const
{
    qreal height = margin;
    for (const Kind kind : core::difference::allKinds)
        height += rowHeight(kind, width);
    return static_cast<int>(std::ceil(height));
}

QSize LegendList::sizeHint() const
{
    const int width = static_cast<int>(textX() + 32 * QFontMetricsF(font()).averageCharWidth());
    return {width, heightForWidth(width)};
}

void LegendList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal top = margin;
    for (const Kind kind : core::difference::allKinds) {
        paintRow(painter, kind, top);
        top += rowHeight(kind, width());
    }
}

/// Mirrored in right-to-left layouts.
QRectF LegendList::placedBox(const QRectF &box) const
{
    return layoutDirection() == Qt::RightToLeft
        ? QRectF(width() - box.right(), box.top(), box.width(), box.height())
        : box;
}

TextRuns LegendList::nameRuns(Kind kind) const
{
    TextRuns runs{{nameOf(kind), RunStyle::Strong}};
    if (const int count = m_counts.value(kind); count > 0)
        runs.append({u"  "_s + QString::number(count), RunStyle::Muted});
    return runs;
}

void LegendList::paintRow(QPainter &painter, Kind kind, qreal top) const
{
    paintSample(painter, kind, top);
    const qreal room = width() - textX() - margin;
    RunText name(nameRuns(kind), font(), m_palette, layoutDirection());
    const qreal nameHeight = name.layOut(room, 2);
    name.draw(painter, placedBox({textX(), top, room, nameHeight}).topLeft());
    RunText explanation(explanationRuns(kind), smallerFont(font()), m_palette, layoutDirection());
    explanation.layOut(room, 6);
    explanation.draw(painter, placedBox({textX(), top + nameHeight, room, 1}).topLeft());
}

void LegendList::paintSample(QPainter &painter, Kind kind, qreal top) const
{
    const KindStyle style = m_palette.style(kind);
    const qreal lineHeight = QFontMetricsF(font()).height();
    painter.setFont(font());
    painter.setPen(style.ink);
    painter.drawText(placedBox({margin, top, lineHeight, lineHeight}), Qt::AlignCenter,
                     QString(style.glyph));
    // What covers no words has no sample: the glyph stands for it in the margin.
    if (kind == Kind::MissingHere || kind == Kind::Moved)
        return;
    const QRectF box = placedBox({{margin + lineHeight + gap / 2, top}, sampleSize()});
    const QRectF words = box.adjusted(0, 0, 0, -4);
    painter.fillRect(words, style.wash);
    painter.setFont(m_readingFont);
    painter.setPen(m_palette.text);
    painter.drawText(words, Qt::AlignCenter, tr("words"));
    paintMarkLines(painter, words, style, false);
}

} // namespace widgets
