// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/panes.h"

#include "app/window/docktitle.h"
#include "app/window/layouts.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/claimpanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/filterbar.h"
#include "widgets/panels/findbar.h"
#include "widgets/panels/findstrip.h"
#include "widgets/panels/legendpanel.h"
#include "widgets/panels/statementspanel.h"
#include "widgets/panels/wordlistspanel.h"
#include "widgets/views/alignedview.h"
#include "widgets/views/claimmapview.h"
#include "widgets/views/coverageview.h"
#include "widgets/views/differenceslistview.h"
#include "widgets/views/heatview.h"
#include "widgets/views/hiddenbar.h"
#include "widgets/views/readingview.h"
#include "widgets/views/welcomepage.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Panes", text);
}

QDockWidget *dockFor(QWidget *pane, const QString &name, const QString &title, QMainWindow *window)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setWidget(pane);
    giveTitle(dock);
    return dock;
}

} // namespace

Panes makePanes(widgets::ViewState *state, QMainWindow *window)
{
    Panes panes{.layouts = new Layouts(window),
                .reading = new widgets::ReadingView(state, window),
                .welcome = new widgets::WelcomePage(window),
                .claim = new widgets::ClaimPanel(state, window),
                .attributions = new widgets::AttributionsPanel(state, window),
                .differences = new widgets::DifferencesPanel(state, window),
                .legend = new widgets::LegendPanel(state, window),
                .find = new widgets::FindBar(state, window),
                .statements = new widgets::StatementsPanel(state, window),
                .aligned = new widgets::AlignedView(state, window),
                .heat = new widgets::HeatView(state, window),
                .map = new widgets::ClaimMapView(state, window),
                .hidden = new widgets::HiddenBar(state, window)};
    panes.filterBar = new widgets::FilterBar(state, window);
    panes.findStrip = new widgets::FindStrip(state, panes.find->finder(), window);
    panes.wordLists = new widgets::WordListsPanel(state, window);
    panes.layouts->add(Layout::Reading, panes.reading);
    panes.layouts->add(Layout::Aligned, panes.aligned);
    panes.layouts->add(Layout::Coverage, new widgets::CoverageView(state, window));
    panes.layouts->setWelcome(panes.welcome);
    auto *list = new widgets::DifferencesListView(state, window);
    QObject::connect(list, &widgets::DifferencesListView::leaveRequested, panes.layouts,
                     &Layouts::leaveList);
    panes.layouts->add(Layout::List, list);
    panes.layouts->add(Layout::Heat, panes.heat);
    panes.claimDock = dockFor(panes.claim, u"claimDock"_s, said("Claim"), window);
    panes.attributionsDock
        = dockFor(panes.attributions, u"attributionsDock"_s, said("Attributions"), window);
    panes.differencesDock
        = dockFor(panes.differences, u"differencesDock"_s, said("Differences"), window);
    panes.legendDock = dockFor(panes.legend, u"legendDock"_s, said("Legend"), window);
    panes.statementsDock
        = dockFor(panes.statements, u"statementsDock"_s, said("Statements"), window);
    panes.wordListsDock = dockFor(panes.wordLists, u"wordListsDock"_s, said("Word lists"), window);
    return panes;
}

void Panes::setColours(const widgets::Palette &palette) const
{
    layouts->setColours(palette);
    welcome->setColours(palette);
    claim->setColours(palette);
    attributions->setColours(palette);
    differences->setColours(palette);
    legend->setColours(palette);
    find->setColours(palette);
    statements->setColours(palette);
    map->setColours(palette);
    hidden->setColours(palette);
    filterBar->setColours(palette);
    findStrip->setColours(palette);
    wordLists->setColours(palette);
}

void Panes::setReadingFont(const QFont &font) const
{
    layouts->setReadingFont(font);
    claim->setReadingFont(font);
    legend->setReadingFont(font);
}

void Panes::arrange(QMainWindow *window) const
{
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setDocumentMode(true);
    window->addDockWidget(Qt::BottomDockWidgetArea, claimDock);
    window->addDockWidget(Qt::RightDockWidgetArea, attributionsDock);
    window->tabifyDockWidget(attributionsDock, differencesDock);
    window->tabifyDockWidget(differencesDock, legendDock);
    attributionsDock->raise();
    window->tabifyDockWidget(claimDock, statementsDock);
    window->tabifyDockWidget(statementsDock, wordListsDock);
    claimDock->raise();
    sizeDocks(window);
}

void Panes::sizeDocks(QMainWindow *window) const
{
    // On small screens the text keeps the larger part.
    window->resizeDocks({attributionsDock}, {std::min(370, window->width() * 3 / 10)},
                        Qt::Horizontal);
    window->resizeDocks({claimDock}, {std::min(225, window->height() / 4)}, Qt::Vertical);
}

} // namespace app
