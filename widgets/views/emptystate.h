// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QWidget>

class QPushButton;

namespace widgets {

/// What stands where no versions are loaded: what the program does and the ways to begin.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setColours(const Palette &palette);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect frame() const;
    void paintDrawing(QPainter *painter, const QRect &place) const;

    Palette m_palette = Palette::light();
    QWidget *m_buttons;
};

} // namespace widgets
