// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"

#include <QStringList>

#include <cstdio>

namespace app::cli {

/// Reads JSON Lines from \a in and writes an answer line for each to \a out, in order, flushing as
/// it goes. A bad line is answered {"id","error"} and the run goes on. \a arguments is the verb
/// (extract, sentences, attributions, similarity, compare) alone. Returns the exit code: 0, 1 where
/// a line was bad or the output broke off, 2 for an unknown verb.
int runBatch(const QStringList &arguments, const core::language::Languages &languages,
             std::FILE *in, std::FILE *out);

} // namespace app::cli
