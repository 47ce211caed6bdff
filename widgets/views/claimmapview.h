// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/claimmap.h"
#include "widgets/render/palette.h"
#include "widgets/views/paintedparts.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace widgets {

class LayoutView;

/// A thin picture of the whole comparison: a row for each version, a cell for each claim, blank
/// where it is missing, in the colour of what differs most. A frame shows what is on screen; a
/// click goes to a sentence, a drag scrolls, the wheel zooms. By keyboard a cursor walks over the
/// cells.
class ClaimMapView final : public QWidget, public PaintedParts
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimMapView)

public:
    explicit ClaimMapView(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// The layout whose place is shown and that is scrolled by dragging.
    void setLayoutView(LayoutView *view);
    QSize sizeHint() const override;

    const ClaimMap &map() const { return m_map; }
    ClaimWindow shownClaims() const { return m_window; }
    /// Where a cell is in the widget.
    QRectF cellRect(qsizetype row, qsizetype claim) const;

    int partCount() const override;
    int currentPart() const override;
    QString partText(int part) const override;
    QRect partRect(int part) const override;
    int partAt(QPoint place) const override;
    void activatePart(int part) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        qsizetype row = -1;
        qsizetype claim = -1;

        bool isValid() const { return row >= 0 && claim >= 0; }
    };

    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    bool namesFit() const;
    QRect cellsRect() const;
    ClaimGrid grid() const;
    double gridX(QPointF position) const;
    Cell cellAt(QPointF position) const;
    Cell currentCell() const;
    core::SentenceId sentenceOf(Cell cell) const;
    core::SentenceId nearestTo(Cell cell) const;
    void refill();
    void setWindow(ClaimWindow window);
    void reveal(qsizetype claim);
    void forget();
    void drawCells();
    void paintNames(QPainter *painter);
    void paintPlaces(QPainter *painter);
    void paintViewport(QPainter *painter);
    void outlineCell(QPainter *painter, Cell cell, const QColor &colour, qreal width);
    QRectF viewportRect() const;
    void scrollTo(double claim);
    bool moveCursor(int key);
    QString describe(Cell cell) const;

    ViewState *m_state;
    Palette m_palette = Palette::light();
    QPointer<LayoutView> m_view;
    ClaimMap m_map;
    ClaimWindow m_window;
    QPixmap m_cells; ///< null when it has to be drawn anew
    Cell m_cursor; ///< of the keyboard; invalid: where the current sentence is
    Cell m_pressed;
    bool m_isScrolling = false;
    double m_grabbed = 0; ///< claims from the frame's middle to where it was grabbed
};

} // namespace widgets
