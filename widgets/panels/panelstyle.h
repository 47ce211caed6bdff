// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

class QWidget;

namespace widgets {

/// Paper behind the panel and all that stands in it, text and lines in the palette's colours.
void colourPanel(QWidget &panel, const Palette &palette);
/// A label that says something beside the point.
void colourMuted(QWidget &label, const Palette &palette);

} // namespace widgets
