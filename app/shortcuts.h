// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"

namespace app {

/// Keys that the user gave to actions in place of the program's own; an empty list: none.
using ShortcutChoices = QHash<ActionId, QList<QKeySequence>>;

/// The keys that hold.
QList<QKeySequence> shortcutsOf(const ActionSpec &spec, const ShortcutChoices &choices);

/// The other action that has the keys, or null.
const ActionSpec *ownerOf(const QKeySequence &keys, const ShortcutChoices &choices,
                          ActionId except);

/// Why keys cannot be given to any action, as a sentence for the user; empty where they can: single
/// letters are for writing, some keys are how one moves and leaves.
QString whyUnusable(const QKeySequence &keys);

/// \a id gets \a keys; whoever had one of them loses it. Keys that are the program's own are no
/// choice and kept nowhere.
ShortcutChoices withShortcuts(const ShortcutChoices &choices, ActionId id,
                              const QList<QKeySequence> &keys);
/// The program's own keys again, taken back from whoever has them.
ShortcutChoices withDefaults(const ShortcutChoices &choices, ActionId id);

/// As they stand in the settings. Unknown actions, keys that are none or unusable, and keys that
/// two actions would share are left out.
ShortcutChoices choicesFrom(const QHash<QString, QString> &texts);
QHash<QString, QString> textsOf(const ShortcutChoices &choices);

/// "Ctrl+K   F9", as the desktop writes keys; empty for none.
QString shownKeys(const QList<QKeySequence> &keys);

} // namespace app
