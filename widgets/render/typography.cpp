// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/typography.h"

#include <QFontMetricsF>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace widgets {

using core::BlockRole;

namespace {

QFont scaled(const QFont &font, qreal factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qMax(8, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(qMax(6.0, font.pointSizeF() * factor));
    return result;
}

/// Small print beside the serif text: the window's own family in the reading size.
QFont smallPrint(const QFont &reading, qreal factor)
{
    QFont font = scaled(reading, factor);
    font.setFamilies(QGuiApplication::font().families());
    return font;
}

QFont fontOf(BlockRole role, const QFont &reading)
{
    QFont font;
    switch (role) {
    case BlockRole::Title:
        font = scaled(reading, 1.4);
        font.setWeight(QFont::Bold);
        return font;
    case BlockRole::Standfirst:
        return scaled(reading, 1.08);
    case BlockRole::Subheading:
        font = scaled(reading, 1.08);
        font.setWeight(QFont::Bold);
        return font;
    case BlockRole::Byline:
    case BlockRole::Date:
        return smallPrint(reading, 0.86);
    case BlockRole::Caption:
        font = scaled(reading, 0.88);
        font.setItalic(true);
        return font;
    case BlockRole::Boilerplate:
        return smallPrint(reading, 0.82);
    case BlockRole::Body:
        break;
    }
    return reading;
}

bool isSmallPrint(BlockRole role)
{
    return role == BlockRole::Byline || role == BlockRole::Date || role == BlockRole::Boilerplate;
}

/// Headings breathe above and hold on to what follows; lines of small print stand close together.
qreal spaceInLines(BlockRole role, BlockRole before)
{
    if (role == BlockRole::Subheading)
        return 0.9;
    if (isSmallPrint(role) && isSmallPrint(before))
        return 0.1;
    if (before == BlockRole::Subheading)
        return 0.3;
    return 0.5;
}

} // namespace

BlockStyle blockStyle(BlockRole role, BlockRole before, const QFont &reading)
{
    const QFont font = fontOf(role, reading);
    const qreal loose = role == BlockRole::Title ? 1.06 : 1.2;
    const qreal bodyLine = QFontMetricsF(reading).lineSpacing() * 1.2;
    return {.font = font,
            .lineHeight = std::ceil(QFontMetricsF(font).lineSpacing() * loose),
            .spaceBefore = std::round(bodyLine * spaceInLines(role, before))};
}

QColor inkOf(BlockRole role, const Palette &palette)
{
    switch (role) {
    case BlockRole::Boilerplate:
        return palette.faintText;
    case BlockRole::Byline:
    case BlockRole::Date:
    case BlockRole::Caption:
    case BlockRole::Standfirst:
        return palette.mutedText;
    default:
        return palette.text;
    }
}

QFont defaultReadingFont()
{
    QFont font = scaled(QGuiApplication::font(), 1.2);
    font.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont zoomedFont(QFont font, const QFont &reading)
{
    // Reading text is usually a step larger than the window's own.
    const auto zoomed = [](auto own, auto text) { return text * own / (own + 1); };
    if (font.pointSizeF() > 0 && reading.pointSizeF() > 0)
        font.setPointSizeF(zoomed(font.pointSizeF(), reading.pointSizeF()));
    else if (font.pixelSize() > 0 && reading.pixelSize() > 0)
        font.setPixelSize(zoomed(font.pixelSize(), reading.pixelSize()));
    return font;
}

qreal widthOfCharacters(int count, const QFont &font)
{
    return QFontMetricsF(font).averageCharWidth() * count;
}

} // namespace widgets
