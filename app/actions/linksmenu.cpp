// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = MarkSentence,
               .menu = MenuId::Links,
               .text = SAID("&Mark sentence"),
               .shortcuts = "Ctrl+M",
               .tip = SAID("Marks the current sentence, to link it with one of another version")},
    ActionSpec{.id = LinkMarked,
               .menu = MenuId::Links,
               .text = SAID("&Link with marked sentence"),
               .icon = "link",
               .shortcuts = "Ctrl+Return; Ctrl+Enter",
               .tip = SAID("Links the current sentence with the marked one")},
    ActionSpec{.id = Unlink,
               .menu = MenuId::Links,
               .text = SAID("&Unlink"),
               .icon = "unlink",
               .shortcuts = "Ctrl+Backspace",
               .tip = SAID("Keeps the sentences of the chosen link apart"),
               .beginsGroup = true},
    ActionSpec{.id = LockLink,
               .menu = MenuId::Links,
               .text = SAID("Loc&k link"),
               .icon = "lock",
               .shortcuts = "Ctrl+K",
               .tip = SAID("Confirms the chosen link, or takes that back")},
    ActionSpec{.id = NoCounterpart,
               .menu = MenuId::Links,
               .text = SAID("&No counterpart"),
               .shortcuts = "Ctrl+Shift+N",
               .tip = SAID("Nothing is linked with the current sentence"),
               .isCheckable = true},
    ActionSpec{.id = MergeClaims,
               .menu = MenuId::Links,
               .text = SAID("M&erge claims"),
               .shortcuts = "Ctrl+Shift+M",
               .tip = SAID("Makes one claim of that of the marked sentence and the current one"),
               .beginsGroup = true},
    ActionSpec{.id = SplitClaim,
               .menu = MenuId::Links,
               .text = SAID("&Split off"),
               .shortcuts = "Ctrl+Shift+X",
               .tip = SAID("Makes the current sentence a claim by itself")},
};

} // namespace

std::span<const ActionSpec> linksActions()
{
    return table;
}

} // namespace app
