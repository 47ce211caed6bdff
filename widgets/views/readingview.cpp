// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/readingview.h"

#include "widgets/render/prose.h"
#include "widgets/render/typography.h"
#include "widgets/views/columnaccessible.h"
#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/columnsync.h"
#include "widgets/views/emptystate.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/ribbongutter.h"
#include "widgets/views/thinscrollbar.h"

#include <QFrame>
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
    : LayoutView(parent)
    , m_state(state)
    , m_font(defaultReadingFont())
    , m_prose(std::make_unique<ProseLayer>())
    , m_area(new QScrollArea(this))
    , m_sideways(new ThinScrollBar(Qt::Horizontal))
    , m_row(new QWidget)
    , m_dropMark(new QFrame(m_row))
    , m_sync(new ColumnSync(state, this))
    , m_empty(new EmptyState(this))
{
    ColumnAccessible::install();
    setAccessibleName(tr("Articles side by side"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setHorizontalScrollBar(m_sideways);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_row);
    m_row->setAutoFillBackground(true);
    m_dropMark->setAutoFillBackground(true);
    m_dropMark->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_area);
    all->addWidget(m_empty);
    connectParts();
    setColours(m_palette);
    rebuild();
}

ReadingView::~ReadingView() = default;

void ReadingView::connectParts()
{
    connect(m_empty, &EmptyState::openRequested, this, &ReadingView::openRequested);
    connect(m_empty, &EmptyState::pasteRequested, this, &ReadingView::pasteRequested);
    connect(m_empty, &EmptyState::sampleRequested, this, &ReadingView::sampleRequested);
    connect(m_state, &ViewState::comparisonChanged, this, &ReadingView::rebuild);
    connect(m_state, &ViewState::columnsChanged, this, &ReadingView::updateColumns);
    connect(m_state, &ViewState::selectionChanged, this,
            [this] { showSentence(m_state->sentence()); });
    connect(m_sideways, &QScrollBar::valueChanged, m_sync, &ColumnSync::refresh);
    connect(m_sync, &ColumnSync::moved, this, [this] {
        for (const Parts &parts : std::as_const(m_parts)) {
            if (parts.gutter)
                parts.gutter->update();
        }
    });
}

void ReadingView::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette background = m_row->palette();
    background.setColor(QPalette::Window, palette.window);
    m_row->setPalette(background);
    m_area->viewport()->setPalette(background);
    background.setColor(QPalette::Window, palette.accent);
    m_dropMark->setPalette(background);
    m_sideways->setColours(palette);
    m_empty->setColours(palette);
    for (const Parts &parts : std::as_const(m_parts)) {
        parts.header->setColours(palette);
        parts.column->setColours(palette, formatter());
        if (parts.gutter)
            parts.gutter->setColours(palette);
    }
}

void ReadingView::setReadingFont(const QFont &font)
{
    m_font = font;
    for (const Parts &parts : std::as_const(m_parts))
        parts.column->setReadingFont(font);
    arrange();
}

void ReadingView::activate()
{
    if (m_state->sentence().isValid())
        showSentence(m_state->sentence());
    ReadingColumn *place = currentColumn();
    if (!place && !m_parts.isEmpty())
        place = m_parts.first().column;
    if (place)
        place->setFocus(Qt::OtherFocusReason);
}

void ReadingView::setColumnCharacters(int count)
{
    m_characters = count;
    arrange();
}

BlockFormatter ReadingView::formatter() const
{
    return m_hasProse ? m_prose->formatter(m_palette.isDark) : BlockFormatter{};
}

void ReadingView::updateFormatters()
{
    const BlockFormatter used = formatter();
    for (const Parts &parts : std::as_const(m_parts))
        parts.column->setColours(m_palette, used);
}

void ReadingView::setProseLayer(bool on)
{
    if (m_hasProse == on)
        return;
    m_hasProse = on;
    updateFormatters();
}

void ReadingView::setProseDefinitions(const QStringList &userFolders, const QStringList &active)
{
    m_prose = std::make_unique<ProseLayer>(userFolders);
    m_prose->setActive(active);
    updateFormatters();
}

void ReadingView::setScrollLocked(bool locked)
{
    m_sync->setLocked(locked);
}

bool ReadingView::isScrollLocked() const
{
    return m_sync->isLocked();
}

