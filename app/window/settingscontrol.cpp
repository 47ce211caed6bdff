// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settingscontrol.h"

#include "app/opener.h"
#include "app/window/layouts.h"
#include "app/window/settingsdialog.h"
#include "app/window/theming.h"
#include "app/window/zoom.h"
#include "widgets/views/readingview.h"

namespace app {

SettingsControl::SettingsControl(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    apply(m_parts.settings->preferences());
}

void SettingsControl::showDialog()
{
    SettingsDialog dialog(m_parts.settings->preferences(), m_window);
    dialog.setColours(m_parts.theming->palette());
    connect(&dialog, &SettingsDialog::changed, this, &SettingsControl::apply);
    connect(m_parts.theming, &Theming::paletteChanged, &dialog, &SettingsDialog::setColours);
    if (dialog.exec() == QDialog::Accepted)
        m_parts.settings->setPreferences(dialog.preferences());
}

void SettingsControl::apply(const Preferences &preferences)
{
    m_parts.theming->setTheme(preferences.theme);
    m_parts.theming->setKindColours(preferences.kindColours);
    m_parts.zoom->setFace(preferences.readingFamily, preferences.readingSize);
    m_parts.panes.reading->setColumnCharacters(preferences.columnCharacters);
    m_parts.panes.layouts->setAnimated(!preferences.reducesMotion);
    m_parts.document->setFetchRules(fetchRulesOf(preferences));
    m_parts.document->setReadRules(readRulesOf(preferences));
}

} // namespace app
