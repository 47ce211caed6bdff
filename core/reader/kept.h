// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/read.h"

namespace core::reader {

/// The version of a reading that is called so ("stories.zip/a.html"); what was read alone may have
/// any name. FileMissing, or what was wrong with it, where it is not there.
Result<Version> memberNamed(const QString &name, Reading reading);

/// Reads a version again from the bytes that it was read from.
Result<Version> readKept(const Version &before, const ReadOptions &options,
                         const language::Languages &languages);

} // namespace core::reader
