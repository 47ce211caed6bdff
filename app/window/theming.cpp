// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theming.h"

#include "widgets/render/style.h"

#include <QApplication>
#include <QStyleHints>

namespace app {

namespace {

widgets::Palette paletteFor(Theme theme, const QPalette &desktop)
{
    if (theme == Theme::Light)
        return widgets::Palette::light();
    if (theme == Theme::Dark)
        return widgets::Palette::dark();
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Light:
        return widgets::Palette::light();
    case Qt::ColorScheme::Dark:
        return widgets::Palette::dark();
    case Qt::ColorScheme::Unknown:
        break;
    }
    return widgets::Palette::matching(desktop);
}

} // namespace

Theming::Theming(Theme theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_desktop(QGuiApplication::palette())
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Theming::update);
    update();
}

void Theming::setTheme(Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    update();
}

void Theming::setOutlets(const widgets::OutletColours &outlets)
{
    if (m_outlets == outlets)
        return;
    m_outlets = outlets;
    m_palette.versionColours = m_outlets.in(m_palette);
    Q_EMIT paletteChanged(m_palette);
}

void Theming::update()
{
    m_palette = paletteFor(m_theme, m_desktop);
    m_palette.versionColours = m_outlets.in(m_palette);
    QApplication::setPalette(widgets::desktopPalette(m_palette));
    qApp->setStyleSheet(widgets::styleSheet(m_palette));
    Q_EMIT paletteChanged(m_palette);
}

} // namespace app