void ReadingView::setAnimated(bool animated)
{
    m_isAnimated = animated;
    m_sync->setAnimated(animated);
    for (const Parts &parts : std::as_const(m_parts))
        parts.column->setAnimated(animated);
}

// --- columns ----------------------------------------------------------------------------------

QHash<VersionId, double> ReadingView::scrollPositions() const
{
    QHash<VersionId, double> positions;
    for (const Parts &parts : m_parts)
        positions.insert(parts.column->version(), parts.column->scroll());
    return positions;
}

/// Another comparison: every column is made anew; those of the same number stay where they were.
void ReadingView::rebuild()
{
    const QHash<VersionId, double> positions = scrollPositions();
    QHash<VersionId, core::TextRanges> folded;
    for (const Parts &parts : std::as_const(m_parts))
        folded.insert(parts.column->version(), parts.column->foldedText());
    for (const Parts &parts : std::as_const(m_parts))
        removeColumn(parts);
    m_parts.clear();
    updateColumns();
    for (const Parts &parts : std::as_const(m_parts)) {
        if (folded.contains(parts.column->version()))
            parts.column->setFoldedText(folded[parts.column->version()]);
        if (const double before = positions.value(parts.column->version()); before > 0)
            parts.column->setScroll(before);
    }
}

/// Other columns or another order: those that stay keep their place, layout and selection.
void ReadingView::updateColumns()
{
    QHash<VersionId, Parts> before;
    for (const Parts &parts : std::as_const(m_parts))
        before.insert(parts.column->version(), parts);
    m_parts.clear();
    const bool isEmpty = !m_state->comparison() || m_state->columns().isEmpty();
    if (!isEmpty) {
        for (const VersionId version : m_state->columns())
            m_parts.append(before.contains(version) ? before.take(version) : makeColumn(version));
    }
    for (const Parts &parts : std::as_const(before))
        removeColumn(parts);
    m_empty->setVisible(isEmpty);
    m_area->setVisible(!isEmpty);
    QList<ReadingColumn *> columns;
    for (const Parts &parts : std::as_const(m_parts))
        columns.append(parts.column);
    m_sync->setColumns(columns);
    makeGutters();
    orderFocus();
    arrange();
}

void ReadingView::removeColumn(const Parts &parts)
{
    // Later: this may be the end of one of their own events.
    for (QWidget *widget :
         std::initializer_list<QWidget *>{parts.header, parts.column, parts.gutter}) {
        if (!widget)
            continue;
        disconnect(m_state, nullptr, widget, nullptr);
        widget->disconnect(this);
        widget->hide();
        widget->deleteLater();
    }
}

ReadingView::Parts ReadingView::makeColumn(VersionId version)
{
    const VersionFacts facts = factsOf(*m_state->comparison(), version);
    const Parts parts{.header = new ColumnHeader(version, m_row),
                      .column = new ReadingColumn(m_state, version, m_row)};
    parts.header->setFacts(facts);
    parts.header->setColours(m_palette);
    parts.column->setAccessibleName(facts.outlet);
    parts.column->setAccessibleDescription(facts.line());
    parts.column->setColours(m_palette, formatter());
    parts.column->setReadingFont(m_font);
    parts.column->setAnimated(m_isAnimated);
    if (m_isFolded)
        parts.column->foldAll(true);
    connectColumn(parts);
    parts.header->show();
    parts.column->show();
    return parts;
}

void ReadingView::connectColumn(const Parts &parts)
{
    const VersionId version = parts.column->version();
    connect(parts.header, &ColumnHeader::menuRequested, this,
            [this, version](QPoint place) { showMenu(version, place, nullptr); });
    connect(parts.column, &ReadingColumn::menuRequested, this,
            [this, version, text = parts.column](QPoint place) { showMenu(version, place, text); });
    connect(parts.header, &ColumnHeader::dragged, this, &ReadingView::showDropPlace);
    connect(parts.header, &ColumnHeader::dragCancelled, m_dropMark, &QWidget::hide);
    connect(parts.header, &ColumnHeader::dropped, this,
            [this, version](QPoint place) { dropColumn(version, place); });
    connect(parts.column, &ReadingColumn::sentenceChosen, this, &ReadingView::showSentence);
    connect(parts.column, &ReadingColumn::leaveRequested, this,
            [this, version](int step) { focusColumn(m_state->columns().indexOf(version) + step); });
}

