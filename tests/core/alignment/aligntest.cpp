// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/align.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;
using alignment::Reason;
using alignment::Relation;

namespace {

QString nameOf(Relation relation)
{
    static const QHash<Relation, QString> names{{Relation::None, u"none"_s},
                                                {Relation::Identical, u"identical"_s},
                                                {Relation::Reworded, u"reworded"_s},
                                                {Relation::Partial, u"partial"_s}};
    return names[relation];
}

QString nameOf(SentenceId id)
{
    return QChar(u'a' + id.version.value) + QString::number(id.index + 1);
}

/// "a1-b2 identical", one line for each pair.
QStringList printed(const Comparison &comparison)
{
    QStringList lines;
    for (const auto &pair : comparison.pairs)
        lines.append(nameOf(pair.a) + u'-' + nameOf(pair.b) + u' ' + nameOf(pair.relation));
    return lines;
}

const QString ferry = u"The ferry to Kelmoor sank on Tuesday with 40 people aboard."_s;
const QString rescue = u"Rescuers pulled 31 passengers from the freezing water within an hour."_s;
const QString owner
    = u"The owner, Brandt Lines, said the vessel had passed its inspection in May."_s;
const QString weather = u"Forecasters had warned of gusts that no small boat should face."_s;

} // namespace

class AlignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QList<QStringList>>("versions");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one version alone has no pairs")
            << QList<QStringList>{{ferry, rescue}} << QStringList{};
        QTest::newRow("the same words are identical")
            << QList<QStringList>{{ferry, rescue}, {ferry, rescue}}
            << QStringList{u"a1-b1 identical"_s, u"a2-b2 identical"_s};
        QTest::newRow("marks, case and spelling do not count")
            << QList<QStringList>{{u"“The harbour programme,” she said, “is finished”."_s},
                                  {u"\"The harbor program,\" She said, \"is finished.\""_s}}
            << QStringList{u"a1-b1 identical"_s};
        QTest::newRow("a few words changed")
            << QList<QStringList>{{ferry, weather},
                                  {u"The ferry to Kelmoor sank on Tuesday with some 40 people "
                                   "on board."_s,
                                   owner}}
            << QStringList{u"a1-b1 reworded"_s};
        QTest::newRow("a sentence moved to the end")
            << QList<QStringList>{{ferry, rescue, owner, weather}, {rescue, owner, weather, ferry}}
            << QStringList{u"a1-b4 identical"_s, u"a2-b1 identical"_s, u"a3-b2 identical"_s,
                           u"a4-b3 identical"_s};
        QTest::newRow("one long sentence against two short ones") << QList<QStringList>{
            {u"Rescuers pulled 31 passengers from the freezing water within an hour, and "
             "the owner, Brandt Lines, said the vessel had passed its inspection in May."_s,
             weather},
            {rescue, owner, ferry}} << QStringList{u"a1-b1 partial"_s, u"a1-b2 partial"_s};
        QTest::newRow("nothing in common")
            << QList<QStringList>{{ferry, rescue}, {owner, weather}} << QStringList{};
        QTest::newRow("a line of marks pairs with the same line only")
            << QList<QStringList>{{u"* * *"_s, ferry}, {u"* * *"_s, u"—"_s}}
            << QStringList{u"a1-b1 identical"_s};
    }

    void pairs()
    {
        QFETCH(QList<QStringList>, versions);
        QFETCH(QStringList, expected);
        QCOMPARE(printed(*support::compared(support::story(versions))), expected);
    }

    void reportsInDifferentWordsArePaired()
    {
        const auto comparison = support::compared(support::story(
            {{u"Lawmakers in Darvia approved a bill on Thursday that bans glass bottles on "
              "beaches."_s,
              u"Shopkeepers complained that deposits for cans would cost them dearly."_s,
              u"The law takes effect in June."_s},
             {u"Darvia's parliament on Thursday passed a ban on glass bottles at beaches."_s,
              u"Cans will carry deposits, which shopkeepers say is costly for them."_s,
              u"Tourist numbers have doubled since 2010."_s}}));
        QVERIFY(comparison->pairOf({{0}, 0}, {{1}, 0}));
        QVERIFY(comparison->pairOf({{0}, 1}, {{1}, 1}));
        QCOMPARE(comparison->unmatched({0}), (QList<SentenceId>{{{0}, 2}}));
        QCOMPARE(comparison->unmatched({1}), (QList<SentenceId>{{{1}, 2}}));
    }

    void onePersonsWordsArePairedWhateverStandsAroundThem()
    {
        const auto isPaired = [](const QString &speaker) {
            const auto comparison = support::compared(support::story(
                {{ferry,
                  u"“The slipway has done its work,” Mayor Ada Brand said in a note that she sent "
                  u"to "
                  "the newspapers."_s},
                 {rescue, owner, weather,
                  u"“As the new bridge carries all of the traffic, nobody should pay for repairs "
                  "twice,” %1 told the harbour board over lunch, adding that “our slipway has "
                  "fulfilled its duty.”"_s.arg(speaker),
                  u"Mayor Ada Brand and Kurt Olsen have been in office since 2019."_s}}));
            return comparison->pairOf({{0}, 1}, {{1}, 3}) != nullptr;
        };
        QVERIFY(isPaired(u"Brand"_s));
        QVERIFY(!isPaired(u"Olsen"_s));
    }

    void anotherFigureDoesNotPart()
    {
        const auto comparison = support::compared(support::story(
            {{ferry, rescue},
             {u"The ferry to Kelmoor sank on Tuesday with 52 people aboard."_s, weather}}));
        QVERIFY(comparison->pairOf({{0}, 0}, {{1}, 0}));
    }

    void coverageTellsTheDirectionOfAPartialPair()
    {
        const auto comparison = support::compared(support::story(
            {{u"Rescuers pulled 31 passengers from the freezing water within an hour, and a "
              "helicopter flew four of them to the hospital in Nordhaven, doctors said."_s,
              weather},
             {rescue, ferry}}));
        const auto *pair = comparison->pairOf({{0}, 0}, {{1}, 0});
        QVERIFY(pair);
        QVERIFY(pair->coverageOfB > 0.9);
        QVERIFY(pair->coverageOfA < 0.7);
    }

    void reasonsReadAsEnglish_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        const auto row = [](Reason::Kind kind, int count, const QString &expected) {
            QTest::newRow(qPrintable(expected)) << static_cast<int>(kind) << count << expected;
        };
        row(Reason::Kind::SharedWords, 9, u"9 content words"_s);
        row(Reason::Kind::SharedWords, 1, u"1 content word"_s);
        row(Reason::Kind::SharedNames, 2, u"2 names"_s);
        row(Reason::Kind::SharedQuotation, 7, u"the quotation (7 words in a row)"_s);
        row(Reason::Kind::FigureConflict, 1, u"against: a figure differs"_s);
        row(Reason::Kind::OtherVersions, 1, u"1 other version matches both"_s);
        row(Reason::Kind::OtherVersions, 3, u"3 other versions match both"_s);
        row(Reason::Kind::Manual, 0, u"linked by hand"_s);
    }

    void reasonsReadAsEnglish()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        QFETCH(QString, expected);
        QCOMPARE(alignment::describe({static_cast<Reason::Kind>(kind), count}), expected);
    }

    void aSharedQuotationIsAReason()
    {
        const auto comparison = support::compared(
            support::story({{u"“We will never sell the old mill,” the mayor said."_s, weather},
                            {u"“We will never sell the old mill,” vowed Anna Roth."_s, ferry}}));
        const auto *pair = comparison->pairOf({{0}, 0}, {{1}, 0});
        QVERIFY(pair);
        QVERIFY(pair->reasons.contains(Reason{Reason::Kind::SharedQuotation, 7}));
    }

    void aThirdVersionIsAReason()
    {
        const auto comparison = support::compared(
            support::story({{ferry, weather}, {owner, ferry}, {ferry, rescue}}));
        const auto *pair = comparison->pairOf({{0}, 0}, {{2}, 0});
        QVERIFY(pair);
        QVERIFY(pair->reasons.contains(Reason{Reason::Kind::OtherVersions, 1}));
    }

    void anotherQuotationOfTheSpeakerSpeaksAgainst()
    {
        const auto scoreOf = [](const QString &a, const QString &b) {
            return alignment::similarity(a, b, support::languages()).score;
        };
        const QString mill = u"%1We shall sell the mill by June,%2 mayor Anna Roth told Kelmoor."_s;
        const QString fears
            = u"%1Nobody has to fear for pensions,%2 mayor Anna Roth told Kelmoor."_s;
        QVERIFY(scoreOf(mill.arg(u"“"_s, u"”"_s), fears.arg(u"“"_s, u"”"_s))
                < scoreOf(mill.arg(u""_s, u""_s), fears.arg(u""_s, u""_s)));
    }

    void aNegationSpeaksAgainst_data()
    {
        QTest::addColumn<QString>("negated");
        QTest::newRow("not") << u"The council said that the bridge would not open in May."_s;
        QTest::newRow("a contraction") << u"The council said that the bridge won’t open in May."_s;
        QTest::newRow("never") << u"The council said that the bridge would never open in May."_s;
    }

    void aNegationSpeaksAgainst()
    {
        QFETCH(QString, negated);
        const QString open = u"The council said that the new bridge would open in May."_s;
        const QString same = u"The council said that the bridge would soon open in May."_s;
        QVERIFY(alignment::similarity(open, negated, support::languages()).score
                < alignment::similarity(open, same, support::languages()).score);
    }

    void similarityOfStandAloneSentences_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << ferry << ferry << u"identical"_s;
        QTest::newRow("nothing shared") << ferry << weather << u"none"_s;
        QTest::newRow("the same in other words")
            << ferry << u"The ferry to Kelmoor sank Tuesday with 40 people on board."_s
            << u"reworded"_s;
        QTest::newRow("a part of it")
            << ferry
            << u"The ferry to Kelmoor, built in 1971 by a yard that has since closed and sold to "
               "three owners in turn, sank."_s
            << u"partial"_s;
        QTest::newRow("nothing at all") << QString() << ferry << u"none"_s;
    }

    void similarityOfStandAloneSentences()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, expected);
        const auto pair = alignment::similarity(a, b, support::languages());
        QCOMPARE(nameOf(pair.relation), expected);
        QVERIFY(pair.score >= 0 && pair.score <= 1);
        QCOMPARE(alignment::similarity(b, a, support::languages()).score, pair.score);
    }
};

QTEST_GUILESS_MAIN(AlignTest)
#include "aligntest.moc"
