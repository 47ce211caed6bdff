// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"
#include "widgets/render/versionfacts.h"

#include <QWidget>

class QToolButton;

namespace widgets {

/// The head of a column: the outlet's colour and name, date and counts, a menu button. Dragging it
/// sideways moves the column.
class ColumnHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHeader)

public:
    explicit ColumnHeader(core::VersionId version, QWidget *parent = nullptr);

    core::VersionId version() const { return m_version; }
    void setFacts(const VersionFacts &facts);
    void setColours(const Palette &palette);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(QPoint globalPosition);
    /// While and after a drag: where the pointer is.
    void dragged(QPoint globalPosition);
    void dropped(QPoint globalPosition);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect textRect() const;
    void paintName(QPainter *painter, const QRect &line);
    void paintFacts(QPainter *painter, const QRect &line);
    void endDrag();

    core::VersionId m_version;
    VersionFacts m_facts;
    Palette m_palette = Palette::light();
    QToolButton *m_menuButton;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace widgets
