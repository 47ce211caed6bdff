// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/project.h"

namespace support {

/// A random story with random decisions of every kind about it, and a random view; the same seed
/// gives the same project.
core::store::Project randomProject(quint32 seed);

} // namespace support
