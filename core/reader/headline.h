// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/articlerun.h"

namespace core::reader {

/// The line that is the article's headline, or -1 where the text has none: the line above the first
/// paragraphs that shares most words with the article, or that a breadcrumb repeats. O(lines above
/// the article).
qsizetype titleLine(QStringView text, const std::vector<Line> &lines, IndexSpan run);

/// Share (0..1) of a line's words of four letters and more that stand in \a vocabulary.
double sharedWords(QStringView line, const QSet<QString> &vocabulary);
/// The words of four letters and more, lower case.
QSet<QString> vocabularyOf(QStringView text);

} // namespace core::reader
