// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = HelpContents,
               .menu = MenuId::Help,
               .text = SAID("&Contents"),
               .icon = "help",
               .shortcuts = "F1",
               .tip = SAID("Explains the program, beginning with what has the keyboard")},
    ActionSpec{.id = Shortcuts,
               .menu = MenuId::Help,
               .text = SAID("&Keyboard shortcuts"),
               .icon = "keyboard",
               .shortcuts = "Ctrl+F1",
               .tip = SAID("All keys, to look up, change and print")},
    ActionSpec{
        .id = About, .menu = MenuId::Help, .text = SAID("&About Sidebyline"), .icon = "about"},
};

} // namespace

std::span<const ActionSpec> helpActions()
{
    return table;
}

} // namespace app
