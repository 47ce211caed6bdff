// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"
#include "widgets/render/versionfacts.h"

#include <QWidget>

class QToolButton;

namespace widgets {

class CountLink;

/// The head of a column: the outlet's colour and name, date and counts, a menu button. Dragging it
/// sideways moves the column; counts lead to what they count.
class ColumnHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHeader)

public:
    explicit ColumnHeader(core::VersionId version, QWidget *parent = nullptr);

    core::VersionId version() const { return m_version; }
    void setFacts(const VersionFacts &facts);
    void setPinned(bool isPinned);
    void setColours(const Palette &palette);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(QPoint globalPosition);
    /// To the next (1) or the one before (-1) of the sentences that no other version has.
    void onlyHereWanted(int step);
    /// Only these, or again all, are to be marked.
    void onlyTheseWanted();
    void setAsideWanted(int step);
    /// While and after a drag: where the pointer is.
    void dragged(QPoint globalPosition);
    void dropped(QPoint globalPosition);
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect textRect() const;
    QRect factsRect() const;
    void createLinks();
    void arrangeFacts();
    QStringList pills() const;
    void paintName(QPainter *painter, const QRect &line);
    void paintPill(QPainter *painter, const QRect &place, const QString &text);
    void endDrag();

    core::VersionId m_version;
    VersionFacts m_facts;
    Palette m_palette = Palette::light();
    QToolButton *m_menuButton;
    CountLink *m_onlyHere;
    CountLink *m_setAside;
    QString m_plainFacts; ///< before the links
    bool m_isPinned = false;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace widgets
