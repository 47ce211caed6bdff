// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QIcon>

namespace widgets {

/// One of our drawings (resources/icons/NAME.svg, drawn in "currentColor") in the palette's text
/// colour, faint where disabled, sharp at any size and resolution. Null where there is none.
QIcon themedIcon(const QString &name, const Palette &palette);

/// The same in one colour.
QIcon themedIcon(const QString &name, const QColor &colour);

} // namespace widgets
