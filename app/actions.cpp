// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include "app/actions/menus.h"
#include "widgets/render/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

void giveShortcuts(QAction *action, const ActionSpec &spec, const QList<QKeySequence> &keys)
{
    const QString tip = *spec.tip ? said(spec.tip) : said(spec.text).remove(u'&');
    action->setShortcuts(keys);
    action->setToolTip(
        keys.isEmpty() ? tip
                       : u"%1 (%2)"_s.arg(tip, keys.first().toString(QKeySequence::NativeText)));
}

QAction *made(const ActionSpec &spec, QObject *parent)
{
    auto *action = new QAction(said(spec.text), parent);
    giveShortcuts(action, spec, shortcutsOf(spec));
    action->setStatusTip(*spec.tip ? said(spec.tip) : QString());
    action->setCheckable(spec.isCheckable);
    if (spec.id == ActionId::Quit)
        action->setMenuRole(QAction::QuitRole);
    if (spec.id == ActionId::About)
        action->setMenuRole(QAction::AboutRole);
    if (spec.id == ActionId::Settings)
        action->setMenuRole(QAction::PreferencesRole);
    return action;
}

} // namespace

std::span<const ActionSpec> actionTable()
{
    static const std::vector<ActionSpec> table = [] {
        std::vector<ActionSpec> all;
        for (const auto menu : {fileActions(), editActions(), viewActions(), goActions(),
                                versionsActions(), linksActions(), helpActions()})
            all.insert(all.end(), menu.begin(), menu.end());
        return all;
    }();
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

QList<MenuId> allMenus()
{
    return {MenuId::File,     MenuId::Edit,  MenuId::View, MenuId::Go,
            MenuId::Versions, MenuId::Links, MenuId::Help};
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
    case MenuId::Links:
        return QCoreApplication::translate("Actions", "&Links");
    case MenuId::Help:
        return QCoreApplication::translate("Actions", "&Help");
    }
    Q_UNREACHABLE_RETURN({});
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const ActionSpec &spec : actionTable())
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

void Actions::setShortcuts(ActionId id, const QList<QKeySequence> &keys)
{
    const auto spec = std::ranges::find(actionTable(), id, &ActionSpec::id);
    giveShortcuts(m_actions.value(id), *spec, keys);
}

void Actions::fill(QMenu *menu, MenuId id) const
{
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu != id)
            continue;
        if (spec.beginsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(spec.id));
    }
}

void Actions::setColours(const widgets::Palette &palette)
{
    for (const ActionSpec &spec : actionTable()) {
        if (*spec.icon)
            m_actions.value(spec.id)->setIcon(
                widgets::themedIcon(QString::fromLatin1(spec.icon), palette));
    }
}

} // namespace app
