// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <optional>

namespace core::writer {

/// One line as in RFC 4180, with its CR LF: cells with commas, quotation marks or line breaks are
/// quoted. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a
/// carriage return) gets an apostrophe in front.
QString csvLine(const QStringList &cells);

enum class CsvTable { Claims, Differences, Attributions };

/// The table called "claims", "differences" or "attributions".
std::optional<CsvTable> csvTableNamed(const QString &name);

/// A table of the comparison with a line of headings. Claims: a line each, with a column of text
/// for every version. Differences and attributions: a line each. Sentence ids as in the JSON,
/// several separated by spaces.
QString toCsv(const Comparison &comparison, CsvTable table);

} // namespace core::writer
