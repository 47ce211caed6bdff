// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/comparison/statements.h"
#include "core/writer/html.h"

namespace widgets {
class ViewState;
} // namespace widgets

namespace app {

/// Writes the page that `sidebyline compare --format html` gives, whole or not at all; what is set
/// aside is said in it and printed fainter. Safe to call from any thread. Errors: CannotWrite,
/// naming \a path.
core::Result<void> exportHtml(const core::Comparison &comparison, const QString &path,
                              const core::writer::SetAside &aside = {});

/// What the filter of a window sets aside, for exportHtml().
core::writer::SetAside setAsideIn(const widgets::ViewState &state);

/// Writes a table of statements: JSON where \a path ends so, else CSV that spreadsheets know for
/// UTF-8 by its byte order mark. As exportHtml() otherwise.
core::Result<void> exportStatements(const core::Comparison &comparison,
                                    std::span<const core::StatementRow> rows, const QString &path);

/// "harbour-fire.html": a file name made of the story's title.
QString suggestedFileName(const core::Comparison &comparison);

} // namespace app
