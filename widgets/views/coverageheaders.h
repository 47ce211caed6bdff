// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QHeaderView>

namespace widgets {

class CoverageModel;

/// The outlets over their columns: colour, name, what the column comes to; turned upright where
/// the column is narrow. A click sorts, a drag moves the column, "⋮" and the right button open the
/// menu.
class OutletHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutletHeader)

public:
    explicit OutletHeader(const CoverageModel *model, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(int section, QPoint globalPosition);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool isUpright() const;
    QRect menuRect(int section) const;
    int menuAt(QPoint position) const;
    QString nameOf(int section) const;
    QString orderMark(int section) const;
    void paintName(QPainter &painter, const QRect &rect, int section) const;
    void paintUpright(QPainter &painter, const QRect &rect, int section) const;

    const CoverageModel *m_model;
    Palette m_palette = Palette::light();
    int m_hovered = -1; ///< section whose "⋮" the pointer is at
};

/// The claims beside their rows: number, label, in how many versions. Its inner edge can be
/// dragged.
class ClaimLabels final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimLabels)

public:
    explicit ClaimLabels(const CoverageModel *model, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setMarkedRows(int current, int hovered);

Q_SIGNALS:
    /// The user drags the edge; below 0: as wide as it was at first.
    void widthWanted(int width);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool isAtEdge(QPoint position) const;

    const CoverageModel *m_model;
    Palette m_palette = Palette::light();
    int m_current = -1;
    int m_hovered = -1;
    bool m_isDragged = false;
};

} // namespace widgets
