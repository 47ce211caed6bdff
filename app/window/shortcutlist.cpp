// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcutlist.h"

#include "widgets/render/blockroles.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

#define SAID_HERE(text) QT_TRANSLATE_NOOP("ShortcutList", text)

QString said(const char *text)
{
    return QCoreApplication::translate("ShortcutList", text);
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// Portable keys as the desktop writes them.
QString native(const char *keys)
{
    QList<QKeySequence> all;
    for (const QString &one : QString::fromLatin1(keys).split(u"; "_s))
        all.append(QKeySequence(one, QKeySequence::PortableText));
    return shownKeys(all);
}

struct Fixed
{
    const char *text;
    const char *keys;
};

ShortcutGroup fixedGroup(const char *title, std::span<const Fixed> rows)
{
    ShortcutGroup group{.title = said(title), .rows = {}};
    for (const Fixed &row : rows)
        group.rows.append({said(row.text), native(row.keys), std::nullopt});
    return group;
}

ShortcutGroup columnGroup()
{
    constexpr std::array rows{
        Fixed{SAID_HERE("Sentence before or after"), "Up; Down"},
        Fixed{SAID_HERE("The same claim in the column beside"), "Left; Right"},
        Fixed{SAID_HERE("Bring every version's counterpart level"), "Return"},
        Fixed{SAID_HERE("A page up or down"), "PgUp; PgDown"},
        Fixed{SAID_HERE("Beginning or end of the article"), "Home; End"},
        Fixed{SAID_HERE("Let the selected words go"), "Esc"},
    };
    return fixedGroup(SAID_HERE("In a column"), rows);
}

ShortcutGroup matrixGroup()
{
    constexpr std::array rows{
        Fixed{SAID_HERE("Show the claim's place in the article"), "Return"},
        Fixed{SAID_HERE("First or last outlet of the claim"), "Home; End"},
        Fixed{SAID_HERE("First or last claim"), "Ctrl+Home; Ctrl+End"},
        Fixed{SAID_HERE("Orders and what can be done with the version"), "Menu"},
    };
    return fixedGroup(SAID_HERE("In the Coverage layout"), rows);
}

ShortcutGroup listGroup()
{
    constexpr std::array rows{
        Fixed{SAID_HERE("Next or previous difference"), "F7; Shift+F7"},
        Fixed{SAID_HERE("Show the place in its article"), "Return"},
        Fixed{SAID_HERE("Back to the layout before"), "Esc"},
    };
    return fixedGroup(SAID_HERE("In the list of differences"), rows);
}

ShortcutGroup fieldGroup()
{
    constexpr std::array rows{
        Fixed{SAID_HERE("Next or previous place found"), "Return; Shift+Return"},
        Fixed{SAID_HERE("Back to the text"), "Esc"},
        Fixed{SAID_HERE("Add what was pasted or typed into a large field"), "Ctrl+Return"},
        Fixed{SAID_HERE("Help on the dialog that is open"), "F1"},
    };
    return fixedGroup(SAID_HERE("In fields and dialogs"), rows);
}

ShortcutGroup welcomeGroup()
{
    constexpr std::array rows{Fixed{SAID_HERE("Open what was open before"), "Return"},
                              Fixed{SAID_HERE("Forget it"), "Del"}};
    return fixedGroup(SAID_HERE("While nothing is open"), rows);
}

/// The letters of roles hold where blocks are shown, not in the window: they are no actions.
ShortcutGroup readingGroup()
{
    ShortcutGroup group{.title = said(SAID_HERE("How it was read")), .rows = {}};
    for (const core::BlockRole role : widgets::offeredRoles())
        group.rows.append({said(SAID_HERE("Chosen blocks: %1")).arg(widgets::nameOf(role)),
                           widgets::keyOf(role), std::nullopt});
    group.rows.append({said(SAID_HERE("Set aside everything from here on")), u">"_s, std::nullopt});
    group.rows.append({said(SAID_HERE("Set aside everything before here")), u"<"_s, std::nullopt});
    group.rows.append({said(SAID_HERE("As it was read")), native("Backspace"), std::nullopt});
    group.rows.append(
        {said(SAID_HERE("Another version")), native("Ctrl+PgDown; Ctrl+PgUp"), std::nullopt});
    return group;
}

ShortcutGroup mouseGroup()
{
    ShortcutGroup group{.title = said(SAID_HERE("Mouse")), .rows = {}};
    const auto add = [&group](const char *text, const char *keys) {
        group.rows.append({said(text), said(keys), std::nullopt});
    };
    add(SAID_HERE("Zoom"), SAID_HERE("Ctrl + wheel"));
    add(SAID_HERE("Scroll one version alone"), SAID_HERE("Alt + wheel"));
    add(SAID_HERE("Step through differences"), SAID_HERE("Wheel between columns"));
    add(SAID_HERE("Bring every version's counterpart level"), SAID_HERE("Click a sentence"));
    add(SAID_HERE("Link two sentences"), SAID_HERE("Drag from beside one, between the columns"));
    add(SAID_HERE("Put a version elsewhere"), SAID_HERE("Drag its header"));
    return group;
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const ShortcutChoices &choices)
{
    QList<ShortcutGroup> groups;
    for (const MenuId menu : allMenus()) {
        ShortcutGroup group{.title = plain(titleOf(menu)), .rows = {}};
        for (const ActionSpec &spec : actionTable()) {
            if (spec.menu == menu)
                group.rows.append({plain(QCoreApplication::translate("Actions", spec.text)),
                                   shownKeys(shortcutsOf(spec, choices)), spec.id});
        }
        groups.append(group);
    }
    groups += {columnGroup(),  matrixGroup(),  listGroup(), fieldGroup(),
               readingGroup(), welcomeGroup(), mouseGroup()};
    return groups;
}

} // namespace app
