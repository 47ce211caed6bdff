// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recovery.h"
#include "support/randomproject.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

/// crashing_session FOLDER PATH: keeps a project there, says so, and ends without a word when a
/// line is written to it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    app::Recovery recovery(arguments.value(1));
    QObject::connect(&recovery, &app::Recovery::kept, &application, [] {
        std::puts("kept");
        std::fflush(stdout);
        std::getchar();
        std::_Exit(1);
    });
    recovery.keep(support::randomProject(3), arguments.value(2));
    return QCoreApplication::exec();
}
