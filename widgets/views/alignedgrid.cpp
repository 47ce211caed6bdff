// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/alignedgrid.h"

#include "widgets/render/typography.h"
#include "widgets/views/thinscrollbar.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::VersionId;
using core::alignment::ClaimId;

namespace {

constexpr double smallestColumn = 190;
constexpr double roomBelow = 24;
constexpr int mostPasses = 6; ///< of laying out rows that come on screen as others turn out lower

} // namespace

AlignedGrid::AlignedGrid(ViewState *state, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_state(state)
    , m_font(defaultReadingFont())
    , m_down(new ThinScrollBar(Qt::Vertical))
    , m_across(new ThinScrollBar(Qt::Horizontal))
{
    setAccessibleName(tr("Claims side by side"));
    setVerticalScrollBar(m_down);
    setHorizontalScrollBar(m_across);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connectState();
    takeComparison();
}

void AlignedGrid::connectState()
{
    const auto repaint = [this] { viewport()->update(); };
    connect(m_state, &ViewState::comparisonChanged, this, &AlignedGrid::takeComparison);
    connect(m_state, &ViewState::columnsChanged, this, &AlignedGrid::takeColumns);
    connect(m_state, &ViewState::selectionChanged, this, &AlignedGrid::followSelection);
    connect(m_state, &ViewState::hoverChanged, this, repaint);
    connect(m_state, &ViewState::dimsWireCopyChanged, this, repaint);
    connect(m_state, &ViewState::shownKindsChanged, this, &AlignedGrid::forgetMarks);
    connect(m_state, &ViewState::findsChanged, this, repaint);
    connect(m_state, &ViewState::currentFindChanged, this, repaint);
    connect(&m_nearest, &NearestScores::found, this, repaint);
}

// --- what is shown ----------------------------------------------------------------------------

/// Another comparison. The rows keep the order that they follow where that version may still be
/// meant.
void AlignedGrid::takeComparison()
{
    m_comparison = m_state->comparison();
    m_nearest.setComparison(m_comparison);
    m_marks.clear();
    m_selection.setText({});
    m_pressed = {};
    m_under = {};
    m_isSelecting = false;
    m_cursor = {};
    m_options.columns = m_comparison ? m_state->columns() : QList<VersionId>();
    if (!m_options.columns.contains(m_options.order))
        m_options.order = {};
    m_textWidth = 0;
    rebuildRows();
    followSelection();
}

void AlignedGrid::takeColumns()
{
    if (m_comparison != m_state->comparison())
        return; // comparisonChanged follows
    m_options.columns = m_comparison ? m_state->columns() : QList<VersionId>();
    if (!m_options.columns.contains(m_options.order))
        m_options.order = {};
    rebuildRows();
}

void AlignedGrid::setFilter(RowTraits filter)
{
    if (m_options.filter == filter)
        return;
    m_options.filter = filter;
    rebuildRows();
}

void AlignedGrid::setOrder(VersionId version)
{
    if (m_options.order == version)
        return;
    m_options.order = version;
    rebuildRows();
}

void AlignedGrid::rebuildRows()
{
    keepPlace([this] {
        m_options.kept = m_cursor.claim;
        m_rows = m_comparison ? alignedRows(*m_comparison, m_options) : AlignedRows{};
        m_rowOf.clear();
        for (qsizetype i = 0; i < m_rows.rows.size(); ++i)
            m_rowOf.insert(row(i).claim, i);
        arrange();
    });
    Q_EMIT rowsChanged();
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent reset(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&reset);
}

/// After rows or heights have changed, the current row, or else the topmost, is where it was on
/// screen.
void AlignedGrid::keepPlace(const std::function<void()> &change)
{
    ClaimId kept;
    double height = 0;
    const Span shown = visibleRows();
    for (qsizetype number = shown.begin; number < shown.end; ++number) {
        if (kept.isValid() && row(number).claim != m_cursor.claim)
            continue;
        kept = row(number).claim;
        height = m_geometry.row(number).top - m_down->value();
    }
    change();
    if (const qsizetype now = rowOf(kept); now >= 0) {
        m_down->setValue(qRound(m_geometry.row(now).top - height));
        prepare();
    }
}

void AlignedGrid::setColours(const Palette &palette, const BlockFormatter &formatter)
{
    m_palette = palette;
    m_formatter = formatter;
    m_down->setColours(palette);
    m_across->setColours(palette);
    restyle();
}

void AlignedGrid::setReadingFont(const QFont &font)
{
    m_font = font;
    restyle();
}

void AlignedGrid::setColumnCharacters(int count)
{
    m_characters = count;
    keepPlace([this] { arrange(); });
}

void AlignedGrid::restyle()
{
    m_textWidth = 0; // arrange() lays everything out anew
    keepPlace([this] { arrange(); });
}

void AlignedGrid::forgetMarks()
{
    m_marks.clear();
    viewport()->update();
}

// --- geometry ---------------------------------------------------------------------------------

int AlignedGrid::numberWidth() const
{
    const QFontMetrics metrics(
        blockStyle(core::BlockRole::Date, core::BlockRole::Date, m_font).font);
    return metrics.horizontalAdvance(u"0000"_s) + 18;
}

int AlignedGrid::sideways() const
{
    return m_across->value();
}

void AlignedGrid::arrange()
{
    const double readable = qMax(smallestColumn, widthOfCharacters(m_characters, m_font));
    m_geometry.setColumns(m_options.columns.size(), qMax(1, viewport()->width() - numberWidth()),
                          readable + 2 * articleMargin);
    const double width = qMax(60.0, m_geometry.columnWidth() - 2 * articleMargin - 1);
    if (width != std::exchange(m_textWidth, width))
        m_cells.reset(m_comparison, {.font = m_font, .width = width, .formatter = m_formatter});
    estimateHeights();
    updateScrollBars();
    prepare();
    viewport()->update();
    Q_EMIT columnsMoved();
}

void AlignedGrid::estimateHeights()
{
    std::vector<double> heights;
    heights.reserve(static_cast<size_t>(m_rows.rows.size()));
    for (const AlignedRow &each : std::as_const(m_rows.rows))
        heights.push_back(m_cells.rowHeight(each, {}));
    m_geometry.setHeights(heights);
    m_isLaidOut.assign(heights.size(), false);
}

Extent AlignedGrid::visibleExtent() const
{
    const double top = m_down->value();
    return {top, top + viewport()->height()};
}

Span AlignedGrid::visibleRows() const
{
    return m_geometry.rowsIn(visibleExtent());
}

Span AlignedGrid::visibleColumns() const
{
    const double left = sideways();
    return m_geometry.columnsIn(left, left + viewport()->width() - numberWidth());
}

/// Lays out what is on screen. What is there already stays in its place: rows that come in from
/// above turn out higher or lower upwards, those from below downwards.
void AlignedGrid::prepare()
{
    if (!isVisible() || m_isPreparing)
        return;
    const QScopedValueRollback preparing(m_isPreparing, true);
    const Span columns = visibleColumns();
    if (columns != m_laidOutColumns)
        m_isLaidOut.assign(m_isLaidOut.size(), false);
    m_laidOutColumns = columns;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const Span shown = visibleRows();
        qsizetype anchor = shown.begin;
        while (anchor < shown.end && !m_isLaidOut[static_cast<size_t>(anchor)])
            ++anchor;
        if (anchor == shown.end)
            anchor = shown.begin;
        if (shown.length() == 0)
            return;
        const double before = m_geometry.row(anchor).top;
        if (!layOut(shown, columns))
            return;
        const double grown = m_geometry.row(anchor).top - before;
        updateScrollBars();
        m_down->setValue(m_down->value() + qRound(grown));
        viewport()->update();
    }
}

