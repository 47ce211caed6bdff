// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/cli/commandline.h"

#include <QCoreApplication>

namespace {

/// The verbs need no display: nothing of the window is made for them.
std::optional<int> runVerb(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return app::cli::runVerb(QCoreApplication::arguments().sliced(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const auto code = runVerb(argc, argv);
    return code ? *code : app::runWindow(argc, argv);
}
