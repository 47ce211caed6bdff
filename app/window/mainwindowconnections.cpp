// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who hears whom in the main window: each function connects one part with the others.

#include "app/exporting.h"
#include "app/window/contexthelp.h"
#include "app/window/correctionslist.h"
#include "app/window/helpwindow.h"
#include "app/window/layouts.h"
#include "app/window/mainwindow.h"
#include "app/window/manuallinks.h"
#include "app/window/messagebar.h"
#include "app/window/printcontrol.h"
#include "app/window/projectcontrol.h"
#include "app/window/settingscontrol.h"
#include "app/window/shortcutsdialog.h"
#include "app/window/statementdecisions.h"
#include "app/window/statusline.h"
#include "app/window/versionchecks.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/statementspanel.h"
#include "widgets/views/alignedview.h"
#include "widgets/views/claimmapview.h"
#include "widgets/views/heatview.h"
#include "widgets/views/readingview.h"
#include "widgets/views/welcomepage.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::compared, this, &MainWindow::showComparison);
    connect(&m_document, &Document::stateChanged, this, [this] {
        m_state.setColumns(m_document.shownColumns());
        m_state.setColumnStyles(m_document.shownStyles());
    });
    connect(&m_state, &widgets::ViewState::columnsChanged, &m_document,
            [this] { m_document.takeShownColumns(m_state.columns()); });
    connect(&m_state, &widgets::ViewState::columnStylesChanged, &m_document, [this] {
        m_document.takeShownStyles(m_state.columnStyles());
        showOutletColours();
    });
}

