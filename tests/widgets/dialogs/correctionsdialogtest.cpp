// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/correctionsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using widgets::CorrectionRef;
using widgets::CorrectionRow;
using widgets::CorrectionsDialog;

namespace {

QList<CorrectionRow> threeRows()
{
    return {{.ref = {.kind = CorrectionRef::Kind::Link, .number = 0},
             .what = u"Linked"_s,
             .where = u"Pier Post 2, Quay News 4"_s,
             .words = u"“Ferries run.”"_s},
            {.ref = {.kind = CorrectionRef::Kind::NoCounterpart, .number = 0},
             .what = u"No counterpart"_s,
             .where = u"Quay News 1"_s,
             .isApplied = false},
            {.ref = {.kind = CorrectionRef::Kind::Outlet, .version = {1}},
             .what = u"Outlet"_s,
             .where = u"Quay News"_s}};
}

struct Shown
{
    Shown()
        : table(dialog.findChild<QTreeView *>())
        , taken(&dialog, &CorrectionsDialog::takeBackWanted)
        , wanted(&dialog, &CorrectionsDialog::placeWanted)
    {
        dialog.setRows(threeRows());
        dialog.show();
        dialog.activateWindow();
        table->setFocus();
    }

    CorrectionsDialog dialog;
    QTreeView *table;
    QSignalSpy taken;
    QSignalSpy wanted;
};

} // namespace

class CorrectionsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardGoesThereAndTakesBack()
    {
        Shown shown;
        QVERIFY(QTest::qWaitFor([&] { return shown.table->hasFocus(); }));
        QTest::keyClick(shown.table, Qt::Key_Down);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(shown.wanted.size(), 1);
        QCOMPARE(shown.wanted.first().first().value<CorrectionRef>(), threeRows().at(1).ref);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(shown.taken.size(), 1);
        QCOMPARE(shown.taken.first().first().value<CorrectionRow>(), threeRows().at(1));
        QVERIFY(shown.dialog.isVisible());
    }

    void theNextStaysChosenWhenOneIsTakenBack()
    {
        Shown shown;
        QTest::keyClick(shown.table, Qt::Key_Down);
        auto rows = threeRows();
        rows.removeAt(1);
        shown.dialog.setRows(rows);
        QCOMPARE(shown.table->currentIndex().row(), 1);
        shown.dialog.setRows({});
        QVERIFY(!shown.table->currentIndex().isValid());
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(shown.taken.size(), 0);
    }

    void theFilterFindsAndDeleteInItDeletesLetters()
    {
        Shown shown;
        auto *words = shown.dialog.findChild<QLineEdit *>();
        words->setFocus();
        QTest::keyClicks(words, u"quay news 1"_s);
        QCOMPARE(shown.table->model()->rowCount(), 1);
        words->setCursorPosition(0);
        QTest::keyClick(words, Qt::Key_Delete);
        QCOMPARE(words->text(), u"uay news 1"_s);
        QCOMPARE(shown.taken.size(), 0);
    }

    void itCountsAndSaysWhatIsNotApplied()
    {
        Shown shown;
        const auto *facts = shown.dialog.findChild<QLabel *>();
        QVERIFY(facts->text().contains(u"3"_s));
        QVERIFY(facts->text().contains(u"not applied"_s));
        shown.dialog.setRows({});
        QVERIFY(facts->text().contains(u"Nothing was corrected"_s));
    }

    void undoAndRedoWorkHereToo()
    {
        Shown shown;
        QSignalSpy undone(&shown.dialog, &CorrectionsDialog::undoRequested);
        QSignalSpy redone(&shown.dialog, &CorrectionsDialog::redoRequested);
        QTest::keyClick(shown.table, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(shown.table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(redone.size(), 1);
    }
};

QTEST_MAIN(CorrectionsDialogTest)
#include "correctionsdialogtest.moc"
