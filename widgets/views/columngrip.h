// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

namespace widgets {

/// The edge of a column beside its header: dragging it makes the column wider or narrower, a double
/// click gives it its share of the room again. By keyboard the arrow keys and Home.
class ColumnGrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnGrip)

public:
    explicit ColumnGrip(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setOutlet(const QString &outlet);
    /// What is said of the width: "46 characters".
    void setWidthText(const QString &text);

Q_SIGNALS:
    /// While dragging: how far the edge is from where it was, growing positive.
    void dragged(int pixels);
    void dropped(int pixels);
    void dragCancelled();
    /// By keyboard: so many characters more.
    void stepped(int characters);
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int distanceTo(double x) const;
    void endDrag();

    Palette m_palette = Palette::light();
    double m_pressed = 0; ///< on the screen
    bool m_isPressed = false;
    bool m_isHovered = false;
};

} // namespace widgets
