// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/claimmapview.h"

#include "widgets/views/layoutview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

using core::SentenceId;
using core::VersionId;

namespace {

constexpr int margin = 8;
constexpr int highestRow = 13;
constexpr int mostHeight = 96; ///< of the cells, however many versions there are
constexpr int namesWidth = 108;
constexpr int barWidth = 4; ///< in the outlet's colour
constexpr int leastForNames = 11; ///< pixels of a row

} // namespace

ClaimMapView::ClaimMapView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    installPaintedParts();
    setAccessibleName(tr("Overview: versions and their claims"));
    setAccessibleDescription(
        tr("Left and right go from claim to claim, up and down from version to "
           "version, Enter goes to the sentence, plus and minus zoom"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(state, &ViewState::comparisonChanged, this, &ClaimMapView::refill);
    connect(state, &ViewState::columnsChanged, this, &ClaimMapView::refill);
    connect(state, &ViewState::shownKindsChanged, this, &ClaimMapView::refill);
    connect(state, &ViewState::hoverChanged, this, [this] { update(); });
    connect(state, &ViewState::selectionChanged, this, [this] {
        m_cursor = {};
        if (const auto claim = m_state->claim(); claim.isValid())
            reveal(claim.value);
        update();
    });
    refill();
}

void ClaimMapView::setColours(const Palette &palette)
{
    m_palette = palette;
    forget();
}

void ClaimMapView::setLayoutView(LayoutView *view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (view)
        connect(view, &LayoutView::viewportChanged, this, [this] { update(); });
    update();
}

void ClaimMapView::refill()
{
    const qsizetype before = m_map.claims;
    m_map = m_state->comparison()
        ? claimMapOf(*m_state->comparison(), m_state->columns(),
                     [this](qsizetype number) { return m_state->isShown(number); })
        : ClaimMap{};
    if (before != m_map.claims)
        m_window = {0, static_cast<double>(m_map.claims)};
    m_cursor = {};
    updateGeometry();
    forget();
}

void ClaimMapView::forget()
{
    m_cells = {};
    update();
}

QSize ClaimMapView::sizeHint() const
{
    const int rows = static_cast<int>(qMax(1, m_map.versions.size()));
    return {400, qMin(mostHeight, rows * highestRow) + margin};
}

// --- geometry ---------------------------------------------------------------------------------

bool ClaimMapView::namesFit() const
{
    return !m_map.versions.isEmpty() && (height() - margin) / m_map.versions.size() >= leastForNames
        && width() > 4 * namesWidth;
}

QRect ClaimMapView::cellsRect() const
{
    const int before = namesFit() ? namesWidth : margin + barWidth;
    const QRect all(before, margin / 2, width() - before - margin, height() - margin);
    return isMirrored() ? QRect(width() - all.right() - 1, all.top(), all.width(), all.height())
                        : all;
}

ClaimGrid ClaimMapView::grid() const
{
    return {m_map.versions.size(), m_window, cellsRect().size()};
}

double ClaimMapView::gridX(QPointF position) const
{
    const QRect cells = cellsRect();
    return isMirrored() ? cells.right() + 1 - position.x() : position.x() - cells.left();
}

QRectF ClaimMapView::cellRect(qsizetype row, qsizetype claim) const
{
    const QRect cells = cellsRect();
    const QRectF cell = grid().cell(row, claim);
    const double left = isMirrored() ? cells.width() - cell.right() : cell.left();
    return {cells.left() + left, cells.top() + cell.top(), cell.width(), cell.height()};
}

ClaimMapView::Cell ClaimMapView::cellAt(QPointF position) const
{
    if (m_map.cells.empty() || cellsRect().isEmpty())
        return {};
    const double claim = std::floor(grid().claimAt(gridX(position)));
    if (claim < 0 || claim >= static_cast<double>(m_map.claims))
        return {};
    return {grid().rowAt(position.y() - cellsRect().top()), static_cast<qsizetype>(claim)};
}

ClaimMapView::Cell ClaimMapView::currentCell() const
{
    if (m_cursor.isValid())
        return m_cursor;
    const SentenceId current = m_state->sentence();
    if (!current.isValid())
        return {};
    return {m_map.versions.indexOf(current.version), m_state->claim().value};
}

SentenceId ClaimMapView::sentenceOf(Cell cell) const
{
    if (!cell.isValid())
        return {};
    const auto &members = m_state->comparison()->claim({static_cast<qint32>(cell.claim)}).members;
    const auto found = std::ranges::find(members, m_map.versions[cell.row], &SentenceId::version);
    return found == members.end() ? SentenceId{} : *found;
}

/// The claim's sentence in the version, or else in the nearest row that has it.
SentenceId ClaimMapView::nearestTo(Cell cell) const
{
    for (qsizetype away = 0; away < m_map.versions.size(); ++away) {
        for (const qsizetype row : {cell.row - away, cell.row + away}) {
            if (row < 0 || row >= m_map.versions.size())
                continue;
            if (const SentenceId found = sentenceOf({row, cell.claim}); found.isValid())
                return found;
        }
    }
    return {};
}

void ClaimMapView::setWindow(ClaimWindow window)
{
    if (window == m_window)
        return;
    m_window = window;
    forget();
}

/// Scrolls a zoomed map to the claim.
void ClaimMapView::reveal(qsizetype claim)
{
    const double at = static_cast<double>(claim);
    if (m_map.claims > 0 && (at < m_window.first || at + 1 > m_window.first + m_window.count))
        setWindow(movedTo(m_window, at - m_window.count / 2, m_map.claims));
}

/// From the first to the last claim on screen in most versions; those of moved sentences, far from
/// the others, do not stretch it.
QRectF ClaimMapView::viewportRect() const
{
    if (!m_view || m_map.cells.empty())
        return {};
    std::vector<qint32> claims;
    for (const SentenceStretch &seen : m_view->visibleSentences()) {
        for (qint32 i = seen.begin; i < seen.end; ++i)
            claims.push_back(m_state->comparison()->claimOf({seen.version, i}).value);
    }
    if (claims.empty())
        return {};
    std::ranges::sort(claims);
    const size_t outliers = claims.size() / 20;
    const double from = grid().xOf(claims[outliers]);
    const double to = grid().xOf(claims[claims.size() - 1 - outliers] + 1);
    const QRect cells = cellsRect();
    const double left = isMirrored() ? cells.width() - to : from;
    return QRectF(cells.left() + left - 1, 1, to - from + 2, height() - 3)
        .intersected(QRectF(cells).adjusted(-2, -margin, 2, margin));
}

// --- painting ---------------------------------------------------------------------------------

void ClaimMapView::resizeEvent(QResizeEvent *)
{
    forget();
}

/// Kinds about facts fill the cell, kinds about wording its lower half, what is just there a line:
/// the shape says it without the colour too.
void ClaimMapView::drawCells()
{
    using core::difference::Kind;
    const QSize size = cellsRect().size();
    const qreal scale = devicePixelRatioF();
    m_cells = QPixmap(QSizeF(size * scale).toSize());
    m_cells.setDevicePixelRatio(scale);
    m_cells.fill(Qt::transparent);
    QPainter painter(&m_cells);
    for (const ClaimMapMark &mark : claimMarks(m_map, m_window, size)) {
        QRect place = mark.place;
        if (isMirrored())
            place.moveLeft(size.width() - place.right() - 1);
        const bool isWording = mark.kind
            && (*mark.kind == Kind::Reworded || *mark.kind == Kind::NameVariant
                || *mark.kind == Kind::Moved || *mark.kind == Kind::HedgeChanged
                || *mark.kind == Kind::VerbStrength);
        painter.fillRect(place, m_palette.ribbon);
        if (!mark.kind)
            continue;
        QColor colour = m_palette.style(*mark.kind).line;
        colour.setAlpha(mark.isFaint ? 70 : 255);
        if (isWording && place.height() >= 6)
            place.setTop(place.top() + place.height() / 2);
        painter.fillRect(place, colour);
    }
}

void ClaimMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.border);
    if (m_map.cells.empty())
        return;
    if (m_cells.isNull())
        drawCells();
    paintNames(&painter);
    painter.setClipRect(cellsRect().adjusted(-3, -margin, 3, margin));
    painter.drawPixmap(cellsRect().topLeft(), m_cells);
    paintPlaces(&painter);
    paintViewport(&painter);
}

