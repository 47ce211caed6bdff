// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

namespace core::reader {

/// A document in Rich Text Format (Microsoft's specification 1.9.1): text in the encodings that the
/// document and its fonts name, Unicode characters with their stand-ins skipped, paragraphs with
/// their styles, footnotes after the text, headers and footers set aside, title, author and dates;
/// deleted and hidden text left out. Damaged where groups stay open at the end. O(n).
Result<Version> readRtf(const Input &input);

bool looksLikeRtf(QByteArrayView bytes);

} // namespace core::reader
