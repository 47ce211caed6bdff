// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/menus.h"

#include <array>

namespace app {

namespace {

using enum ActionId;

constexpr std::array table{
    ActionSpec{.id = NewStory,
               .menu = MenuId::File,
               .text = SAID("Ne&w story"),
               .shortcuts = "Ctrl+N",
               .tip = SAID("Closes all versions, to begin with another story")},
    ActionSpec{.id = AddVersions,
               .menu = MenuId::File,
               .text = SAID("&Open or add versions…"),
               .icon = "add",
               .shortcuts = "Ctrl+O",
               .tip = SAID("Opens a project, or adds files: texts, saved pages, documents, mails, "
                           "lists of articles, archives")},
    ActionSpec{.id = AddAddresses,
               .menu = MenuId::File,
               .text = SAID("Add from add&resses…"),
               .shortcuts = "Ctrl+Shift+O",
               .tip = SAID("Fetches pages from the web: one question for each, nothing else")},
    ActionSpec{.id = PasteAsVersion,
               .menu = MenuId::File,
               .text = SAID("&Paste as version…"),
               .icon = "paste",
               .shortcuts = "Ctrl+Shift+V",
               .tip = SAID("Adds copied text as a version, with a name for its outlet")},
    ActionSpec{.id = OpenSample,
               .menu = MenuId::File,
               .text = SAID("Open the &sample"),
               .icon = "sample",
               .tip = SAID("Adds five versions of an invented story")},
    ActionSpec{.id = SaveProject,
               .menu = MenuId::File,
               .text = SAID("Sa&ve project"),
               .icon = "save",
               .shortcuts = "Ctrl+S",
               .tip = SAID("Keeps the versions and all that you decided in one file"),
               .beginsGroup = true},
    ActionSpec{.id = SaveProjectAs,
               .menu = MenuId::File,
               .text = SAID("Save project &as…"),
               .shortcuts = "Ctrl+Shift+S",
               .tip = SAID("Keeps them in a file of another name")},
    ActionSpec{.id = ExportHtml,
               .menu = MenuId::File,
               .text = SAID("&Export as HTML…"),
               .icon = "export",
               .shortcuts = "Ctrl+E",
               .tip = SAID("Writes the comparison as one page that any browser shows"),
               .beginsGroup = true},
    ActionSpec{.id = ExportStatements,
               .menu = MenuId::File,
               .text = SAID("Export statements &table…"),
               .tip = SAID("Writes who is quoted how as CSV or JSON, as the table shows it")},
    ActionSpec{.id = Print,
               .menu = MenuId::File,
               .text = SAID("Pri&nt…"),
               .icon = "print",
               .shortcuts = "Ctrl+P",
               .tip
               = SAID("Shows the pages of the comparison, to print them or to keep them as PDF"),
               .beginsGroup = true},
    ActionSpec{.id = Quit,
               .menu = MenuId::File,
               .text = SAID("&Quit"),
               .icon = "quit",
               .shortcuts = "Ctrl+Q",
               .beginsGroup = true},
};

} // namespace

std::span<const ActionSpec> fileActions()
{
    return table;
}

} // namespace app
