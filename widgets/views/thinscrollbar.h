// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QScrollBar>

namespace widgets {

/// A scroll bar that takes little room and attention: a rounded handle on plain ground.
class ThinScrollBar final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThinScrollBar)

public:
    explicit ThinScrollBar(Qt::Orientation orientation, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Palette m_palette = Palette::light();
};

} // namespace widgets
