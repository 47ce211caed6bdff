// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/loading.h"

namespace app {

/// What the command line asks of the window.
struct WindowRequest
{
    QList<NamedFile> files;
    bool opensSample = false;
    QString demoFolder; ///< where not empty: write the window's picture and the report there, show
                        ///< nothing
};

/// The request, or a sentence that says what is wrong. \a arguments go without the program's name.
std::expected<WindowRequest, QString> parseWindowRequest(const QStringList &arguments);

/// Opens the window and runs until it is closed; or makes the demo. Returns the exit code: 0, 1
/// where a file of the demo was refused, 2 for wrong usage.
int runWindow(int argc, char *argv[]);

} // namespace app
