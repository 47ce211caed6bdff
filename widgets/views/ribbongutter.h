// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"
#include "widgets/render/ribbons.h"

#include <QWidget>

namespace widgets {

class ReadingColumn;

/// The gap between two neighbouring columns, with a ribbon for each pair of aligned sentences. The
/// wheel steps through the differences; a click chooses a pair; from a sentence at one edge a link
/// can be drawn to one elsewhere. With the keyboard, up and down go from ribbon to ribbon.
class RibbonGutter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RibbonGutter)

public:
    /// \a left and \a right as they stand on screen.
    RibbonGutter(ViewState *state, ReadingColumn *left, ReadingColumn *right,
                 QWidget *parent = nullptr);

    void setColours(const Palette &palette);

    const ViewState &state() const { return *m_state; }
    /// In the order of the left column.
    const std::vector<RibbonLink> &links() const { return m_inOrder; }
    /// The number of the chosen one among them, -1 if none is this gutter's.
    qsizetype chosen() const;
    void choose(qsizetype number);
    /// Asks to take the link away.
    void unlink(qsizetype number);
    /// The link's place in the gutter; empty where neither end is on screen.
    QRect placeOf(const RibbonLink &link) const;
    /// The link drawn on top at a place, -1 for none.
    qsizetype linkAt(QPoint position) const;
    bool isBetween(core::VersionId a, core::VersionId b) const;

Q_SIGNALS:
    void sentenceChosen(core::SentenceId sentence);
    void unlinkRequested(const widgets::SentenceLink &link);
    void menuRequested(QPoint globalPosition, const widgets::SentenceLink &link);
    /// To the column at the left (-1) or right (1).
    void leaveRequested(int step);
    /// A link is being drawn from a sentence.
    void dragged(core::SentenceId from, QPoint globalPosition);
    void dropped(QPoint globalPosition);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Emphasis { Plain, Hovered, Current, Chosen };

    struct Drawn
    {
        RibbonLink link;
        RibbonShape shape;
    };
    /// A sentence with nothing on the other side.
    struct Gap
    {
        core::SentenceId sentence;
        RibbonShape shape;
    };

    Extent onScreen(core::SentenceId sentence) const;
    std::optional<RibbonShape> shapeOf(const RibbonLink &link) const;
    std::vector<Drawn> drawn() const;
    std::vector<Gap> gaps() const;
    bool isLinked(core::SentenceId sentence) const;
    Emphasis emphasisOf(const RibbonLink &link) const;
    void paintRibbon(QPainter *painter, const Drawn &ribbon, Emphasis emphasis) const;
    void paintHandle(QPainter *painter, const Drawn &ribbon) const;
    void paintGap(QPainter *painter, const Gap &gap) const;

    core::SentenceId gapAt(QPoint position) const;
    core::SentenceId sentenceBeside(QPoint position) const;
    QString toolTipAt(QPoint position) const;
    void hoverAt(QPoint position);
    bool step(int steps);
    void stopDrag();

    ViewState *m_state;
    ReadingColumn *m_left;
    ReadingColumn *m_right;
    Palette m_palette = Palette::light();
    std::vector<RibbonLink> m_links; ///< from behind to the front
    std::vector<RibbonLink> m_inOrder;
    int m_turned = 0; ///< of the wheel, since the last step
    QPoint m_pressed;
    core::SentenceId m_from; ///< where a link would begin; invalid without a pressed button
    bool m_isDragging = false;
    bool m_showsFocus = false;
};

/// As a link of sentences, the left one first.
inline SentenceLink endsOf(const RibbonLink &link)
{
    return {.a = link.left, .b = link.right};
}

} // namespace widgets
