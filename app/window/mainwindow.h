// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"
#include "app/document.h"
#include "app/exporter.h"
#include "app/navigator.h"
#include "app/opener.h"
#include "app/settings.h"
#include "app/shortcuts.h"
#include "app/window/panes.h"
#include "app/window/theming.h"
#include "app/window/versionmenu.h"
#include "app/window/zoom.h"

#include <QMainWindow>

class QLabel;

namespace app {

class CorrectionsList;
class DropCurtain;
class ManualLinks;
class MessageBar;
class PrintControl;
class ProjectControl;
class SettingsControl;
class StatementDecisions;
class StatusLine;
class VersionChecks;

/// Puts the parts of the window together and connects them; what they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Settings *settings, QFuture<LanguagesPtr> languages);
    ~MainWindow() override;

    Document &document() { return m_document; }
    widgets::ViewState &viewState() { return m_state; }
    Actions &actions() { return m_actions; }
    Opener &opener() { return *m_opener; }
    Navigator &navigator() { return m_navigator; }
    ProjectControl &projects() { return *m_projects; }
    const MessageBar &messageBar() const { return *m_messageBar; }
    void setTheme(Theme theme) { m_theming.setTheme(theme); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createCentre();
    void createMenus();
    void fillViewMenu(QMenu *menu);
    void addThemes(QMenu *menu);
    void createToolBar();
    void restoreLayout();
    void connectDocument();
    void connectMessages();
    void connectReading();
    void connectLayouts();
    void connectNavigation();
    void connectStatus();
    void connectEdit();
    void connectView();
    void connectFiles();
    void connectProjects();
    void connectStatements();
    void connectWelcome();
    void connectHelp();
    void connectLinks();
    void connectFilter();
    void connectFinding();
    void connectWordLists();

    void showComparison();
    /// Nothing stands in the docks while nothing is open: they give their room to the invitation.
    void showDocks(bool isAnythingOpen);
    void showProblems(const QList<core::Error> &errors);
    void showTitle();
    void showOutletColours();
    void showClaimMap();
    void updateNavigation();
    void setColours(const widgets::Palette &palette);
    void setReadingFont();
    void copy();
    void focusLayout();
    /// Shows a sentence in its article and gives the keyboard there.
    void readAt(core::SentenceId sentence);
    void resetPanels();
    void showShortcuts();
    void takeShortcuts(const ShortcutChoices &choices);
    void showRemark(const QString &words);
    void announce(const QString &words);
    void chooseClaim();
    /// What is marked in the text beside differences: quotations and the like, and word lists.
    void applyMarkedWords();

    Settings *m_settings;
    Document m_document;
    widgets::ViewState m_state;
    Navigator m_navigator;
    Actions m_actions;
    Theming m_theming;
    Zoom m_zoom;
    Opener *m_opener;
    Exporter *m_exporter;
    VersionMenu *m_versionMenu;
    Panes m_panes;
    MessageBar *m_messageBar;
    StatusLine *m_statusLine;
    DropCurtain *m_dropCurtain;
    StatementDecisions *m_decisions;
    VersionChecks *m_checks;
    PrintControl *m_printing;
    ProjectControl *m_projects;
    SettingsControl *m_preferring = nullptr;
    ManualLinks *m_links;
    CorrectionsList *m_corrections;
    QLabel *m_counter = nullptr;
    QByteArray m_firstLayout; ///< the panels as they stand in a new window
    QByteArray m_layoutWhenOpen; ///< empty while something is open: the docks themselves know it
};

} // namespace app
