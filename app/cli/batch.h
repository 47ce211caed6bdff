// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"

#include <QString>

#include <cstdio>

namespace app::cli {

/// Reads JSON Lines from \a in and writes an answer line for each to \a out, in order, flushing as
/// it goes. A bad line is answered {"id","error"}. Returns the exit code: 0, or 2 for an unknown
/// verb.
int runBatch(const QString &verb, const core::language::Languages &languages, std::FILE *in,
             std::FILE *out);

} // namespace app::cli
