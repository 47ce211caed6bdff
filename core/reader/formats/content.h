// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

namespace core::reader {

/// Bytes of any known format: finds out which and reads them by it. At least one version or error.
Reading readContent(const Input &input);

} // namespace core::reader
