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
/// wheel steps through the differences; a click chooses a pair.
class RibbonGutter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RibbonGutter)

public:
    /// \a left and \a right as they stand on screen.
    RibbonGutter(ViewState *state, ReadingColumn *left, ReadingColumn *right,
                 QWidget *parent = nullptr);

    void setColours(const Palette &palette);

Q_SIGNALS:
    void sentenceChosen(core::SentenceId sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Emphasis { Plain, Hovered, Current };

    struct Drawn
    {
        RibbonLink link;
        RibbonShape shape;
    };

    std::vector<Drawn> drawn() const;
    Emphasis emphasisOf(const RibbonLink &link) const;
    void paintRibbon(QPainter *painter, const Drawn &ribbon, Emphasis emphasis) const;
    std::optional<RibbonLink> linkAt(QPoint position) const;
    QString toolTipOf(const RibbonLink &link) const;

    ViewState *m_state;
    ReadingColumn *m_left;
    ReadingColumn *m_right;
    Palette m_palette = Palette::light();
    std::vector<RibbonLink> m_links;
    int m_turned = 0; ///< of the wheel, since the last step
};

} // namespace widgets
