// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"

#include <QStringList>

#include <optional>

/// The verbs that need no display. Exit codes: 0 done, 1 some input refused (the rest was done), 2
/// wrong usage.
namespace app::cli {

/// Runs the verb that the arguments (without the program's name) begin with, --help or --version;
/// nothing where they ask for the window.
std::optional<int> runVerb(const QStringList &arguments);

} // namespace app::cli
