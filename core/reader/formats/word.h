// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/archive.h"
#include "core/reader/formats/documentversion.h"

namespace core::reader {

/// A Word document (ECMA-376, DOCX): paragraphs with their styles, lists, tables and text boxes as
/// paragraphs, footnotes after the text; tracked changes taken as accepted, hidden text and field
/// codes left out. O(n).
Result<Version> readWord(const Input &input, Archive &archive);

/// What docProps/core.xml says (Dublin Core), into \a document.
Result<void> readCoreProperties(const QByteArray &xml, const Input &input, Document &document);

} // namespace core::reader