/// True where a row's height turned out to be another.
bool AlignedGrid::layOut(Span rows, Span columns)
{
    const QList<VersionId> versions = m_options.columns.sliced(columns.begin, columns.length());
    bool isOther = false;
    for (qsizetype i = rows.begin; i < rows.end; ++i) {
        if (m_isLaidOut[static_cast<size_t>(i)])
            continue;
        const double height = m_cells.rowHeight(row(i), versions);
        isOther |= height != m_geometry.row(i).height();
        m_geometry.setHeight(i, height);
        m_isLaidOut[static_cast<size_t>(i)] = true;
    }
    return isOther;
}

void AlignedGrid::updateScrollBars()
{
    const int line = qMax(12, QFontMetrics(m_font).lineSpacing());
    const auto set = [line](QScrollBar *bar, double all, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(line);
        bar->setRange(0, qMax(0, qRound(all) - page));
    };
    set(m_down, m_geometry.height() + roomBelow, viewport()->height());
    set(m_across, m_geometry.width(), viewport()->width() - numberWidth());
}

void AlignedGrid::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        keepPlace([this] { arrange(); });
    else
        updateScrollBars();
    prepare();
}

void AlignedGrid::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    prepare();
    showCurrent();
}

void AlignedGrid::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        Q_EMIT columnsMoved();
    if (dy != 0)
        Q_EMIT scrolled();
    if (m_isPreparing || dx != 0) {
        viewport()->update();
    } else {
        // What stays is moved, only what comes in is painted; and the numbers, of which the topmost
        // stays in sight.
        viewport()->scroll(0, dy);
        const int wide = numberWidth();
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        viewport()->update(isMirrored ? viewport()->width() - wide : 0, 0, wide,
                           viewport()->height());
    }
    prepare();
}

