// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"

#include <optional>

namespace widgets {

/// What the user decided about a version, with some blocks given another role (none: as they were
/// read). Roles that are what was read are left out. A block that is made headline, byline or date
/// is the version's headline, byline or date too; taken back, it is that no longer.
core::VersionCorrection withRole(const core::Version &asRead, core::VersionCorrection correction,
                                 const QList<qint32> &blocks, std::optional<core::BlockRole> role);

} // namespace widgets
