// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The keyboard and mouse half of AlignedGrid.

#include "widgets/render/versionfacts.h"
#include "widgets/views/alignedgrid.h"
#include "widgets/views/thinscrollbar.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::TextRange;
using core::VersionId;
using core::alignment::ClaimId;

// --- what lies where --------------------------------------------------------------------------

AlignedGrid::Hit AlignedGrid::hitAt(QPoint position)
{
    Hit hit{.place = placeAt(position)};
    if (hit.place.row < 0)
        return {};
    if (!hit.place.isValid()) {
        hit.part = inContent(position).x() < 0 ? Part::Number : Part::Nothing;
        return hit;
    }
    const QPointF inCell
        = QPointF(position) - onScreen(m_geometry.cell(hit.place.row, hit.place.column)).topLeft();
    const AlignedCell *cell = cellAt(hit.place);
    if (cell)
        return noteAt(hit.place, inCell, m_cells.parts(*cell));
    Nearest nearest;
    const QString note = gapNote(hit.place, &nearest);
    hit.sentence = nearest.sentence;
    const QRectF line = noteLine(hit.place, {cellPadding, cellPadding + m_cells.noteHeight()});
    const bool isOnNote = line.contains(position) && nearest.sentence.isValid();
    hit.part = isOnNote ? Part::Nearest : Part::Gap;
    return hit;
}

AlignedGrid::Hit AlignedGrid::noteAt(GridPlace place, QPointF inCell, const CellParts &parts) const
{
    const AlignedCell &cell = *cellAt(place);
    Hit hit{.part = Part::Words, .place = place, .sentence = cell.members.front()};
    const double y = inCell.y();
    if (parts.moved.contains(y))
        hit.part = Part::Moved;
    for (const bool isBefore : {true, false}) {
        const Extent lines = isBefore ? parts.before : parts.after;
        if (!lines.contains(y))
            continue;
        auto number = static_cast<qsizetype>((y - lines.top) / m_cells.noteHeight());
        for (const Displaced &displaced : cell.displaced) {
            if (displaced.isBefore == isBefore && number-- == 0) {
                hit.part = Part::Displaced;
                hit.displaced = displaced.claim;
            }
        }
    }
    return hit;
}

/// In the words of a cell, or nearest to them.
qsizetype AlignedGrid::offsetAt(GridPlace place, QPoint position)
{
    const AlignedCell &cell = *cellAt(place);
    const CellParts parts = m_cells.parts(cell);
    return m_cells.layout(cell).offsetAt(QPointF(position) - textOrigin(place, parts));
}

QString AlignedGrid::toolTipAt(QPoint position)
{
    const Hit hit = hitAt(position);
    const auto outlet
        = [this](VersionId id) { return factsOf(*m_comparison, id).outlet.toHtmlEscaped(); };
    switch (hit.part) {
    case Part::Gap:
    case Part::Nearest:
        return hit.sentence.isValid()
            ? tr("<qt><b>The nearest in %1:</b><br>%2</qt>")
                  .arg(outlet(hit.sentence.version),
                       m_comparison->textOf(hit.sentence).toHtmlEscaped())
            : tr("Nothing in %1 comes close.").arg(outlet(version(hit.place.column)));
    case Part::Moved:
        return tr("<qt>%1 tells this elsewhere, beside claim %2. Click to go there.</qt>")
            .arg(outlet(version(hit.place.column)))
            .arg(cellAt(hit.place)->toldBeside.value + 1);
    case Part::Displaced:
        return tr("<qt>Here %1 tells: %2<br>Click to go to its row.</qt>")
            .arg(outlet(version(hit.place.column)),
                 m_comparison->claim(hit.displaced).label.toHtmlEscaped());
    case Part::Number:
        return m_comparison->claim(row(hit.place.row).claim).label;
    case Part::Words:
        return differencesAt(hit.sentence, offsetAt(hit.place, position));
    case Part::Nothing:
        break;
    }
    return {};
}