/// Content coordinates begin at the first row and column; mirrored, columns go to the left.
QRectF AlignedGrid::onScreen(QRectF content) const
{
    content.translate(-sideways(), -m_down->value());
    if (layoutDirection() == Qt::RightToLeft)
        content.moveLeft(viewport()->width() - numberWidth() - content.right());
    else
        content.translate(numberWidth(), 0);
    return content;
}

QPointF AlignedGrid::inContent(QPoint position) const
{
    const double beside = layoutDirection() == Qt::RightToLeft
        ? viewport()->width() - 1 - position.x()
        : position.x();
    if (beside < numberWidth())
        return {-1, position.y() + double(m_down->value())};
    return {beside - numberWidth() + sideways(), position.y() + double(m_down->value())};
}

QRect AlignedGrid::cellRect(GridPlace place) const
{
    return onScreen(m_geometry.cell(place.row, place.column)).toRect();
}

GridPlace AlignedGrid::placeAt(QPoint position) const
{
    const QPointF point = inContent(position);
    return {m_geometry.rowAt(point.y()), m_geometry.columnAt(point.x())};
}

// --- the current cell -------------------------------------------------------------------------

const AlignedCell *AlignedGrid::cellAt(GridPlace place) const
{
    return place.isValid() ? row(place.row).cell(version(place.column)) : nullptr;
}

GridPlace AlignedGrid::current() const
{
    return {rowOf(m_cursor.claim), m_options.columns.indexOf(m_cursor.version)};
}

/// The sentence that is selected when the keyboard stands on a cell; on a gap, the one of the
/// reference or of the first version that has the claim.
SentenceId AlignedGrid::standsFor(GridPlace place) const
{
    const AlignedCell *cell = cellAt(place);
    if (!cell)
        cell = row(place.row).cell(m_comparison->reference);
    return cell ? cell->members.front() : row(place.row).cells.first().members.front();
}

void AlignedGrid::goTo(GridPlace place)
{
    if (!place.isValid() || place.row >= m_rows.rows.size()
        || place.column >= m_options.columns.size())
        return;
    m_cursor = {row(place.row).claim, version(place.column)};
    {
        const QScopedValueRollback moving(m_isMoving, true);
        m_state->select(standsFor(place));
    }
    showCurrent();
    viewport()->update();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(place.row * m_options.columns.size() + place.column));
    QAccessible::updateAccessibility(&focus);
}

/// Something else selected a sentence, or a difference that says that a claim is missing.
void AlignedGrid::followSelection()
{
    if (m_isMoving || m_comparison != m_state->comparison())
        return;
    m_cursor = {m_state->claim(), m_state->sentence().version};
    if (const qsizetype number = m_state->difference(); number >= 0) {
        const auto &difference = m_comparison->differences[static_cast<size_t>(number)];
        if (difference.kind == core::difference::Kind::MissingHere && difference.claim.isValid())
            m_cursor.claim = difference.claim;
    }
    showCurrent();
    viewport()->update();
}

void AlignedGrid::showCurrent()
{
    if (!isVisible() || !m_cursor.claim.isValid())
        return;
    if (rowOf(m_cursor.claim) < 0 && m_options.filter)
        rebuildRows(); // the filter does not hide what one goes to
    const GridPlace place = current();
    if (place.row < 0)
        return;
    // Rows on the way may turn out to be of other heights than was thought.
    for (int pass = 0; pass < 3; ++pass)
        m_down->setValue(
            qRound(scrollToShow(m_geometry.row(place.row), m_down->value(), viewport()->height())));
    revealColumn(place.column);
}

void AlignedGrid::revealColumn(qsizetype column)
{
    if (column < 0)
        return;
    const double left = m_geometry.columnWidth() * static_cast<double>(column);
    const double page = viewport()->width() - numberWidth();
    const double right = left + m_geometry.columnWidth();
    if (left < sideways() || page < m_geometry.columnWidth())
        m_across->setValue(static_cast<int>(left));
    else if (right > sideways() + page)
        m_across->setValue(qRound(right - page));
}

core::TextRange AlignedGrid::rangeOf(SentenceId sentence) const
{
    return core::trimmed(m_comparison->version(sentence.version).text,
                         m_comparison->sentence(sentence).range);
}

/// A gap says itself that something is missing and a note that something moved; they need no sign
/// in the words too.
const SentenceMarks &AlignedGrid::marksOf(SentenceId sentence)
{
    auto found = m_marks.constFind(sentence);
    if (found == m_marks.constEnd()) {
        SentenceMarks marks = widgets::marksOf(
            *m_comparison, sentence, [this](qsizetype number) { return m_state->isShown(number); });
        marks.isMoved = false;
        marks.missing.clear();
        found = m_marks.insert(sentence, std::move(marks));
    }
    return *found;
}

} // namespace widgets
