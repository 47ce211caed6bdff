// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QList>

class QDockWidget;
class QFont;
class QMainWindow;

namespace widgets {
class AlignedView;
class AttributionsPanel;
class ClaimMapView;
class ClaimPanel;
class DifferencesPanel;
class FilterBar;
class FindBar;
class HeatView;
class HiddenBar;
class FindStrip;
class LegendPanel;
class ReadingView;
class StatementsPanel;
class ViewState;
class WelcomePage;
class WordListsPanel;
} // namespace widgets

namespace app {

class Layouts;

/// The panes of a window and the docks they stand in. All look at one ViewState; none knows
/// another.
struct Panes
{
    Layouts *layouts = nullptr;
    widgets::ReadingView *reading = nullptr; ///< one of the layouts
    widgets::WelcomePage *welcome = nullptr; ///< in place of all layouts while nothing is open
    widgets::ClaimPanel *claim = nullptr;
    widgets::AttributionsPanel *attributions = nullptr;
    widgets::DifferencesPanel *differences = nullptr;
    widgets::LegendPanel *legend = nullptr;
    widgets::FindBar *find = nullptr;
    widgets::StatementsPanel *statements = nullptr;
    widgets::AlignedView *aligned = nullptr; ///< one of the layouts
    widgets::HeatView *heat = nullptr; ///< one of the layouts
    widgets::ClaimMapView *map = nullptr; ///< above the layouts
    widgets::HiddenBar *hidden = nullptr;
    widgets::FilterBar *filterBar = nullptr;
    widgets::FindStrip *findStrip = nullptr;
    widgets::WordListsPanel *wordLists = nullptr;
    QDockWidget *claimDock = nullptr;
    QDockWidget *attributionsDock = nullptr;
    QDockWidget *differencesDock = nullptr;
    QDockWidget *legendDock = nullptr;
    QDockWidget *statementsDock = nullptr;
    QDockWidget *wordListsDock = nullptr;

    QList<QDockWidget *> docks() const
    {
        return {attributionsDock, differencesDock, legendDock,
                claimDock,        statementsDock,  wordListsDock};
    }
    void setColours(const widgets::Palette &palette) const;
    void setReadingFont(const QFont &font) const;
    /// Docks where they stand at first: details below the text, lists in tabs at the right.
    void arrange(QMainWindow *window) const;
    /// As large as fits the window's size now.
    void sizeDocks(QMainWindow *window) const;
};

/// The layouts are made but not placed: the caller gives them the centre; the find field goes into
/// the tool bar, the bars of find and filter above the layouts.
Panes makePanes(widgets::ViewState *state, QMainWindow *window);

} // namespace app