void ReadingView::makeGutters()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        delete m_parts[i].gutter;
        m_parts[i].gutter = nullptr;
        if (i + 1 == m_parts.size())
            return;
        ReadingColumn *left = m_parts[isMirrored ? i + 1 : i].column;
        ReadingColumn *right = m_parts[isMirrored ? i : i + 1].column;
        auto *gutter = new RibbonGutter(m_state, left, right, m_row);
        gutter->setColours(m_palette);
        connect(gutter, &RibbonGutter::sentenceChosen, this, &ReadingView::showSentence);
        gutter->show();
        m_parts[i].gutter = gutter;
    }
}

void ReadingView::orderFocus()
{
    const QWidget *before = nullptr;
    for (const Parts &parts : std::as_const(m_parts)) {
        for (QWidget *next :
             {static_cast<QWidget *>(parts.header), static_cast<QWidget *>(parts.column)}) {
            if (before)
                setTabOrder(const_cast<QWidget *>(before), next);
            before = next;
        }
    }
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
    const int high = m_area->height() - (isWider ? m_sideways->sizeHint().height() : 0);
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
        if (m_parts[i].gutter)
            m_parts[i].gutter->setGeometry(place({left + wide, head, gutterWidth, high - head}));
    }
    m_sync->realign();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    arrange();
}

/// What the columns left alone: sideways scrolling and zooming.
void ReadingView::wheelEvent(QWheelEvent *event)
{
    const int turned
        = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_turned += turned;
        if (const int steps = m_turned / 120; steps != 0)
            Q_EMIT zoomRequested(steps);
        m_turned %= 120;
    } else {
        m_sideways->setValue(m_sideways->value() - turned);
    }
    event->accept();
}

// --- doing ------------------------------------------------------------------------------------

/// The number of the column that a column dropped here would stand before.
qsizetype ReadingView::placeAt(QPoint globalPosition) const
{
    const int x = m_row->mapFromGlobal(globalPosition).x();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    qsizetype place = 0;
    for (const Parts &parts : m_parts) {
        const int middle = parts.column->geometry().center().x();
        place += (isMirrored ? x < middle : x > middle) ? 1 : 0;
    }
    return place;
}

void ReadingView::showDropPlace(QPoint globalPosition)
{
    const qsizetype place = placeAt(globalPosition);
    const QRect beside = m_parts[qMin(place, m_parts.size() - 1)].column->geometry();
    const bool isAfter = (place == m_parts.size()) != (layoutDirection() == Qt::RightToLeft);
    const int x = isAfter ? beside.right() + gutterWidth / 2 : beside.left() - gutterWidth / 2;
    m_dropMark->setGeometry(qBound(0, x - 2, m_row->width() - 4), 0, 4, m_row->height());
    m_dropMark->show();
    m_dropMark->raise();
    m_area->ensureVisible(m_row->mapFromGlobal(globalPosition).x(), 0, 40, 0);
}

void ReadingView::dropColumn(VersionId version, QPoint globalPosition)
{
    m_dropMark->hide();
    const qsizetype from = m_state->columns().indexOf(version);
    m_state->setColumns(withColumnMoved(m_state->columns(), from, placeAt(globalPosition)));
}

void ReadingView::revealSideways(const ReadingColumn *column)
{
    m_area->ensureVisible(column->geometry().center().x(), 0, column->width() / 2, 0);
}

void ReadingView::focusColumn(qsizetype number)
{
    if (number < 0 || number >= m_parts.size())
        return;
    ReadingColumn *next = m_parts[number].column;
    next->setFocus(Qt::TabFocusReason);
    revealSideways(next);
    // The reader stays with the claim where the next column has it.
    const SentenceId there = m_state->sentence().isValid()
        ? counterpartOf(*m_state->comparison(), m_state->sentence(), next->version())
        : SentenceId{};
    if (there.isValid())
        m_state->select(there);
}

void ReadingView::showSentence(SentenceId sentence)
{
    if (ReadingColumn *shown = sentence.isValid() ? column(sentence.version) : nullptr) {
        revealSideways(shown);
        m_sync->level(sentence);
    }
}

} // namespace widgets
