// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

/// The one place where the window's look is made from the palette. Panes name what they are (object
/// names, and the dynamic properties "chip", "muted", "heading", "primary", "flat" set to true) and
/// are drawn accordingly.
namespace widgets {

/// The application's style sheet, over the Fusion style.
QString styleSheet(const Palette &palette);

/// The same colours for what is drawn without the style sheet: own painting, text cursors, links.
QPalette desktopPalette(const Palette &palette);

} // namespace widgets
