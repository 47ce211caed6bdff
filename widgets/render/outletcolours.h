// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "widgets/render/columnstyle.h"
#include "widgets/render/palette.h"

namespace widgets {

/// Which colour every version's outlet has, whatever the theme: one that the user chose, or one by
/// the number in the version's name ("v4"), which stays with it when others are removed.
struct OutletColours
{
    QList<qint32> numbers; ///< by version, from 0
    QList<std::optional<QRgb>> chosen; ///< by version

    /// As they look in a theme, for Palette::versionColours.
    QList<QColor> in(const Palette &palette) const;

    friend bool operator==(const OutletColours &, const OutletColours &) = default;
};

OutletColours outletColoursOf(const core::Comparison &comparison, const ColumnStyles &styles);

/// A colour chosen on light paper as it is shown in a theme: the theme's shade of one of the
/// offered colours; another one is made lighter or darker until it stands out from the paper (3:1).
QColor shownColour(QRgb chosen, const Palette &palette);

/// A colour that can be chosen, with its translated name.
struct OfferedColour
{
    QRgb colour = 0;
    QString name;
};
QList<OfferedColour> offeredColours();

/// The contrast of two colours by WCAG 2: 1 to 21.
double contrastBetween(const QColor &a, const QColor &b);

} // namespace widgets
