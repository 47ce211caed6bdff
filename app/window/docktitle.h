// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDockWidget;

namespace app {

/// Gives a dock a title that takes no room while a tab or the pane itself says what it is: it shows
/// (name, close button) only where the dock floats or stands alone at a side.
void giveTitle(QDockWidget *dock);

} // namespace app
