// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"

class QLabel;
class QToolBar;
class QWidget;

namespace app {

class VersionMenu;

struct ToolBar
{
    QToolBar *bar = nullptr;
    QLabel *counter = nullptr; ///< "7 of 42 differences"
};

/// The bar at the top: what is needed most, in the order of work.
ToolBar makeToolBar(const Actions &actions, VersionMenu *versions, QWidget *findField,
                    QWidget *parent);

} // namespace app
