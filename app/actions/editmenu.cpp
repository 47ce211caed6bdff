// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = Undo,
               .menu = MenuId::Edit,
               .text = SAID("&Undo"),
               .icon = "undo",
               .shortcuts = "Ctrl+Z"},
    ActionSpec{.id = Redo,
               .menu = MenuId::Edit,
               .text = SAID("&Redo"),
               .icon = "redo",
               .shortcuts = "Ctrl+Shift+Z; Ctrl+Y"},
    ActionSpec{.id = Copy,
               .menu = MenuId::Edit,
               .text = SAID("&Copy"),
               .icon = "copy",
               .shortcuts = "Ctrl+C",
               .tip = SAID("Copies the selected words, or the current sentence"),
               .beginsGroup = true},
    ActionSpec{.id = Paste,
               .menu = MenuId::Edit,
               .text = SAID("&Paste a version"),
               .icon = "paste",
               .shortcuts = "Ctrl+V",
               .tip = SAID("Adds copied text or copied files as versions")},
    ActionSpec{.id = AddStatement,
               .menu = MenuId::Edit,
               .text = SAID("Add &statement…"),
               .shortcuts = "Ctrl+Shift+T",
               .tip = SAID("Makes a statement of the words selected in a column"),
               .beginsGroup = true},
    ActionSpec{.id = GiveRole,
               .menu = MenuId::Edit,
               .text = SAID("This paragraph &is…"),
               .shortcuts = "Ctrl+B",
               .tip = SAID("Makes the current paragraph, or the selected ones, headline, caption, "
                           "body, or sets them aside")},
    ActionSpec{.id = ListCorrections,
               .menu = MenuId::Edit,
               .text = SAID("C&orrections…"),
               .shortcuts = "Ctrl+Shift+E",
               .tip = SAID("Lists all that you decided, to go there or take it back")},
    ActionSpec{.id = Find,
               .menu = MenuId::Edit,
               .text = SAID("&Find in all versions"),
               .icon = "find",
               .shortcuts = "Ctrl+F",
               .beginsGroup = true},
    ActionSpec{.id = FindNext,
               .menu = MenuId::Edit,
               .text = SAID("Find &next"),
               .shortcuts = "F3; Ctrl+G"},
    ActionSpec{.id = FindPrevious,
               .menu = MenuId::Edit,
               .text = SAID("Find pre&vious"),
               .shortcuts = "Shift+F3; Ctrl+Shift+G"},
    ActionSpec{.id = Settings,
               .menu = MenuId::Edit,
               .text = SAID("Se&ttings…"),
               .icon = "settings",
               .shortcuts = "Ctrl+,",
               .tip = SAID("Fonts, colours, theme, languages and limits"),
               .beginsGroup = true},
};

} // namespace

std::span<const ActionSpec> editActions()
{
    return table;
}

} // namespace app
