// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/alignedheader.h"

#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

using core::VersionId;

AlignedHeader::AlignedHeader(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_window(new QWidget(this))
    , m_dropMark(new QFrame(m_window))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_dropMark->setAutoFillBackground(true);
    m_dropMark->hide();
    connect(state, &ViewState::comparisonChanged, this, &AlignedHeader::rebuild);
    connect(state, &ViewState::columnsChanged, this, &AlignedHeader::rebuild);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { noteFocus(now); });
    rebuild();
}

void AlignedHeader::rebuild()
{
    for (ColumnHeader *header : std::as_const(m_headers)) {
        header->hide();
        header->deleteLater(); // this may be the end of its own drag
    }
    m_headers.clear();
    if (m_state->comparison()) {
        for (const VersionId version : m_state->columns())
            m_headers.append(makeHeader(version));
    }
    QWidget *before = this;
    for (ColumnHeader *header : std::as_const(m_headers)) {
        setTabOrder(before, header);
        before = header;
    }
    arrange();
}

ColumnHeader *AlignedHeader::makeHeader(VersionId version)
{
    auto *header = new ColumnHeader(version, m_window);
    header->setFacts(factsOf(*m_state->comparison(), version));
    header->setColours(m_palette);
    connect(header, &ColumnHeader::menuRequested, this,
            [this, version](QPoint place) { Q_EMIT menuRequested(version, place); });
    connect(header, &ColumnHeader::dragged, this, &AlignedHeader::showDropPlace);
    connect(header, &ColumnHeader::dragCancelled, m_dropMark, &QWidget::hide);
    connect(header, &ColumnHeader::dropped, this,
            [this, version](QPoint place) { drop(version, place); });
    header->show();
    return header;
}

void AlignedHeader::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette mark = m_dropMark->palette();
    mark.setColor(QPalette::Window, palette.accent);
    m_dropMark->setPalette(mark);
    for (ColumnHeader *header : std::as_const(m_headers))
        header->setColours(palette);
    update();
}

void AlignedHeader::setPlaces(const HeaderPlaces &places)
{
    m_places = places;
    arrange();
    update();
}

QSize AlignedHeader::sizeHint() const
{
    const ColumnHeader any({});
    return {200, any.sizeHint().height()};
}

void AlignedHeader::arrange()
{
    const auto visual = [this](const QRect &within, const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), within, logical);
    };
    const int wide = qMax(0, width() - m_places.beside - m_places.after);
    m_window->setGeometry(visual(rect(), {m_places.beside, 0, wide, height()}));
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        const int left = static_cast<int>(i) * m_places.columnWidth - m_places.scroll;
        m_headers[i]->setGeometry(
            visual(m_window->rect(), {left, 0, m_places.columnWidth, height()}));
    }
}

void AlignedHeader::resizeEvent(QResizeEvent *)
{
    arrange();
}

void AlignedHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

void AlignedHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.border);
    const QRect corner
        = QStyle::visualRect(layoutDirection(), rect(), {0, 0, m_places.beside, height()});
    painter.setPen(m_palette.mutedText);
    painter.drawText(corner, Qt::AlignCenter, u"#"_s);
    const int edge = layoutDirection() == Qt::RightToLeft ? corner.left() : corner.right();
    painter.fillRect(QRect(edge, 0, 1, height()), m_palette.border);
}

// --- dragging ---------------------------------------------------------------------------------

/// The number of the column that one dropped here would stand before.
qsizetype AlignedHeader::placeAt(QPoint globalPosition) const
{
    const int x = m_window->mapFromGlobal(globalPosition).x();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    return std::ranges::count_if(m_headers, [&](const ColumnHeader *header) {
        const int middle = header->geometry().center().x();
        return isMirrored ? x < middle : x > middle;
    });
}

void AlignedHeader::showDropPlace(QPoint globalPosition)
{
    const auto place = static_cast<int>(placeAt(globalPosition));
    const int left = place * m_places.columnWidth - m_places.scroll - 2;
    const QRect mark(qBound(0, left, m_window->width() - 4), 0, 4, height());
    m_dropMark->setGeometry(QStyle::visualRect(layoutDirection(), m_window->rect(), mark));
    m_dropMark->show();
    m_dropMark->raise();
    const QRect seen = m_window->rect();
    const int x = m_window->mapFromGlobal(globalPosition).x();
    if (x < seen.left() + 30 || x > seen.right() - 30) {
        const bool isBack = (x < seen.center().x()) != (layoutDirection() == Qt::RightToLeft);
        Q_EMIT columnReached(isBack ? place - 1 : qMin<qsizetype>(place, m_headers.size() - 1));
    }
}

void AlignedHeader::drop(VersionId version, QPoint globalPosition)
{
    m_dropMark->hide();
    const qsizetype from = m_state->columns().indexOf(version);
    if (from >= 0)
        m_state->setColumns(withColumnMoved(m_state->columns(), from, placeAt(globalPosition)));
}

void AlignedHeader::noteFocus(const QWidget *now)
{
    const auto *header = now ? qobject_cast<const ColumnHeader *>(now->parentWidget()) : nullptr;
    const qsizetype column = header ? m_headers.indexOf(const_cast<ColumnHeader *>(header)) : -1;
    if (column >= 0)
        Q_EMIT columnReached(column);
}

} // namespace widgets
