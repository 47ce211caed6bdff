// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

namespace widgets {

/// What the shades of the heat map mean: swatches with how many other versions each stands for.
class HeatLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatLegend)

public:
    explicit HeatLegend(QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    void setOthers(int others);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Swatch
    {
        int step = 0;
        QString text; ///< "1", "3–4"
    };
    QList<Swatch> swatches() const;
    int swatchWidth() const;

    Palette m_palette = Palette::light();
    int m_others = 0;
};

} // namespace widgets
