// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window does to narrow down and to find: filter, find, word lists, going to a claim.

#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "app/window/messagebar.h"
#include "app/window/statusline.h"
#include "widgets/dialogs/claimchooser.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/filterbar.h"
#include "widgets/panels/findbar.h"
#include "widgets/panels/findstrip.h"
#include "widgets/panels/wordlistspanel.h"
#include "widgets/render/prose.h"
#include "widgets/views/alignedview.h"
#include "widgets/views/readingview.h"

#include <QAccessible>
#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int remarkTime = 5000; ///< milliseconds

QString wordListFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"wordlists"_s);
}

} // namespace

void MainWindow::announce(const QString &words)
{
    if (words.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

void MainWindow::showRemark(const QString &words)
{
    if (words.isEmpty())
        m_statusLine->clearMessage();
    else
        m_statusLine->showMessage(words, remarkTime);
}

void MainWindow::connectFilter()
{
    using widgets::DifferenceFilter;
    m_state.setFilter(DifferenceFilter::fromJson(m_settings->filter()));
    connect(&m_state, &widgets::ViewState::filterChanged, this, [this] {
        m_settings->setFilter(m_state.filter().isNeutral() ? QByteArray()
                                                           : m_state.filter().toJson());
    });
    connect(m_panes.filterBar, &widgets::FilterBar::changeRequested, m_panes.differences,
            &widgets::DifferencesPanel::openFilterAt);
    m_actions.handle(ActionId::FilterDifferences, this, [this] {
        m_panes.differencesDock->show();
        m_panes.differencesDock->raise();
        m_panes.differences->openFilter();
    });
    m_actions.handle(ActionId::ShowAllDifferences, this, [this] { m_state.setFilter({}); });
}

void MainWindow::connectFinding()
{
    using widgets::FindBar;
    FindBar *find = m_panes.find;
    m_actions.handle(ActionId::Find, this, [find] { find->activate(); });
    m_actions.handle(ActionId::FindNext, this, [find] { find->findNext(); });
    m_actions.handle(ActionId::FindPrevious, this, [find] { find->findPrevious(); });
    connect(find, &FindBar::closed, this, &MainWindow::focusLayout);
    connect(find, &FindBar::inUseChanged, m_panes.findStrip, &QWidget::setVisible);
    connect(find->finder(), &widgets::Finder::wrapped, this, [this](const QString &words) {
        showRemark(words);
        announce(words);
    });
    m_panes.findStrip->hide();
    const Settings::Finding finding = m_settings->finding();
    m_panes.findStrip->setOptions({.ignoreAccents = !finding.matchAccents,
                                   .ignoreCase = !finding.matchCase,
                                   .wholeWords = finding.wholeWords,
                                   .isExpression = finding.isExpression});
    connect(m_panes.findStrip, &widgets::FindStrip::closeRequested, find, &FindBar::close);
    connect(m_panes.findStrip, &widgets::FindStrip::optionsChanged, this,
            [this](const widgets::SearchOptions &options) {
                m_settings->setFinding({.matchCase = !options.ignoreCase,
                                        .matchAccents = !options.ignoreAccents,
                                        .wholeWords = options.wholeWords,
                                        .isExpression = options.isExpression});
            });
}

void MainWindow::connectWordLists()
{
    using widgets::WordListsPanel;
    WordListsPanel *panel = m_panes.wordLists;
    panel->setFolder(wordListFolder());
    panel->setActive(m_settings->wordLists());
    applyMarkedWords();
    connect(panel, &WordListsPanel::listsChanged, this, [this] {
        m_settings->setWordLists(m_panes.wordLists->active());
        applyMarkedWords();
    });
    connect(panel, &WordListsPanel::folderRequested, this, [this](const QString &folder) {
        const bool isOpen
            = QDir().mkpath(folder) && QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        if (!isOpen)
            m_messageBar->show(
                {.sentences
                 = {tr("Word lists are read from %1").arg(QDir::toNativeSeparators(folder))}});
    });
    m_actions.handle(ActionId::ShowWordLists, this, [this] {
        m_panes.wordListsDock->show();
        m_panes.wordListsDock->raise();
        m_panes.wordLists->activate();
    });
}

void MainWindow::applyMarkedWords()
{
    QStringList definitions = m_panes.wordLists->active();
    if (m_settings->showsProse())
        definitions.prepend(widgets::ProseLayer::standardDefinition());
    const QStringList folders = m_panes.wordLists->definitionFolders();
    m_panes.reading->setProseDefinitions(folders, definitions);
    m_panes.aligned->setProseDefinitions(folders, definitions);
}

void MainWindow::chooseClaim()
{
    if (!m_state.comparison())
        return;
    auto *chooser = new widgets::ClaimChooser(m_state.comparison(), m_state.claim(), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setColours(m_theming.palette());
    connect(chooser, &widgets::ClaimChooser::chosen, this, [this](core::alignment::ClaimId claim) {
        m_navigator.goToClaim(claim);
        announce(m_state.sentence().isValid() ? m_state.comparison()->textOf(m_state.sentence())
                                              : m_navigator.announcement());
    });
    chooser->open();
}

} // namespace app
