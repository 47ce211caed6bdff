// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = Rename,
               .menu = MenuId::Versions,
               .text = SAID("&Rename…"),
               .icon = "rename",
               .shortcuts = "F2"},
    ActionSpec{.id = UseAsReference,
               .menu = MenuId::Versions,
               .text = SAID("&Use as reference"),
               .shortcuts = "Ctrl+R",
               .tip = SAID("The others are read relative to the reference"),
               .isCheckable = true},
    ActionSpec{.id = MoveLeft,
               .menu = MenuId::Versions,
               .text = SAID("Move &left"),
               .icon = "left",
               .shortcuts = "Ctrl+Shift+Left",
               .beginsGroup = true},
    ActionSpec{.id = MoveRight,
               .menu = MenuId::Versions,
               .text = SAID("Move r&ight"),
               .icon = "right",
               .shortcuts = "Ctrl+Shift+Right"},
    ActionSpec{.id = Hide,
               .menu = MenuId::Versions,
               .text = SAID("&Hide"),
               .icon = "hide",
               .shortcuts = "Ctrl+Shift+H"},
    ActionSpec{.id = Pin,
               .menu = MenuId::Versions,
               .text = SAID("&Pin"),
               .shortcuts = "Ctrl+Shift+K",
               .tip = SAID("The column stays while the others scroll sideways"),
               .isCheckable = true},
    ActionSpec{.id = ShowAll,
               .menu = MenuId::Versions,
               .text = SAID("Show &all"),
               .icon = "show",
               .shortcuts = "Ctrl+Shift+A"},
    ActionSpec{.id = CheckReading,
               .menu = MenuId::Versions,
               .text = SAID("Ho&w it was read…"),
               .icon = "check",
               .shortcuts = "Ctrl+I",
               .tip = SAID("What was taken for article, headline, byline and date, to correct it"),
               .beginsGroup = true},
    ActionSpec{.id = ShowSource,
               .menu = MenuId::Versions,
               .text = SAID("Show page &source"),
               .icon = "source",
               .shortcuts = "Ctrl+U"},
    ActionSpec{.id = Reload,
               .menu = MenuId::Versions,
               .text = SAID("Rel&oad"),
               .icon = "reload",
               .shortcuts = "F5",
               .tip
               = SAID("Reads the file, or asks for the page, again and keeps what you decided")},
    ActionSpec{.id = Remove,
               .menu = MenuId::Versions,
               .text = SAID("R&emove"),
               .icon = "remove",
               .shortcuts = "Ctrl+Shift+Del",
               .beginsGroup = true},
};

} // namespace

std::span<const ActionSpec> versionsActions()
{
    return table;
}

} // namespace app
