// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

#include <QJsonDocument>

namespace core::reader {

/// Articles in JSON: schema.org NewsArticle (also a list or @graph), IPTC ninjs 1 to 3, and records
/// whose members have the usual names of lists of articles ("title", "text", "date" …); alone, in a
/// list, or in a list that an object holds. BadJson, NestedTooDeep; NotText where no article is in
/// it.
Reading readJson(const Input &input, const Decoded &text);

/// JSON Lines: an object a line, each an article as above. A bad line is an error of its own.
Reading readJsonLines(const Input &input, const Decoded &text);

/// A table of articles: values separated by commas, semicolons or tabs (RFC 4180), the first row
/// naming the columns.
Reading readTable(const Input &input, const Decoded &text);

/// NewsML-G2 (newsItem, or a newsMessage with several) with NITF or XHTML in it, and NITF alone.
Reading readNewsMl(const Input &input, const Decoded &text);

bool looksLikeJson(QStringView text);
bool looksLikeJsonLines(QStringView text);
/// Whether the first row names a column of text and one more that articles have.
bool looksLikeTable(QStringView text);
bool looksLikeNewsMl(QStringView text);

} // namespace core::reader
