// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/heatmargin.h"

#include "widgets/panels/markedtext.h"
#include "widgets/panels/runtext.h"
#include "widgets/render/counted.h"
#include "widgets/views/columnsync.h"
#include "widgets/views/readingcolumn.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;

namespace {

constexpr double padding = 7;
constexpr double boxGap = 6;
constexpr double dotSize = 8;
constexpr qsizetype linesInShort = 2;
constexpr qsizetype mostDots = 4;

/// Every mark of a reading is a difference of wording as far as the margin knows.
QList<ClaimMark> marksOf(const HeatReading &reading)
{
    QList<ClaimMark> marks;
    for (const core::TextRange &range : reading.marks)
        marks.append({range, core::difference::Kind::Reworded});
    return marks;
}

} // namespace

HeatMargin::HeatMargin(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    installPaintedParts();
    setAccessibleName(tr("What the other versions have"));
    setAccessibleDescription(
        tr("Up and down go from reading to reading, Enter goes to it in its version"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(state, &ViewState::selectionChanged, this, &HeatMargin::forget);
}

void HeatMargin::setColumn(ReadingColumn *column, const Source &heat)
{
    if (m_column)
        m_column->disconnect(this);
    m_column = column;
    m_heat = heat;
    m_cursor = -1;
    if (column) {
        connect(column, &ReadingColumn::scrolled, this, [this] { update(); });
        connect(column, &ReadingColumn::laidOut, this, &HeatMargin::forget);
    }
    forget();
}

void HeatMargin::setColours(const Palette &palette)
{
    m_palette = palette;
    update();
}

void HeatMargin::setReadingFont(const QFont &font)
{
    m_readingFont = smallerFont(font);
    forget();
}

void HeatMargin::forget()
{
    m_isStale = true;
    update();
}

void HeatMargin::resizeEvent(QResizeEvent *)
{
    forget();
}

// --- boxes ------------------------------------------------------------------------------------

QFont HeatMargin::smallFont() const
{
    return smallerFont(font());
}

/// The sentence that the current one is, or that stands for it in this version; -1 for none.
qint32 HeatMargin::currentSentence() const
{
    const core::ComparisonPtr &comparison = m_state->comparison();
    return m_column && comparison
        ? counterpartOf(*comparison, m_state->sentence(), m_column->version()).index
        : -1;
}

double HeatMargin::textLeft() const
{
    return padding + 6 + mostDots * (dotSize + 2) + 4;
}

double HeatMargin::lineHeight(const HeatReading &reading, bool isOpen) const
{
    const double name = QFontMetricsF(smallFont()).height();
    if (!isOpen || reading.text.isEmpty())
        return std::ceil(isOpen ? name + 6 : QFontMetricsF(m_readingFont).height() + 3);
    MarkedText words(reading.text, m_readingFont, layoutDirection());
    return std::ceil(name + words.layOut(width() - textLeft() - 2 * padding) + 8);
}

HeatMargin::Box HeatMargin::boxOf(qint32 sentence, bool isOpen) const
{
    const SentenceHeat &heat = m_heat(sentence);
    Box box{.sentence = sentence, .isOpen = isOpen};
    box.height = padding + QFontMetricsF(smallFont()).height() + 4;
    const qsizetype shown
        = isOpen ? heat.readings.size() : std::min(linesInShort, heat.readings.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const double high = lineHeight(heat.readings[i], isOpen);
        box.lines.append({i, box.height, high});
        box.height += high;
    }
    box.left = heat.readings.size() - shown;
    box.height += padding - 2;
    return box;
}

const QList<HeatMargin::Box> &HeatMargin::boxes() const
{
    if (!m_isStale)
        return m_boxes;
    m_boxes.clear();
    if (m_column && m_heat)
        m_column->articleLayout(); // tells us of itself where it is made just now
    m_isStale = false;
    if (!m_column || !m_heat)
        return m_boxes;
    const qint32 current = currentSentence();
    const auto count = static_cast<qint32>(
        m_state->comparison()->analysis(m_column->version()).sentences.size());
    std::vector<StackedBox> wanted;
    qsizetype fixed = -1;
    for (qint32 i = 0; i < count; ++i) {
        if (m_heat(i).readings.isEmpty())
            continue;
        if (i == current)
            fixed = m_boxes.size();
        m_boxes.append(boxOf(i, i == current));
        wanted.push_back({m_column->extentOf({m_column->version(), i}).top, m_boxes.last().height});
    }
    const std::vector<double> tops = stackedTops(wanted, boxGap, fixed);
    for (size_t i = 0; i < tops.size(); ++i)
        m_boxes[static_cast<qsizetype>(i)].top = tops[i];
    return m_boxes;
}

QRectF HeatMargin::placeOf(const Box &box) const
{
    return {0, box.top - m_column->scroll(), width() - padding, box.height};
}

const HeatReading &HeatMargin::readingOf(const Box &box, const Line &line) const
{
    return m_heat(box.sentence).readings[line.reading];
}

// --- words ------------------------------------------------------------------------------------

QString HeatMargin::headOf(const SentenceHeat &heat) const
{
    QStringList parts;
    if (heat.differing > 0)
        parts.append(tr("%1 of %2 say it otherwise").arg(heat.differing).arg(heat.others));
    if (heat.lacking > 0)
        parts.append(heat.differing > 0
                         ? tr("%1 lack it").arg(heat.lacking)
                         : tr("%1 of %2 lack it").arg(heat.lacking).arg(heat.others));
    return parts.join(u" · "_s);
}

QString HeatMargin::namesOf(const HeatReading &reading) const
{
    QStringList names;
    for (const core::VersionId version : reading.versions)
        names.append(m_state->comparison()->version(version).outlet);
    return names.join(u", "_s);
}

// --- painting ---------------------------------------------------------------------------------

void HeatMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_palette.window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    for (const Box &box : boxes()) {
        const QRectF place = placeOf(box);
        if (place.bottom() >= 0 && place.top() <= height())
            paintBox(&painter, box);
    }
    if (hasFocus() && m_cursor < 0) {
        painter.setPen(QPen(m_palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void HeatMargin::paintBox(QPainter *painter, const Box &box)
{
    const QRectF place = placeOf(box);
    const SentenceHeat &heat = m_heat(box.sentence);
    painter->setPen(QPen(box.isOpen ? m_palette.accent : m_palette.border, 1));
    painter->setBrush(box.isOpen ? m_palette.paper : m_palette.header);
    painter->drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int step = heatStep(heat.differing + heat.lacking, heat.others);
    painter->setPen(Qt::NoPen);
    painter->setBrush(heatColour(step, m_palette));
    painter->drawRoundedRect(QRectF(place.left() + 2, place.top() + 2, 4, place.height() - 4), 2,
                             2);
    paintHead(painter, box, place);
    for (const Line &line : box.lines)
        paintLine(painter, box, line);
}

void HeatMargin::paintHead(QPainter *painter, const Box &box, const QRectF &place)
{
    const QFontMetricsF metrics(smallFont());
    painter->setFont(smallFont());
    painter->setPen(m_palette.mutedText);
    QString head = headOf(m_heat(box.sentence));
    if (box.left > 0)
        head += u" · "_s
            + counted("HeatMargin", box.left, QT_TRANSLATE_NOOP("HeatMargin", "1 more reading"),
                      QT_TRANSLATE_N_NOOP("HeatMargin", "%n more readings"));
    const QRectF line(place.left() + padding + 5, place.top() + padding - 2,
                      place.width() - 2 * padding - 5, metrics.height());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(head, Qt::ElideRight, line.width()));
}

void HeatMargin::paintLine(QPainter *painter, const Box &box, const Line &line)
{
    const HeatReading &reading = readingOf(box, line);
    const double top = placeOf(box).top() + line.top;
    const QFontMetricsF small(smallFont());
    const double middle = top + (box.isOpen ? small.height() / 2 + 1 : line.height / 2);
    painter->setPen(Qt::NoPen);
    double x = padding + 6;
    for (const core::VersionId version :
         reading.versions.first(std::min(mostDots, reading.versions.size()))) {
        painter->setBrush(m_palette.outlet(version));
        painter->drawEllipse(QPointF(x + dotSize / 2, middle), dotSize / 2, dotSize / 2);
        x += dotSize + 2;
    }
    const QRectF room(textLeft(), top, width() - textLeft() - 2 * padding, line.height);
    const QString names = namesOf(reading);
    if (box.isOpen) {
        const QString said = reading.text.isEmpty() ? tr("%1: not there").arg(names) : names;
        painter->setFont(smallFont());
        painter->setPen(m_palette.mutedText);
        painter->drawText(room, Qt::AlignTop | Qt::AlignLeading,
                          small.elidedText(said, Qt::ElideRight, room.width()));
        MarkedText words(reading.text, m_readingFont, layoutDirection());
        words.layOut(room.width());
        words.draw(*painter, {room.left(), top + small.height() + 1}, m_palette.text,
                   marksOf(reading), m_state->shownKinds(), m_palette);
    } else {
        painter->setFont(reading.text.isEmpty() ? smallFont() : m_readingFont);
        painter->setPen(reading.text.isEmpty() ? m_palette.mutedText : m_palette.text);
        const QString said = reading.text.isEmpty() ? tr("%1: not there").arg(names) : reading.text;
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeading,
            QFontMetricsF(painter->font()).elidedText(said, Qt::ElideRight, room.width()));
    }
    const int part = partAt(QPoint(qRound(room.left() + 1), qRound(top + line.height / 2)));
    if (hasFocus() && m_cursor >= 0 && part == m_cursor) {
        painter->setPen(QPen(m_palette.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(padding + 2, top - 1, width() - 3 * padding, line.height));
    }
}

// --- input ------------------------------------------------------------------------------------

int HeatMargin::partCount() const
{
    qsizetype count = 0;
    for (const Box &box : boxes())
        count += box.lines.size();
    return static_cast<int>(count);
}

QString HeatMargin::partText(int part) const
{
    for (const Box &box : boxes()) {
        if (part < box.lines.size()) {
            const HeatReading &reading = readingOf(box, box.lines[part]);
            return reading.text.isEmpty() ? tr("%1: not there").arg(namesOf(reading))
                                          : tr("%1: %2").arg(namesOf(reading), reading.text);
        }
        part -= static_cast<int>(box.lines.size());
    }
    return {};
}

QRect HeatMargin::partRect(int part) const
{
    for (const Box &box : boxes()) {
        if (part < box.lines.size())
            return QRectF(0, placeOf(box).top() + box.lines[part].top, width(),
                          box.lines[part].height)
                .toAlignedRect();
        part -= static_cast<int>(box.lines.size());
    }
    return {};
}

int HeatMargin::partAt(QPoint place) const
{
    int part = 0;
    for (const Box &box : boxes()) {
        const double y = place.y() - placeOf(box).top();
        for (const Line &line : box.lines) {
            if (y >= line.top && y < line.top + line.height)
                return part;
            ++part;
        }
    }
    return -1;
}

void HeatMargin::activatePart(int part)
{
    for (const Box &box : boxes()) {
        if (part >= 0 && part < box.lines.size()) {
            const SentenceId there = readingOf(box, box.lines[part]).sentence;
            if (there.isValid())
                Q_EMIT readingChosen(there);
            else
                m_state->select({m_column->version(), box.sentence});
            return;
        }
        part -= static_cast<int>(box.lines.size());
    }
}

void HeatMargin::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint place = event->position().toPoint();
    for (const Box &box : boxes()) {
        // A box in short opens; the readings of an open one lead to their versions.
        if (!placeOf(box).contains(QPointF(place)))
            continue;
        if (const int part = partAt(place); box.isOpen && part >= 0)
            activatePart(part);
        else
            m_state->select({m_column->version(), box.sentence});
        return;
    }
}

void HeatMargin::mouseMoveEvent(QMouseEvent *event)
{
    const auto isOver = [&](const Box &box) { return placeOf(box).contains(event->position()); };
    setCursor(std::ranges::any_of(boxes(), isOver) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HeatMargin::wheelEvent(QWheelEvent *event)
{
    if (m_column && !(event->modifiers() & Qt::ControlModifier))
        m_column->verticalScrollBar()->event(event);
    else
        event->ignore();
}

void HeatMargin::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isStep && partCount() > 0) {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        m_cursor = std::clamp(m_cursor + step, 0, partCount() - 1);
        const QRect place = partRect(m_cursor);
        if (place.top() < 0 || place.bottom() > height())
            m_column->setScroll(m_column->scroll() + place.center().y() - height() / 2);
        update();
        announcePart(this);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activatePart(m_cursor);
    } else if (event->key() == Qt::Key_Escape && m_column) {
        m_column->setFocus(Qt::TabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HeatMargin::focusInEvent(QFocusEvent *)
{
    update();
}

void HeatMargin::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace widgets