void ClaimMapView::paintNames(QPainter *painter)
{
    const QRect cells = cellsRect();
    QFont small = font();
    small.setPixelSize(10);
    painter->setFont(small);
    const QFontMetrics metrics(small);
    const qsizetype currentRow = currentCell().row;
    for (qsizetype row = 0; row < m_map.versions.size(); ++row) {
        const double top = cells.top() + grid().yOf(row);
        const double high = grid().yOf(row + 1) - grid().yOf(row);
        const double gap = high >= 5 ? 1 : 0;
        const double bar = isMirrored() ? cells.right() + 3 : cells.left() - barWidth - 2;
        const VersionId version = m_map.versions[row];
        painter->fillRect(QRectF(bar, top, barWidth, high - gap), m_palette.outlet(version));
        if (!namesFit())
            continue;
        const QRectF place(isMirrored() ? bar + barWidth + 4 : margin, top - 1,
                           namesWidth - margin - barWidth - 8, high);
        const QString outlet = m_state->comparison()->version(version).outlet;
        painter->setPen(row == currentRow ? m_palette.text : m_palette.mutedText);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignTrailing,
                          metrics.elidedText(outlet, Qt::ElideRight, qRound(place.width())));
    }
}

void ClaimMapView::outlineCell(QPainter *painter, Cell cell, const QColor &colour, qreal width)
{
    if (!cell.isValid())
        return;
    const QRectF place = cellRect(cell.row, cell.claim);
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(
        place.adjusted(-0.5, -0.5, -0.5, -0.5).united(QRectF(place.topLeft(), QSizeF(4, 3))));
}

