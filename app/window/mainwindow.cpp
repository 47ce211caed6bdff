// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"

#include "app/errortext.h"
#include "app/window/correctionslist.h"
#include "app/window/dropcurtain.h"
#include "app/window/layouts.h"
#include "app/window/manuallinks.h"
#include "app/window/messagebar.h"
#include "app/window/printcontrol.h"
#include "app/window/projectcontrol.h"
#include "app/window/settingscontrol.h"
#include "app/window/shortcutsdialog.h"
#include "app/window/statementdecisions.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "app/window/versionchecks.h"
#include "app/window/viewkeeping.h"
#include "widgets/panels/attributionspanel.h"
#include "widgets/panels/differencespanel.h"
#include "widgets/panels/filterbar.h"
#include "widgets/panels/findbar.h"
#include "widgets/panels/findstrip.h"
#include "widgets/panels/statementspanel.h"
#include "widgets/views/claimmapview.h"
#include "widgets/views/hiddenbar.h"
#include "widgets/views/readingcolumn.h"
#include "widgets/views/readingview.h"
#include "widgets/views/welcomepage.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

using core::VersionId;

MainWindow::MainWindow(Settings *settings, QFuture<LanguagesPtr> languages)
    : m_settings(settings)
    , m_document(std::move(languages))
    , m_navigator(&m_state)
    , m_theming(settings->preferences())
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
    , m_printing(new PrintControl(settings, this))
    , m_projects(new ProjectControl({.settings = settings,
                                     .document = &m_document,
                                     .state = &m_state,
                                     .layouts = m_panes.layouts},
                                    this))
    , m_links(new ManualLinks(&m_document, &m_state, m_messageBar, this))
    , m_corrections(new CorrectionsList(&m_document, &m_state, m_panes.reading, this))
{
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/icons/sidebyline.svg"_s));
    createCentre();
    connectLayouts();
    createMenus();
    createToolBar();
    resize(QSize(1400, 900).boundedTo(screen()->availableSize() * 0.96));
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
    connectProjects();
    connectStatements();
    connectFilter();
    connectFinding();
    connectWordLists();
    connectLinks();
    connectWelcome();
    connectHelp();
    m_firstLayout = saveState();
    restoreLayout();
    setColours(m_theming.palette());
    setReadingFont();
    m_preferring = new SettingsControl({.settings = settings,
                                        .document = &m_document,
                                        .theming = &m_theming,
                                        .zoom = &m_zoom,
                                        .panes = m_panes},
                                       this);
    showComparison();
}

MainWindow::~MainWindow()
{
    // The panes look at members of this window until they are gone, so they go first.
    m_state.disconnect();
    m_document.disconnect();
    m_document.undoStack()->disconnect();
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
    column->addWidget(m_panes.findStrip);
    column->addWidget(m_panes.filterBar);
    column->addWidget(m_panes.hidden);
    column->addWidget(m_panes.map);
    column->addWidget(m_panes.layouts, 1);
    setCentralWidget(centre);
}

void MainWindow::createMenus()
{
    for (const MenuId id : allMenus()) {
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
    add(tr("High contrast, &black on white"), Theme::HighContrastLight);
    add(tr("High contrast, &white on black"), Theme::HighContrastDark);
    // The settings change it too.
    connect(menu, &QMenu::aboutToShow, group, [this, group] {
        group->actions().at(static_cast<int>(m_theming.theme()))->setChecked(true);
    });
}

void MainWindow::createToolBar()
{
    const ToolBar made = makeToolBar(m_actions, m_versionMenu, m_panes.find, this);
    m_counter = made.counter;
    addToolBar(made.bar);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_settings->geometry());
    restoreState(m_settings->layout());
    const QString start = m_settings->preferences().startView;
    m_panes.layouts->show(Layouts::named(start.isEmpty() ? m_settings->view() : start));
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
    focusLayout();
    for (QDockWidget *dock : m_panes.docks()) {
        dock->toggleViewAction()->setEnabled(isAnythingOpen);
        if (!isAnythingOpen)
            dock->hide();
    }
}

// --- showing ---

