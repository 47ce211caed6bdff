// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The half of ReadingView that knows where columns stand: how wide each is, which stay while the
/// others scroll sideways, and where a dragged one would go.

#include "widgets/render/columnplaces.h"
#include "widgets/render/typography.h"
#include "widgets/views/columngrip.h"
#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/columnsync.h"
#include "widgets/views/overviewstrip.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"
#include "widgets/views/ribbongutter.h"
#include "widgets/views/thinscrollbar.h"

#include <QFrame>
#include <QScrollArea>
#include <QStyle>

namespace widgets {

using core::VersionId;

namespace {

constexpr int gutterWidth = 54;
constexpr int smallestColumn = 300;
constexpr int besideText = 2 * static_cast<int>(articleMargin) + OverviewStrip::stripWidth;
constexpr int fewestCharacters = 20;
constexpr int mostCharacters = 84;
constexpr int enoughSeen = 60; ///< pixels of a column that is worth a ribbon

} // namespace

/// In pixels, of a column whose text is so many characters wide.
int ReadingView::widthFor(int characters) const
{
    return characters == 0 ? 0 : qRound(widthOfCharacters(characters, m_font)) + besideText;
}

int ReadingView::charactersIn(int width) const
{
    const double each = widthOfCharacters(100, m_font) / 100;
    return qBound(fewestCharacters, qRound((width - besideText) / each), mostCharacters);
}

void ReadingView::arrange()
{
    if (m_parts.isEmpty())
        return;
    QList<ColumnWish> wishes;
    for (const Parts &parts : std::as_const(m_parts)) {
        const VersionId version = parts.column->version();
        const ColumnStyle style = m_state->columnStyle(version);
        const bool isResized = m_resized.version == version;
        wishes.append({isResized ? m_resized.width : widthFor(style.characters), style.isPinned});
    }
    const int readable = qMax(smallestColumn, qRound(widthOfCharacters(m_characters, m_font)));
    const ColumnPlaces all = placeColumns(wishes, width(), readable, gutterWidth);
    if (all.fixed != m_fixedCount) {
        m_fixedCount = all.fixed;
        m_fixed->setVisible(all.fixed > 0);
        moveIntoStrips();
        makeGutters();
        orderFocus();
    }
    m_fixed->setFixedWidth(all.fixedWidth);
    layout()->activate();
    const int high = height() - (all.scrolls ? m_sideways->sizeHint().height() : 0);
    m_row->resize(all.rowWidth, high);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        placeParts(m_parts[i], all.places[i].left, all.places[i].width, high);
    joinStrips();
    m_sync->realign();
    m_ahead.start();
    Q_EMIT viewportChanged();
}

/// One of the columns beside those on screen, so that it is there when it is scrolled to.
void ReadingView::layOutAhead()
{
    const auto isSeen = [this](qsizetype place) {
        return place >= 0 && place < m_parts.size()
            && !m_parts[place].column->visibleRegion().isEmpty();
    };
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].column->hasLayout() && (isSeen(i - 1) || isSeen(i + 1))) {
            m_parts[i].column->articleLayout();
            m_ahead.start();
            return;
        }
    }
}

void ReadingView::placeParts(const Parts &parts, int left, int wide, int high)
{
    const QRect strip(
        0, 0, parts.header->parentWidget() == m_row ? m_row->width() : m_fixed->width(), high);
    const int head = parts.header->sizeHint().height();
    const auto place
        = [&](QRect rect) { return QStyle::visualRect(layoutDirection(), strip, rect); };
    parts.header->setGeometry(place({left, 0, wide, head}));
    parts.column->setGeometry(place({left, head, wide, high - head}));
    if (parts.gutter)
        parts.gutter->setGeometry(place({left + wide, head, gutterWidth, high - head}));
    // The last column has no gap behind it: its grip lies on its own edge.
    const bool isAtEnd = parts.column == m_parts.last().column;
    parts.grip->setGeometry(place({isAtEnd ? left + wide - 11 : left + wide, 0,
                                   isAtEnd ? 11 : gutterWidth, isAtEnd ? head - 1 : head}));
    parts.grip->raise();
    parts.grip->setWidthText(tr("%n characters", nullptr, charactersIn(wide)));
}

void ReadingView::moveIntoStrips()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        QWidget *strip = i < m_fixedCount ? m_fixed : m_row;
        const Parts &parts = m_parts[i];
        const bool hadFocus = window()->focusWidget() == parts.column;
        for (QWidget *widget :
             std::initializer_list<QWidget *>{parts.header, parts.column, parts.grip}) {
            if (widget->parentWidget() == strip)
                continue;
            widget->setParent(strip);
            widget->show();
        }
        if (hadFocus)
            parts.column->setFocus(Qt::OtherFocusReason);
    }
}

// --- ribbons ----------------------------------------------------------------------------------

void ReadingView::makeGutters()
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        delete m_parts[i].gutter;
        m_parts[i].gutter = nullptr;
        // Which column the last pinned one has beside it changes with scrolling; see joinStrips().
        if (i + 1 < m_parts.size() && i + 1 != m_fixedCount)
            makeGutter(m_parts[i], m_parts[i + 1].column);
    }
    m_joined = nullptr;
}

