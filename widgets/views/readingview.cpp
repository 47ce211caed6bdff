// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/readingview.h"

#include "widgets/render/prose.h"
#include "widgets/render/typography.h"
#include "widgets/views/columnaccessible.h"
#include "widgets/views/columngrip.h"
#include "widgets/views/columnheader.h"
#include "widgets/views/columnmenu.h"
#include "widgets/views/columnsync.h"
#include "widgets/views/linkrubber.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/ribbongutter.h"
#include "widgets/views/thinscrollbar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace widgets {

using core::SentenceId;
using core::VersionId;

namespace {

constexpr int restBeforeAhead = 30; ///< milliseconds

} // namespace

ReadingView::ReadingView(ViewState *state, QWidget *parent)
    : LayoutView(parent)
    , m_state(state)
    , m_font(defaultReadingFont())
    , m_prose(std::make_unique<ProseLayer>())
    , m_area(new QScrollArea(this))
    , m_sideways(new ThinScrollBar(Qt::Horizontal))
    , m_fixed(new QWidget(this))
    , m_row(new QWidget)
    , m_dropMark(new QFrame(this))
    , m_rubber(new LinkRubber(state, this))
    , m_sync(new ColumnSync(state, this))
{
    ColumnAccessible::install();
    setAccessibleName(tr("Articles side by side"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setHorizontalScrollBar(m_sideways);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_row);
    m_row->setAutoFillBackground(true);
    m_fixed->setAutoFillBackground(true);
    m_fixed->hide();
    m_dropMark->setAutoFillBackground(true);
    m_dropMark->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    auto *strips = new QHBoxLayout;
    strips->setSpacing(0);
    strips->addWidget(m_fixed);
    strips->addWidget(m_area, 1);
    all->addLayout(strips, 1);
    connectParts();
    setColours(m_palette);
    rebuild();
}

ReadingView::~ReadingView() = default;

void ReadingView::connectParts()
{
    connect(m_state, &ViewState::comparisonChanged, this, &ReadingView::rebuild);
    connect(m_state, &ViewState::columnsChanged, this, &ReadingView::updateColumns);
    connect(m_state, &ViewState::selectionChanged, this,
            [this] { showSentence(m_state->sentence()); });
    connect(m_state, &ViewState::columnStylesChanged, this, &ReadingView::updateStyles);
    connect(m_sideways, &QScrollBar::valueChanged, this, &ReadingView::joinStrips);
    connect(m_sideways, &QScrollBar::valueChanged, m_sync, &ColumnSync::refresh);
    connect(m_sync, &ColumnSync::moved, m_rubber, &LinkRubber::refresh);
    connect(m_sideways, &QScrollBar::valueChanged, &m_ahead, qOverload<>(&QTimer::start));
    connect(&m_ahead, &QTimer::timeout, this, &ReadingView::layOutAhead);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(restBeforeAhead);
    connect(m_sync, &ColumnSync::moved, this, [this] {
        for (const Parts &parts : std::as_const(m_parts)) {
            if (parts.gutter)
                parts.gutter->update();
        }
        Q_EMIT viewportChanged();
    });
}

void ReadingView::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette background = m_row->palette();
    background.setColor(QPalette::Window, palette.window);
    m_row->setPalette(background);
    m_fixed->setPalette(background);
    m_area->viewport()->setPalette(background);
    background.setColor(QPalette::Window, palette.accent);
    m_dropMark->setPalette(background);
    m_sideways->setColours(palette);
    m_rubber->setColours(palette);
    for (const Parts &parts : std::as_const(m_parts)) {
        parts.header->setColours(palette);
        parts.grip->setColours(palette);
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
    if (RibbonGutter *ribbons = std::exchange(m_wasOnRibbons, false) ? gutterOfLink() : nullptr) {
        ribbons->setFocus(Qt::OtherFocusReason);
        return;
    }
    // Not where the stack of layouts has put the keyboard, but where the reader is.
    ReadingColumn *place = column(m_state->sentence().version);
    if (!place)
        place = currentColumn();
    if (!place && !m_parts.isEmpty())
        place = m_parts.first().column;
    if (place)
        place->setFocus(Qt::OtherFocusReason);
}

QList<SentenceStretch> ReadingView::visibleSentences() const
{
    QList<SentenceStretch> all;
    for (const Parts &parts : m_parts) {
        const SentenceStretch seen = parts.column->visibleSentences();
        if (seen.begin < seen.end)
            all.append(seen);
    }
    return all;
}

bool ReadingView::scrollTo(SentenceId sentence)
{
    ReadingColumn *lead = column(sentence.version);
    if (!lead)
        return false;
    const Extent place = lead->extentOf(sentence);
    lead->setScroll((place.top + place.bottom - lead->page()) / 2);
    return true;
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
    const int sideways = m_sideways->value();
    m_wasOnRibbons = qobject_cast<RibbonGutter *>(focusWidget()) != nullptr;
    m_rubber->cancel();
    // A column that is hidden hands its focus on, which scrolls: no ribbons to what is going.
    m_fixedCount = -1;
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
    m_sideways->setValue(sideways); // the focus wandered through the columns that went
}

/// Other columns or another order: those that stay keep their place, layout and selection.
void ReadingView::updateColumns()
{
    m_fixedCount = -1; // until they are arranged; scroll bars may report in between
    QHash<VersionId, Parts> before;
    for (const Parts &parts : std::as_const(m_parts))
        before.insert(parts.column->version(), parts);
    m_parts.clear();
    const bool isEmpty = !m_state->comparison() || m_state->columns().isEmpty();
    if (!isEmpty) {
        for (const VersionId version : pinnedFirst(m_state->columns(), m_state->columnStyles()))
            m_parts.append(before.contains(version) ? before.take(version) : makeColumn(version));
    }
    for (const Parts &parts : std::as_const(before))
        removeColumn(parts);
    QList<ReadingColumn *> columns;
    for (const Parts &parts : std::as_const(m_parts))
        columns.append(parts.column);
    m_sync->setColumns(columns);
    arrange();
}

void ReadingView::updateStyles()
{
    QList<VersionId> shown;
    for (const Parts &parts : std::as_const(m_parts)) {
        shown.append(parts.column->version());
        parts.header->setPinned(m_state->columnStyle(shown.last()).isPinned);
    }
    if (shown != pinnedFirst(m_state->columns(), m_state->columnStyles()))
        updateColumns();
    else
        arrange();
}

void ReadingView::removeColumn(const Parts &parts)
{
    // Later: this may be the end of one of their own events.
    for (QWidget *widget :
         std::initializer_list<QWidget *>{parts.header, parts.column, parts.gutter, parts.grip}) {
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
                      .column = new ReadingColumn(m_state, version, m_row),
                      .grip = new ColumnGrip(m_row)};
    parts.header->setFacts(facts);
    parts.header->setColours(m_palette);
    parts.header->setPinned(m_state->columnStyle(version).isPinned);
    parts.grip->setOutlet(facts.outlet);
    parts.grip->setColours(m_palette);
    parts.column->setAccessibleName(facts.outlet);
    parts.column->setAccessibleDescription(facts.line());
    parts.column->setColours(m_palette, formatter());
    parts.column->setReadingFont(m_font);
    parts.column->setAnimated(m_isAnimated);
    if (m_isFolded)
        parts.column->foldAll(true);
    connectColumn(parts);
    connectHeader(parts);
    connectGrip(parts);
    parts.header->show();
    parts.column->show();
    parts.grip->show();
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
    connect(parts.column, &ReadingColumn::linkRequested, this, &ReadingView::linkWithMarked);
    connect(parts.column, &ReadingColumn::laidOut, this, &LayoutView::viewportChanged);
    connect(parts.column, &ReadingColumn::leaveRequested, this,
            [this, version](int step) { focusColumn(placeOf(version) + step); });
}

void ReadingView::connectHeader(const Parts &parts)
{
    const VersionId version = parts.column->version();
    connect(parts.header, &ColumnHeader::onlyHereWanted, this,
            [this, version](int step) { stepOnlyHere(version, step); });
    connect(parts.header, &ColumnHeader::setAsideWanted, this,
            [text = parts.column](int step) { text->revealSetAside(step); });
    connect(parts.header, &ColumnHeader::onlyTheseWanted, this, [this] {
        using core::difference::Kind;
        const QSet<Kind> only{Kind::OnlyHere};
        const QSet<Kind> all(core::difference::allKinds.begin(), core::difference::allKinds.end());
        m_state->setShownKinds(m_state->shownKinds() == only ? all : only);
    });
}

/// Round the version's sentences that no other has, from the current one on.
void ReadingView::stepOnlyHere(VersionId version, int step)
{
    const QList<SentenceId> lone = m_state->comparison()->unmatched(version);
    if (lone.isEmpty())
        return;
    const SentenceId current = m_state->sentence();
    const bool isHere = current.version == version;
    qsizetype place = step > 0 ? 0 : lone.size() - 1;
    if (isHere && step > 0) {
        place = std::ranges::upper_bound(lone, current) - lone.begin();
    } else if (isHere) {
        place = std::ranges::lower_bound(lone, current) - lone.begin() - 1;
    }
    m_state->select(lone[(place + lone.size()) % lone.size()]);
}

void ReadingView::orderFocus()
{
    const QWidget *before = nullptr;
    for (const Parts &parts : std::as_const(m_parts)) {
        for (QWidget *next :
             std::initializer_list<QWidget *>{parts.header, parts.column, parts.gutter}) {
            if (!next)
                continue;
            if (before)
                setTabOrder(const_cast<QWidget *>(before), next);
            before = next;
        }
    }
}

ReadingColumn *ReadingView::column(VersionId version) const
{
    const qsizetype place = placeOf(version);
    return place < 0 ? nullptr : m_parts[place].column;
}

qsizetype ReadingView::placeOf(VersionId version) const
{
    const auto found = std::ranges::find(
        m_parts, version, [](const Parts &parts) { return parts.column->version(); });
    return found == m_parts.end() ? -1 : found - m_parts.begin();
}

ReadingColumn *ReadingView::currentColumn() const
{
    for (const Parts &parts : m_parts) {
        if (parts.column->hasFocus())
            return parts.column;
    }
    return column(m_state->sentence().version);
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
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
