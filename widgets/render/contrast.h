// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace widgets {

/// What small text needs against its ground (WCAG 2, level AA), and lines and glyphs.
inline constexpr double readableContrast = 4.5;
inline constexpr double visibleContrast = 3.0;

/// The contrast of two opaque colours by their relative luminances (WCAG 2): 1 for the same colour,
/// 21 for black and white.
double contrastOf(const QColor &a, const QColor &b);

/// \a wanted where it has the contrast \a least to \a ground; else the nearest shade of its hue
/// that has, darker on light grounds and lighter on dark ones.
QColor readable(const QColor &wanted, const QColor &ground, double least = readableContrast);

} // namespace widgets
