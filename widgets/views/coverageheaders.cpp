// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/coverageheaders.h"

#include "widgets/models/coveragemodel.h"
#include "widgets/panels/runtext.h"
#include "widgets/views/coveragedelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int barHeight = 4;
constexpr int sideMargin = 10;
constexpr int topMargin = 7;
constexpr int menuWidth = 22;
constexpr int edgeReach = 4; ///< of the edge that can be dragged

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

constexpr int leading = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
constexpr int trailing = Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine;

} // namespace

// --- outlets ----------------------------------------------------------------------------------

OutletHeader::OutletHeader(const CoverageModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setAccessibleName(tr("Outlets"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(8);
    setMouseTracking(true);
    setDefaultAlignment(Qt::AlignCenter);
}

void OutletHeader::setColours(const Palette &palette)
{
    m_palette = palette;
    viewport()->update();
}

bool OutletHeader::isUpright() const
{
    return count() > 0 && sectionSize(0) < CoverageDelegate::leastWidthForWords(fontMetrics());
}

QSize OutletHeader::sizeHint() const
{
    const int name = QFontMetrics(nameFont(font())).height();
    const int total = QFontMetrics(smallerFont(font())).height();
    const int height
        = isUpright() ? barHeight + name * 8 : barHeight + 2 * topMargin + name + total;
    return {QHeaderView::sizeHint().width(), height};
}

QSize OutletHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(), sizeHint().height()};
}

QRect OutletHeader::menuRect(int section) const
{
    const QRect all(sectionViewportPosition(section), 0, sectionSize(section), height());
    const int side = barHeight + topMargin;
    return QStyle::visualRect(
        layoutDirection(), all,
        {all.right() - menuWidth - 1, side - 2, menuWidth, QFontMetrics(font()).height() + 4});
}

int OutletHeader::menuAt(QPoint position) const
{
    const int section = logicalIndexAt(position);
    return section >= 0 && !isUpright() && menuRect(section).contains(position) ? section : -1;
}

QString OutletHeader::nameOf(int section) const
{
    const QString name = m_model->headerData(section, Qt::Horizontal).toString();
    return m_model->comparison()->reference == m_model->version(section) ? u"★ "_s + name : name;
}

/// What the rows are sorted by, where it is this outlet.
QString OutletHeader::orderMark(int section) const
{
    if (m_model->query().outlet != m_model->version(section))
        return {};
    switch (m_model->query().order) {
    case CoverageOrder::Outlet:
        return tr("↓ its order");
    case CoverageOrder::WeightiestInOutlet:
        return tr("↓ weightiest");
    default:
        return {};
    }
}

void OutletHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !m_model->comparison())
        return;
    painter->save();
    painter->fillRect(rect, m_palette.header);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), barHeight),
                      m_palette.outlet(m_model->version(section)));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_palette.border);
    isUpright() ? paintUpright(*painter, rect, section) : paintName(*painter, rect, section);
    painter->restore();
}

void OutletHeader::paintName(QPainter &painter, const QRect &rect, int section) const
{
    const QFont bold = nameFont(font());
    const QFont small = smallerFont(font());
    const int nameHeight = QFontMetrics(bold).height();
    const auto placed
        = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    QRect line(rect.left() + sideMargin, rect.top() + barHeight + topMargin,
               rect.width() - sideMargin - menuWidth, nameHeight);
    painter.setFont(bold);
    painter.setPen(m_palette.text);
    painter.drawText(placed(line), leading,
                     QFontMetrics(bold).elidedText(nameOf(section), Qt::ElideRight, line.width()));
    line.translate(0, nameHeight);
    line.setHeight(QFontMetrics(small).height());
    line.setRight(rect.right() - 4);
    painter.setFont(small);
    const QString mark = orderMark(section);
    painter.setPen(mark.isEmpty() ? m_palette.mutedText : m_palette.text);
    const QString total = wordsOf(m_model->coverage().totals[static_cast<size_t>(section)]);
    painter.drawText(
        placed(line), leading,
        QFontMetrics(small).elidedText(mark.isEmpty() ? total : mark + u" · "_s + total,
                                       Qt::ElideRight, line.width()));
    const bool isPointed = m_hovered == section;
    if (isPointed)
        painter.fillRect(menuRect(section), m_palette.hoverWash);
    painter.setFont(bold);
    painter.setPen(isPointed ? m_palette.text : m_palette.mutedText);
    painter.drawText(menuRect(section), Qt::AlignCenter, u"⋮"_s);
}

void OutletHeader::paintUpright(QPainter &painter, const QRect &rect, int section) const
{
    const QFont used = orderMark(section).isEmpty() ? font() : nameFont(font());
    const QFont small = smallerFont(font());
    const int totalHeight = QFontMetrics(small).height() + 4;
    painter.setClipRect(rect);
    painter.setFont(small);
    painter.setPen(m_palette.mutedText);
    painter.drawText(
        QRect(rect.left(), rect.bottom() - totalHeight, rect.width(), totalHeight), Qt::AlignCenter,
        QString::number(m_model->coverage().totals[static_cast<size_t>(section)].covered));
    painter.setFont(used);
    painter.setPen(m_palette.text);
    painter.translate(rect.left() + rect.width() / 2.0, rect.bottom() - totalHeight - 2);
    painter.rotate(-90);
    const int room = rect.height() - barHeight - totalHeight - 8;
    const QFontMetrics metrics(used);
    const QString mark = orderMark(section).isEmpty() ? QString() : u"↓ "_s;
    painter.drawText(QRectF(0, -metrics.height() / 2.0, room, metrics.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(mark + nameOf(section), Qt::ElideRight, room));
}

void OutletHeader::mousePressEvent(QMouseEvent *event)
{
    const int section = menuAt(event->position().toPoint());
    if (section >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT menuRequested(section, mapToGlobal(menuRect(section).bottomLeft()));
    else
        QHeaderView::mousePressEvent(event);
}

void OutletHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int section = event->buttons() == Qt::NoButton ? menuAt(event->position().toPoint()) : -1;
    if (section != m_hovered) {
        m_hovered = section;
        viewport()->update();
    }
    QHeaderView::mouseMoveEvent(event);
}

void OutletHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int section = logicalIndexAt(event->pos()); section >= 0)
        Q_EMIT menuRequested(section, event->globalPos());
}

