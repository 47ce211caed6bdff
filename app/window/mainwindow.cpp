// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/errortext.h"
#include "app/window/dropcurtain.h"
#include "app/window/messagebar.h"
#include "app/window/shortcutsdialog.h"
#include "app/window/statementdecisions.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "app/window/versionchecks.h"
#include "app/window/viewkeeping.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/findbar.h"
#include "widgets/panels/statementspanel.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

using core::VersionId;

MainWindow::MainWindow(Settings *settings, QFuture<LanguagesPtr> languages)
    : m_settings(settings)
    , m_document(std::move(languages))
    , m_navigator(&m_state)
    , m_theming(settings->theme())
    , m_zoom(settings->zoom())
    , m_opener(new Opener(&m_document, settings, this))
    , m_exporter(new Exporter(settings, this))
    , m_versionMenu(new VersionMenu(&m_document, &m_state, &m_actions, this))
    , m_panes(makePanes(&m_state, this))
    , m_messageBar(new MessageBar(this))
    , m_statusLine(new StatusLine(this))
    , m_dropCurtain(new DropCurtain(this))
    , m_decisions(new StatementDecisions(&m_document, &m_state, m_panes.reading, this))
    , m_checks(new VersionChecks(&m_document, &m_state, m_messageBar, this))
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/icons/sidebyline.svg"_s));
    createCentre();
    createMenus();
    createToolBar();
    m_panes.arrange(this);
    setStatusBar(m_statusLine);
    connectDocument();
    connectMessages();
    connectReading();
    connectNavigation();
    connectStatus();
    connectEdit();
    connectView();
    connectFiles();
    connectStatements();
    restoreLayout();
    setColours(m_theming.palette());
    setReadingFont();
    showComparison();
}

MainWindow::~MainWindow()
{
    // The panes look at members of this window until they are gone, so they go first.
    m_state.disconnect();
    m_document.disconnect();
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

// --- putting together ---

void MainWindow::createCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messageBar);
    column->addWidget(m_panes.reading, 1);
    setCentralWidget(centre);
}

void MainWindow::createMenus()
{
    for (const MenuId id :
         {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Versions, MenuId::Help}) {
        QMenu *menu = menuBar()->addMenu(titleOf(id));
        if (id == MenuId::Versions) {
            connect(menu, &QMenu::aboutToShow, m_versionMenu,
                    [this, menu] { m_versionMenu->fill(menu); });
            continue;
        }
        if (id == MenuId::View)
            fillViewMenu(menu);
        m_actions.fill(menu, id);
        if (id == MenuId::File) {
            auto *recent = new QMenu(tr("&Recent"), menu);
            connect(recent, &QMenu::aboutToShow, m_opener,
                    [this, recent] { m_opener->fillRecent(recent); });
            menu->insertMenu(m_actions[ActionId::ExportHtml], recent);
        }
    }
    // Shortcuts work only while an action belongs to the window; this menu is made when opened.
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu == MenuId::Versions)
            addAction(m_actions[spec.id]);
    }
}

void MainWindow::fillViewMenu(QMenu *menu)
{
    for (QDockWidget *dock : m_panes.docks())
        menu->addAction(dock->toggleViewAction());
    menu->addSeparator();
    addThemes(menu->addMenu(tr("&Theme")));
    menu->addSeparator();
}

void MainWindow::addThemes(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, Theme theme) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theming.theme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_theming, [this, theme] {
            m_theming.setTheme(theme);
            m_settings->setTheme(theme);
        });
    };
    add(tr("&Follow the desktop"), Theme::Desktop);
    add(tr("&Light"), Theme::Light);
    add(tr("&Dark"), Theme::Dark);
}

void MainWindow::createToolBar()
{
    const ToolBar made = makeToolBar(m_actions, m_versionMenu, m_panes.find, this);
    m_counter = made.counter;
    addToolBar(made.bar);
}

void MainWindow::restoreLayout()
{
    resize(1400, 900);
    restoreGeometry(m_settings->geometry());
    restoreState(m_settings->layout());
}

