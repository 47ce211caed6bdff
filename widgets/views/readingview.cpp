// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/readingview.h"

#include "widgets/render/typography.h"
#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/emptystate.h"
#include "widgets/views/readingcolumn.h"

#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

using core::SentenceId;
using core::VersionId;

namespace {

constexpr int gutterWidth = 54;
constexpr int smallestColumn = 300;

} // namespace

ReadingView::ReadingView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_font(defaultReadingFont())
    , m_area(new QScrollArea(this))
    , m_row(new QWidget)
    , m_empty(new EmptyState(this))
{
    setAccessibleName(tr("Articles side by side"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_row);
    m_row->setAutoFillBackground(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_area);
    all->addWidget(m_empty);
    connect(m_empty, &EmptyState::openRequested, this, &ReadingView::openRequested);
    connect(m_empty, &EmptyState::pasteRequested, this, &ReadingView::pasteRequested);
    connect(m_empty, &EmptyState::sampleRequested, this, &ReadingView::sampleRequested);
    connect(state, &ViewState::comparisonChanged, this, &ReadingView::rebuild);
    connect(state, &ViewState::columnsChanged, this, &ReadingView::rebuild);
    connect(state, &ViewState::selectionChanged, this, &ReadingView::showSelected);
    setColours(m_palette);
    rebuild();
}

ReadingView::~ReadingView() = default;

void ReadingView::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette background = m_row->palette();
    background.setColor(QPalette::Window, palette.window);
    m_row->setPalette(background);
    m_area->viewport()->setPalette(background);
    m_empty->setColours(palette);
    for (const Parts &parts : std::as_const(m_parts)) {
        parts.header->setColours(palette);
        parts.column->setColours(palette);
    }
}

void ReadingView::setReadingFont(const QFont &font)
{
    m_font = font;
    for (const Parts &parts : std::as_const(m_parts))
        parts.column->setReadingFont(font);
    arrange();
}

void ReadingView::setColumnCharacters(int count)
{
    m_characters = count;
    arrange();
}

void ReadingView::setScrollLocked(bool locked)
{
    m_isLocked = locked;
}

// --- columns ----------------------------------------------------------------------------------

void ReadingView::clearColumns()
{
    for (const Parts &parts : std::as_const(m_parts)) {
        // Later: this may be the end of one of their own events.
        parts.header->hide();
        parts.header->deleteLater();
        parts.column->hide();
        parts.column->disconnect();
        parts.column->deleteLater();
    }
    m_parts.clear();
}

void ReadingView::rebuild()
{
    clearColumns();
    const bool isEmpty = !m_state->comparison() || m_state->columns().isEmpty();
    m_empty->setVisible(isEmpty);
    m_area->setVisible(!isEmpty);
    if (isEmpty)
        return;
    for (const VersionId version : m_state->columns())
        addColumn(version);
    arrange();
}

void ReadingView::addColumn(VersionId version)
{
    const VersionFacts facts = factsOf(*m_state->comparison(), version);
    const Parts parts{.header = new ColumnHeader(version, m_row),
                      .column = new ReadingColumn(m_state, version, m_row)};
    parts.header->setFacts(facts);
    parts.header->setColours(m_palette);
    parts.column->setAccessibleName(facts.outlet);
    parts.column->setAccessibleDescription(facts.line());
    parts.column->setColours(m_palette);
    parts.column->setReadingFont(m_font);
    connectColumn(parts);
    m_parts.append(parts);
    parts.header->show();
    parts.column->show();
}

void ReadingView::connectColumn(const Parts &parts)
{
    const VersionId version = parts.column->version();
    const auto menu = [this, version](QPoint place) { showMenu(version, place); };
    connect(parts.header, &ColumnHeader::menuRequested, this, menu);
    connect(parts.column, &ReadingColumn::menuRequested, this, menu);
    connect(parts.column, &ReadingColumn::leaveRequested, this,
            [this, version](int step) { focusColumn(m_state->columns().indexOf(version) + step); });
}

ReadingColumn *ReadingView::column(VersionId version) const
{
    const auto found = std::ranges::find(
        m_parts, version, [](const Parts &parts) { return parts.column->version(); });
    return found == m_parts.end() ? nullptr : found->column;
}

ReadingColumn *ReadingView::currentColumn() const
{
    for (const Parts &parts : m_parts) {
        if (parts.column->hasFocus())
            return parts.column;
    }
    return column(m_state->sentence().version);
}

int ReadingView::columnWidth() const
{
    const int count = static_cast<int>(qMax(1, m_parts.size()));
    const int room = m_area->width() - (count - 1) * gutterWidth;
    const int readable = qMax(smallestColumn, qRound(widthOfCharacters(m_characters, m_font)));
    return qMax(room / count, qMin(readable, m_area->width()));
}

void ReadingView::arrange()
{
    if (m_parts.isEmpty())
        return;
    const int count = static_cast<int>(m_parts.size());
    const int each = columnWidth();
    const int all = qMax(m_area->width(), count * each + (count - 1) * gutterWidth);
    const bool isWider = all > m_area->width();
    const int high
        = m_area->height() - (isWider ? m_area->horizontalScrollBar()->sizeHint().height() : 0);
    m_row->resize(all, high);
    const int head = m_parts.first().header->sizeHint().height();
    for (int i = 0; i < count; ++i) {
        // The last takes the pixels that do not divide.
        const int left = i * (each + gutterWidth);
        const int wide = i + 1 == count && !isWider ? all - left : each;
        const auto place = [&](QRect rect) {
            return QStyle::visualRect(layoutDirection(), m_row->rect(), rect);
        };
        m_parts[i].header->setGeometry(place({left, 0, wide, head}));
        m_parts[i].column->setGeometry(place({left, head, wide, high - head}));
    }
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

// --- doing ------------------------------------------------------------------------------------

void ReadingView::showMenu(VersionId version, QPoint globalPosition)
{
    QMenu menu(this);
    fillColumnMenu(&menu, m_state, version,
                   {.rename = [=, this] { Q_EMIT rename(version); },
                    .makeReference = [=, this] { Q_EMIT makeReference(version); },
                    .showSource = [=, this] { Q_EMIT showSource(version); },
                    .remove = [=, this] { Q_EMIT removeVersion(version); }});
    menu.exec(globalPosition);
}

void ReadingView::revealSideways(const ReadingColumn *column)
{
    m_area->ensureVisible(column->geometry().center().x(), 0, column->width() / 2, 0);
}

void ReadingView::focusColumn(qsizetype number)
{
    if (number < 0 || number >= m_parts.size())
        return;
    m_parts[number].column->setFocus(Qt::TabFocusReason);
    revealSideways(m_parts[number].column);
}

void ReadingView::showSelected()
{
    if (m_state->sentence().isValid())
        showSentence(m_state->sentence());
}

void ReadingView::showSentence(SentenceId sentence)
{
    ReadingColumn *shown = column(sentence.version);
    if (!shown)
        return;
    revealSideways(shown);
    const Extent extent = shown->extentOf(sentence);
    if (extent.top < shown->scroll() || extent.bottom > shown->scroll() + shown->page())
        shown->setScroll(extent.top - shown->page() / 3);
}

} // namespace widgets
