// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shortcuts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::ShortcutChoices;

namespace {

const app::ActionSpec &spec(ActionId id)
{
    return *std::ranges::find(app::actionTable(), id, &app::ActionSpec::id);
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

class ShortcutsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChoicesTheProgramsOwnHold()
    {
        QCOMPARE(app::shortcutsOf(spec(ActionId::Find), {}), QList{keys("Ctrl+F")});
    }

    void whoHadTheKeysLosesThem()
    {
        const ShortcutChoices after
            = app::withShortcuts({}, ActionId::ExportHtml, {keys("Ctrl+F")});
        QCOMPARE(app::shortcutsOf(spec(ActionId::ExportHtml), after), QList{keys("Ctrl+F")});
        QVERIFY(app::shortcutsOf(spec(ActionId::Find), after).isEmpty());
        QCOMPARE(app::ownerOf(keys("Ctrl+F"), after, ActionId::Find)->id, ActionId::ExportHtml);
    }

    void ofSeveralKeysOnlyTheTakenOneGoes()
    {
        // Next difference has Alt+Down and F8.
        const ShortcutChoices after = app::withShortcuts({}, ActionId::Reload, {keys("F8")});
        QCOMPARE(app::shortcutsOf(spec(ActionId::NextDifference), after), QList{keys("Alt+Down")});
    }

    void defaultsComeBackFromWhoeverHasThem()
    {
        const ShortcutChoices taken
            = app::withShortcuts({}, ActionId::ExportHtml, {keys("Ctrl+F")});
        const ShortcutChoices after = app::withDefaults(taken, ActionId::Find);
        QCOMPARE(app::shortcutsOf(spec(ActionId::Find), after), QList{keys("Ctrl+F")});
        QVERIFY(app::shortcutsOf(spec(ActionId::ExportHtml), after).isEmpty());
        QVERIFY(!after.contains(ActionId::Find)); // the program's own is no choice
    }

    void someKeysCannotBeGiven_data()
    {
        QTest::addColumn<QKeySequence>("pressed");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("control and a letter") << keys("Ctrl+K") << true;
        QTest::newRow("function key alone") << keys("F9") << true;
        QTest::newRow("a letter writes") << keys("K") << false;
        QTest::newRow("a capital writes") << keys("Shift+K") << false;
        QTest::newRow("Tab moves") << keys("Tab") << false;
        QTest::newRow("Shift+Tab moves") << keys("Shift+Tab") << false;
        QTest::newRow("Esc leaves") << keys("Esc") << false;
        QTest::newRow("Alt+F opens the menu File") << keys("Alt+F") << false;
        QTest::newRow("Alt+K opens none") << keys("Alt+K") << true;
        QTest::newRow("nothing") << QKeySequence() << false;
    }
    void someKeysCannotBeGiven()
    {
        QFETCH(QKeySequence, pressed);
        QFETCH(bool, isUsable);
        QCOMPARE(app::whyUnusable(pressed).isEmpty(), isUsable);
    }

    void everyKeyOfTheProgramIsOneThatCouldBeChosen()
    {
        for (const app::ActionSpec &action : app::actionTable()) {
            for (const QKeySequence &own : app::shortcutsOf(action))
                QVERIFY2(app::whyUnusable(own).isEmpty(), action.text);
        }
    }

    void choicesComeBackFromTheirTexts()
    {
        ShortcutChoices choices = app::withShortcuts({}, ActionId::Find, {});
        choices = app::withShortcuts(choices, ActionId::Reload, {keys("Ctrl+Alt+R"), keys("F9")});
        QCOMPARE(app::choicesFrom(app::textsOf(choices)), choices);
        QCOMPARE(app::textsOf(choices).value(u"Reload"_s), u"Ctrl+Alt+R; F9"_s);
    }

    void textsThatMakeNoSenseCountAsAbsent()
    {
        const ShortcutChoices read = app::choicesFrom({{u"NoSuchAction"_s, u"Ctrl+K"_s},
                                                       {u"Reload"_s, u"K"_s},
                                                       {u"Hide"_s, u"gibberish+?"_s},
                                                       {u"Copy"_s, u"Ctrl+F"_s}, // Find has it
                                                       {u"Remove"_s, u"Ctrl+Alt+X"_s}});
        QCOMPARE(read.keys(), QList{ActionId::Remove});
    }
};

QTEST_MAIN(ShortcutsTest)
#include "shortcutstest.moc"
