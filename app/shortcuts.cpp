// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcuts.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Shortcuts", text);
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isForMoving(Qt::Key key)
{
    constexpr std::array keys{Qt::Key_Escape, Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return,
                              Qt::Key_Enter,  Qt::Key_Space,  Qt::Key_Backspace, Qt::Key_Left,
                              Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,      Qt::Key_Home,
                              Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, key) != keys.end();
}

bool opensMenu(QKeyCombination combination)
{
    if (combination.keyboardModifiers() != Qt::AltModifier)
        return false;
    return std::ranges::any_of(allMenus(), [&](MenuId menu) {
        return QKeySequence::mnemonic(titleOf(menu)) == QKeySequence(combination);
    });
}

const ActionSpec &specOf(ActionId id)
{
    return *std::ranges::find(actionTable(), id, &ActionSpec::id);
}

} // namespace

QList<QKeySequence> shortcutsOf(const ActionSpec &spec, const ShortcutChoices &choices)
{
    return choices.value(spec.id, shortcutsOf(spec));
}

const ActionSpec *ownerOf(const QKeySequence &keys, const ShortcutChoices &choices, ActionId except)
{
    const auto found = std::ranges::find_if(actionTable(), [&](const ActionSpec &spec) {
        return spec.id != except && shortcutsOf(spec, choices).contains(keys);
    });
    return found == actionTable().end() ? nullptr : &*found;
}

QString whyUnusable(const QKeySequence &keys)
{
    if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown || keys[0].key() == 0)
        return said("These are no keys.");
    const auto modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    if (isPlain && isForMoving(keys[0].key()))
        return said("These keys move between things, choose them or leave them.");
    if (isPlain && !isFunctionKey(keys[0].key()))
        return said("Keys that write something need Ctrl or Alt with them.");
    if (opensMenu(keys[0]))
        return said("These keys open a menu.");
    return {};
}

ShortcutChoices withShortcuts(const ShortcutChoices &choices, ActionId id,
                              const QList<QKeySequence> &keys)
{
    ShortcutChoices after = choices;
    for (const QKeySequence &taken : keys) {
        while (const ActionSpec *owner = ownerOf(taken, after, id)) {
            QList<QKeySequence> left = shortcutsOf(*owner, after);
            left.removeAll(taken);
            after[owner->id] = left;
        }
    }
    after[id] = keys;
    after.removeIf(
        [](const auto &choice) { return choice.value() == shortcutsOf(specOf(choice.key())); });
    return after;
}

ShortcutChoices withDefaults(const ShortcutChoices &choices, ActionId id)
{
    return withShortcuts(choices, id, shortcutsOf(specOf(id)));
}

ShortcutChoices choicesFrom(const QHash<QString, QString> &texts)
{
    ShortcutChoices choices;
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    for (const auto &[name, text] : texts.asKeyValueRange()) {
        const int id = names.keyToValue(name.toLatin1().constData());
        if (id < 0)
            continue;
        QList<QKeySequence> keys;
        for (const QString &one : text.split(u"; "_s, Qt::SkipEmptyParts)) {
            const QKeySequence read(one, QKeySequence::PortableText);
            if (whyUnusable(read).isEmpty())
                keys.append(read);
        }
        if (!keys.isEmpty() || text.trimmed().isEmpty())
            choices.insert(static_cast<ActionId>(id), keys);
    }
    choices.removeIf([&](const auto &choice) {
        return std::ranges::any_of(choice.value(), [&](const QKeySequence &keys) {
            return ownerOf(keys, choices, choice.key()) != nullptr;
        });
    });
    return choices;
}

QHash<QString, QString> textsOf(const ShortcutChoices &choices)
{
    QHash<QString, QString> texts;
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    for (const auto &[id, keys] : choices.asKeyValueRange())
        texts.insert(QString::fromLatin1(names.valueToKey(static_cast<int>(id))),
                     QKeySequence::listToString(keys, QKeySequence::PortableText));
    return texts;
}

QString shownKeys(const QList<QKeySequence> &keys)
{
    QStringList shown;
    for (const QKeySequence &one : keys)
        shown.append(one.toString(QKeySequence::NativeText));
    return shown.join(u"   "_s);
}

} // namespace app
