// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shortcuts.h"

#include <optional>

namespace app {

/// One line of the sheet of keys.
struct ShortcutRow
{
    QString text;
    QString keys;
    std::optional<ActionId> action; ///< none: the keys belong to a place and are fixed
};

struct ShortcutGroup
{
    QString title;
    QList<ShortcutRow> rows;
};

/// Every action by its menu, those without keys too; then the keys that work in one place only,
/// and what the mouse does.
QList<ShortcutGroup> shortcutGroups(const ShortcutChoices &choices);

} // namespace app
