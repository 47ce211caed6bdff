// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/contrast.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace widgets {

namespace {

double linear(float channel)
{
    const double value = channel;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminanceOf(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminanceOf(a), luminanceOf(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &wanted, const QColor &ground, double least)
{
    // The ground that black and white are equally far from has a luminance of 0.179.
    const float step = luminanceOf(ground) > 0.179 ? -0.005F : 0.005F;
    const QColor hsl = wanted.toHsl();
    QColor colour = wanted;
    float lightness = hsl.lightnessF();
    while (contrastOf(colour, ground) < least) {
        const float before = std::exchange(lightness, std::clamp(lightness + step, 0.0F, 1.0F));
        if (lightness == before)
            break;
        // Rounded to what a screen shows, so that what is checked is what is drawn.
        colour = QColor(
            QColor::fromHslF(hsl.hslHueF(), hsl.hslSaturationF(), lightness).toRgb().rgb());
    }
    return colour;
}

} // namespace widgets
