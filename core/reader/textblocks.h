// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/line.h"

#include <QString>

/// Plain text -> lines and paragraphs, before their roles are known.
namespace core::reader {

/// CRLF, CR and the Unicode separators as LF; NULs removed. Nothing else changes.
QString cleanText(const QString &text);

/// The paragraphs of a text: one for each line that is not blank, hard-wrapped lines taken
/// together. Ascending, without white space at their ends. O(n).
TextRanges paragraphsOf(QStringView text);

/// Whether the sentence that \a line breaks off in can only go on in \a next: "これは父の" /
/// "家です。". Only for scripts without spaces, where a line that ends in a comma or in a particle
/// between two words is no heading. Both without white space at their ends.
bool goesOnIn(QStringView line, QStringView next);

/// Cuts metadata and controls off a paragraph that they were glued to: "date 2023-05-04 The
/// council …", "… he said.Read More". Gives one to three ranges.
TextRanges separated(QStringView text, TextRange paragraph, const LineReader &reader);

} // namespace core::reader
