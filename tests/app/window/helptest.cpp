// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/contexthelp.h"
#include "app/window/helpwindow.h"
#include "app/window/settingsdialog.h"
#include "app/window/shortcutsdialog.h"
#include "widgets/dialogs/pastedialog.h"

#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using app::HelpWindow;

class HelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new app::ContextHelp(this); }

    void everyPageIsThereAndSaysSomething()
    {
        QVERIFY(app::helpTopics().size() >= 10);
        for (const app::HelpTopic &topic : app::helpTopics()) {
            QVERIFY2(topic.text.startsWith(u"# "_s), qPrintable(topic.name));
            QVERIFY2(topic.text.size() > 400, qPrintable(topic.name));
        }
    }

    void everyLinkBetweenPagesLeadsToOne()
    {
        static const QRegularExpression links(u"\\]\\(([^)]+)\\)"_s);
        QStringList names;
        for (const app::HelpTopic &topic : app::helpTopics())
            names.append(topic.name + u".md"_s);
        for (const app::HelpTopic &topic : app::helpTopics()) {
            for (const auto &link : links.globalMatch(topic.text))
                QVERIFY2(names.contains(link.captured(1)),
                         qPrintable(topic.name + u": "_s + link.captured(1)));
        }
    }

    void theWindowFollowsContentsLinksAndTheWayBack()
    {
        QWidget parent;
        HelpWindow *help = app::showHelp(u"filters"_s, &parent);
        QCOMPARE(help->topic(), u"filters"_s);
        auto *contents = help->findChild<QListWidget *>();
        QVERIFY(contents->currentItem());
        QCOMPARE(contents->currentItem()->text(), u"Finding and filtering"_s);
        contents->setFocus();
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(help->topic(), u"word-lists"_s);
        QVERIFY(help->findChild<QTextBrowser *>()->toPlainText().contains(u"syntax definition"_s));
        QTest::mouseClick(help->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(help->topic(), u"filters"_s);
        QCOMPARE(app::showHelp(u"no-such-page"_s, &parent), help);
        QCOMPARE(help->topic(), u"getting-started"_s);
    }

    void wordsLeaveThePagesThatHoldThem()
    {
        QWidget parent;
        HelpWindow *help = app::showHelp(u"filters"_s, &parent);
        QTest::keyClicks(help->findChild<QLineEdit *>(), u"cookies kept"_s);
        const auto *contents = help->findChild<QListWidget *>();
        QCOMPARE(contents->count(), 1);
        QCOMPARE(help->topic(), u"privacy"_s);
    }

    void theFirstKeyInADialogOpensItsPage()
    {
        widgets::PasteDialog dialog(nullptr);
        dialog.show();
        QTest::keyClick(dialog.findChild<QPlainTextEdit *>(), Qt::Key_F1);
        const auto *help = dialog.findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->topic(), u"getting-started"_s);
    }

    void theFirstKeyCanBeGivenToAnAction()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        dialog.show();
        auto *tree = dialog.findChild<QTreeWidget *>();
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        auto *keys = dialog.findChild<QKeySequenceEdit *>();
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_F1);
        QCOMPARE(keys->keySequence(), QKeySequence(Qt::Key_F1));
        QVERIFY(!dialog.findChild<HelpWindow *>());
        QTest::keyClick(tree, Qt::Key_F1);
        QCOMPARE(dialog.findChild<HelpWindow *>()->topic(), u"keyboard"_s);
    }

    void dialogsGetAButtonForTheirPage()
    {
        app::SettingsDialog dialog({});
        dialog.show();
        auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Help);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(dialog.findChild<HelpWindow *>()->topic(), u"settings"_s);
        dialog.hide();
        dialog.show(); // one button, however often it is shown
        const auto buttons = dialog.findChild<QDialogButtonBox *>()->buttons();
        QCOMPARE(std::ranges::count(buttons, button->text(), &QAbstractButton::text), 1);
    }

    void whatAWidgetSaysOfItselfCountsFirst()
    {
        QWidget outer;
        outer.setProperty("helpTopic", u"export"_s);
        auto *inner = new QWidget(&outer);
        QCOMPARE(app::helpTopicOf(inner), u"export"_s);
        QVERIFY(app::helpTopicOf(nullptr).isEmpty());
    }
};

QTEST_MAIN(HelpTest)
#include "helptest.moc"
