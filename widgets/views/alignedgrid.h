// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/nearestscores.h"
#include "widgets/models/viewstate.h"
#include "widgets/render/alignedcells.h"
#include "widgets/render/alignedgeometry.h"
#include "widgets/render/articlepainter.h"
#include "widgets/views/layoutview.h"
#include "widgets/views/textselection.h"

#include <QAbstractScrollArea>

#include <functional>

class QMenu;

namespace widgets {

class ThinScrollBar;

/// A cell by its numbers; -1 for none.
struct GridPlace
{
    qsizetype row = -1;
    qsizetype column = -1;

    bool isValid() const { return row >= 0 && column >= 0; }
    friend bool operator==(const GridPlace &, const GridPlace &) = default;
};

/// The table of the Aligned layout: a row for each claim, a cell for each shown version, numbers
/// that stay at the leading side. Only what is on screen is laid out. Has a cell of its own that
/// the keyboard stands on, which follows ViewState and may be a gap.
class AlignedGrid final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlignedGrid)

public:
    explicit AlignedGrid(ViewState *state, QWidget *parent = nullptr);

    /// \a formatter gives words inks of their own that go with the colours; may be empty.
    void setColours(const Palette &palette, const BlockFormatter &formatter = {});
    void setReadingFont(const QFont &font);
    /// Columns are never narrower than this many average characters.
    void setColumnCharacters(int count);
    /// Keeps what is on screen there, or the current row where it is on screen.
    void setFilter(RowTraits filter);
    RowTraits filter() const { return m_options.filter; }
    void setOrder(core::VersionId version);
    core::VersionId order() const { return m_options.order; }

    const AlignedRows &rows() const { return m_rows; }
    core::VersionId version(qsizetype column) const { return m_options.columns.value(column); }
    const AlignedGeometry &geometryOfCells() const { return m_geometry; }
    int numberWidth() const;
    int sideways() const;

    /// The cell that the keyboard stands on.
    GridPlace current() const;
    void goTo(GridPlace place);
    /// Scrolls so that the current cell can be seen.
    void showCurrent();
    void revealColumn(qsizetype column);
    /// Brings the claim's row to the middle; false where it has none.
    bool scrollToClaim(core::alignment::ClaimId claim);
    /// For each column on screen, the sentences of its rows on screen; not those that moved.
    QList<SentenceStretch> visibleSentences() const;
    QRect cellRect(GridPlace place) const; ///< in the viewport
    GridPlace placeAt(QPoint position) const;
    QString rowTitle(qsizetype row) const;
    QString columnTitle(qsizetype column) const;
    /// All that the cell says, as it is read aloud.
    QString spokenText(GridPlace place) const;
    QString selectedText() const { return m_selection.words(); }

    QSize minimumSizeHint() const override { return {200, 120}; }

public Q_SLOTS:
    /// The selected words, or else those of the current cell.
    void copy();

