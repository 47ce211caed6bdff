// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/views/coveragetable.h"

#include "widgets/models/coveragemodel.h"
#include "widgets/views/coveragedelegate.h"
#include "widgets/views/coverageheaders.h"
#include "widgets/views/thinscrollbar.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace widgets {

namespace {

constexpr int widestColumnLetters = 32;
constexpr int leastLabelLetters = 20;
constexpr int comfortableLabelLetters = 64;

} // namespace

CoverageTable::CoverageTable(CoverageModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CoverageDelegate(model, this))
    , m_outlets(new OutletHeader(model, this))
    , m_claims(new ClaimLabels(model, this))
    , m_down(new ThinScrollBar(Qt::Vertical, this))
    , m_sideways(new ThinScrollBar(Qt::Horizontal, this))
    , m_corner(new QLabel(this))
{
    setAccessibleName(tr("Claims by outlet"));
    setAccessibleDescription(tr("A row for each claim, a column for each outlet. Enter shows a "
                                "claim's place in the article."));
    createHeaders();
    setModel(model);
    setItemDelegate(m_delegate);
    setVerticalScrollBar(m_down);
    setHorizontalScrollBar(m_sideways);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableView::doubleClicked, this, &CoverageTable::placeChosen);
    connect(this, &QTableView::entered, this, &CoverageTable::pointedAt);
    connect(m_claims, &ClaimLabels::widthWanted, this, &CoverageTable::setLabelWidth);
    setTextFont(font());
}

void CoverageTable::createHeaders()
{
    setHorizontalHeader(m_outlets);
    setVerticalHeader(m_claims);
    m_corner->setObjectName(QStringLiteral("matrixCorner"));
    m_corner->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    m_corner->setContentsMargins(10, 0, 10, 7);
    m_corner->setAutoFillBackground(true);
    m_corner->setTextFormat(Qt::PlainText);
}

void CoverageTable::setColours(const Palette &palette)
{
    m_delegate->setColours(palette);
    m_outlets->setColours(palette);
    m_claims->setColours(palette);
    m_down->setColours(palette);
    m_sideways->setColours(palette);
    QPalette corner = m_corner->palette();
    corner.setColor(QPalette::Window, palette.header);
    corner.setColor(QPalette::WindowText, palette.mutedText);
    m_corner->setPalette(corner);
    viewport()->update();
}

void CoverageTable::setTextFont(const QFont &font)
{
    setFont(font);
    m_outlets->setFont(font);
    m_claims->setFont(font);
    QFont heading = font;
    heading.setWeight(QFont::DemiBold);
    m_corner->setFont(heading);
    m_claims->setDefaultSectionSize(CoverageDelegate::rowHeight(QFontMetrics(font)));
    arrange();
}

void CoverageTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    markRows();
}

void CoverageTable::markRows()
{
    m_delegate->setHoveredRow(m_hoveredRow);
    m_delegate->setCurrentRow(currentIndex().row());
    m_claims->setMarkedRows(currentIndex().row(), m_hoveredRow);
    viewport()->update();
}

void CoverageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    markRows();
}

// --- sizes ------------------------------------------------------------------------------------

/// As the user dragged it, or a third of the view; all that is left where columns hold a glyph
/// only.
int CoverageTable::labelWidth() const
{
    const int letter = fontMetrics().averageCharWidth();
    const int least = letter * leastLabelLetters;
    const int most = std::max(least, width() * 2 / 3);
    if (m_labelWidth >= 0)
        return std::clamp(m_labelWidth, least, most);
    const int comfortable = letter * comfortableLabelLetters;
    const int third = std::clamp(width() / 3, least, std::min(most, comfortable));
    const int columns = std::max(1, m_model->columnCount());
    if ((width() - third) / columns >= CoverageDelegate::leastWidthForWords(fontMetrics()))
        return third;
    const int bar = verticalScrollBar()->sizeHint().width();
    const int left = width() - bar - columns * CoverageDelegate::glyphWidth(fontMetrics());
    return std::clamp(left, std::max(least, width() / 5), std::max(third, comfortable));
}

int CoverageTable::columnWidthFor(int room) const
{
    const int each = room / std::max(1, m_model->columnCount());
    return std::clamp(each, CoverageDelegate::glyphWidth(fontMetrics()),
                      fontMetrics().averageCharWidth() * widestColumnLetters);
}

void CoverageTable::arrange()
{
    const int label = labelWidth();
    m_claims->setFixedWidth(label);
    const int bar = verticalScrollBar()->sizeHint().width();
    const int each = columnWidthFor(width() - label - bar);
    m_outlets->setDefaultSectionSize(each);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_outlets->resizeSection(column, each);
    m_corner->setText(m_model->comparison() ? tr("Claim") : QString());
    updateGeometries();
    markRows();
}

void CoverageTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(m_claims->x(), m_outlets->y(), m_claims->width(), m_outlets->height());
    m_corner->raise();
}

void CoverageTable::setLabelWidth(int width)
{
    m_labelWidth = width;
    arrange();
}

void CoverageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

// --- input ------------------------------------------------------------------------------------

void CoverageTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT placeChosen(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CoverageTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        Q_EMIT menuRequested(index,
                             isByMouse ? event->globalPos()
                                       : viewport()->mapToGlobal(visualRect(index).center()));
}

void CoverageTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    Q_EMIT pointedAt({});
}

} // namespace widgets
