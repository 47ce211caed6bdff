// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/comparefiles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().sliced(1);
    const QString command = arguments.value(0);
    const core::language::Languages languages;
    if (command == "batch"_L1)
        return app::cli::runBatch(arguments.value(1), languages, stdin, stdout);
    if (command == "compare"_L1)
        return app::cli::runCompare(arguments.sliced(1), languages);
    return 2;
}
