// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/style.h"

#include <QFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Token
{
    QString name; ///< as the template writes it, without the @
    QColor colour;
};

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel
        = [&](float x, float y) { return static_cast<float>(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/// Longest names first, so that @accentText is not taken for @accent followed by "Text".
std::vector<Token> tokensOf(const Palette &palette)
{
    using core::difference::Kind;
    const double disabledShare = palette.isHighContrast ? 0.3 : 0.45;
    const double chipShare = palette.isHighContrast ? 0.15 : 0.45;
    std::vector<Token> tokens{
        {u"window"_s, palette.window},
        {u"paper"_s, palette.paper},
        {u"header"_s, palette.header},
        {u"text"_s, palette.text},
        {u"muted"_s, palette.mutedText},
        {u"faint"_s, palette.faintText},
        {u"disabled"_s, mixed(palette.mutedText, palette.header, disabledShare)},
        {u"border"_s, palette.border},
        {u"strongBorder"_s, mixed(palette.border, palette.mutedText, 0.45)},
        {u"accent"_s, palette.accent},
        {u"accentText"_s, palette.accentText},
        {u"accentHover"_s, mixed(palette.accent, palette.text, 0.15)},
        {u"current"_s, palette.currentWash},
        {u"hover"_s, palette.hoverWash},
        {u"chip"_s, mixed(palette.header, palette.border, chipShare)},
        {u"warningWash"_s, palette.style(Kind::QuoteAltered).wash},
        {u"warningLine"_s, palette.style(Kind::QuoteAltered).line},
        {u"selection"_s, mixed(palette.paper, palette.accent, palette.isDark ? 0.45 : 0.22)},
    };
    std::ranges::sort(tokens, std::greater{}, [](const Token &token) { return token.name.size(); });
    return tokens;
}

} // namespace

QString styleSheet(const Palette &palette)
{
    QFile file(u":/style/window.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Token &token : tokensOf(palette))
        sheet.replace(u'@' + token.name, token.colour.name());
    return sheet;
}

QPalette desktopPalette(const Palette &palette)
{
    QPalette desktop;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) {
        desktop.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, palette.window);
    set(QPalette::WindowText, palette.text);
    set(QPalette::Base, palette.paper);
    set(QPalette::AlternateBase, palette.header);
    set(QPalette::Text, palette.text);
    set(QPalette::PlaceholderText, palette.faintText);
    set(QPalette::Button, palette.header);
    set(QPalette::ButtonText, palette.text);
    set(QPalette::BrightText, palette.accentText);
    set(QPalette::ToolTipBase, palette.paper);
    set(QPalette::ToolTipText, palette.text);
    set(QPalette::Highlight, palette.accent);
    set(QPalette::HighlightedText, palette.accentText);
    set(QPalette::Accent, palette.accent);
    set(QPalette::Link, palette.style(core::difference::Kind::Reworded).ink);
    set(QPalette::LinkVisited, palette.style(core::difference::Kind::AttributionChanged).ink);
    set(QPalette::Light, mixed(palette.header, palette.paper, 0.5));
    set(QPalette::Midlight, palette.header);
    set(QPalette::Mid, palette.border);
    set(QPalette::Dark, mixed(palette.border, palette.mutedText, 0.45));
    set(QPalette::Shadow, mixed(palette.border, palette.text, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        desktop.setColor(QPalette::Disabled, role, mixed(palette.mutedText, palette.header, 0.45));
    return desktop;
}

} // namespace widgets
