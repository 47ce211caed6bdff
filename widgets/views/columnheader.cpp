// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/columnheader.h"

#include "widgets/views/countlink.h"

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

const QString between = u" · "_s;

int stepOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1;
}

} // namespace

ColumnHeader::ColumnHeader(core::VersionId version, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
    , m_menuButton(new QToolButton(this))
    , m_onlyHere(new CountLink(this))
    , m_setAside(new CountLink(this))
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
    createLinks();
}

void ColumnHeader::createLinks()
{
    m_onlyHere->setToolTip(tr("Goes to the next sentence that no other version has; with Shift to "
                              "the one before, with Ctrl only these are marked"));
    m_setAside->setToolTip(tr("Goes to the next text that was set aside; with Shift to the one "
                              "before"));
    connect(m_onlyHere, &CountLink::clicked, this, [this] {
        const Qt::KeyboardModifiers held = QGuiApplication::keyboardModifiers();
        if (held.testFlag(Qt::ControlModifier))
            Q_EMIT onlyTheseWanted();
        else
            Q_EMIT onlyHereWanted(stepOf(held));
    });
    connect(m_setAside, &CountLink::clicked, this,
            [this] { Q_EMIT setAsideWanted(stepOf(QGuiApplication::keyboardModifiers())); });
}

void ColumnHeader::setFacts(const VersionFacts &facts)
{
    m_facts = facts;
    setAccessibleName(facts.isReference ? tr("%1, reference").arg(facts.outlet) : facts.outlet);
    setAccessibleDescription(facts.line());
    m_menuButton->setAccessibleName(tr("Menu of %1").arg(facts.outlet));
    setToolTip(u"<qt><b>%1</b><br>%2</qt>"_s.arg(facts.outlet.toHtmlEscaped(),
                                                 facts.line().toHtmlEscaped()));
    const QStringList counts = facts.counts();
    m_onlyHere->setText(counts.value(1));
    m_onlyHere->setEnabled(facts.onlyHere > 0);
    m_setAside->setText(counts.value(2));
    for (CountLink *link : {m_onlyHere, m_setAside})
        link->setAccessibleName(tr("%1 in %2").arg(link->text(), facts.outlet));
    arrangeFacts();
    update();
}

void ColumnHeader::setPinned(bool isPinned)
{
    m_isPinned = isPinned;
    update();
}

QRect ColumnHeader::factsRect() const
{
    const QRect text = textRect();
    const int name = QFontMetrics(nameFont(font())).height() + 3;
    return text.adjusted(0, name, 0, 0);
}

/// The least important go first where the line is short: text set aside, then the number of
/// sentences, then the date.
void ColumnHeader::arrangeFacts()
{
    const QRect line = factsRect();
    const QFont small = smallFont(font());
    const QFontMetrics metrics(small);
    m_onlyHere->setFont(small);
    m_setAside->setFont(small);
    const int gap = metrics.horizontalAdvance(between);
    const auto widthOf = [](const CountLink *link) { return link->sizeHint().width(); };
    const auto fits = [&](const QStringList &plain, bool withSetAside) {
        return metrics.horizontalAdvance(plain.join(between)) + gap + widthOf(m_onlyHere)
            + (withSetAside ? gap + widthOf(m_setAside) : 0)
            <= line.width();
    };
    QStringList plain{m_facts.date, m_facts.counts().value(0)};
    const bool hasSetAside = m_facts.setAside > 0 && fits(plain, true);
    while (plain.size() > 1 && !fits(plain, hasSetAside))
        plain.removeLast();
    const bool hasOnlyHere = fits(plain, hasSetAside);
    m_plainFacts = plain.join(between) + (hasOnlyHere ? between : QString());
    int x = line.left() + metrics.horizontalAdvance(m_plainFacts);
    const auto place = [&](CountLink *link, bool isShown) {
        link->setVisible(isShown);
        if (!isShown)
            return;
        const QRect box(x, line.top(), widthOf(link), qMin(line.height(), metrics.height() + 2));
        link->setGeometry(QStyle::visualRect(layoutDirection(), line, box));
        x += box.width() + gap;
    };
    place(m_onlyHere, hasOnlyHere);
    place(m_setAside, hasOnlyHere && hasSetAside);
}

void ColumnHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrangeFacts();
    QWidget::changeEvent(event);
}

void ColumnHeader::setColours(const Palette &palette)
{
    m_palette = palette;
    QPalette button = m_menuButton->palette();
    button.setColor(QPalette::ButtonText, palette.mutedText);
    button.setColor(QPalette::Button, palette.header);
    m_menuButton->setPalette(button);
    m_onlyHere->setColours(palette);
    m_setAside->setColours(palette);
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
    arrangeFacts();
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
    painter.setFont(smallFont(font()));
    painter.setPen(m_palette.mutedText);
    const QRect facts = factsRect();
    painter.drawText(
        QRect(facts.left(), facts.top(), facts.width(), m_onlyHere->sizeHint().height()),
        static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
        QFontMetrics(painter.font()).elidedText(m_plainFacts, Qt::ElideRight, facts.width()));
    if (m_setAside->isVisible()) {
        const int after = layoutDirection() == Qt::RightToLeft ? m_setAside->geometry().right() + 1
                                                               : m_onlyHere->geometry().right() + 1;
        const int dot = QFontMetrics(painter.font()).horizontalAdvance(between);
        painter.drawText(QRect(after, facts.top(), dot, m_onlyHere->height()), Qt::AlignCenter,
                         between);
    }
}

QStringList ColumnHeader::pills() const
{
    QStringList pills;
    if (m_facts.isReference)
        pills.append(tr("★ reference"));
    if (m_isPinned)
        pills.append(tr("pinned"));
    return pills;
}

void ColumnHeader::paintName(QPainter *painter, const QRect &line)
{
    const QFontMetrics pillMetrics(smallFont(font()));
    int pillRoom = 0;
    for (const QString &pill : pills())
        pillRoom += pillMetrics.horizontalAdvance(pill) + 24;
    painter->setFont(nameFont(font()));
    painter->setPen(m_palette.text);
    const QFontMetrics metrics(painter->font());
    const QString name
        = metrics.elidedText(m_facts.outlet, Qt::ElideRight, qMax(40, line.width() - pillRoom));
    painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), name);
    int x = line.left() + metrics.horizontalAdvance(name) + 8;
    for (const QString &pill : pills()) {
        const int high = pillMetrics.height() + 2;
        const QRect place(x, line.top() + (line.height() - high) / 2,
                          pillMetrics.horizontalAdvance(pill) + 16, high);
        paintPill(painter, QStyle::visualRect(layoutDirection(), line, place), pill);
        x += place.width() + 8;
    }
}

void ColumnHeader::paintPill(QPainter *painter, const QRect &place, const QString &text)
{
    const bool isReference = m_facts.isReference && text == pills().first();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isReference ? Qt::NoPen : QPen(m_palette.ribbonLine));
    painter->setBrush(isReference ? QBrush(m_palette.accent) : QBrush());
    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2.0,
                             place.height() / 2.0);
    painter->setFont(smallFont(font()));
    painter->setPen(isReference ? m_palette.accentText : m_palette.mutedText);
    painter->drawText(place, Qt::AlignCenter, text);
    painter->restore();
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
