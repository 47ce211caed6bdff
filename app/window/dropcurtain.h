// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

namespace app {

/// Laid over the window while something that can be taken is dragged over it: says what will
/// happen.
class DropCurtain final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropCurtain)

public:
    explicit DropCurtain(QWidget *window);

    void cover(const QRect &area, int files);
    void setColours(const widgets::Palette &palette) { m_palette = palette; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Palette m_palette;
    QString m_text;
};

} // namespace app
