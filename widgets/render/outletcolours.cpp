// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/outletcolours.h"

#include <QCoreApplication>

#include <cmath>

namespace widgets {

namespace {

constexpr double leastContrast = 3; ///< WCAG 2.1, 1.4.11: parts that carry meaning

/// Names of Palette::light().outlets, in their order.
constexpr std::array names{
    QT_TRANSLATE_NOOP("OutletColours", "Blue"),   QT_TRANSLATE_NOOP("OutletColours", "Vermilion"),
    QT_TRANSLATE_NOOP("OutletColours", "Green"),  QT_TRANSLATE_NOOP("OutletColours", "Pink"),
    QT_TRANSLATE_NOOP("OutletColours", "Orange"), QT_TRANSLATE_NOOP("OutletColours", "Sky blue"),
    QT_TRANSLATE_NOOP("OutletColours", "Violet")};

/// "v4" -> 3; versions that are named otherwise go by their place.
qint32 numberOf(const QString &name, qint32 place)
{
    bool isNumber = false;
    const int number = name.startsWith(u'v') ? name.sliced(1).toInt(&isNumber) : 0;
    return isNumber && number > 0 ? number - 1 : place;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float share) {
        const double value = share;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastBetween(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor shownColour(QRgb chosen, const Palette &palette)
{
    const QList<QColor> offered = Palette::light().outlets;
    if (const qsizetype place = offered.indexOf(QColor(chosen)); place >= 0)
        return palette.outlets.value(place, QColor(chosen));
    QColor colour(chosen);
    for (int step = 0; step < 20 && contrastBetween(colour, palette.paper) < leastContrast; ++step)
        colour.setHslF(
            colour.hslHueF(), colour.hslSaturationF(),
            std::clamp(colour.lightnessF() + (palette.isDark ? 0.05F : -0.05F), 0.0F, 1.0F));
    return colour;
}

QList<QColor> OutletColours::in(const Palette &palette) const
{
    QList<QColor> colours;
    for (qsizetype i = 0; i < numbers.size(); ++i)
        colours.append(chosen[i] ? shownColour(*chosen[i], palette)
                                 : palette.outlets[numbers[i] % palette.outlets.size()]);
    return colours;
}

OutletColours outletColoursOf(const core::Comparison &comparison, const ColumnStyles &styles)
{
    OutletColours colours;
    for (qint32 i = 0; i < std::ssize(comparison.story.versions); ++i) {
        colours.numbers.append(numberOf(comparison.version({i}).name, i));
        colours.chosen.append(styles.value({i}).colour);
    }
    return colours;
}

QList<OfferedColour> offeredColours()
{
    const QList<QColor> colours = Palette::light().outlets;
    QList<OfferedColour> offered;
    for (size_t i = 0; i < names.size(); ++i)
        offered.append({colours[static_cast<qsizetype>(i)].rgb(),
                        QCoreApplication::translate("OutletColours", names[i])});
    return offered;
}

} // namespace widgets
