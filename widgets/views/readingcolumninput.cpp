// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The keyboard and mouse half of ReadingColumn.

#include "widgets/views/readingcolumn.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::TextRange;

// --- mouse ------------------------------------------------------------------------------------

qsizetype ReadingColumn::offsetAt(QPoint position)
{
    return articleLayout().offsetAt(QPointF(position) - origin());
}

SentenceId ReadingColumn::sentenceAt(QPoint position)
{
    if (!articleLayout().isOnText(QPointF(position) - origin()))
        return {};
    const qint32 index = comparison().analysis(m_version).sentenceAt(offsetAt(position));
    return index < 0 ? SentenceId{} : SentenceId{m_version, index};
}

SentenceId ReadingColumn::sentenceAtGlobal(QPoint position)
{
    return sentenceAt(viewport()->mapFromGlobal(position));
}

void ReadingColumn::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        // Some platforms turn Alt+wheel into sideways scrolling.
        const QPoint turn = event->angleDelta();
        const int steps = turn.y() != 0 ? turn.y() : turn.x();
        scrollAlone(-steps * verticalScrollBar()->singleStep() * 3 / 120);
        event->accept();
        return;
    }
    const bool isSideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isSideways || event->modifiers().testFlag(Qt::ControlModifier)
        || event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->ignore(); // the view scrolls sideways or zooms
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReadingColumn::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    if (const SetAsideRun *run = runHeadAt(m_pressed)) {
        setFolded(run->first, !run->isFolded);
        return;
    }
    m_isSelecting = true;
    const bool isTriple = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    if (isTriple)
        m_selection.begin(offsetAt(m_pressed), SelectionUnit::Paragraph);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_selection.extend(offsetAt(m_pressed));
    else
        m_selection.begin(offsetAt(m_pressed), SelectionUnit::Character);
    viewport()->update();
}

void ReadingColumn::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isSelecting = true;
    m_selection.begin(offsetAt(event->position().toPoint()), SelectionUnit::Word);
    m_sinceDoubleClick.start();
    viewport()->update();
}

void ReadingColumn::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_isSelecting) {
        viewport()->setCursor(runHeadAt(position) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        m_state->setHovered(sentenceAt(position));
        return;
    }
    if ((position - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        extendSelection(position);
}

void ReadingColumn::extendSelection(QPoint position)
{
    m_selection.extend(offsetAt(position));
    if (position.y() < 0 || position.y() > viewport()->height()) {
        const int beyond = position.y() < 0 ? position.y() : position.y() - viewport()->height();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    }
    viewport()->update();
}

void ReadingColumn::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isSelecting)
        return;
    m_isSelecting = false;
    const SentenceId clicked = sentenceAt(event->position().toPoint());
    if (m_selection.isEmpty() && clicked.isValid())
        choose(clicked);
}

void ReadingColumn::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    const SentenceId current = m_state->sentence();
    if (event->reason() == QContextMenuEvent::Keyboard && current.version == m_version) {
        const Extent extent = extentOf(current).shifted(-scroll());
        place = viewport()->mapToGlobal(QPoint(24, qBound(0, qRound(extent.bottom), height())));
    }
    Q_EMIT menuRequested(place);
}

bool ReadingColumn::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_state->setHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

QString ReadingColumn::toolTipAt(QPoint position)
{
    const SentenceId sentence = sentenceAt(position);
    if (!sentence.isValid())
        return {};
    const qsizetype offset = offsetAt(position);
    QList<qsizetype> numbers;
    const SentenceMarks &marks = marksOf(sentence.index);
    for (const Mark &mark : marks.spans) {
        if (mark.range.begin <= offset && offset <= mark.range.end)
            numbers += mark.differences;
    }
    if (offset >= rangeOf(sentence.index).end - 1)
        numbers += marks.missing;
    QStringList lines;
    for (const qsizetype number : numbers) {
        const auto &difference = comparison().differences[static_cast<size_t>(number)];
        lines.append(u"<b>%1</b>: %2"_s.arg(nameOf(difference.kind).toHtmlEscaped(),
                                            difference.detail.toHtmlEscaped()));
    }
    for (const auto &copy : comparison().wireCopyOf(sentence)) {
        if (m_state->dimsWireCopy() && copy.range.begin <= offset && offset <= copy.range.end)
            lines.append(tr("Wire copy: word for word in %n version(s)", nullptr, copy.versions));
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? QString() : u"<qt>"_s + lines.join(u"<br>"_s) + u"</qt>"_s;
}

// --- keyboard ---------------------------------------------------------------------------------

void ReadingColumn::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason
        && reason != Qt::ActiveWindowFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void ReadingColumn::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_showsFocus = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void ReadingColumn::choose(SentenceId sentence)
{
    m_state->select(sentence);
    Q_EMIT sentenceChosen(sentence);
}

/// From the current sentence if it is this column's, else from the counterpart, else from what is
/// on screen.
bool ReadingColumn::stepSentence(int step)
{
    const auto count = static_cast<qint32>(comparison().analysis(m_version).sentences.size());
    if (count == 0)
        return false;
    const SentenceId current = m_state->sentence();
    if (current.version != m_version) {
        choose(sentenceNear(scroll() + page() / 3));
        return true;
    }
    m_showsFocus = true;
    choose({m_version, qBound(0, current.index + step, count - 1)});
    return true;
}

bool ReadingColumn::handleNavigation(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
        return stepSentence(-1);
    case Qt::Key_Down:
        return stepSentence(1);
    case Qt::Key_Left:
        Q_EMIT leaveRequested(isMirrored ? 1 : -1);
        return true;
    case Qt::Key_Right:
        Q_EMIT leaveRequested(isMirrored ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state->marked().isValid() && m_state->marked() != m_state->sentence())
            Q_EMIT linkRequested();
        else if (m_state->sentence().isValid())
            Q_EMIT sentenceChosen(m_state->sentence());
        return true;
    case Qt::Key_Escape:
        if (m_selection.isEmpty() && m_state->marked().isValid()) {
            m_state->setMarked({});
            return true;
        }
        if (m_selection.isEmpty())
            return false;
        m_selection.clear();
        viewport()->update();
        return true;
    default:
        return false;
    }
}

bool ReadingColumn::handleScrolling(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        return true;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        return true;
    default:
        return false;
    }
}

void ReadingColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        event->ignore();
    else if (!handleNavigation(event) && !handleScrolling(event))
        event->ignore();
}

} // namespace widgets
