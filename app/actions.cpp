// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include "widgets/render/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using enum ActionId;

// The texts are marked for translation here and translated where the actions are made.
#define SAID(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array table{
    ActionSpec{
        .id = AddVersions,
        .menu = MenuId::File,
        .text = SAID("&Add versions…"),
        .icon = "add",
        .shortcuts = "Ctrl+O",
        .tip
        = SAID("Opens files: texts, saved pages, documents, mails, lists of articles, archives")},
    ActionSpec{.id = AddAddresses,
               .menu = MenuId::File,
               .text = SAID("Add from add&resses…"),
               .shortcuts = "Ctrl+Shift+O",
               .tip = SAID("Fetches pages from the web: one question for each, nothing else")},
    ActionSpec{.id = PasteAsVersion,
               .menu = MenuId::File,
               .text = SAID("&Paste as version…"),
               .icon = "paste",
               .shortcuts = "Ctrl+Shift+V",
               .tip = SAID("Adds copied text as a version, with a name for its outlet")},
    ActionSpec{.id = OpenSample,
               .menu = MenuId::File,
               .text = SAID("Open the &sample"),
               .icon = "sample",
               .tip = SAID("Adds five versions of an invented story")},
    ActionSpec{.id = ExportHtml,
               .menu = MenuId::File,
               .text = SAID("&Export as HTML…"),
               .icon = "export",
               .shortcuts = "Ctrl+E",
               .tip = SAID("Writes the comparison as one page that any browser shows"),
               .beginsGroup = true},
    ActionSpec{.id = ExportStatements,
               .menu = MenuId::File,
               .text = SAID("Export statements &table…"),
               .tip = SAID("Writes who is quoted how as CSV or JSON, as the table shows it")},
    ActionSpec{.id = Quit,
               .menu = MenuId::File,
               .text = SAID("&Quit"),
               .icon = "quit",
               .shortcuts = "Ctrl+Q",
               .beginsGroup = true},
    ActionSpec{.id = Undo,
               .menu = MenuId::Edit,
               .text = SAID("&Undo"),
               .icon = "undo",
               .shortcuts = "Ctrl+Z"},
    ActionSpec{.id = Redo,
               .menu = MenuId::Edit,
               .text = SAID("&Redo"),
               .icon = "redo",
               .shortcuts = "Ctrl+Shift+Z; Ctrl+Y"},
    ActionSpec{.id = Copy,
               .menu = MenuId::Edit,
               .text = SAID("&Copy"),
               .icon = "copy",
               .shortcuts = "Ctrl+C",
               .tip = SAID("Copies the selected words, or the current sentence"),
               .beginsGroup = true},
    ActionSpec{.id = Paste,
               .menu = MenuId::Edit,
               .text = SAID("&Paste a version"),
               .icon = "paste",
               .shortcuts = "Ctrl+V",
               .tip = SAID("Adds copied text or copied files as versions")},
    ActionSpec{.id = AddStatement,
               .menu = MenuId::Edit,
               .text = SAID("Add &statement…"),
               .shortcuts = "Ctrl+Shift+S",
               .tip = SAID("Makes a statement of the words selected in a column"),
               .beginsGroup = true},
    ActionSpec{.id = GiveRole,
               .menu = MenuId::Edit,
               .text = SAID("This paragraph &is…"),
               .shortcuts = "Ctrl+B",
               .tip = SAID("Makes the current paragraph, or the selected ones, headline, caption, "
                           "body, or sets them aside")},
    ActionSpec{.id = Find,
               .menu = MenuId::Edit,
               .text = SAID("&Find in all versions"),
               .icon = "find",
               .shortcuts = "Ctrl+F",
               .beginsGroup = true},
    ActionSpec{.id = FindNext,
               .menu = MenuId::Edit,
               .text = SAID("Find &next"),
               .shortcuts = "F3; Ctrl+G"},
    ActionSpec{.id = FindPrevious,
               .menu = MenuId::Edit,
               .text = SAID("Find pre&vious"),
               .shortcuts = "Shift+F3; Ctrl+Shift+G"},
    ActionSpec{.id = ZoomIn,
               .menu = MenuId::View,
               .text = SAID("Zoom &in"),
               .icon = "zoom-in",
               .shortcuts = "Ctrl++; Ctrl+="},
    ActionSpec{.id = ZoomOut,
               .menu = MenuId::View,
               .text = SAID("Zoom &out"),
               .icon = "zoom-out",
               .shortcuts = "Ctrl+-"},
    ActionSpec{
        .id = ResetZoom, .menu = MenuId::View, .text = SAID("&Normal size"), .shortcuts = "Ctrl+0"},
    ActionSpec{.id = ProseLayer,
               .menu = MenuId::View,
               .text = SAID("Mark &quotations, figures and credits"),
               .shortcuts = "Ctrl+Shift+L",
               .tip
               = SAID("Colours quotations, figures, dates, reporting verbs and hedges lightly"),
               .isCheckable = true,
               .beginsGroup = true},
    ActionSpec{.id = FoldSetAside,
               .menu = MenuId::View,
               .text = SAID("Fold te&xt set aside"),
               .shortcuts = "Ctrl+Shift+B",
               .tip = SAID("Leaves of menus, adverts and comments one line that says how many"),
               .isCheckable = true},
    ActionSpec{.id = DimWireCopy,
               .menu = MenuId::View,
               .text = SAID("&Dim wire copy"),
               .shortcuts = "Ctrl+Shift+D",
               .tip = SAID("Draws fainter what three versions or more have word for word"),
               .isCheckable = true},
    ActionSpec{.id = LockScrolling,
               .menu = MenuId::View,
               .text = SAID("&Lock scrolling"),
               .shortcuts = "Ctrl+L",
               .tip = SAID("Versions scroll together, the same claim at the same height"),
               .isCheckable = true},
    ActionSpec{.id = StatementsTable,
               .menu = MenuId::View,
               .text = SAID("Statements &table"),
               .shortcuts = "Ctrl+T",
               .tip = SAID("Who is quoted how much and how"),
               .beginsGroup = true},
    ActionSpec{.id = FullScreen,
               .menu = MenuId::View,
               .text = SAID("&Full screen"),
               .shortcuts = "F11",
               .isCheckable = true,
               .beginsGroup = true},
    ActionSpec{.id = NextDifference,
               .menu = MenuId::Go,
               .text = SAID("&Next difference"),
               .icon = "next",
               .shortcuts = "Alt+Down; F8"},
    ActionSpec{.id = PreviousDifference,
               .menu = MenuId::Go,
               .text = SAID("&Previous difference"),
               .icon = "previous",
               .shortcuts = "Alt+Up; Shift+F8"},
    ActionSpec{.id = FirstDifference,
               .menu = MenuId::Go,
               .text = SAID("&First difference"),
               .shortcuts = "Alt+Home"},
    ActionSpec{.id = LastDifference,
               .menu = MenuId::Go,
               .text = SAID("&Last difference"),
               .shortcuts = "Alt+End"},
    ActionSpec{.id = NextClaim,
               .menu = MenuId::Go,
               .text = SAID("Next &claim"),
               .shortcuts = "Alt+PgDown",
               .beginsGroup = true},
    ActionSpec{.id = PreviousClaim,
               .menu = MenuId::Go,
               .text = SAID("P&revious claim"),
               .shortcuts = "Alt+PgUp"},
    ActionSpec{.id = Back,
               .menu = MenuId::Go,
               .text = SAID("&Back"),
               .icon = "back",
               .shortcuts = "Alt+Left",
               .tip = SAID("Returns to the place before the last jump"),
               .beginsGroup = true},
    ActionSpec{.id = Forward,
               .menu = MenuId::Go,
               .text = SAID("For&ward"),
               .icon = "forward",
               .shortcuts = "Alt+Right"},
    ActionSpec{.id = Rename,
               .menu = MenuId::Versions,
               .text = SAID("&Rename…"),
               .icon = "rename",
               .shortcuts = "F2"},
    ActionSpec{.id = UseAsReference,
               .menu = MenuId::Versions,
               .text = SAID("&Use as reference"),
               .shortcuts = "Ctrl+R",
               .tip = SAID("The others are read relative to the reference"),
               .isCheckable = true},
    ActionSpec{.id = MoveLeft,
               .menu = MenuId::Versions,
               .text = SAID("Move &left"),
               .icon = "left",
               .shortcuts = "Ctrl+Shift+Left",
               .beginsGroup = true},
    ActionSpec{.id = MoveRight,
               .menu = MenuId::Versions,
               .text = SAID("Move r&ight"),
               .icon = "right",
               .shortcuts = "Ctrl+Shift+Right"},
    ActionSpec{.id = Hide,
               .menu = MenuId::Versions,
               .text = SAID("&Hide"),
               .icon = "hide",
               .shortcuts = "Ctrl+Shift+H"},
    ActionSpec{.id = ShowAll,
               .menu = MenuId::Versions,
               .text = SAID("Show &all"),
               .icon = "show",
               .shortcuts = "Ctrl+Shift+A"},
    ActionSpec{.id = CheckReading,
               .menu = MenuId::Versions,
               .text = SAID("Ho&w it was read…"),
               .icon = "check",
               .shortcuts = "Ctrl+I",
               .tip = SAID("What was taken for article, headline, byline and date, to correct it"),
               .beginsGroup = true},
    ActionSpec{.id = ShowSource,
               .menu = MenuId::Versions,
               .text = SAID("Show page &source"),
               .icon = "source",
               .shortcuts = "Ctrl+U"},
    ActionSpec{.id = Reload,
               .menu = MenuId::Versions,
               .text = SAID("Rel&oad from file"),
               .icon = "reload",
               .shortcuts = "F5",
               .tip = SAID("Reads the file again and keeps what you decided")},
    ActionSpec{.id = Remove,
               .menu = MenuId::Versions,
               .text = SAID("R&emove"),
               .icon = "remove",
               .shortcuts = "Ctrl+Shift+Del",
               .beginsGroup = true},
    ActionSpec{.id = Shortcuts,
               .menu = MenuId::Help,
               .text = SAID("&Keyboard shortcuts"),
               .icon = "keyboard",
               .shortcuts = "F1"},
    ActionSpec{
        .id = About, .menu = MenuId::Help, .text = SAID("&About Sidebyline"), .icon = "about"},
};
#undef SAID