QString AlignedGrid::differencesAt(SentenceId first, qsizetype offset)
{
    const qint32 index = m_comparison->analysis(first.version).sentenceAt(offset);
    QStringList lines;
    const SentenceId under{first.version, index < 0 ? first.index : index};
    for (const Mark &mark : marksOf(under).spans) {
        if (offset < mark.range.begin || offset > mark.range.end)
            continue;
        for (const qsizetype number : mark.differences) {
            const auto &difference = m_comparison->differences[static_cast<size_t>(number)];
            lines.append(u"<b>%1</b>: %2"_s.arg(nameOf(difference.kind).toHtmlEscaped(),
                                                difference.detail.toHtmlEscaped()));
        }
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? QString() : u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s;
}

bool AlignedGrid::scrollToClaim(ClaimId claim)
{
    const qsizetype number = rowOf(claim);
    if (number < 0)
        return false;
    // Rows on the way may turn out to be of other heights than was thought.
    for (int pass = 0; pass < 2; ++pass)
        m_down->setValue(qRound(m_geometry.row(number).middle() - viewport()->height() / 2.0));
    return true;
}

QList<SentenceStretch> AlignedGrid::visibleSentences() const
{
    QList<SentenceStretch> seen;
    const Span rows = visibleRows();
    const Span columns = visibleColumns();
    for (qsizetype column = columns.begin; column < columns.end; ++column) {
        SentenceStretch stretch{version(column)};
        for (qsizetype i = rows.begin; i < rows.end; ++i) {
            const AlignedCell *cell = row(i).cell(stretch.version);
            if (!cell || cell->moved != 0)
                continue;
            const qint32 first = cell->members.front().index;
            stretch.begin = stretch.end == 0 ? first : qMin(stretch.begin, first);
            stretch.end = qMax(stretch.end, cell->members.back().index + 1);
        }
        if (stretch.end > 0)
            seen.append(stretch);
    }
    return seen;
}

// --- mouse ------------------------------------------------------------------------------------

void AlignedGrid::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_across->setValue(m_across->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void AlignedGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_pressed = hitAt(m_pressedAt);
    if (m_pressed.part != Part::Words) {
        clearSelection();
        return;
    }
    const AlignedCell &cell = *cellAt(m_pressed.place);
    const Cursor here{row(m_pressed.place.row).claim, cell.version};
    const bool isTriple = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier)
        && m_selected.claim == here.claim && m_selected.version == here.version;
    m_isSelecting = true;
    if (extends) {
        extendSelection(m_pressedAt);
        return;
    }
    m_selected = here;
    m_selection.setText(m_comparison->version(cell.version).text);
    if (isTriple)
        m_selection.select({rangeOf(cell.members.front()).begin, rangeOf(cell.members.back()).end});
    else
        m_selection.begin(offsetAt(m_pressed.place, m_pressedAt), SelectionUnit::Character);
    viewport()->update();
}

void AlignedGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || hit.part != Part::Words)
        return;
    m_isSelecting = true;
    m_pressed = hit;
    m_pressedAt = event->position().toPoint();
    m_selected = {row(hit.place.row).claim, version(hit.place.column)};
    m_selection.setText(m_comparison->version(m_selected.version).text);
    m_selection.begin(offsetAt(hit.place, m_pressedAt), SelectionUnit::Word);
    m_sinceDoubleClick.start();
    viewport()->update();
}

void AlignedGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_isSelecting)
        hover(position);
    else if ((position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        extendSelection(position);
}

void AlignedGrid::hover(QPoint position)
{
    const Hit hit = hitAt(position);
    const bool isLink
        = hit.part == Part::Moved || hit.part == Part::Displaced || hit.part == Part::Nearest;
    viewport()->setCursor(isLink                        ? Qt::PointingHandCursor
                              : hit.part == Part::Words ? Qt::IBeamCursor
                                                        : Qt::ArrowCursor);
    const bool isOtherLink = hit.part != m_under.part || hit.place != m_under.place
        || hit.displaced != m_under.displaced;
    m_under = hit;
    if (isOtherLink)
        viewport()->update();
    const bool isRow = hit.place.row >= 0;
    SentenceId lit = isRow ? standsFor({hit.place.row, qMax(0, hit.place.column)}) : SentenceId{};
    if (hit.part == Part::Words) {
        const qint32 index = m_comparison->analysis(hit.sentence.version)
                                 .sentenceAt(offsetAt(hit.place, position));
        const SentenceId under{hit.sentence.version, index};
        if (index >= 0 && m_comparison->claimOf(under) == row(hit.place.row).claim)
            lit = under;
    }
    m_state->setHovered(lit);
}

/// Within the cell where it began: beyond it come another version's words or another claim's.
void AlignedGrid::extendSelection(QPoint position)
{
    const GridPlace place{rowOf(m_selected.claim), m_options.columns.indexOf(m_selected.version)};
    if (!cellAt(place))
        return;
    m_selection.extend(offsetAt(place, position));
    viewport()->update();
}

void AlignedGrid::clearSelection()
{
    m_selection.clear();
    m_selected = {};
    viewport()->update();
}

void AlignedGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool wasSelecting = std::exchange(m_isSelecting, false);
    if (wasSelecting && !m_selection.isEmpty())
        return;
    const Hit hit = hitAt(event->position().toPoint());
    if (hit.part == m_pressed.part && hit.place == m_pressed.place)
        click(hit);
}

void AlignedGrid::click(const Hit &hit)
{
    m_showsFocus = false;
    switch (hit.part) {
    case Part::Moved:
        goToClaim(cellAt(hit.place)->toldBeside, version(hit.place.column));
        break;
    case Part::Displaced:
        goToClaim(hit.displaced, version(hit.place.column));
        break;
    case Part::Nearest:
        m_state->select(hit.sentence);
        break;
    case Part::Number:
        goTo({hit.place.row, qMax(0, current().column)});
        break;
    case Part::Words:
    case Part::Gap:
        goTo(hit.place);
        break;
    case Part::Nothing:
        break;
    }
}

bool AlignedGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_under = {};
        m_state->setHovered({});
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// --- keyboard ---------------------------------------------------------------------------------

/// Through the view state, so that a filter makes way and the history remembers.
void AlignedGrid::goToClaim(ClaimId claim, VersionId version)
{
    const auto &members = m_comparison->claim(claim).members;
    const auto member = std::ranges::find(members, version, &SentenceId::version);
    if (member != members.end())
        m_state->select(*member);
}

void AlignedGrid::copy()
{
    const AlignedCell *cell = cellAt(current());
    QStringList sentences;
    if (cell) {
        for (const SentenceId member : cell->members)
            sentences.append(m_comparison->textOf(member));
    }
    const QString words = m_selection.isEmpty() ? sentences.join(u' ') : m_selection.words();
    if (!words.isEmpty())
        QApplication::clipboard()->setText(words);
}

void AlignedGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint inside = isByKeyboard ? cellRect(current()).center()
                                       : viewport()->mapFromGlobal(event->globalPos());
    const Hit hit = isByKeyboard && !current().isValid() ? Hit{} : hitAt(inside);
    if (!hit.place.isValid())
        return;
    if (hit.place != current())
        goTo(hit.place);
    QMenu menu(this);
    fillMenu(&menu, hit);
    menu.exec(isByKeyboard ? viewport()->mapToGlobal(inside) : event->globalPos());
}