Q_SIGNALS:
    void rowsChanged();
    /// Widths or the sideways scrolling are others.
    void columnsMoved();
    /// Up or down.
    void scrolled();
    /// The current sentence is to be shown in its article.
    void readingRequested();
    void orderRequested(core::VersionId version);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// What the keyboard stands on, whatever the rows and columns are.
    struct Cursor
    {
        core::alignment::ClaimId claim;
        core::VersionId version;
    };
    enum class Part { Nothing, Number, Gap, Nearest, Moved, Displaced, Words };
    /// What lies under the pointer.
    struct Hit
    {
        Part part = Part::Nothing;
        GridPlace place;
        core::alignment::ClaimId displaced;
        core::SentenceId sentence; ///< the words, or the nearest ones
    };

    void connectState();
    void takeComparison();
    void takeColumns();
    void rebuildRows();
    void keepPlace(const std::function<void()> &change);
    void restyle();
    void arrange();
    void estimateHeights();
    void prepare();
    bool layOut(Span rows, Span columns);
    void updateScrollBars();
    void followSelection();
    void forgetMarks();
    qsizetype rowOf(core::alignment::ClaimId claim) const { return m_rowOf.value(claim, -1); }
    const AlignedRow &row(qsizetype number) const { return m_rows.rows[number]; }
    const AlignedCell *cellAt(GridPlace place) const;
    core::SentenceId standsFor(GridPlace place) const;
    Extent visibleExtent() const;
    Span visibleRows() const;
    Span visibleColumns() const;
    QRectF onScreen(QRectF content) const;
    QPointF inContent(QPoint position) const;
    QPointF textOrigin(GridPlace place, const CellParts &parts) const;
    QRectF noteLine(GridPlace place, Extent line) const;
    core::TextRange rangeOf(core::SentenceId sentence) const;
    const SentenceMarks &marksOf(core::SentenceId sentence);

    QString movedNote(int moved) const;
    QString displacedNote(const Displaced &displaced, core::alignment::ClaimId beside) const;
    QString gapNote(GridPlace place, Nearest *nearest);

    void paintRow(QPainter *painter, qsizetype row, Span columns, const QRegion &wanted);
    void paintNumber(QPainter *painter, qsizetype row);
    void paintCell(QPainter *painter, GridPlace place);
    void paintGap(QPainter *painter, GridPlace place, const QRectF &box);
    void paintNotes(QPainter *painter, GridPlace place, const CellParts &parts);
    void paintWords(QPainter *painter, GridPlace place, const CellParts &parts);
    void paintFields(const ArticlePainter &article, const AlignedCell &cell);
    void paintVeils(const ArticlePainter &article, const AlignedCell &cell, const QColor &ground);
    void paintChosenDifference(const ArticlePainter &article, const AlignedCell &cell);
    void paintNote(QPainter *painter, const QRectF &line, const QString &text, bool isLink);
    void paintCurrent(QPainter *painter);
    QColor groundOf(qsizetype row) const;

    Hit hitAt(QPoint position);
    Hit noteAt(GridPlace place, QPointF inCell, const CellParts &parts) const;
    qsizetype offsetAt(GridPlace place, QPoint position);
    void hover(QPoint position);
    QString toolTipAt(QPoint position);
    QString differencesAt(core::SentenceId sentence, qsizetype offset);
    void click(const Hit &hit);
    void goToClaim(core::alignment::ClaimId claim, core::VersionId version);
    void extendSelection(QPoint position);
    void clearSelection();
    void fillMenu(QMenu *menu, const Hit &hit);
    bool step(qsizetype rows, qsizetype columns);
    bool handleKey(QKeyEvent *event);

    ViewState *m_state;
    core::ComparisonPtr m_comparison; ///< that of the rows
    Palette m_palette = Palette::light();
    QFont m_font;
    BlockFormatter m_formatter;
    int m_characters = 25;
    ThinScrollBar *m_down;
    ThinScrollBar *m_across;
    AlignedOptions m_options;
    AlignedRows m_rows;
    QHash<core::alignment::ClaimId, qsizetype> m_rowOf;
    AlignedGeometry m_geometry;
    AlignedCells m_cells;
    double m_textWidth = 0; ///< that the cells are laid out in
    std::vector<bool> m_isLaidOut; ///< rows, for the columns that were on screen last
    Span m_laidOutColumns;
    NearestScores m_nearest;
    QHash<core::SentenceId, SentenceMarks> m_marks;
    Cursor m_cursor;
    TextSelection m_selection;
    Cursor m_selected; ///< the cell of the selection
    Hit m_pressed;
    QPoint m_pressedAt;
    Hit m_under; ///< the pointer
    QElapsedTimer m_sinceDoubleClick;
    bool m_isSelecting = false;
    bool m_isMoving = false;
    bool m_isPreparing = false;
    bool m_showsFocus = false;
};

} // namespace widgets
