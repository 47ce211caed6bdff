// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

namespace widgets {

/// The painted rows of the legend; as high as its width needs.
class LegendList final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendList(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setReadingFont(const QFont &font);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal rowHeight(core::difference::Kind kind, qreal width) const;
    void paintRow(QPainter &painter, core::difference::Kind kind, qreal top) const;
    QSizeF sampleSize() const;
    qreal textX() const;

    Palette m_palette;
    QFont m_readingFont;
};

} // namespace widgets
