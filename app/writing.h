// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace app {

/// Puts the bytes in place of what the file held before, all at once: where that fails
/// (CannotWrite) the file is as it was.
core::Result<void> writeFile(const QByteArray &bytes, const QString &path);

} // namespace app
