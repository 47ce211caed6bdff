// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The mouse, keyboard and screen reader half of ClaimMapView.

#include "widgets/render/palette.h"
#include "widgets/views/claimmapview.h"
#include "widgets/views/layoutview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;

namespace {

constexpr double zoomStep = 1.25;

} // namespace

// --- mouse ------------------------------------------------------------------------------------

/// Brings the claim to the middle of the layout; where that cannot scroll, selects it.
void ClaimMapView::scrollTo(double claim)
{
    if (m_map.cells.empty())
        return;
    const auto number
        = std::clamp<qsizetype>(static_cast<qsizetype>(std::floor(claim)), 0, m_map.claims - 1);
    const Cell current = currentCell();
    const SentenceId sentence = nearestTo({qMax<qsizetype>(0, current.row), number});
    if (sentence.isValid() && (!m_view || !m_view->scrollTo(sentence)))
        m_state->select(sentence);
}

void ClaimMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_map.cells.empty())
        return;
    m_pressed = cellAt(event->position());
    m_isScrolling = false;
    const QRectF frame = viewportRect();
    const double at = grid().claimAt(gridX(event->position()));
    m_grabbed = frame.contains(event->position()) ? at - grid().claimAt(gridX(frame.center())) : 0;
}

void ClaimMapView::mouseMoveEvent(QMouseEvent *event)
{
    const Cell here = cellAt(event->position());
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        m_state->setHovered(sentenceOf(here).isValid() ? sentenceOf(here) : SentenceId{});
        return;
    }
    if (!m_pressed.isValid())
        return;
    const double from = cellRect(m_pressed.row, m_pressed.claim).center().x();
    m_isScrolling = m_isScrolling
        || std::abs(event->position().x() - from) >= QApplication::startDragDistance();
    if (m_isScrolling)
        scrollTo(grid().claimAt(gridX(event->position())) - m_grabbed);
}

void ClaimMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed.isValid() && !m_isScrolling) {
        if (const SentenceId sentence = nearestTo(m_pressed); sentence.isValid())
            m_state->select(sentence);
    }
    m_pressed = {};
    m_isScrolling = false;
}

void ClaimMapView::leaveEvent(QEvent *)
{
    m_state->setHovered({});
}

/// Turned over the map it zooms around the pointer; sideways or with Shift it moves what is shown.
void ClaimMapView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_map.cells.empty())
        return;
    const QPoint turn = event->angleDelta();
    const bool isSideways
        = std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    const double steps = (turn.y() != 0 && !isSideways ? turn.y() : turn.x() + turn.y()) / 120.0;
    if (isSideways)
        setWindow(movedTo(m_window, m_window.first - steps * m_window.count / 10, m_map.claims));
    else
        setWindow(zoomed(m_window, std::pow(zoomStep, steps),
                         grid().claimAt(gridX(event->position())), m_map.claims));
}

// --- keyboard ---------------------------------------------------------------------------------

bool ClaimMapView::moveCursor(int key)
{
    Cell next = currentCell();
    if (!next.isValid())
        next = {0, 0};
    const qsizetype forward = isMirrored() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        next.claim -= forward;
        break;
    case Qt::Key_Right:
        next.claim += forward;
        break;
    case Qt::Key_Up:
        --next.row;
        break;
    case Qt::Key_Down:
        ++next.row;
        break;
    case Qt::Key_Home:
        next.claim = 0;
        break;
    case Qt::Key_End:
        next.claim = m_map.claims - 1;
        break;
    default:
        return false;
    }
    m_cursor = {std::clamp<qsizetype>(next.row, 0, m_map.versions.size() - 1),
                std::clamp<qsizetype>(next.claim, 0, m_map.claims - 1)};
    reveal(m_cursor.claim);
    update();
    announcePart(this);
    return true;
}

void ClaimMapView::keyPressEvent(QKeyEvent *event)
{
    const auto zoom = [this](double factor) {
        const double middle = currentCell().isValid() ? static_cast<double>(currentCell().claim)
                                                      : m_window.first + m_window.count / 2;
        setWindow(zoomed(m_window, factor, middle, m_map.claims));
    };
    if (m_map.cells.empty() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoom(zoomStep);
    } else if (event->key() == Qt::Key_Minus) {
        zoom(1 / zoomStep);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_Space) {
        activatePart(currentPart());
    } else if (event->key() == Qt::Key_Escape && m_cursor.isValid()) {
        m_cursor = {};
        update();
    } else if (!moveCursor(event->key())) {
        event->ignore();
    }
}

void ClaimMapView::focusInEvent(QFocusEvent *)
{
    update();
    announcePart(this);
}

void ClaimMapView::focusOutEvent(QFocusEvent *)
{
    update();
}

// --- words ------------------------------------------------------------------------------------

/// "Coast Wire · claim 4 “the pier closes” · quotation altered"
QString ClaimMapView::describe(Cell cell) const
{
    if (!cell.isValid())
        return {};
    const core::Comparison &comparison = *m_state->comparison();
    const ClaimCell &what = m_map.at(cell.row, cell.claim);
    const QString standing = !what.isPresent ? tr("missing")
        : what.kind                          ? nameOf(*what.kind)
                                             : tr("as elsewhere");
    return tr("%1 · claim %2 of %3 “%4” · %5")
        .arg(comparison.version(m_map.versions[cell.row]).outlet)
        .arg(cell.claim + 1)
        .arg(m_map.claims)
        .arg(comparison.claim({static_cast<qint32>(cell.claim)}).label, standing);
}

bool ClaimMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Cell cell = cellAt(QPointF(help->pos()));
    const SentenceId sentence = sentenceOf(cell);
    QString words = describe(cell).toHtmlEscaped();
    if (sentence.isValid())
        words += u"<br>"_s + m_state->comparison()->textOf(sentence).toHtmlEscaped();
    QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(words),
                       this);
    return true;
}

int ClaimMapView::partCount() const
{
    return static_cast<int>(m_map.cells.size());
}

int ClaimMapView::currentPart() const
{
    const Cell cell = currentCell();
    return cell.isValid() ? static_cast<int>(cell.row * m_map.claims + cell.claim) : -1;
}

QString ClaimMapView::partText(int part) const
{
    return describe({part / m_map.claims, part % m_map.claims});
}

QRect ClaimMapView::partRect(int part) const
{
    return cellRect(part / m_map.claims, part % m_map.claims).toAlignedRect();
}

int ClaimMapView::partAt(QPoint place) const
{
    const Cell cell = cellAt(QPointF(place));
    return cell.isValid() ? static_cast<int>(cell.row * m_map.claims + cell.claim) : -1;
}

void ClaimMapView::activatePart(int part)
{
    if (part < 0)
        return;
    const SentenceId sentence = nearestTo({part / m_map.claims, part % m_map.claims});
    if (sentence.isValid())
        m_state->select(sentence);
}

} // namespace widgets