bool OutletHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section >= 0 && m_model->comparison())
        QToolTip::showText(
            help->globalPos(),
            u"<qt><b>%1</b><br>%2<br>%3</qt>"_s.arg(
                nameOf(section).toHtmlEscaped(),
                wordsOf(m_model->coverage().totals[static_cast<size_t>(section)]).toHtmlEscaped(),
                tr("A click sorts the claims as this outlet tells them, another puts the "
                   "weightiest differences first, a third restores the story's order.")),
            this);
    return true;
}

// --- claims -----------------------------------------------------------------------------------

ClaimLabels::ClaimLabels(const CoverageModel *model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setAccessibleName(tr("Claims"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMouseTracking(true);
}

void ClaimLabels::setColours(const Palette &palette)
{
    m_palette = palette;
    viewport()->update();
}

void ClaimLabels::setMarkedRows(int current, int hovered)
{
    if (m_current == current && m_hovered == hovered)
        return;
    m_current = current;
    m_hovered = hovered;
    viewport()->update();
}

void ClaimLabels::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const CoverageRow *row = m_model->row(section);
    if (!row || !rect.isValid())
        return;
    painter->save();
    const bool isCurrent = section == m_current;
    painter->fillRect(rect,
                      isCurrent                  ? m_palette.currentWash
                          : section == m_hovered ? m_palette.hoverWash
                                                 : m_palette.paper);
    const auto placed
        = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect, box); };
    if (isCurrent)
        painter->fillRect(placed({rect.left(), rect.top(), 3, rect.height()}), m_palette.accent);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_palette.border);
    painter->fillRect(placed({rect.right(), rect.top(), 1, rect.height()}), m_palette.border);
    const QFont small = smallerFont(font());
    const QFontMetrics metrics(small);
    const int numberWidth = metrics.horizontalAdvance(u"000"_s);
    const int totalWidth = metrics.horizontalAdvance(totalOf(*row)) + 4;
    const QRect inner = rect.adjusted(sideMargin, 0, -sideMargin, 0);
    painter->setFont(small);
    painter->setPen(m_palette.mutedText);
    painter->drawText(placed({inner.left(), inner.top(), numberWidth, inner.height()}), leading,
                      QString::number(row->claim.value + 1));
    painter->drawText(placed({inner.right() - totalWidth, inner.top(), totalWidth, inner.height()}),
                      trailing, totalOf(*row));
    const QRect label(inner.left() + numberWidth + 4, inner.top(),
                      inner.width() - numberWidth - totalWidth - 14, inner.height());
    painter->setFont(isCurrent ? nameFont(font()) : font());
    painter->setPen(m_palette.text);
    painter->drawText(placed(label), leading,
                      QFontMetrics(painter->font())
                          .elidedText(m_model->labelOf(*row), Qt::ElideRight, label.width()));
    painter->restore();
}

bool ClaimLabels::isAtEdge(QPoint position) const
{
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width();
    return std::abs(position.x() - edge) <= edgeReach;
}

void ClaimLabels::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton && isAtEdge(event->position().toPoint());
    if (!m_isDragged)
        QHeaderView::mousePressEvent(event);
}

void ClaimLabels::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_isDragged) {
        Q_EMIT widthWanted(layoutDirection() == Qt::RightToLeft ? width() - at.x() : at.x());
        return;
    }
    viewport()->setCursor(isAtEdge(at) ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (event->buttons() == Qt::NoButton || !isAtEdge(at))
        QHeaderView::mouseMoveEvent(event);
}

void ClaimLabels::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragged, false))
        QHeaderView::mouseReleaseEvent(event);
}

void ClaimLabels::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isAtEdge(event->position().toPoint()))
        Q_EMIT widthWanted(-1);
    else
        QHeaderView::mouseDoubleClickEvent(event);
}

bool ClaimLabels::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const CoverageRow *row = m_model->row(logicalIndexAt(help->pos()));
    if (!row)
        return true;
    const core::SentenceId first = m_model->comparison()->claim(row->claim).members.first();
    QString tip = u"<qt>%1<br><i>%2</i>"_s.arg(
        shortened(m_model->comparison()->textOf(first), 400).toHtmlEscaped(),
        tr("%1 versions shown have it", "4 of 5 versions").arg(totalOf(*row)).toHtmlEscaped());
    if (row->elsewhere > 0)
        tip += u"<br>"_s + tr("%n hidden version(s) have it too", nullptr, row->elsewhere);
    QToolTip::showText(help->globalPos(), tip + u"</qt>"_s, this);
    return true;
}

} // namespace widgets
