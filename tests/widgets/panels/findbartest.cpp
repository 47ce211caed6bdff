// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/findbar.h"

#include "support/panelstories.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};
const core::VersionId c{2};

struct Shown
{
    widgets::ViewState state;
    widgets::FindBar bar{&state};
    QLineEdit *words = bar.findChild<QLineEdit *>();

    Shown()
    {
        state.setComparison(support::finished(support::harbour()));
        bar.show();
    }
    QString count() const { return bar.findChild<QLabel *>()->text(); }
};

} // namespace

class FindBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInEveryVersionAndStepsAround()
    {
        Shown shown;
        QTest::keyClicks(shown.words, u"boats"_s);
        QTest::keyClick(shown.words, Qt::Key_Return);
        QCOMPARE(shown.count(), u"1 of 3"_s);
        QCOMPARE(shown.state.sentence(), (core::SentenceId{a, 1}));
        QCOMPARE(shown.state.searchText(), u"boats"_s);
        QTest::keyClick(shown.words, Qt::Key_F3);
        QCOMPARE(shown.state.sentence(), (core::SentenceId{b, 1}));
        QTest::keyClick(shown.words, Qt::Key_F3);
        QTest::keyClick(shown.words, Qt::Key_F3);
        QCOMPARE(shown.state.sentence(), (core::SentenceId{a, 1}));
        QTest::keyClick(shown.words, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(shown.count(), u"3 of 3"_s);
        QCOMPARE(shown.state.sentence(), (core::SentenceId{c, 1}));
    }

    void beginsAtTheCurrentSentence()
    {
        Shown shown;
        shown.state.select({c, 1});
        shown.words->setText(u"boats"_s);
        shown.bar.findNext();
        QCOMPARE(shown.bar.currentMatch(), 2);
    }

    void searchesWhenTypingPauses()
    {
        Shown shown;
        shown.words->setText(u"PIER"_s);
        QVERIFY(QTest::qWaitFor([&] { return shown.bar.matchCount() == 3; }));
        QCOMPARE(shown.count(), u"3 found"_s);
    }

    void saysSoWhereNothingIsFound()
    {
        Shown shown;
        shown.words->setText(u"zebra"_s);
        QTest::keyClick(shown.words, Qt::Key_Return);
        QCOMPARE(shown.count(), u"not found"_s);
        QVERIFY(!shown.state.sentence().isValid());
    }

    void leavesHiddenVersionsOut()
    {
        Shown shown;
        shown.state.setColumns({b});
        shown.words->setText(u"boats"_s);
        shown.bar.findNext();
        QCOMPARE(shown.bar.matchCount(), 1);
    }

    void escapeForgetsTheWords()
    {
        Shown shown;
        const QSignalSpy closed(&shown.bar, &widgets::FindBar::closed);
        shown.words->setText(u"boats"_s);
        shown.bar.findNext();
        QTest::keyClick(shown.words, Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(shown.state.searchText().isEmpty());
        QCOMPARE(shown.bar.matchCount(), 0);
    }

    void readsAnotherComparison()
    {
        Shown shown;
        shown.words->setText(u"boats"_s);
        shown.bar.findNext();
        shown.state.setComparison(support::compared(support::story({{u"Boats and boats."_s}})));
        QCOMPARE(shown.bar.matchCount(), 2);
        shown.state.setComparison({});
        QCOMPARE(shown.bar.matchCount(), 0);
        shown.bar.findNext();
    }
};

QTEST_MAIN(FindBarTest)
#include "findbartest.moc"
