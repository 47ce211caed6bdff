// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"

/// Marks a text for translation; it is translated where the actions are made.
#define SAID(text) QT_TRANSLATE_NOOP("Actions", text)

namespace app {

// The rows of actionTable(), a file for each menu, in the menu's order.
std::span<const ActionSpec> fileActions();
std::span<const ActionSpec> editActions();
std::span<const ActionSpec> viewActions();
std::span<const ActionSpec> goActions();
std::span<const ActionSpec> versionsActions();
std::span<const ActionSpec> linksActions();
std::span<const ActionSpec> helpActions();

} // namespace app
