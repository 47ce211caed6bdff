// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using app::actionTable;

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionStandsInTheTableOnceWithAText()
    {
        QSet<int> ids;
        for (const app::ActionSpec &spec : actionTable()) {
            QVERIFY(*spec.text);
            QVERIFY2(!ids.contains(static_cast<int>(spec.id)), spec.text);
            ids.insert(static_cast<int>(spec.id));
        }
        QCOMPARE(ids.size(), static_cast<int>(app::ActionId::About) + 1);
    }

    void noTwoActionsShareAShortcut()
    {
        QHash<QKeySequence, QByteArray> owners;
        for (const app::ActionSpec &spec : actionTable()) {
            for (const QKeySequence &keys : app::shortcutsOf(spec)) {
                QVERIFY2(!keys.isEmpty() && keys[0].key() != Qt::Key_unknown, spec.text);
                QVERIFY2(!owners.contains(keys), spec.text);
                owners.insert(keys, spec.text);
            }
        }
    }

    void everyNamedIconIsThere()
    {
        app::Actions actions;
        actions.setColours(widgets::Palette::dark());
        for (const app::ActionSpec &spec : actionTable()) {
            if (*spec.icon)
                QVERIFY2(!actions[spec.id]->icon().isNull(), spec.icon);
        }
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        QHash<app::MenuId, QSet<QChar>> taken;
        for (const app::ActionSpec &spec : actionTable()) {
            const QString text = QString::fromUtf8(spec.text);
            const qsizetype mark = text.indexOf(u'&');
            if (mark < 0)
                continue;
            const QChar letter = text[mark + 1].toLower();
            QVERIFY2(!taken[spec.menu].contains(letter), spec.text);
            taken[spec.menu].insert(letter);
        }
    }

    void menusShowTheirRowsInOrder()
    {
        const app::Actions actions;
        QMenu menu;
        actions.fill(&menu, app::MenuId::Help);
        QCOMPARE(menu.actions(),
                 (QList{actions[app::ActionId::HelpContents], actions[app::ActionId::Shortcuts],
                        actions[app::ActionId::About]}));
    }

    void otherKeysAreToldInTheToolTip()
    {
        app::Actions actions;
        actions.setShortcuts(app::ActionId::ZoomIn, {QKeySequence(Qt::CTRL | Qt::Key_M)});
        const QAction *action = actions[app::ActionId::ZoomIn];
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
        QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
        actions.setShortcuts(app::ActionId::ZoomIn, {});
        QCOMPARE(action->toolTip(), u"Zoom in"_s);
    }
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"
