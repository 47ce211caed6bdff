// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "app/window/panes.h"

#include <QObject>

namespace app {

class Document;
class Settings;
class Theming;
class Zoom;

/// Preferences and what they are applied to: at start, while the dialog is open, and when it is
/// closed.
class SettingsControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsControl)

public:
    struct Parts
    {
        Settings *settings;
        Document *document;
        Theming *theming;
        Zoom *zoom;
        Panes panes;
    };

    /// Applies the preferences that were kept.
    SettingsControl(const Parts &parts, QWidget *window);

    void showDialog();

private:
    void apply(const Preferences &preferences);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace app
