// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/palette.h"

#include "widgets/render/contrast.h"

#include <QCoreApplication>

namespace widgets {

using core::difference::Kind;

namespace {

/// The hues; light and dark take different shades of them.
enum class Hue { Amber, Red, Green, Violet, Blue, Grey };

Hue hueOf(Kind kind)
{
    switch (kind) {
    case Kind::OnlyHere:
    case Kind::MissingHere:
        return Hue::Amber;
    case Kind::QuoteAltered:
    case Kind::QuoteExcerpt:
    case Kind::QuoteToIndirect:
        return Hue::Red;
    case Kind::FigureChanged:
    case Kind::DateChanged:
    case Kind::ListChanged:
        return Hue::Green;
    case Kind::AttributionChanged:
    case Kind::AttributionDropped:
    case Kind::AttributionAdded:
        return Hue::Violet;
    case Kind::Reworded:
    case Kind::NameVariant:
    case Kind::HedgeChanged:
    case Kind::VerbStrength:
        return Hue::Blue;
    case Kind::Moved:
        return Hue::Grey;
    }
    Q_UNREACHABLE_RETURN(Hue::Grey);
}

struct Shades
{
    QColor ink;
    QColor line;
    QColor wash;
};

Shades strongShadesOf(Hue hue, bool dark)
{
    switch (hue) {
    case Hue::Amber:
        return dark ? Shades{0xffd060, 0xffc020, 0x4a3600} : Shades{0x573900, 0x8f6000, 0xffe08a};
    case Hue::Red:
        return dark ? Shades{0xffb0a8, 0xff6a5a, 0x5e1410} : Shades{0x8a0f08, 0xc00000, 0xffd0cc};
    case Hue::Green:
        return dark ? Shades{0x8ff0c0, 0x33e08f, 0x0a4a2c} : Shades{0x00492c, 0x006b3f, 0xb8f0d0};
    case Hue::Violet:
        return dark ? Shades{0xdcc4ff, 0xbb8cff, 0x42207a} : Shades{0x45107f, 0x6a1fb0, 0xe2ccff};
    case Hue::Blue:
        return dark ? Shades{0xa8d0ff, 0x4da3ff, 0x0d3a70} : Shades{0x00347a, 0x0047b3, 0xcfe2ff};
    case Hue::Grey:
        return dark ? Shades{0xdddddd, 0xb0b0b0, 0x3a3a3a} : Shades{0x2b2b2b, 0x4d4d4d, 0xe0e0e0};
    }
    Q_UNREACHABLE_RETURN({});
}

Shades shadesOf(Hue hue, bool dark)
{
    switch (hue) {
    case Hue::Amber:
        return dark ? Shades{0xf0b84a, 0xe69f00, 0x4a3a12} : Shades{0x7a5200, 0xe69f00, 0xffefbf};
    case Hue::Red:
        return dark ? Shades{0xff9c8f, 0xf0705f, 0x502524} : Shades{0xa3241a, 0xd4372b, 0xfde3e0};
    case Hue::Green:
        return dark ? Shades{0x7fd6a8, 0x3fb984, 0x17402f} : Shades{0x116142, 0x138a5c, 0xe1f3ea};
    case Hue::Violet:
        return dark ? Shades{0xc9aef5, 0xa986e8, 0x3a2a57} : Shades{0x5d3494, 0x7d4cb8, 0xede4f8};
    case Hue::Blue:
        return dark ? Shades{0x8fbcf5, 0x5c9be6, 0x1d3557} : Shades{0x1d4f94, 0x2f6fc4, 0xe3edf9};
    case Hue::Grey:
        return dark ? Shades{0xb4bac6, 0x7d8696, 0x31363f} : Shades{0x4a5262, 0x7b8496, 0xeceef2};
    }
    Q_UNREACHABLE_RETURN({});
}

QColor mixed(const QColor &a, const QColor &b, float shareOfB)
{
    const auto channel = [shareOfB](float x, float y) { return x + (y - x) * shareOfB; };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/// One colour of the user's serves every theme: only its shade follows the paper.
Shades shadesOf(const QColor &chosen, const Palette &palette)
{
    const double least = palette.isHighContrast ? 7 : readableContrast;
    return {.ink = readable(chosen, palette.paper, least),
            .line = readable(chosen, palette.paper, visibleContrast),
            .wash = mixed(palette.paper, chosen, palette.isDark ? 0.24F : 0.16F)};
}

Shades shadesOf(Kind kind, const Palette &palette)
{
    const auto chosen = palette.chosen.constFind(kind);
    if (chosen != palette.chosen.constEnd())
        return shadesOf(*chosen, palette);
    return palette.isHighContrast ? strongShadesOf(hueOf(kind), palette.isDark)
                                  : shadesOf(hueOf(kind), palette.isDark);
}

bool isNearly(const QColor &colour, int lightness, int tolerance = 2)
{
    return qAbs(colour.lightness() - lightness) <= tolerance;
}

/// Desktops with high contrast put black and white against each other, buttons too; the others
/// leave buttons or windows a shade of grey.
bool isHighContrastDesktop(const QPalette &desktop)
{
    const QColor window = desktop.color(QPalette::Window);
    const bool isBlackOrWhite = isNearly(window, 0) || isNearly(window, 255);
    return isBlackOrWhite && isNearly(desktop.color(QPalette::Base), window.lightness())
        && isNearly(desktop.color(QPalette::Button), window.lightness(), 12)
        && contrastOf(desktop.color(QPalette::WindowText), window) >= 18;
}

} // namespace

KindStyle Palette::style(Kind kind) const
{
    const Shades shades = shadesOf(kind, *this);
    KindStyle style{.ink = shades.ink, .line = shades.line, .wash = shades.wash};
    switch (kind) {
    case Kind::OnlyHere:
        style.underline = Qt::NoPen;
        style.hasEdge = true;
        style.glyph = u'◆';
        break;
    case Kind::MissingHere:
        style.underline = Qt::NoPen;
        style.glyph = u'◇';
        break;
    case Kind::QuoteAltered:
    case Kind::QuoteExcerpt:
    case Kind::QuoteToIndirect:
        style.underline = Qt::DashLine;
        style.glyph = u'✎';
        break;
    case Kind::FigureChanged:
    case Kind::DateChanged:
    case Kind::ListChanged:
        style.underline = Qt::DotLine;
        style.glyph = u'#';
        break;
    case Kind::AttributionChanged:
    case Kind::AttributionDropped:
    case Kind::AttributionAdded:
        // With strong lines the wash alone would hardly tell them from reworded passages.
        style.underline = isHighContrast ? Qt::DashDotLine : Qt::SolidLine;
        style.glyph = u'⇄';
        break;
    case Kind::Moved:
        style.underline = Qt::NoPen;
        style.glyph = u'↕';
        break;
    default:
        style.wash = Qt::transparent;
        style.glyph = u'◐';
        break;
    }
    return style;
}

Palette Palette::light()
{
    return {.isDark = false,
            .window = 0xeceef2,
            .paper = 0xffffff,
            .header = 0xf8f9fb,
            .text = 0x1a2233,
            .mutedText = 0x5b6474,
            .faintText = 0x747d8c,
            .border = 0xd5d9e0,
            .accent = 0x224a82,
            .accentText = 0xffffff,
            .currentWash = 0xe8eef7,
            .hoverWash = 0xf1f4f9,
            .ribbon = 0xd9dde4,
            .ribbonLine = 0xb4bcca,
            .currentRibbon = 0xa9b8d2,
            .searchWash = 0xffe28a,
            .outlets = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x7a5cc9}};
}

Palette Palette::dark()
{
    return {.isDark = true,
            .window = 0x1b1e24,
            .paper = 0x1f2329,
            .header = 0x262b33,
            .text = 0xe6e9ef,
            .mutedText = 0xa2abb9,
            .faintText = 0x8a93a1,
            .border = 0x3a414c,
            .accent = 0x4d86c9,
            .accentText = 0x0d1117,
            .currentWash = 0x22344f,
            .hoverWash = 0x272d36,
            .ribbon = 0x333a45,
            .ribbonLine = 0x4b5563,
            .currentRibbon = 0x3f5c86,
            .searchWash = 0x6b5a14,
            .outlets = {0x4aa3df, 0xf08a4b, 0x3ec79a, 0xe39ac6, 0xf0b84a, 0x8fd0f5, 0xa992e8}};
}

Palette Palette::highContrast(bool isDark)
{
    if (isDark)
        return {.isDark = true,
                .window = Qt::black,
                .paper = Qt::black,
                .header = 0x0c0c0c,
                .text = 0xffffff,
                .mutedText = 0xe4e4e4,
                .faintText = 0xcccccc,
                .border = 0xb8b8b8,
                .accent = 0xffe23d,
                .accentText = Qt::black,
                .currentWash = 0x003f73,
                .hoverWash = 0x2b2b2b,
                .ribbon = 0x4a4a4a,
                .ribbonLine = 0xbdbdbd,
                .currentRibbon = 0x1f6fc0,
                .searchWash = 0x6e5d00,
                .outlets = {0x4fc3ff, 0xff9a4d, 0x4dffb8, 0xff9ad5, 0xffd23f, 0x9be7ff, 0xc7a6ff},
                .isHighContrast = true};
    return {.isDark = false,
            .window = 0xffffff,
            .paper = 0xffffff,
            .header = 0xf6f6f6,
            .text = Qt::black,
            .mutedText = 0x262626,
            .faintText = 0x404040,
            .border = 0x4a4a4a,
            .accent = 0x00309c,
            .accentText = 0xffffff,
            .currentWash = 0xc9dcff,
            .hoverWash = 0xe4e4e4,
            .ribbon = 0xd0d0d0,
            .ribbonLine = 0x5a5a5a,
            .currentRibbon = 0x6f9be8,
            .searchWash = 0xffe14d,
            .outlets = {0x004b87, 0x8a3b00, 0x005c40, 0x8c1b62, 0x6b4a00, 0x00586e, 0x46289c},
            .isHighContrast = true};
}

Palette Palette::matching(const QPalette &desktop)
{
    const bool isDark = desktop.color(QPalette::Window).lightness()
        < desktop.color(QPalette::WindowText).lightness();
    if (isHighContrastDesktop(desktop))
        return highContrast(isDark);
    return isDark ? dark() : light();
}

QString nameOf(Kind kind)
{
    return QCoreApplication::translate("Kinds", core::difference::titleOf(kind));
}

QString explanationOf(Kind kind)
{
    return QCoreApplication::translate("Kinds", core::difference::explanationOf(kind));
}

} // namespace widgets
