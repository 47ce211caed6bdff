// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/claimchooser.h"

#include "support/panelstories.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using core::alignment::ClaimId;
using widgets::ClaimChooser;

namespace {

/// Twelve claims: each sentence stands in one version only but the first, which both have.
core::ComparisonPtr comparison()
{
    QStringList paragraphs{u"The harbour master closed the old pier on Monday."_s};
    for (const QString &thing :
         {u"gulls"_s, u"ferries"_s, u"cranes"_s, u"nets"_s, u"ropes"_s, u"lamps"_s, u"buoys"_s,
          u"café tables"_s, u"anchors"_s, u"sails"_s, u"engines"_s})
        paragraphs.append(u"Somebody counted %1 there."_s.arg(thing));
    core::Comparison made = *support::compared(support::story({paragraphs, {paragraphs.first()}}));
    made.claims.clear();
    for (qint32 i = 0; i < paragraphs.size(); ++i) {
        core::alignment::Claim claim;
        claim.label = i == 8 ? u"café tables"_s : paragraphs.at(i).section(u' ', 0, 2);
        claim.members = {{{0}, i}};
        if (i == 0)
            claim.members.append({{1}, 0});
        made.claims.push_back(claim);
    }
    return std::make_shared<const core::Comparison>(std::move(made));
}

QList<int> numbers(const QList<ClaimId> &claims)
{
    QList<int> found;
    for (const ClaimId claim : claims)
        found.append(claim.value + 1);
    return found;
}

} // namespace

class ClaimChooserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreFoundByNumberAndWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("a number and those that begin so") << u"1"_s << QList{1, 10, 11, 12};
        QTest::newRow("a number with its sign") << u"#12"_s << QList{12};
        QTest::newRow("words of a label without accents") << u"CAFE tab"_s << QList{9};
        QTest::newRow("words of the sentence") << u"counted ferries"_s << QList{3};
        QTest::newRow("the label that begins so first")
            << u"the"_s << QList{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        QTest::newRow("not there") << u"zebra"_s << QList<int>{};
    }

    void claimsAreFoundByNumberAndWords()
    {
        QFETCH(QString, typed);
        QTEST(numbers(widgets::ClaimChoice(comparison()).matching(typed)), "expected");
    }

    void typingNarrowsAndEnterGoes()
    {
        ClaimChooser chooser(comparison(), {});
        const QSignalSpy chosen(&chooser, &ClaimChooser::chosen);
        chooser.show();
        auto *list = chooser.findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 12);
        QCOMPARE(list->topLevelItem(0)->text(2), u"2 of 2 versions"_s);
        auto *typed = chooser.findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"nets"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ClaimId>(), ClaimId{4});
        QVERIFY(!chooser.isVisible());
    }

    void arrowsMoveTheChoice()
    {
        ClaimChooser chooser(comparison(), ClaimId{3});
        const QSignalSpy chosen(&chooser, &ClaimChooser::chosen);
        chooser.show();
        auto *typed = chooser.findChild<QLineEdit *>();
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Enter);
        QCOMPARE(chosen.first().first().value<ClaimId>(), ClaimId{4});
    }

    void enterWithoutARowGoesNowhere()
    {
        ClaimChooser chooser(comparison(), {});
        const QSignalSpy chosen(&chooser, &ClaimChooser::chosen);
        chooser.show();
        auto *typed = chooser.findChild<QLineEdit *>();
        QTest::keyClicks(typed, u"zebra"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(chosen.isEmpty());
        QVERIFY(chooser.isVisible());
        QTest::keyClick(typed, Qt::Key_Escape);
        QVERIFY(!chooser.isVisible());
    }
};

QTEST_MAIN(ClaimChooserTest)
#include "claimchoosertest.moc"
