// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/archive.h"
#include "core/reader/formats/documentversion.h"

namespace core::reader {

/// An OpenDocument text (ISO 26300, ODT): as readWord() does. O(n).
Result<Version> readOpenDocument(const Input &input, Archive &archive);

/// The same in one XML file (FODT).
Result<Version> readFlatOpenDocument(const Input &input);
bool looksLikeFlatOpenDocument(QStringView text);

} // namespace core::reader
