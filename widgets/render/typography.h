// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "widgets/render/palette.h"

#include <QFont>

namespace widgets {

/// How a block of one role is set: everything follows the reading font's size, so that zooming is
/// nothing but another font.
struct BlockStyle
{
    QFont font;
    qreal lineHeight = 0; ///< from baseline to baseline, in pixels
    qreal spaceBefore = 0; ///< above the block, unless it is the first
};

/// The style of a block that follows one of role \a before.
BlockStyle blockStyle(core::BlockRole role, core::BlockRole before, const QFont &reading);

QColor inkOf(core::BlockRole role, const Palette &palette);

/// The serif font that reading text is set in unless the user chose another; a little larger than
/// the window's own.
QFont defaultReadingFont();

/// The window's font, as much larger or smaller as the reading font is than its usual size.
QFont zoomedFont(QFont font, const QFont &reading);

/// The width of \a count average characters of running text.
qreal widthOfCharacters(int count, const QFont &font);

} // namespace widgets
