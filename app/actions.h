// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/palette.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <span>

class QAction;
class QMenu;

namespace app {
Q_NAMESPACE

enum class ActionId {
    NewStory,
    AddVersions,
    AddAddresses,
    PasteAsVersion,
    OpenSample,
    SaveProject,
    SaveProjectAs,
    ExportHtml,
    ExportStatements,
    Print,
    Quit,
    Undo,
    Redo,
    Copy,
    Paste,
    AddStatement,
    GiveRole,
    ListCorrections,
    MarkSentence,
    LinkMarked,
    Unlink,
    LockLink,
    NoCounterpart,
    MergeClaims,
    SplitClaim,
    Find,
    FindNext,
    FindPrevious,
    Settings,
    LayoutReading,
    LayoutAligned,
    LayoutCoverage,
    LayoutList,
    LayoutHeat,
    ShowClaimMap,
    ZoomIn,
    ZoomOut,
    ResetZoom,
    ProseLayer,
    FoldSetAside,
    DimWireCopy,
    LockScrolling,
    ResetLayout,
    FullScreen,
    StatementsTable,
    NextDifference,
    PreviousDifference,
    FirstDifference,
    LastDifference,
    NextClaim,
    PreviousClaim,
    Back,
    Forward,
    Rename,
    UseAsReference,
    MoveLeft,
    MoveRight,
    Hide,
    Pin,
    ShowAll,
    CheckReading,
    ShowSource,
    Reload,
    Remove,
    FilterDifferences,
    ShowAllDifferences,
    NextOfKind,
    PreviousOfKind,
    GoToClaim,
    ShowWordLists,
    HelpContents,
    Shortcuts,
    About,
};
Q_ENUM_NS(ActionId) // the names are those in the settings

enum class MenuId { File, Edit, View, Go, Versions, Links, Help };

/// One row of the table that menus, tool bar and the page of shortcuts are all made from.
struct ActionSpec
{
    ActionId id;
    MenuId menu;
    const char *text; ///< English; translated in the context "Actions"
    const char *icon = ""; ///< name in resources/icons
    const char *shortcuts = ""; ///< portable, separated by "; "; the first is the one shown
    const char *tip = ""; ///< where the text does not say it all
    bool isCheckable = false;
    bool beginsGroup = false; ///< a line before it in its menu
};

std::span<const ActionSpec> actionTable();

/// The keys that the program gives the action.
QList<QKeySequence> shortcutsOf(const ActionSpec &spec);
/// In the order of the menu bar.
QList<MenuId> allMenus();
/// The menu's title, translated, with its mnemonic.
QString titleOf(MenuId menu);

/// The table's actions, made once for a window.
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    /// What the action does; for checkable ones the handler asks isChecked().
    void handle(ActionId id, QObject *context, const std::function<void()> &handler);
    /// A checkable action that stays as it was left: \a apply is called now and whenever it
    /// changes.
    void keep(ActionId id, bool isOn, const std::function<void(bool)> &apply);
    void setEnabled(std::initializer_list<ActionId> ids, bool isEnabled);
    /// Other keys than the program's own; the tool tips name them.
    void setShortcuts(ActionId id, const QList<QKeySequence> &keys);
    /// Adds the rows of \a id in the table's order.
    void fill(QMenu *menu, MenuId id) const;
    void setColours(const widgets::Palette &palette);

private:
    QHash<ActionId, QAction *> m_actions;
};

} // namespace app
