// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "widgets/render/palette.h"

#include <optional>
#include <span>

namespace widgets {

/// The roles in the order in which they are offered.
std::span<const core::BlockRole> offeredRoles();

/// "Headline", "Set aside", translated.
QString nameOf(core::BlockRole role);
/// One translated sentence on what blocks of the role are for.
QString explanationOf(core::BlockRole role);
/// The letter that gives a block the role: 'H'. Also the sign drawn beside the role's colour.
QChar keyOf(core::BlockRole role);
/// The role of a typed letter, large or small.
std::optional<core::BlockRole> roleOfKey(const QString &typed);
/// For the list of what can be undone: "Set 3 blocks aside", "Make headline"; no role: returned to
/// what was read.
QString describeRoleChange(std::optional<core::BlockRole> role, int blocks);

/// How a role is drawn where blocks are told apart: a colour and, with keyOf(), a sign.
struct RoleStyle
{
    QColor ink; ///< readable on paper
    QColor bar; ///< beside the block
    QColor wash; ///< behind the sign
};
RoleStyle styleOf(core::BlockRole role, const Palette &palette);

} // namespace widgets
