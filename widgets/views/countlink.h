// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QAbstractButton>

namespace widgets {

/// A count in a line of text that leads somewhere: underlined when the pointer or the keyboard is
/// on it. A press of Shift with it is told by Qt as the modifiers of clicked().
class CountLink final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountLink)

public:
    explicit CountLink(QWidget *parent = nullptr);

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
