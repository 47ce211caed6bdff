// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

namespace core::reader {

/// A PDF document by poppler: its words in reading order, made into paragraphs (pdflayout.h), with
/// title, author and dates of the document where they are no leftovers of a program. Protected,
/// OnlyPictures where no page holds a word, TooMany pages, Damaged.
Result<Version> readPdf(const Input &input);

bool looksLikePdf(QByteArrayView bytes);

} // namespace core::reader
