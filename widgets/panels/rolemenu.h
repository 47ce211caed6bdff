// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <functional>
#include <optional>

class QMenu;

namespace widgets {

using GiveRole = std::function<void(core::BlockRole)>;

/// Adds every role, with its letter as mnemonic and shown at the side; \a now is checked.
void addRoles(QMenu *menu, std::optional<core::BlockRole> now, const GiveRole &give);

} // namespace widgets
