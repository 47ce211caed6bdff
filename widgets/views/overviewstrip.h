// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/overview.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QScrollBar;

namespace widgets {

/// A narrow picture of a whole column beside it: where its differences are, and which part is on
/// screen. Click and drag move there. Knows marks and a scroll bar only.
class OverviewStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewStrip)

public:
    explicit OverviewStrip(QScrollBar *bar, QWidget *parent = nullptr);

    void setItems(const QList<OverviewItem> &items, double contentHeight);
    /// Words found and the current claim's sentences.
    void setFinds(const QList<Extent> &finds);
    void setCurrent(const QList<Extent> &current);
    void setColours(const Palette &palette);

    QSize sizeHint() const override { return {stripWidth, 100}; }

    static constexpr int stripWidth = 13;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double scale() const { return overviewScale(m_contentHeight, height()); }
    QRectF handle() const;
    void scrollTo(double y);

    QScrollBar *m_bar;
    Palette m_palette = Palette::light();
    QList<OverviewItem> m_items;
    QList<OverviewMark> m_marks;
    QList<Extent> m_finds;
    QList<Extent> m_current;
    double m_contentHeight = 0;
    double m_grabbed = 0; ///< distance of the pointer from the handle's top
};

} // namespace widgets
