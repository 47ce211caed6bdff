// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "widgets/render/outletcolours.h"
#include "widgets/render/palette.h"

#include <QObject>

namespace app {

/// Which palette the window wears: the desktop's choice, followed live, or the user's.
class Theming final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theming)

public:
    explicit Theming(const Preferences &preferences, QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    void setKindColours(const QHash<core::difference::Kind, QColor> &colours);
    const widgets::Palette &palette() const { return m_palette; }
    /// Which outlets there are to be told apart.
    void setOutlets(const widgets::OutletColours &outlets);

Q_SIGNALS:
    void paletteChanged(const widgets::Palette &palette);

private:
    void update();

    Theme m_theme;
    QHash<core::difference::Kind, QColor> m_kindColours;
    QPalette m_desktop; ///< before ours was laid over it
    widgets::Palette m_palette;
    widgets::OutletColours m_outlets;
};

} // namespace app
