// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace core::reader {

/// What bytes that are no text seem to be ("a PDF document", "a ZIP archive"), told by their first
/// bytes or by their share of control characters; empty for text. Looks at 64 KB at most.
QString kindOfBinary(QByteArrayView bytes);

/// What a text in a format that no reader knows seems to be ("an RTF document"); empty for prose
/// and HTML.
QString kindOfMarkup(QStringView text);

/// Whether a text is a saved page: an HTML doctype or root element, or a fragment of several
/// elements.
bool looksLikeHtml(QStringView text);

} // namespace core::reader
