// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/palette.h"

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

} // namespace

KindStyle Palette::style(Kind kind) const
{
    const Shades shades = shadesOf(hueOf(kind), isDark);
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

Palette Palette::matching(const QPalette &desktop)
{
    const bool isDark = desktop.color(QPalette::Window).lightness()
        < desktop.color(QPalette::WindowText).lightness();
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