/// The current claim over all versions, and its cell; the cell under the keyboard.
void ClaimMapView::paintPlaces(QPainter *painter)
{
    const auto columnOf = [this](qsizetype claim) {
        const QRectF first = cellRect(0, claim);
        return QRectF(first.left() - 1, 1, qMax(3.0, first.width() + 1), height() - 3);
    };
    painter->setPen(Qt::NoPen);
    if (const auto lit = m_state->comparison()->claimOf(m_state->hovered()); lit.isValid()) {
        QColor wash = m_palette.ribbonLine;
        wash.setAlpha(90);
        painter->fillRect(columnOf(lit.value), wash);
    }
    if (const auto current = m_state->claim(); current.isValid()) {
        QColor wash = m_palette.accent;
        wash.setAlpha(60);
        painter->fillRect(columnOf(current.value), wash);
        outlineCell(painter, {m_map.versions.indexOf(m_state->sentence().version), current.value},
                    m_palette.accent, 1.5);
    }
    if (hasFocus()) {
        outlineCell(painter, currentCell(), m_palette.text, 2);
        painter->save();
        painter->setClipping(false);
        painter->setPen(QPen(m_palette.accent, 2));
        painter->drawRect(QRectF(rect()).adjusted(1, 1, -1, -2));
        painter->restore();
    }
}

void ClaimMapView::paintViewport(QPainter *painter)
{
    const QRectF frame = viewportRect();
    if (frame.width() <= 0)
        return;
    QColor glass = m_palette.text;
    glass.setAlpha(m_palette.isDark ? 26 : 18);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_palette.mutedText, 1));
    painter->setBrush(glass);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace widgets
