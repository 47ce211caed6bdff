// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/articlepainter.h"
#include "widgets/render/heat.h"
#include "widgets/views/layoutview.h"
#include "widgets/views/textselection.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace widgets {

class Flash;
class OverviewStrip;
class ThinScrollBar;

/// Room above the article, in content coordinates.
inline constexpr double articleTop = 16;

/// One version's whole article with its differences highlighted. Scrolls by itself; ReadingView
/// keeps its columns together. Content coordinates are pixels from the top of the article,
/// independent of scrolling. The article is laid out when it is first looked at.
class ReadingColumn final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingColumn)

public:
    ReadingColumn(ViewState *state, core::VersionId version, QWidget *parent = nullptr);
    ~ReadingColumn() override;

    core::VersionId version() const { return m_version; }

    /// \a formatter gives words inks of their own that go with the colours; may be empty.
    void setColours(const Palette &palette, const BlockFormatter &formatter = {});
    void setReadingFont(const QFont &font);
    /// Words are shaded by heat instead of marked by differences.
    void setHeat(const std::function<const SentenceHeat &(qint32 sentence)> &heat);
    /// Off: nothing lights up for a moment.
    void setAnimated(bool animated);

    /// Lays the article out if that is not done yet.
    const ColumnLayout &articleLayout();
    bool hasLayout() const { return m_layout != nullptr; }
    double contentHeight();
    double page() const;
    double scroll() const;
    void setScroll(double position);
    /// Moves only this column, whatever is locked together.
    void scrollAlone(int pixels);
    /// Where the sentence stands in content coordinates.
    Extent extentOf(core::SentenceId sentence);
    /// The part that is on screen.
    Extent visibleExtent() const;
    /// The sentence at a height of the content; invalid only where there is none at all.
    core::SentenceId sentenceNear(double y);
    /// The sentence that stands at a height of the column, whatever is beside it; invalid in gaps.
    core::SentenceId sentenceBeside(int y);
    const SentenceMarks &marksOf(qint32 sentence);

    QString selectedText() const;
    void copy() const;
    void selectAll();
    /// The article's words as the accessible interface reads them.
    const QString &text() const;
    core::TextRange selectedRange() const { return m_selection.range(); }
    void selectRange(core::TextRange range);
    /// The begin of the current sentence, where it is this column's; else of what is on screen.
    qsizetype caret();
    void setCaret(qsizetype offset);
    QRect globalRectOf(core::TextRange range);
    qsizetype offsetAtGlobal(QPoint position);
    /// Invalid where no words are.
    core::SentenceId sentenceAtGlobal(QPoint position);
    void reveal(core::TextRange range);
    /// To the next (1) or the one before (-1) of the texts set aside; round at the ends.
    void revealSetAside(int step);
    /// Numbers of the sentences on screen: half open; empty where nothing is laid out yet.
    SentenceStretch visibleSentences();

    /// The blocks that the user means: those of the selection, else the one at a place on the
    /// screen, else that of the current sentence.
    QList<qint32> blocksMeant(std::optional<QPoint> globalPosition = {}) const;
    /// Text set aside that is folded away under its line.
    core::TextRanges foldedText() const;
    void setFoldedText(const core::TextRanges &texts);
    void foldAll(bool isFolded);

    QSize minimumSizeHint() const override { return {120, 120}; }

Q_SIGNALS:
    /// \a alone: the user wants only this column to move.
    void scrolled(bool alone);
    void laidOut();
    void leaveRequested(int step);
    /// The current sentence is to be linked with the marked one.
    void linkRequested();
    /// By mouse or keyboard; also when it was the current one already.
    void sentenceChosen(core::SentenceId sentence);
    void menuRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    struct VisibleSentences
    {
        qint32 begin = 0;
        qint32 end = 0;
    };

    const core::Comparison &comparison() const { return *m_comparison; }
    const core::Version &article() const { return comparison().version(m_version); }
    core::TextRange rangeOf(qint32 sentence) const;
    QPointF origin() const; ///< of the layout, in the viewport
    qreal textWidth() const;
    void forgetLayout();
    void layOut();
    void updateScrollBar();
    void updateOverview();
    void updateCurrent();
    void announce();
    void updateFinds();
    void updateCurrentFind();
    VisibleSentences sentencesIn(Extent stretch);

    void paintArticle(QPainter *painter, Extent visible);
    void paintFields(const ArticlePainter &painter, VisibleSentences shown);
    void paintField(const ArticlePainter &painter, VisibleSentences shown, core::SentenceId chosen,
                    const QColor &fill, const QColor &line);
    void paintInPartFields(const ArticlePainter &painter, VisibleSentences shown);
    void paintWireCopy(const ArticlePainter &painter, VisibleSentences shown);
    void paintHeat(const ArticlePainter &painter, VisibleSentences shown);
    void paintFinds(const ArticlePainter &painter, core::TextRange shown);
    void paintMarked(const ArticlePainter &painter);
    void paintChosenDifference(const ArticlePainter &painter);
    void paintFlash(const ArticlePainter &painter, VisibleSentences shown);
    void paintFocus();
    void paintSetAsideHeads(QPainter *painter, Extent visible);

    qsizetype offsetAt(QPoint position);
    core::SentenceId sentenceAt(QPoint position);
    QString toolTipAt(QPoint position);
    const SetAsideRun *runHeadAt(QPoint position);
    void setFolded(qint32 firstBlock, bool isFolded);
    void unfold(core::TextRange range);
    core::TextRange textOf(const SetAsideRun &run) const;
    void extendSelection(QPoint position);
    void choose(core::SentenceId sentence);
    bool stepSentence(int step);
    bool handleNavigation(QKeyEvent *event);
    bool handleScrolling(QKeyEvent *event);

    ViewState *m_state;
    core::ComparisonPtr m_comparison; ///< what was compared when the column was made
    core::VersionId m_version;
    ThinScrollBar *m_bar;
    OverviewStrip *m_strip;
    Flash *m_flash;
    Palette m_palette = Palette::light();
    QFont m_font;
    BlockFormatter m_formatter;
    std::function<const SentenceHeat &(qint32)> m_heat; ///< empty: marks of differences
    std::unique_ptr<ColumnLayout> m_layout;
    QHash<qint32, SentenceMarks> m_marks;
    core::TextRanges m_finds;
    QSet<qint32> m_folded; ///< runs of blocks set aside, by their first block
    TextSelection m_selection;
    QPoint m_pressed;
    bool m_isSelecting = false;
    bool m_scrollsAlone = false;
    bool m_isLayingOut = false; ///< what scrolls now follows the layout, not the user
    bool m_showsFocus = false;
    QElapsedTimer m_sinceDoubleClick;
};

} // namespace widgets
