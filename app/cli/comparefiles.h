// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"

#include <QStringList>

namespace app::cli {

/// `sidebyline compare …`: returns the exit code (0 done, 1 some input refused, 2 usage).
int runCompare(const QStringList &arguments, const core::language::Languages &languages);

} // namespace app::cli
