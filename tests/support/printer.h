// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QString>

namespace support {

/// The whole comparison as lines that a person can read and a diff can show: blocks with their
/// roles, claims with their members, pairs, differences, attributions.
QString printed(const core::Comparison &comparison);

} // namespace support