void AlignedGrid::fillMenu(QMenu *menu, const Hit &hit)
{
    const AlignedCell *cell = cellAt(hit.place);
    const VersionId column = version(hit.place.column);
    const QString outlet = factsOf(*m_comparison, column).outlet.replace(u'&', u"&&"_s);
    menu->addAction(m_selection.isEmpty() ? tr("&Copy sentence") : tr("&Copy"), QKeySequence::Copy,
                    this, &AlignedGrid::copy)
        ->setEnabled(cell != nullptr);
    menu->addAction(tr("&Show in the article"), QKeySequence(Qt::Key_Return), this,
                    &AlignedGrid::readingRequested);
    if (cell && cell->moved != 0) {
        menu->addAction(tr("Go to where %1 &tells it").arg(outlet), this,
                        [this, claim = cell->toldBeside, column] { goToClaim(claim, column); });
    }
    if (!cell) {
        menu->addAction(tr("Go to the &nearest in %1").arg(outlet), this,
                        [this, nearest = hit.sentence] { m_state->select(nearest); })
            ->setEnabled(hit.sentence.isValid());
    }
    menu->addSeparator();
    menu->addAction(tr("&Rows in the order of %1").arg(outlet), this,
                    [this, column] { Q_EMIT orderRequested(column); })
        ->setEnabled(column != m_options.order);
}

void AlignedGrid::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::ActiveWindowFocusReason;
    if (!current().isValid() && !m_rows.rows.isEmpty() && m_showsFocus)
        goTo({qMax(0, visibleRows().begin), 0});
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void AlignedGrid::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

/// From the current cell; without one, from what is on screen.
bool AlignedGrid::step(qsizetype rows, qsizetype columns)
{
    if (m_rows.rows.isEmpty())
        return false;
    m_showsFocus = true;
    GridPlace place = current();
    if (!place.isValid())
        place = {visibleRows().begin - qMax(0, rows), 0};
    goTo({qBound(0, place.row + rows, m_rows.rows.size() - 1),
          qBound(0, place.column + columns, m_options.columns.size() - 1)});
    return true;
}

bool AlignedGrid::handleKey(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const qsizetype rows = m_rows.rows.size();
    const qsizetype columns = m_options.columns.size();
    const qsizetype page = qMax(1, visibleRows().length() - 2);
    switch (event->key()) {
    case Qt::Key_Up:
        return step(isControl ? -rows : -1, 0);
    case Qt::Key_Down:
        return step(isControl ? rows : 1, 0);
    case Qt::Key_Left:
        return step(0, isControl ? -forward * columns : -forward);
    case Qt::Key_Right:
        return step(0, isControl ? forward * columns : forward);
    case Qt::Key_PageUp:
        return step(-page, 0);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return step(page, 0);
    case Qt::Key_Home:
        return step(isControl ? -rows : 0, -columns);
    case Qt::Key_End:
        return step(isControl ? rows : 0, columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state->sentence().isValid())
            Q_EMIT readingRequested();
        return true;
    case Qt::Key_Escape:
        if (m_selection.isEmpty())
            return false;
        clearSelection();
        return true;
    default:
        return false;
    }
}

void AlignedGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier) || !handleKey(event))
        event->ignore();
}

QString AlignedGrid::rowTitle(qsizetype number) const
{
    return row(number).traits.testFlag(RowTrait::Shared)
        ? tr("Claim %1").arg(row(number).claim.value + 1)
        : tr("Only in one version");
}

QString AlignedGrid::columnTitle(qsizetype column) const
{
    return factsOf(*m_comparison, version(column)).outlet;
}

/// "The council … . Moved up 6."
QString AlignedGrid::spokenText(GridPlace place) const
{
    const AlignedCell *cell = cellAt(place);
    if (!cell)
        return tr("not here");
    QStringList words;
    for (const SentenceId member : cell->members)
        words.append(m_comparison->textOf(member));
    if (cell->moved != 0)
        words.append(movedNote(cell->moved).sliced(2)); // without its arrow
    for (const Displaced &displaced : cell->displaced)
        words.append(displacedNote(displaced, row(place.row).claim).sliced(2));
    return words.join(u". "_s);
}

} // namespace widgets