void MainWindow::connectMessages()
{
    const auto undo = [this] { m_document.undoStack()->undo(); };
    connect(&m_document, &Document::busyChanged, m_messageBar,
            [this](bool isBusy) { isBusy ? m_messageBar->age() : m_messageBar->dropOld(); });
    connect(&m_document, &Document::failed, this, &MainWindow::showProblems);
    connect(&m_document, &Document::added, this, [this, undo](const QString &description) {
        // One version says more in showComparison(); the first ones need no message.
        if (m_document.comparison())
            m_messageBar->show({.sentences = {description},
                                .actionText = tr("Undo"),
                                .action = undo,
                                .undoes = true});
    });
    connect(m_versionMenu, &VersionMenu::removed, this, [this, undo](const QString &outlet) {
        m_messageBar->show({.sentences = {tr("Removed %1").arg(outlet)},
                            .actionText = tr("Undo"),
                            .action = undo,
                            .undoes = true});
    });
    connect(&m_document, &Document::cancelled, this, [this] {
        m_messageBar->show({.sentences = {tr("Comparing was cancelled: what is shown does not "
                                             "include the last change.")},
                            .isSerious = true,
                            .actionText = tr("Compare now"),
                            .action = [this] { m_document.compare(); }});
    });
    connect(m_opener, &Opener::refused, this, [this](const QString &sentence) {
        m_messageBar->show({.sentences = {sentence}, .isSerious = true});
    });
    connect(m_exporter, &Exporter::failed, this,
            [this](const core::Error &error) { showProblems({error}); });
    const auto tellWritten = [this](const QString &path) {
        m_messageBar->age();
        m_messageBar->show(
            {.sentences = {tr("Exported to %1").arg(QDir::toNativeSeparators(path))},
             .actionText = tr("Open"),
             .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    };
    connect(m_exporter, &Exporter::written, this, tellWritten);
    connect(m_printing, &PrintControl::written, this, tellWritten);
    connect(m_printing, &PrintControl::failed, this,
            [this](const core::Error &error) { showProblems({error}); });
}

void MainWindow::connectReading()
{
    using widgets::ReadingView;
    const ReadingView *view = m_panes.reading;
    m_checks->follow(m_versionMenu);
    m_checks->follow(m_panes.reading, &m_actions);
    connect(view, &ReadingView::rename, m_versionMenu, &VersionMenu::askForName);
    connect(view, &ReadingView::removeVersion, m_versionMenu, &VersionMenu::remove);
    connect(view, &ReadingView::makeReference, m_versionMenu, &VersionMenu::toggleReference);
    connect(view, &ReadingView::showSource, m_versionMenu, &VersionMenu::showSource);
}

void MainWindow::connectLayouts()
{
    m_panes.layouts->connectActions(&m_actions);
    connect(m_panes.layouts, &Layouts::changed, this,
            [this](Layout layout) { m_settings->setView(Layouts::nameOf(layout)); });
    // From wherever the reader is: the list is for those who go on by keyboard.
    m_actions.handle(ActionId::LayoutList, this, [this] { focusLayout(); });
    for (const Layout layout : Layouts::all()) {
        const widgets::LayoutView *view = m_panes.layouts->view(layout);
        if (!view)
            continue;
        connect(view, &widgets::LayoutView::placeWanted, this, &MainWindow::readAt);
        connect(view, &widgets::LayoutView::versionMenuRequested, m_panes.reading,
                &widgets::ReadingView::showVersionMenu);
    }
    const auto follow = [this] { m_panes.map->setLayoutView(m_panes.layouts->currentView()); };
    connect(m_panes.layouts, &Layouts::changed, m_panes.map, follow);
    follow();
    connect(m_panes.reading, &widgets::ReadingView::heatWanted, m_panes.heat,
            [this](core::VersionId version) {
                m_panes.heat->setVersion(version);
                m_panes.layouts->show(Layout::Heat);
            });
}

void MainWindow::connectNavigation()
{
    const auto handle = [this](ActionId id, void (Navigator::*step)()) {
        m_actions.handle(id, &m_navigator, [this, step] {
            (m_navigator.*step)();
            announce(m_navigator.announcement());
        });
    };
    handle(ActionId::NextDifference, &Navigator::goToNextDifference);
    handle(ActionId::PreviousDifference, &Navigator::goToPreviousDifference);
    handle(ActionId::FirstDifference, &Navigator::goToFirstDifference);
    handle(ActionId::LastDifference, &Navigator::goToLastDifference);
    handle(ActionId::NextOfKind, &Navigator::goToNextOfKind);
    handle(ActionId::PreviousOfKind, &Navigator::goToPreviousOfKind);
    handle(ActionId::NextClaim, &Navigator::goToNextClaim);
    handle(ActionId::PreviousClaim, &Navigator::goToPreviousClaim);
    handle(ActionId::Back, &Navigator::goBack);
    handle(ActionId::Forward, &Navigator::goForward);
    m_actions.handle(ActionId::GoToClaim, this, [this] { chooseClaim(); });
    connect(&m_navigator, &Navigator::changed, this, &MainWindow::updateNavigation);
    connect(&m_navigator, &Navigator::remarked, this, &MainWindow::showRemark);
}

void MainWindow::connectStatus()
{
    connect(&m_document, &Document::busyChanged, m_statusLine, &StatusLine::setBusy);
    connect(&m_document, &Document::progressChanged, m_statusLine, &StatusLine::setProgress);
    connect(m_statusLine, &StatusLine::cancelRequested, &m_document, &Document::cancel);
    connect(m_statusLine, &StatusLine::zoomResetRequested, &m_zoom, &Zoom::reset);
}

void MainWindow::connectEdit()
{
    QUndoStack *stack = m_document.undoStack();
    m_actions.handle(ActionId::Undo, stack, [stack] { stack->undo(); });
    m_actions.handle(ActionId::Redo, stack, [stack] { stack->redo(); });
    const auto update = [this, stack] {
        const auto name = [](const QString &verb, const QString &what) {
            return what.isEmpty() ? verb : verb + u' ' + QString(what).replace(u'&', u"&&"_s);
        };
        m_actions[ActionId::Undo]->setText(name(tr("&Undo"), stack->undoText()));
        m_actions[ActionId::Redo]->setText(name(tr("&Redo"), stack->redoText()));
        m_actions.setEnabled({ActionId::Undo}, stack->canUndo());
        m_actions.setEnabled({ActionId::Redo}, stack->canRedo());
    };
    connect(stack, &QUndoStack::indexChanged, &m_actions, update);
    connect(stack, &QUndoStack::indexChanged, m_messageBar, &MessageBar::dropUndo);
    update();
    m_actions.handle(ActionId::Copy, this, [this] { copy(); });
    m_actions.handle(ActionId::Paste, m_opener, [this] { m_opener->pasteClipboard(); });
}

void MainWindow::connectView()
{
    m_zoom.watchWheel(this);
    m_actions.handle(ActionId::ZoomIn, &m_zoom, [this] { m_zoom.zoomIn(); });
    m_actions.handle(ActionId::ZoomOut, &m_zoom, [this] { m_zoom.zoomOut(); });
    m_actions.handle(ActionId::ResetZoom, &m_zoom, [this] { m_zoom.reset(); });
    connect(m_panes.differences, &widgets::DifferencesPanel::countChanged, this, [this](int count) {
        m_panes.differencesDock->setWindowTitle(tr("Differences  %1").arg(count));
        m_panes.differencesDock->toggleViewAction()->setText(tr("Differences"));
    });
    connect(&m_zoom, &Zoom::changed, this, [this](int percent) {
        m_settings->setZoom(percent);
        setReadingFont();
    });
    connect(&m_theming, &Theming::paletteChanged, this, &MainWindow::setColours);
    m_actions.keep(ActionId::LockScrolling, m_settings->locksScrolling(), [this](bool on) {
        m_settings->setLocksScrolling(on);
        m_panes.reading->setScrollLocked(on);
    });
    m_actions.keep(ActionId::ShowClaimMap, m_settings->showsClaimMap(), [this](bool on) {
        m_settings->setShowsClaimMap(on);
        showClaimMap();
    });
    m_actions.keep(ActionId::ProseLayer, m_settings->showsProse(), [this](bool on) {
        m_settings->setShowsProse(on);
        applyMarkedWords();
    });
    m_actions.keep(ActionId::DimWireCopy, m_settings->dimsWireCopy(), [this](bool on) {
        m_settings->setDimsWireCopy(on);
        m_state.setDimsWireCopy(on);
    });
    m_actions.handle(ActionId::ResetLayout, this, [this] { resetPanels(); });
    connect(m_actions[ActionId::FullScreen], &QAction::toggled, this, [this](bool isFull) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
    });
}

void MainWindow::connectFiles()
{
    m_actions.handle(ActionId::AddVersions, m_opener, [this] { m_opener->chooseFiles(); });
    m_actions.handle(ActionId::AddAddresses, m_opener, [this] { m_opener->chooseAddresses(); });
    m_actions.handle(ActionId::PasteAsVersion, m_opener, [this] { m_opener->choosePaste(); });
    m_actions.handle(ActionId::OpenSample, m_opener, [this] { m_opener->openSample(); });
    m_actions.handle(ActionId::ExportHtml, m_exporter, [this] {
        m_exporter->chooseFile(m_document.comparison(), setAsideIn(m_state));
    });
    m_actions.handle(ActionId::Quit, this, [this] { close(); });
    m_actions.handle(ActionId::Print, m_printing, [this] {
        m_printing->printComparison(m_document.comparison(), m_theming.palette(),
                                    setAsideIn(m_state).statement);
    });
    m_actions.handle(ActionId::Settings, this, [this] { m_preferring->showDialog(); });
}

void MainWindow::connectProjects()
{
    m_opener->openProjectsBy([this](const QString &path) { return m_projects->open(path); });
    m_actions.handle(ActionId::NewStory, m_projects, [this] { m_projects->startAnew(); });
    m_actions.handle(ActionId::SaveProject, m_projects, [this] { m_projects->save(); });
    m_actions.handle(ActionId::SaveProjectAs, m_projects, [this] { m_projects->saveAs(); });
    connect(&m_document, &Document::compared, m_projects, &ProjectControl::showKeptView);
    connect(m_projects, &ProjectControl::changed, this, &MainWindow::showTitle);
    connect(m_projects, &ProjectControl::failed, this,
            [this](const core::Error &error) { showProblems({error}); });
    connect(m_projects, &ProjectControl::told, this,
            [this](const QString &sentence, bool isSerious) {
                if (isSerious)
                    m_messageBar->show({.sentences = {sentence}, .isSerious = true});
                else
                    showRemark(sentence);
            });
}

void MainWindow::connectWelcome()
{
    using widgets::WelcomePage;
    const WelcomePage *page = m_panes.welcome;
    connect(page, &WelcomePage::openRequested, m_opener, &Opener::chooseFiles);
    connect(page, &WelcomePage::pasteRequested, m_opener, &Opener::choosePaste);
    connect(page, &WelcomePage::addressesRequested, m_opener,
            [this] { m_opener->chooseAddresses(); });
    connect(page, &WelcomePage::sampleRequested, m_opener, &Opener::openSample);
    connect(page, &WelcomePage::recentRequested, m_opener, &Opener::openRecent);
    connect(page, &WelcomePage::helpRequested, this, [this] { showHelp({}, this); });
    connect(page, &WelcomePage::forgetRequested, m_opener, [this](const QStringList &files) {
        m_opener->forgetRecent(files);
        m_panes.welcome->setRecent(m_opener->recentEntries());
    });
}

void MainWindow::connectHelp()
{
    new ContextHelp(this);
    takeShortcuts(choicesFrom(m_settings->shortcuts()));
    m_actions.handle(ActionId::HelpContents, this,
                     [this] { showHelp(helpTopicOf(focusWidget()), this); });
    m_actions.handle(ActionId::Shortcuts, this, [this] { showShortcuts(); });
    m_actions.handle(ActionId::About, this, [this] { showAbout(this); });
}

void MainWindow::connectStatements()
{
    using widgets::StatementsPanel;
    const auto raise = [](QDockWidget *dock) {
        dock->show();
        dock->raise();
    };
    m_decisions->follow(m_panes.attributions->editing());
    connect(m_decisions, &StatementDecisions::refused, this,
            [this](const QString &sentence) { m_messageBar->show({.sentences = {sentence}}); });
    connect(m_decisions, &StatementDecisions::unapplied, this, [this](const QString &sentence) {
        m_messageBar->show({.sentences = {sentence}, .isSerious = true});
    });
    m_actions.handle(ActionId::AddStatement, m_decisions,
                     [this] { m_decisions->addFromSelection(); });
    m_actions.handle(ActionId::StatementsTable, this, [this, raise] {
        raise(m_panes.statementsDock);
        m_panes.statements->activate();
    });
    connect(m_panes.statements, &StatementsPanel::statementsWanted, this,
            [this, raise](const QList<qsizetype> &statements, const QString &title) {
                m_panes.attributions->showOnly(statements, title);
                raise(m_panes.attributionsDock);
            });
    const auto exportTable = [this] {
        m_exporter->chooseTableFile(m_document.comparison(), m_panes.statements->shownRows());
    };
    connect(m_panes.statements, &StatementsPanel::exportRequested, m_exporter, exportTable);
    m_actions.handle(ActionId::ExportStatements, m_exporter, exportTable);
}

void MainWindow::connectLinks()
{
    m_links->follow(m_panes.reading);
    m_links->follow(&m_actions);
    m_actions.handle(ActionId::ListCorrections, m_corrections, [this] { m_corrections->open(); });
}

} // namespace app
