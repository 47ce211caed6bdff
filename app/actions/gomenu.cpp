// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = NextDifference,
               .menu = MenuId::Go,
               .text = SAID("&Next difference"),
               .icon = "next",
               .shortcuts = "Alt+Down; F8"},
    ActionSpec{.id = PreviousDifference,
               .menu = MenuId::Go,
               .text = SAID("&Previous difference"),
               .icon = "previous",
               .shortcuts = "Alt+Up; Shift+F8"},
    ActionSpec{.id = FirstDifference,
               .menu = MenuId::Go,
               .text = SAID("&First difference"),
               .shortcuts = "Alt+Home"},
    ActionSpec{.id = LastDifference,
               .menu = MenuId::Go,
               .text = SAID("&Last difference"),
               .shortcuts = "Alt+End"},
    ActionSpec{.id = NextOfKind,
               .menu = MenuId::Go,
               .text = SAID("Ne&xt of this kind"),
               .shortcuts = "Ctrl+F8; Alt+Shift+Down",
               .tip = SAID("The next difference of the same kind as the current one")},
    ActionSpec{.id = PreviousOfKind,
               .menu = MenuId::Go,
               .text = SAID("Previous &of this kind"),
               .shortcuts = "Ctrl+Shift+F8; Alt+Shift+Up",
               .tip = SAID("The previous difference of the same kind as the current one")},
    ActionSpec{.id = NextClaim,
               .menu = MenuId::Go,
               .text = SAID("Next &claim"),
               .shortcuts = "Alt+PgDown",
               .beginsGroup = true},
    ActionSpec{.id = PreviousClaim,
               .menu = MenuId::Go,
               .text = SAID("P&revious claim"),
               .shortcuts = "Alt+PgUp"},
    ActionSpec{.id = GoToClaim,
               .menu = MenuId::Go,
               .text = SAID("&Go to claim…"),
               .shortcuts = "Ctrl+J",
               .tip = SAID("Goes to a claim by its number or by words of it")},
    ActionSpec{.id = Back,
               .menu = MenuId::Go,
               .text = SAID("&Back"),
               .icon = "back",
               .shortcuts = "Alt+Left",
               .tip = SAID("Returns to the place before the last jump"),
               .beginsGroup = true},
    ActionSpec{.id = Forward,
               .menu = MenuId::Go,
               .text = SAID("For&ward"),
               .icon = "forward",
               .shortcuts = "Alt+Right"},
};

} // namespace

std::span<const ActionSpec> goActions()
{
    return table;
}

} // namespace app
