// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = LayoutReading,
               .menu = MenuId::View,
               .text = SAID("&Reading"),
               .shortcuts = "Ctrl+1",
               .tip = SAID("Whole articles in columns, joined by ribbons"),
               .isCheckable = true},
    ActionSpec{.id = LayoutAligned,
               .menu = MenuId::View,
               .text = SAID("&Aligned"),
               .shortcuts = "Ctrl+2",
               .tip = SAID("A row for each claim, a cell for each version"),
               .isCheckable = true},
    ActionSpec{.id = LayoutCoverage,
               .menu = MenuId::View,
               .text = SAID("&Coverage"),
               .shortcuts = "Ctrl+3",
               .tip = SAID("Which outlet has which claim, and how"),
               .isCheckable = true},
    ActionSpec{.id = LayoutList,
               .menu = MenuId::View,
               .text = SAID("Diff&erences as a list"),
               .shortcuts = "Ctrl+4; F7",
               .tip = SAID("Every difference in words, one after another, for reading aloud"),
               .isCheckable = true},
    ActionSpec{.id = LayoutHeat,
               .menu = MenuId::View,
               .text = SAID("&Heat map of one version"),
               .shortcuts = "Ctrl+6",
               .tip = SAID("One article, shaded by how many other versions say it otherwise or "
                           "not at all"),
               .isCheckable = true},
    ActionSpec{.id = ShowClaimMap,
               .menu = MenuId::View,
               .text = SAID("O&verview of claims"),
               .shortcuts = "Ctrl+Shift+U",
               .tip = SAID("Every claim in every version as a strip above the text"),
               .isCheckable = true},
    ActionSpec{.id = ZoomIn,
               .menu = MenuId::View,
               .text = SAID("Zoom &in"),
               .icon = "zoom-in",
               .shortcuts = "Ctrl++; Ctrl+=",
               .beginsGroup = true},
    ActionSpec{.id = ZoomOut,
               .menu = MenuId::View,
               .text = SAID("Zoom &out"),
               .icon = "zoom-out",
               .shortcuts = "Ctrl+-"},
    ActionSpec{
        .id = ResetZoom, .menu = MenuId::View, .text = SAID("&Normal size"), .shortcuts = "Ctrl+0"},
    ActionSpec{.id = ProseLayer,
               .menu = MenuId::View,
               .text = SAID("Mark &quotations, figures and credits"),
               .shortcuts = "Ctrl+Shift+L",
               .tip
               = SAID("Colours quotations, figures, dates, reporting verbs and hedges lightly"),
               .isCheckable = true,
               .beginsGroup = true},
    ActionSpec{.id = FoldSetAside,
               .menu = MenuId::View,
               .text = SAID("Fold te&xt set aside"),
               .shortcuts = "Ctrl+Shift+B",
               .tip = SAID("Leaves of menus, adverts and comments one line that says how many"),
               .isCheckable = true},
    ActionSpec{.id = DimWireCopy,
               .menu = MenuId::View,
               .text = SAID("&Dim wire copy"),
               .shortcuts = "Ctrl+Shift+D",
               .tip = SAID("Draws fainter what three versions or more have word for word"),
               .isCheckable = true},
    ActionSpec{.id = FilterDifferences,
               .menu = MenuId::View,
               .text = SAID("Filter differences…"),
               .icon = "filter",
               .shortcuts = "Ctrl+Shift+F",
               .tip = SAID("Sets differences aside by size, part of the article and version"),
               .beginsGroup = true},
    ActionSpec{.id = ShowAllDifferences,
               .menu = MenuId::View,
               .text = SAID("Show all differences"),
               .shortcuts = "Ctrl+Alt+F",
               .tip = SAID("Sets nothing aside any more")},
    ActionSpec{.id = LockScrolling,
               .menu = MenuId::View,
               .text = SAID("&Lock scrolling"),
               .shortcuts = "Ctrl+L",
               .tip = SAID("Versions scroll together, the same claim at the same height"),
               .isCheckable = true},
    ActionSpec{.id = StatementsTable,
               .menu = MenuId::View,
               .text = SAID("Statements &table"),
               .shortcuts = "Ctrl+T",
               .tip = SAID("Who is quoted how much and how"),
               .beginsGroup = true},
    ActionSpec{.id = ResetLayout,
               .menu = MenuId::View,
               .text = SAID("Reset &panels"),
               .tip = SAID("Puts the panels and the tool bar back where they stood at first"),
               .beginsGroup = true},
    ActionSpec{.id = ShowWordLists,
               .menu = MenuId::View,
               .text = SAID("&Word lists"),
               .shortcuts = "Ctrl+Shift+W",
               .tip = SAID("Marks and counts words of lists, for instance loaded language")},
    ActionSpec{.id = FullScreen,
               .menu = MenuId::View,
               .text = SAID("&Full screen"),
               .shortcuts = "F11",
               .tip = SAID("The whole screen for the comparison; Esc or F11 leaves it"),
               .isCheckable = true},
};

} // namespace

std::span<const ActionSpec> viewActions()
{
    return table;
}

} // namespace app
