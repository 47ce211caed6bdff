// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/panelstyle.h"

#include <QWidget>

namespace widgets {

void colourPanel(QWidget &panel, const Palette &palette)
{
    QPalette colours = panel.palette();
    colours.setColor(QPalette::Window, palette.paper);
    colours.setColor(QPalette::Base, palette.paper);
    colours.setColor(QPalette::AlternateBase, palette.header);
    colours.setColor(QPalette::Button, palette.header);
    colours.setColor(QPalette::WindowText, palette.text);
    colours.setColor(QPalette::Text, palette.text);
    colours.setColor(QPalette::ButtonText, palette.text);
    colours.setColor(QPalette::PlaceholderText, palette.mutedText);
    colours.setColor(QPalette::Highlight, palette.accent);
    colours.setColor(QPalette::HighlightedText, palette.accentText);
    colours.setColor(QPalette::Mid, palette.border);
    panel.setPalette(colours);
    panel.setAutoFillBackground(true);
}

void colourMuted(QWidget &label, const Palette &palette)
{
    QPalette colours = label.palette();
    colours.setColor(QPalette::WindowText, palette.mutedText);
    label.setPalette(colours);
    label.setProperty("muted", true); // for the application's style sheet, which wins over palettes
}

} // namespace widgets
