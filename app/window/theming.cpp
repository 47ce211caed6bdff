// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/theming.h"

#include "widgets/render/style.h"

#include <QApplication>
#include <QStyleHints>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

namespace app {

namespace {

/// The desktop says since Qt 6.10 whether it wants strong contrast; before, its colours do.
widgets::Palette desktopChoice(const QPalette &desktop)
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    const widgets::Palette matching = widgets::Palette::matching(desktop);
    const bool isDark = hints->colorScheme() == Qt::ColorScheme::Unknown
        ? matching.isDark
        : hints->colorScheme() == Qt::ColorScheme::Dark;
    bool isStrong = matching.isHighContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    isStrong = isStrong
        || hints->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast;
#endif
    if (isStrong)
        return widgets::Palette::highContrast(isDark);
    return isDark ? widgets::Palette::dark() : widgets::Palette::light();
}

widgets::Palette paletteFor(Theme theme, const QPalette &desktop)
{
    switch (theme) {
    case Theme::Light:
        return widgets::Palette::light();
    case Theme::Dark:
        return widgets::Palette::dark();
    case Theme::HighContrastLight:
        return widgets::Palette::highContrast(false);
    case Theme::HighContrastDark:
        return widgets::Palette::highContrast(true);
    case Theme::Desktop:
        break;
    }
    return desktopChoice(desktop);
}

} // namespace

Theming::Theming(const Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_theme(preferences.theme)
    , m_kindColours(preferences.kindColours)
    , m_desktop(QGuiApplication::palette())
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Theming::update);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(),
            &QAccessibilityHints::contrastPreferenceChanged, this, &Theming::update);
#endif
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

void Theming::setKindColours(const QHash<core::difference::Kind, QColor> &colours)
{
    if (m_kindColours == colours)
        return;
    m_kindColours = colours;
    update();
}

void Theming::update()
{
    m_palette = paletteFor(m_theme, m_desktop);
    m_palette.chosen = m_kindColours;
    m_palette.versionColours = m_outlets.in(m_palette);
    QApplication::setPalette(widgets::desktopPalette(m_palette));
    qApp->setStyleSheet(widgets::styleSheet(m_palette));
    Q_EMIT paletteChanged(m_palette);
}

} // namespace app
