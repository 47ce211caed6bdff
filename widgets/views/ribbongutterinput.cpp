// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The keyboard and mouse half of RibbonGutter.

#include "widgets/render/ribbontext.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/ribbongutter.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace widgets {

using core::SentenceId;

namespace {

constexpr int oneStep = 120; ///< of the wheel, in eighths of a degree
constexpr double edgeShare = 0.36; ///< of the gutter's width, beside a column

} // namespace

// --- mouse --------------------------------------------------------------------------------------

SentenceId RibbonGutter::gapAt(QPoint position) const
{
    for (const Gap &gap : gaps()) {
        if (gap.shape.path.contains(QPointF(position)))
            return gap.sentence;
    }
    return {};
}

/// The sentence of the nearer column at this height; invalid beside what is no sentence.
SentenceId RibbonGutter::sentenceBeside(QPoint position) const
{
    ReadingColumn *column = position.x() < width() / 2 ? m_left : m_right;
    return column->sentenceBeside(position.y());
}

void RibbonGutter::hoverAt(QPoint position)
{
    const qsizetype link = linkAt(position);
    SentenceId hovered = link >= 0 ? m_inOrder[static_cast<size_t>(link)].left : gapAt(position);
    // Close to an edge, a sentence with no ribbon shows where the other side lacks it.
    const double fromEdge = std::min(position.x(), width() - position.x());
    if (!hovered.isValid() && fromEdge < edgeShare * width()) {
        const SentenceId beside = sentenceBeside(position);
        if (beside.isValid() && !isLinked(beside))
            hovered = beside;
    }
    m_state->setHovered(hovered);
    setCursor(hovered.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RibbonGutter::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        hoverAt(position);
        return;
    }
    if (!m_from.isValid())
        return;
    const int moved = (position - m_pressed).manhattanLength();
    m_isDragging = m_isDragging || moved >= QApplication::startDragDistance();
    if (m_isDragging)
        Q_EMIT dragged(m_from, event->globalPosition().toPoint());
}

void RibbonGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_from = sentenceBeside(m_pressed);
}

void RibbonGutter::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = {};
    if (std::exchange(m_isDragging, false)) {
        Q_EMIT dropped(event->globalPosition().toPoint());
        return;
    }
    const QPoint position = event->position().toPoint();
    const qsizetype link = linkAt(position);
    if (link >= 0) {
        choose(link);
    } else if (const SentenceId lone = gapAt(position); lone.isValid()) {
        m_state->select(lone);
        Q_EMIT sentenceChosen(lone);
    }
}

void RibbonGutter::choose(qsizetype number)
{
    const RibbonLink &link = m_inOrder[static_cast<size_t>(number)];
    // The end that is on screen is what the user sees; the other comes level with it.
    const double top = onScreen(link.left).top;
    const bool isLeftSeen = top >= 0 && top < height();
    const SentenceLink ends = endsOf(link);
    m_state->selectLink(isLeftSeen ? ends : SentenceLink{.a = ends.b, .b = ends.a});
    Q_EMIT sentenceChosen(m_state->sentence());
    if (QAccessible::isActive()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(static_cast<int>(number));
        QAccessible::updateAccessibility(&focused);
    }
}

void RibbonGutter::unlink(qsizetype number)
{
    Q_EMIT unlinkRequested(endsOf(m_inOrder[static_cast<size_t>(number)]));
}

void RibbonGutter::stopDrag()
{
    m_from = {};
    if (std::exchange(m_isDragging, false))
        Q_EMIT dragCancelled();
}

void RibbonGutter::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const qsizetype number = isByKey ? chosen() : linkAt(event->pos());
    if (number < 0)
        return;
    const RibbonLink &link = m_inOrder[static_cast<size_t>(number)];
    const QPoint place = isByKey ? mapToGlobal(placeOf(link).center()) : event->globalPos();
    Q_EMIT menuRequested(place, endsOf(link));
}

void RibbonGutter::leaveEvent(QEvent *)
{
    m_state->setHovered({});
}

void RibbonGutter::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::NoModifier
        || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        event->ignore();
        return;
    }
    event->accept();
    if (m_isDragging)
        return;
    m_turned += event->angleDelta().y();
    for (; std::abs(m_turned) >= oneStep; m_turned += m_turned < 0 ? oneStep : -oneStep)
        m_state->selectDifference(m_turned < 0 ? m_state->nextDifference()
                                               : m_state->previousDifference());
}

bool RibbonGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

QString RibbonGutter::toolTipAt(QPoint position) const
{
    const core::Comparison &comparison = *m_state->comparison();
    const qsizetype link = linkAt(position);
    if (link >= 0)
        return descriptionOf(comparison, m_inOrder[static_cast<size_t>(link)]);
    const SentenceId lone = gapAt(position);
    if (!lone.isValid())
        return {};
    const bool isAtLeft = lone.version == m_left->version();
    return gapDescription(comparison, lone, (isAtLeft ? m_right : m_left)->version());
}

// --- keyboard -----------------------------------------------------------------------------------

/// From the chosen link, else to the first that is on screen.
bool RibbonGutter::step(int steps)
{
    if (m_inOrder.empty())
        return false;
    const auto last = std::ssize(m_inOrder) - 1;
    qsizetype next = chosen();
    if (next >= 0) {
        next = std::clamp<qsizetype>(next + steps, 0, last);
    } else {
        const auto seen = std::ranges::find_if(
            m_inOrder, [this](const RibbonLink &link) { return !placeOf(link).isEmpty(); });
        next = seen == m_inOrder.end() ? 0 : seen - m_inOrder.begin();
    }
    choose(next);
    return true;
}

void RibbonGutter::keyPressEvent(QKeyEvent *event)
{
    const auto all = static_cast<int>(m_inOrder.size());
    const bool isPlain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (isPlain ? event->key() : Qt::Key_unknown) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (step(0))
            step(event->key() == Qt::Key_Home ? -all : all);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT leaveRequested(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen() >= 0)
            Q_EMIT sentenceChosen(m_state->sentence());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (chosen() >= 0)
            unlink(chosen());
        return;
    case Qt::Key_Escape:
        if (m_isDragging)
            stopDrag();
        else
            m_state->setMarked({});
        return;
    default:
        event->ignore();
    }
}

void RibbonGutter::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::OtherFocusReason;
    update();
}

void RibbonGutter::focusOutEvent(QFocusEvent *event)
{
    stopDrag();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_showsFocus = false;
    update();
}

} // namespace widgets