void MainWindow::showComparison()
{
    const core::ComparisonPtr &comparison = m_document.comparison();
    // The columns are made anew: the keyboard stays with them.
    const bool wasReading = m_panes.layouts->isAncestorOf(focusWidget());
    showKeepingPlace(m_state, comparison, m_document.shownColumns());
    m_state.setColumnStyles(m_document.shownStyles());
    showOutletColours();
    if (wasReading)
        focusLayout();
    m_statusLine->setComparison(comparison, m_document.milliseconds());
    m_panes.layouts->setEmpty(comparison == nullptr);
    if (comparison && m_projects->path().isEmpty())
        m_opener->rememberStory(*comparison);
    else if (!comparison)
        m_panes.welcome->setRecent(m_opener->recentEntries());
    m_actions.setEnabled({ActionId::ExportHtml, ActionId::ExportStatements, ActionId::Print,
                          ActionId::AddStatement, ActionId::GiveRole, ActionId::ListCorrections,
                          ActionId::StatementsTable, ActionId::Copy, ActionId::Find,
                          ActionId::FindNext, ActionId::FindPrevious, ActionId::FilterDifferences,
                          ActionId::ShowWordLists},
                         comparison != nullptr);
    if (comparison && comparison->story.versions.size() == 1)
        m_messageBar->show({.sentences = {tr("Only one version is open: add another outlet's "
                                             "version of the story to compare it with.")},
                            .actionText = tr("Add versions…"),
                            .action = [this] { m_opener->chooseFiles(); }});
    showClaimMap();
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
    QString title = m_projects->name();
    if (m_document.comparison()) {
        for (const core::Version &version : m_document.comparison()->story.versions) {
            if (title.isEmpty())
                title = version.title;
        }
    }
    const bool isModified = m_projects->isModified();
    if (title.isEmpty() && isModified)
        title = tr("Untitled");
    title.replace("[*]"_L1, "[*][*]"_L1); // the mark's place is said so
    setWindowTitle(title.isEmpty() ? tr("Sidebyline") : tr("%1[*] — Sidebyline").arg(title));
    setWindowModified(isModified);
    m_actions.setEnabled({ActionId::SaveProject, ActionId::SaveProjectAs, ActionId::NewStory},
                         m_document.state().count() > 0);
}

void MainWindow::showOutletColours()
{
    if (m_state.comparison())
        m_theming.setOutlets(
            widgets::outletColoursOf(*m_state.comparison(), m_state.columnStyles()));
}

/// While nothing is open it would be an empty strip.
void MainWindow::showClaimMap()
{
    m_panes.map->setVisible(m_state.comparison() && m_settings->showsClaimMap());
}

void MainWindow::updateNavigation()
{
    m_counter->setText(m_navigator.position());
    const bool hasAny = !m_state.reachableDifferences().isEmpty();
    m_actions.setEnabled({ActionId::NextDifference, ActionId::PreviousDifference,
                          ActionId::FirstDifference, ActionId::LastDifference, ActionId::NextOfKind,
                          ActionId::PreviousOfKind},
                         hasAny);
    m_actions.setEnabled({ActionId::ShowAllDifferences}, !m_state.filter().isNeutral());
    m_actions.setEnabled({ActionId::NextClaim, ActionId::PreviousClaim, ActionId::GoToClaim},
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
    m_corrections->setColours(palette);
    m_messageBar->setColours(palette);
    m_dropCurtain->setColours(palette);
}

void MainWindow::setReadingFont()
{
    m_panes.setReadingFont(m_zoom.readingFont());
    m_statusLine->setZoom(m_zoom.percent());
}

void MainWindow::focusLayout()
{
    m_panes.layouts->activate();
}

void MainWindow::readAt(core::SentenceId sentence)
{
    m_panes.layouts->show(Layout::Reading);
    // The difference that was chosen with the sentence stays chosen.
    if (m_state.sentence() != sentence)
        m_state.select(sentence);
    focusLayout();
}

void MainWindow::copy()
{
    copySelection(focusWidget(), m_state);
}

void MainWindow::resetPanels()
{
    if (!m_layoutWhenOpen.isEmpty()) {
        m_layoutWhenOpen = m_firstLayout; // nothing is open: for the time when something is
        return;
    }
    restoreState(m_firstLayout);
    m_panes.sizeDocks(this);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog dialog(choicesFrom(m_settings->shortcuts()), this);
    connect(&dialog, &ShortcutsDialog::changed, this, [this](const ShortcutChoices &choices) {
        m_settings->setShortcuts(textsOf(choices));
        takeShortcuts(choices);
    });
    connect(&dialog, &ShortcutsDialog::printRequested, m_printing,
            [this, &dialog] { m_printing->printShortcuts(dialog.choices(), &dialog); });
    dialog.exec();
}

void MainWindow::takeShortcuts(const ShortcutChoices &choices)
{
    for (const ActionSpec &spec : actionTable())
        m_actions.setShortcuts(spec.id, shortcutsOf(spec, choices));
}

// --- events ---

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_projects->mayLeave()) {
        event->ignore();
        return;
    }
    m_document.cancel();
    m_settings->setWindow(saveGeometry(),
                          m_layoutWhenOpen.isEmpty() ? saveState() : m_layoutWhenOpen);
    QMainWindow::closeEvent(event);
}

/// Esc leaves the full screen, where nothing nearer had a use for it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFullScreen())
        m_actions[ActionId::FullScreen]->setChecked(false);
    else
        QMainWindow::keyPressEvent(event);
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