void MainWindow::showDocks(bool isAnythingOpen)
{
    const bool wasOpen = m_layoutWhenOpen.isEmpty();
    if (isAnythingOpen == wasOpen)
        return;
    if (isAnythingOpen)
        restoreState(std::exchange(m_layoutWhenOpen, {}));
    else
        m_layoutWhenOpen = saveState();
    focusReading();
    for (QDockWidget *dock : m_panes.docks()) {
        dock->toggleViewAction()->setEnabled(isAnythingOpen);
        if (!isAnythingOpen)
            dock->hide();
    }
}

// --- connecting ---

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::compared, this, &MainWindow::showComparison);
    connect(&m_document, &Document::stateChanged, this,
            [this] { m_state.setColumns(m_document.shownColumns()); });
    connect(&m_state, &widgets::ViewState::columnsChanged, &m_document,
            [this] { m_document.takeShownColumns(m_state.columns()); });
}

void MainWindow::connectMessages()
{
    const auto undo = [this] { m_document.undoStack()->undo(); };
    connect(&m_document, &Document::failed, this, &MainWindow::showProblems);
    connect(&m_document, &Document::added, this, [this, undo](const QString &description) {
        // One version says more in showComparison(); the first ones need no message.
        if (m_document.comparison())
            m_messageBar->show(
                {.sentences = {description}, .actionText = tr("Undo"), .action = undo});
    });
    connect(m_versionMenu, &VersionMenu::removed, this, [this, undo](const QString &outlet) {
        m_messageBar->show({.sentences = {tr("Removed %1").arg(outlet)},
                            .actionText = tr("Undo"),
                            .action = undo});
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
    connect(m_exporter, &Exporter::written, this, [this](const QString &path) {
        m_messageBar->show(
            {.sentences = {tr("Exported to %1").arg(QDir::toNativeSeparators(path))},
             .actionText = tr("Open"),
             .action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
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
    connect(view, &ReadingView::openRequested, m_opener, &Opener::chooseFiles);
    connect(view, &ReadingView::pasteRequested, m_opener, &Opener::choosePaste);
    connect(view, &ReadingView::sampleRequested, m_opener, &Opener::openSample);
}

void MainWindow::connectNavigation()
{
    const auto handle = [this](ActionId id, void (Navigator::*step)()) {
        m_actions.handle(id, &m_navigator, [this, step] {
            (m_navigator.*step)();
            const QString words = m_navigator.announcement();
            if (words.isEmpty())
                return;
            QAccessibleAnnouncementEvent announcement(this, words);
            QAccessible::updateAccessibility(&announcement);
        });
    };
    handle(ActionId::NextDifference, &Navigator::goToNextDifference);
    handle(ActionId::PreviousDifference, &Navigator::goToPreviousDifference);
    handle(ActionId::FirstDifference, &Navigator::goToFirstDifference);
    handle(ActionId::LastDifference, &Navigator::goToLastDifference);
    handle(ActionId::NextClaim, &Navigator::goToNextClaim);
    handle(ActionId::PreviousClaim, &Navigator::goToPreviousClaim);
    handle(ActionId::Back, &Navigator::goBack);
    handle(ActionId::Forward, &Navigator::goForward);
    connect(&m_navigator, &Navigator::changed, this, &MainWindow::updateNavigation);
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
    update();
    m_actions.handle(ActionId::Copy, this, [this] { copy(); });
    m_actions.handle(ActionId::Paste, m_opener, [this] { m_opener->pasteClipboard(); });
    m_actions.handle(ActionId::Find, this, [this] { m_panes.find->activate(); });
    connect(m_panes.find, &widgets::FindBar::closed, this, &MainWindow::focusReading);
    m_actions.handle(ActionId::FindNext, this, [this] { m_panes.find->findNext(); });
    m_actions.handle(ActionId::FindPrevious, this, [this] { m_panes.find->findPrevious(); });
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
    m_actions.keep(ActionId::ProseLayer, m_settings->showsProse(), [this](bool on) {
        m_settings->setShowsProse(on);
        m_panes.reading->setProseLayer(on);
    });
    m_actions.keep(ActionId::DimWireCopy, m_settings->dimsWireCopy(), [this](bool on) {
        m_settings->setDimsWireCopy(on);
        m_state.setDimsWireCopy(on);
    });
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
    m_actions.handle(ActionId::ExportHtml, m_exporter,
                     [this] { m_exporter->chooseFile(m_document.comparison()); });
    m_actions.handle(ActionId::Quit, this, [this] { close(); });
    m_actions.handle(ActionId::Shortcuts, this, [this] { ShortcutsDialog(this).exec(); });
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

// --- showing ---

void MainWindow::showComparison()
{
    const core::ComparisonPtr &comparison = m_document.comparison();
    // The columns are made anew: the keyboard stays with the reading.
    const bool wasReading = m_panes.reading->isAncestorOf(focusWidget());
    showKeepingPlace(m_state, comparison, m_document.shownColumns());
    if (wasReading)
        focusReading();
    m_statusLine->setComparison(comparison, m_document.milliseconds());
    m_actions.setEnabled({ActionId::ExportHtml, ActionId::ExportStatements, ActionId::AddStatement,
                          ActionId::GiveRole, ActionId::StatementsTable, ActionId::Copy,
                          ActionId::Find, ActionId::FindNext, ActionId::FindPrevious},
                         comparison != nullptr);
    if (comparison && comparison->story.versions.size() == 1)
        m_messageBar->show({.sentences = {tr("Only one version is open: add another outlet's "
                                             "version of the story to compare it with.")},
                            .actionText = tr("Add versions…"),
                            .action = [this] { m_opener->chooseFiles(); }});
    showDocks(comparison != nullptr);
    showTitle();
    updateNavigation();
}

void MainWindow::showProblems(const QList<core::Error> &errors)
{
    QStringList sentences;
    for (const core::Error &error : errors)
        sentences.append(sentenceOf(error));
    m_messageBar->show({.sentences = sentences, .isSerious = true});
}

void MainWindow::showTitle()
{
    QString title;
    if (m_document.comparison()) {
        for (const core::Version &version : m_document.comparison()->story.versions) {
            if (title.isEmpty())
                title = version.title;
        }
    }
    setWindowTitle(title.isEmpty() ? tr("Sidebyline") : tr("%1 — Sidebyline").arg(title));
}

void MainWindow::updateNavigation()
{
    m_counter->setText(m_navigator.position());
    const bool hasAny = !m_state.reachableDifferences().isEmpty();
    m_actions.setEnabled({ActionId::NextDifference}, m_navigator.hasNextDifference());
    m_actions.setEnabled({ActionId::PreviousDifference}, m_navigator.hasPreviousDifference());
    m_actions.setEnabled({ActionId::FirstDifference, ActionId::LastDifference}, hasAny);
    m_actions.setEnabled({ActionId::NextClaim, ActionId::PreviousClaim},
                         m_state.comparison() != nullptr);
    m_actions.setEnabled({ActionId::Back}, m_navigator.canGoBack());
    m_actions.setEnabled({ActionId::Forward}, m_navigator.canGoForward());
}

void MainWindow::setColours(const widgets::Palette &palette)
{
    m_actions.setColours(palette);
    m_panes.setColours(palette);
    m_opener->setColours(palette);
    m_versionMenu->setColours(palette);
    m_checks->setColours(palette);
    m_messageBar->setColours(palette);
    m_dropCurtain->setColours(palette);
}

void MainWindow::setReadingFont()
{
    m_panes.setReadingFont(m_zoom.readingFont());
    m_statusLine->setZoom(m_zoom.percent());
}

void MainWindow::focusReading()
{
    const VersionId current = m_versionMenu->current();
    if (auto *column = current.isValid() ? m_panes.reading->column(current) : nullptr)
        column->setFocus(Qt::OtherFocusReason);
}

void MainWindow::copy()
{
    copySelection(focusWidget(), m_state);
}

// --- events ---

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_document.cancel();
    m_settings->setWindow(saveGeometry(),
                          m_layoutWhenOpen.isEmpty() ? saveState() : m_layoutWhenOpen);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() || !Opener::canTake(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropCurtain->cover(centralWidget()->geometry(),
                         static_cast<int>(filesOf(*event->mimeData()).size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropCurtain->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropCurtain->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_opener->take(*event->mimeData());
}

} // namespace app
