// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/rolemenu.h"

#include "widgets/render/blockroles.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// "&Headline", "Set aside (&X)".
QString withMnemonic(const QString &name, QChar letter)
{
    const qsizetype at = name.indexOf(letter, 0, Qt::CaseInsensitive);
    return at < 0 ? u"%1 (&%2)"_s.arg(name, letter) : QString(name).insert(at, u'&');
}

} // namespace

void addRoles(QMenu *menu, std::optional<core::BlockRole> now, const GiveRole &give)
{
    for (const core::BlockRole role : offeredRoles()) {
        const QChar letter = keyOf(role);
        QAction *action = menu->addAction(withMnemonic(nameOf(role), letter) + u'\t' + letter, menu,
                                          [give, role] { give(role); });
        action->setCheckable(true);
        action->setChecked(now == role);
        action->setToolTip(explanationOf(role));
    }
}

} // namespace widgets
