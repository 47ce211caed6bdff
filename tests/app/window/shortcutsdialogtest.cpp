// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcutsdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using app::ActionId;

namespace {

QTreeWidgetItem *itemOf(QWidget &dialog, const QString &text)
{
    return dialog.findChild<QTreeWidget *>()
        ->findItems(text, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

QPushButton *button(QWidget &dialog, const QString &text)
{
    const QList<QPushButton *> all = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find(all, text, &QPushButton::text);
    return found == all.end() ? nullptr : *found;
}

void choose(QWidget &dialog, const QString &action)
{
    dialog.findChild<QTreeWidget *>()->setCurrentItem(itemOf(dialog, action));
}

void press(QWidget &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *field = dialog.findChild<QKeySequenceEdit *>();
    field->setFocus();
    QTest::keyClick(field, key, modifiers);
}

bool says(QWidget &dialog, const QString &words)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class ShortcutsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newKeysHoldAtOnce()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        dialog.show();
        QSignalSpy changes(&dialog, &app::ShortcutsDialog::changed);
        choose(dialog, u"Reload"_s);
        press(dialog, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return button(dialog, u"&Use these keys"_s)->isEnabled(); }));
        QTest::mouseClick(button(dialog, u"&Use these keys"_s), Qt::LeftButton);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(dialog.choices().value(ActionId::Reload),
                 QList{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M)});
        QVERIFY(itemOf(dialog, u"Reload"_s)->text(1).contains(u'M'));
        QTest::mouseClick(button(dialog, u"&Program's own"_s), Qt::LeftButton);
        QVERIFY(dialog.choices().isEmpty());
    }

    void whoeverHasTheKeysIsNamedFirst()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        dialog.show();
        choose(dialog, u"Reload"_s);
        press(dialog, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(
            QTest::qWaitFor([&] { return says(dialog, u"belongs to “Find in all versions”"_s); }));
        QTest::mouseClick(button(dialog, u"&Use these keys"_s), Qt::LeftButton);
        QVERIFY(itemOf(dialog, u"Find in all versions"_s)->text(1).isEmpty());
    }

    void keysForWritingAreRefused()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        dialog.show();
        choose(dialog, u"Reload"_s);
        press(dialog, Qt::Key_R, Qt::NoModifier);
        QVERIFY(QTest::qWaitFor([&] { return says(dialog, u"need Ctrl or Alt"_s); }));
        QVERIFY(!button(dialog, u"&Use these keys"_s)->isEnabled());
    }

    void fixedKeysAreShownButNotChanged()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        dialog.show();
        choose(dialog, u"Scroll one version alone"_s);
        QVERIFY(!dialog.findChild<QKeySequenceEdit *>()->isEnabled());
        QVERIFY(says(dialog, u"belong to the place"_s));
    }

    void theFilterFindsActionsAndKeys()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        dialog.show();
        auto *words = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(words, u"ctrl+f1"_s);
        QVERIFY(!itemOf(dialog, u"Keyboard shortcuts"_s)->isHidden());
        QVERIFY(itemOf(dialog, u"Zoom in"_s)->isHidden());
        QVERIFY(itemOf(dialog, u"Zoom in"_s)->parent()->isHidden());
    }

    void everyActionIsOnTheSheetAndOnPaper()
    {
        app::ShortcutsDialog dialog({}, nullptr);
        QTextDocument page;
        page.setHtml(app::shortcutsAsHtml({}));
        const QString text = page.toPlainText().replace(QChar::Nbsp, u' ');
        for (const app::ActionSpec &spec : app::actionTable()) {
            const QString name = QString::fromUtf8(spec.text).remove(u'&').remove(u'…');
            QVERIFY2(itemOf(dialog, name), spec.text);
            for (const QKeySequence &keys : app::shortcutsOf(spec))
                QVERIFY2(text.contains(keys.toString(QKeySequence::NativeText)), spec.text);
        }
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "shortcutsdialogtest.moc"
