// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString ferry = u"The ferry to Kelmoor sank on Tuesday with 40 people aboard."_s;
const QString rescue = u"Rescuers pulled 31 passengers from the freezing water within an hour."_s;
const QString owner
    = u"The owner, Brandt Lines, said the vessel had passed its inspection in May."_s;
const QString weather = u"Forecasters had warned of gusts that no small boat should face."_s;

/// "a1 b2 | a2 | b1": the claims in order, their members.
QString printed(const Comparison &comparison)
{
    QStringList claims;
    for (const auto &claim : comparison.claims) {
        QStringList members;
        for (const SentenceId &id : claim.members)
            members.append(QChar(u'a' + id.version.value) + QString::number(id.index + 1));
        claims.append(members.join(u' '));
    }
    return claims.join(u" | "_s);
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsFollowTheReference_data()
    {
        QTest::addColumn<int>("reference");
        QTest::addColumn<QString>("expected");
        QTest::newRow("what comes before the reference's first sentence stands first")
            << 0 << u"b1 | a1 b3 | a2 | a3 b2"_s;
        QTest::newRow("the second version") << 1 << u"b1 | a3 b2 | a1 b3 | a2"_s;
    }

    void claimsFollowTheReference()
    {
        QFETCH(int, reference);
        QFETCH(QString, expected);
        const Story story = support::story({{ferry, rescue, owner}, {weather, owner, ferry}});
        const auto comparison
            = compare(story, {}, {.reference = {reference}}, support::languages());
        QVERIFY(comparison);
        QCOMPARE(printed(**comparison), expected);
    }

    void aPartialPairDoesNotChainTwoClaims()
    {
        const auto comparison = support::compared(support::story(
            {{u"Rescuers pulled 31 passengers from the freezing water within an hour, and the "
              "owner, Brandt Lines, said the vessel had passed its inspection in May."_s},
             {rescue, owner},
             {owner, rescue}}));
        QCOMPARE(comparison->claimOf({{1}, 0}), comparison->claimOf({{2}, 1}));
        QCOMPARE(comparison->claimOf({{1}, 1}), comparison->claimOf({{2}, 0}));
        QVERIFY(comparison->claimOf({{1}, 0}) != comparison->claimOf({{1}, 1}));
    }

    void labelsAreShortPiecesOfAMember()
    {
        const Story story = support::story(
            {{u"“No one on the ferry had been told about the storm,” the captain, Ole Brink, said "
              "on Friday, adding that he would leave the company after thirty years at sea."_s,
              ferry},
             {ferry, weather, u"Yes."_s, u"* * *"_s}});
        const auto comparison = support::compared(story);
        for (const auto &claim : comparison->claims) {
            QVERIFY(!claim.label.isEmpty());
            QVERIFY(claim.label.split(u' ').size() <= 12);
            const bool isFound = std::ranges::any_of(claim.members, [&](SentenceId id) {
                return comparison->textOf(id).contains(claim.label);
            });
            QVERIFY2(isFound, qPrintable(claim.label));
        }
    }
};

QTEST_GUILESS_MAIN(ClaimsTest)
#include "claimstest.moc"
