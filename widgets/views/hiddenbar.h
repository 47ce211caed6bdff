// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/viewstate.h"
#include "widgets/render/palette.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace widgets {

/// A line that says which versions are not shown and gives them back; nothing while all are.
class HiddenBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HiddenBar)

public:
    explicit HiddenBar(ViewState *state, QWidget *parent = nullptr);

    void setColours(const Palette &palette);
    /// The versions that are not shown, in their own order.
    QList<core::VersionId> hidden() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refill();
    void addButton(const QString &text, const QString &tip, const QList<core::VersionId> &versions);

    ViewState *m_state;
    Palette m_palette = Palette::light();
    QLabel *m_label;
    QHBoxLayout *m_buttons;
};

} // namespace widgets