void ReadingView::makeGutter(Parts &parts, ReadingColumn *next)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    ReadingColumn *left = isMirrored ? next : parts.column;
    ReadingColumn *right = isMirrored ? parts.column : next;
    parts.gutter = new RibbonGutter(m_state, left, right, parts.column->parentWidget());
    parts.gutter->setColours(m_palette);
    connectGutter(parts.gutter, left, right);
    parts.gutter->show();
}

/// The first of the columns that scroll of which enough can be seen.
ReadingColumn *ReadingView::firstSeen() const
{
    const QRect window = m_area->viewport()->rect();
    for (qsizetype i = m_fixedCount; i < m_parts.size(); ++i) {
        const ReadingColumn *column = m_parts[i].column;
        const QRect place(column->mapTo(m_area->widget(), QPoint()) + m_row->pos(), column->size());
        if (place.intersected(window).width() >= qMin(enoughSeen, column->width()))
            return m_parts[i].column;
    }
    return m_parts.isEmpty() ? nullptr : m_parts.last().column;
}

/// Ribbons lead from the last pinned column to the first beside it that can be seen.
void ReadingView::joinStrips()
{
    if (m_fixedCount <= 0 || m_fixedCount >= m_parts.size())
        return;
    ReadingColumn *next = firstSeen();
    if (next == m_joined)
        return;
    Parts &last = m_parts[m_fixedCount - 1];
    delete last.gutter;
    makeGutter(last, next);
    m_joined = next;
    const QRect column = last.column->geometry();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    last.gutter->setGeometry(isMirrored ? column.left() - gutterWidth : column.right() + 1,
                             column.top(), gutterWidth, column.height());
}

// --- width ------------------------------------------------------------------------------------

void ReadingView::connectGrip(const Parts &parts)
{
    const VersionId version = parts.column->version();
    const auto widthAfter
        = [this, version](int pixels) { return widthFor(charactersIn(m_resized.before + pixels)); };
    connect(parts.grip, &ColumnGrip::dragged, this, [=, this](int pixels) {
        if (m_resized.version != version)
            m_resized = {version, column(version)->width(), 0};
        m_resized.width = widthAfter(pixels);
        arrange();
    });
    connect(parts.grip, &ColumnGrip::dragCancelled, this, [this] {
        m_resized = {};
        arrange();
    });
    connect(parts.grip, &ColumnGrip::dropped, this, [=, this](int pixels) {
        const int characters = charactersIn(m_resized.before + pixels);
        if (std::exchange(m_resized, {}).version == version)
            setCharacters(version, characters);
    });
    connect(parts.grip, &ColumnGrip::stepped, this, [=, this](int characters) {
        setCharacters(version, charactersIn(column(version)->width()) + characters);
    });
    connect(parts.grip, &ColumnGrip::resetRequested, this,
            [=, this] { setCharacters(version, 0); });
}

void ReadingView::setCharacters(VersionId version, int characters)
{
    ColumnStyle style = m_state->columnStyle(version);
    style.characters = characters == 0 ? 0 : qBound(fewestCharacters, characters, mostCharacters);
    m_state->setColumnStyle(version, style);
    arrange();
}

// --- order ------------------------------------------------------------------------------------

/// The number of the column that a column dropped here would stand before.
qsizetype ReadingView::placeAt(QPoint globalPosition) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype place = 0;
    for (const Parts &parts : m_parts) {
        const int middle = parts.column->mapToGlobal(parts.column->rect().center()).x();
        place += (isMirrored ? globalPosition.x() < middle : globalPosition.x() > middle) ? 1 : 0;
    }
    return place;
}

void ReadingView::showDropPlace(QPoint globalPosition)
{
    const qsizetype place = placeAt(globalPosition);
    const ReadingColumn *column = m_parts[qMin(place, m_parts.size() - 1)].column;
    const QRect beside(column->mapTo(this, QPoint()), column->size());
    const bool isAfter = (place == m_parts.size()) != (layoutDirection() == Qt::RightToLeft);
    const int x = isAfter ? beside.right() + gutterWidth / 2 : beside.left() - gutterWidth / 2;
    m_dropMark->setGeometry(qBound(0, x - 2, width() - 4), 0, 4, m_row->height());
    m_dropMark->show();
    m_dropMark->raise();
    if (m_fixed->isHidden() || !m_fixed->rect().contains(m_fixed->mapFromGlobal(globalPosition)))
        m_area->ensureVisible(m_row->mapFromGlobal(globalPosition).x(), 0, 40, 0);
}

void ReadingView::dropColumn(VersionId version, QPoint globalPosition)
{
    m_dropMark->hide();
    const QList<VersionId> shown = pinnedFirst(m_state->columns(), m_state->columnStyles());
    m_state->setColumns(withColumnMoved(shown, shown.indexOf(version), placeAt(globalPosition)));
}

void ReadingView::revealSideways(const ReadingColumn *column)
{
    if (column->parentWidget() == m_row)
        m_area->ensureVisible(column->geometry().center().x(), 0, column->width() / 2, 0);
}

} // namespace widgets