QString said(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QAction *made(const ActionSpec &spec, QObject *parent)
{
    auto *action = new QAction(said(spec.text), parent);
    const QString tip = *spec.tip ? said(spec.tip) : said(spec.text).remove(u'&');
    const QList<QKeySequence> shortcuts = shortcutsOf(spec);
    action->setShortcuts(shortcuts);
    action->setStatusTip(*spec.tip ? tip : QString());
    action->setToolTip(
        shortcuts.isEmpty()
            ? tip
            : u"%1 (%2)"_s.arg(tip, shortcuts.first().toString(QKeySequence::NativeText)));
    action->setCheckable(spec.isCheckable);
    if (spec.id == ActionId::Quit)
        action->setMenuRole(QAction::QuitRole);
    if (spec.id == ActionId::About)
        action->setMenuRole(QAction::AboutRole);
    return action;
}

} // namespace

std::span<const ActionSpec> actionTable()
{
    return table;
}

QList<QKeySequence> shortcutsOf(const ActionSpec &spec)
{
    QList<QKeySequence> shortcuts;
    for (const QString &text :
         QString::fromLatin1(spec.shortcuts).split(u"; "_s, Qt::SkipEmptyParts))
        shortcuts.append(QKeySequence(text, QKeySequence::PortableText));
    return shortcuts;
}

