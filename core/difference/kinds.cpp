// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/difference.h"

using namespace Qt::StringLiterals;

namespace core::difference {

} // namespace core::difference
