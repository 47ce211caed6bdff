// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/columnheader.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int barHeight = 4;
constexpr int sideMargin = 16;
constexpr int innerMargin = 10;

QFont nameFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(font.pointSizeF() * 1.08);
    return bold;
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/// Drops the least important counts until the line fits, then elides.
QString fitting(const VersionFacts &facts, const QFontMetrics &metrics, int width)
{
    QStringList parts = QStringList{facts.date} + facts.counts();
    while (parts.size() > 2 && metrics.horizontalAdvance(parts.join(u" · "_s)) > width)
        parts.removeLast();
    return metrics.elidedText(parts.join(u" · "_s), Qt::ElideRight, width);
}

} // namespace

ColumnHeader::ColumnHeader(core::VersionId version, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
    , m_menuButton(new QToolButton(this))
{
    setCursor(Qt::OpenHandCursor);
    m_menuButton->setText(u"⋮"_s);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setProperty("quiet", true);
    m_menuButton->setCursor(Qt::ArrowCursor);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setToolTip(tr("What can be done with this version"));
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        Q_EMIT menuRequested(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
    });
}

void ColumnHeader::setFacts(const VersionFacts &facts)
{
    m_facts = facts;
    setAccessibleName(facts.isReference ? tr("%1, reference").arg(facts.outlet) : facts.outlet);
    setAccessibleDescription(facts.line());
    m_menuButton->setAccessibleName(tr("Menu of %1").arg(facts.outlet));
    setToolTip(u"<qt><b>%1</b><br>%2</qt>"_s.arg(facts.outlet.toHtmlEscaped(),
                                                 facts.line().toHtmlEscaped()));
    update();
}

void ColumnHeader::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette button = m_menuButton->palette();
    button.setColor(QPalette::ButtonText, palette.mutedText);
    button.setColor(QPalette::Button, palette.header);
    m_menuButton->setPalette(button);
    update();
}

QSize ColumnHeader::sizeHint() const
{
    const int name = QFontMetrics(nameFont(font())).height();
    const int facts = QFontMetrics(smallFont(font())).height();
    return {200, barHeight + innerMargin + name + 3 + facts + innerMargin};
}

QRect ColumnHeader::textRect() const
{
    const QRect all(sideMargin, barHeight + innerMargin,
                    width() - sideMargin - 6 - m_menuButton->width(),
                    height() - barHeight - 2 * innerMargin);
    return QStyle::visualRect(layoutDirection(), rect(), all);
}

void ColumnHeader::resizeEvent(QResizeEvent *)
{
    const int side = 26;
    const QRect place(width() - side - 6, barHeight + innerMargin - 3, side, side);
    m_menuButton->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isDragged ? m_palette.hoverWash : m_palette.header);
    painter.fillRect(QRect(0, 0, width(), barHeight), m_palette.outlet(m_version));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.border);
    const QRect text = textRect();
    const int nameHeight = QFontMetrics(nameFont(font())).height();
    paintName(&painter, QRect(text.left(), text.top(), text.width(), nameHeight));
    paintFacts(&painter,
               QRect(text.left(), text.top() + nameHeight + 3, text.width(),
                     text.height() - nameHeight - 3));
}

void ColumnHeader::paintName(QPainter *painter, const QRect &line)
{
    const QString pill = m_facts.isReference ? tr("★ reference") : QString();
    const QFontMetrics pillMetrics(smallFont(font()));
    const int pillWidth = pill.isEmpty() ? 0 : pillMetrics.horizontalAdvance(pill) + 16;
    painter->setFont(nameFont(font()));
    painter->setPen(m_palette.text);
    const QFontMetrics metrics(painter->font());
    const int room = line.width() - (pillWidth > 0 ? pillWidth + 8 : 0);
    const QString name = metrics.elidedText(m_facts.outlet, Qt::ElideRight, room);
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), name);
    if (pillWidth == 0)
        return;
    QRect place(line.left() + metrics.horizontalAdvance(name) + 8,
                line.top() + (line.height() - pillMetrics.height() - 2) / 2, pillWidth,
                pillMetrics.height() + 2);
    place = QStyle::visualRect(layoutDirection(), line, place);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_palette.accent);
    painter->drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    painter->setFont(smallFont(font()));
    painter->setPen(m_palette.accentText);
    painter->drawText(place, Qt::AlignCenter, pill);
}

void ColumnHeader::paintFacts(QPainter *painter, const QRect &line)
{
    painter->setFont(smallFont(font()));
    painter->setPen(m_palette.mutedText);
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                      fitting(m_facts, QFontMetrics(painter->font()), line.width()));
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton;
    m_pressed = event->position().toPoint();
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed)
        return;
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!m_isDragged && moved >= QApplication::startDragDistance()) {
        m_isDragged = true;
        setCursor(Qt::ClosedHandCursor);
        grabKeyboard(); // Escape gives the drag up
        update();
    }
    if (m_isDragged)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void ColumnHeader::endDrag()
{
    if (m_isDragged)
        releaseKeyboard();
    m_isPressed = false;
    m_isDragged = false;
    setCursor(Qt::OpenHandCursor);
    update();
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragged = m_isDragged;
    endDrag();
    if (wasDragged)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

void ColumnHeader::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragged && event->key() == Qt::Key_Escape) {
        endDrag();
        Q_EMIT dragCancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace widgets
