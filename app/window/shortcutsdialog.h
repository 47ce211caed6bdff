// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace app {

/// All shortcuts by menu, made from the table of actions, with those of the reading view.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    explicit ShortcutsDialog(QWidget *parent);
};

/// Says what the program is, its version and its licence.
void showAbout(QWidget *parent);

} // namespace app
