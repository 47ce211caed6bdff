// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

namespace core::reader {

/// A text in Markdown (CommonMark, by cmark) with front matter in YAML (title, author, date,
/// outlet, description and their usual other names): headings, quotations, lists, the alternative
/// texts of pictures as captions, links and emphasis as their words, HTML in it without its tags.
Result<Version> readMarkdown(const Input &input, const Decoded &text);

/// Whether a text is in Markdown: it has front matter or several marks of different kinds; one mark
/// is enough where \a name ends in .md or .markdown.
bool looksLikeMarkdown(QStringView text, const QString &name);

} // namespace core::reader
