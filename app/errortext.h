// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace app {

/// One translated sentence that names the file and the reason.
QString sentenceOf(const core::Error &error);

} // namespace app