QString titleOf(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("Actions", "&File");
    case MenuId::Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("Actions", "&View");
    case MenuId::Go:
        return QCoreApplication::translate("Actions", "&Go");
    case MenuId::Versions:
        return QCoreApplication::translate("Actions", "Ve&rsions");
    case MenuId::Help:
        return QCoreApplication::translate("Actions", "&Help");
    }
    Q_UNREACHABLE_RETURN({});
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : table)
        m_actions.insert(spec.id, made(spec, this));
}

void Actions::handle(ActionId id, QObject *context, const std::function<void()> &handler)
{
    connect(m_actions.value(id), &QAction::triggered, context, handler);
}

void Actions::keep(ActionId id, bool isOn, const std::function<void(bool)> &apply)
{
    QAction *action = m_actions.value(id);
    action->setChecked(isOn);
    apply(isOn);
    connect(action, &QAction::toggled, this, apply);
}

void Actions::setEnabled(std::initializer_list<ActionId> ids, bool isEnabled)
{
    for (const ActionId id : ids)
        m_actions.value(id)->setEnabled(isEnabled);
}

void Actions::fill(QMenu *menu, MenuId id) const
{
    for (const ActionSpec &spec : table) {
        if (spec.menu != id)
            continue;
        if (spec.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(spec.id));
    }
}

void Actions::setColours(const widgets::Palette &palette)
{
    for (const ActionSpec &spec : table) {
        if (*spec.icon)
            m_actions.value(spec.id)->setIcon(
                widgets::themedIcon(QString::fromLatin1(spec.icon), palette));
    }
}

} // namespace app
