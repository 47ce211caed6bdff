// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/panelstories.h"
#include "widgets/models/characterdiff.h"
#include "widgets/models/claimmarks.h"
#include "widgets/models/claimmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::difference::Kind;
using widgets::ClaimRow;
using widgets::Grain;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};
const core::VersionId c{2};

/// "b other figure: [Twenty] boats must move"
QStringList printed(const widgets::ClaimDetail &detail)
{
    QStringList lines;
    for (const ClaimRow &row : detail.rows) {
        QString text = row.text;
        for (auto mark = row.marks.crbegin(); mark != row.marks.crend(); ++mark) {
            text.insert(mark->range.end, u']');
            text.insert(mark->range.begin, u'[');
        }
        lines.append(u"%1 %2: %3"_s.arg(row.outlet, row.standing, text));
    }
    return lines;
}

widgets::ClaimDetail detailOf(const core::Comparison &comparison, core::SentenceId sentence,
                              Grain grain = Grain::Words)
{
    return widgets::claimDetail(comparison, comparison.claimOf(sentence), {a, b, c}, grain);
}

} // namespace

class ClaimDetailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhatTheFirstVersionDoesNotHave()
    {
        core::Comparison made = support::harbour();
        support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
        const auto comparison = support::finished(std::move(made));
        const auto detail = detailOf(*comparison, {a, 1});
        QCOMPARE(printed(detail),
                 (QStringList{u"a compared with: Twelve boats must move to the north basin."_s,
                              u"b other figure: [Twenty] boats must move to the north basin."_s,
                              u"c same: Twelve boats must move to the north basin."_s}));
        QVERIFY(detail.rows.at(1).marks.first().kind == Kind::FigureChanged);
        QCOMPARE(detail.versionsWith, 3);
        QCOMPARE(detail.words, 8);
        QVERIFY(detail.kinds == QList<Kind>{Kind::FigureChanged});
    }

    void whatTheUserLinkedSaysSo()
    {
        core::Comparison made = support::harbour();
        for (core::alignment::Pair &pair : made.pairs) {
            if (pair.a.version == a && pair.a.index == 1) {
                pair.isManual = true;
                pair.isLocked = pair.b.version == c;
                pair.reasons.prepend({core::alignment::Reason::Kind::Manual, 0});
            }
        }
        const auto detail = detailOf(*support::finished(std::move(made)), {a, 1});
        QCOMPARE(detail.rows.at(1).confidence, u"linked by you"_s);
        QCOMPARE(detail.rows.at(2).confidence, u"locked by you"_s);
        QVERIFY(!detail.rows.at(1).reasons.contains(u"linked by hand"_s));
    }

    void theReferenceIsTheBasis()
    {
        core::Comparison made = support::harbour();
        made.reference = b;
        const auto comparison = support::finished(std::move(made));
        const QStringList lines = printed(detailOf(*comparison, {a, 1}));
        QCOMPARE(lines.at(0), u"a reworded: [Twelve] boats must move to the north basin."_s);
        QCOMPARE(lines.at(1), u"b reference: Twenty boats must move to the north basin."_s);
    }

    void marksSingleCharacters()
    {
        const auto comparison = support::finished(support::harbour());
        const QStringList lines = printed(detailOf(*comparison, {a, 1}, Grain::Characters));
        QCOMPARE(lines.at(1), u"b reworded: Twe[nty] boats must move to the north basin."_s);
    }

    void saysWhereTheClaimIsMissing()
    {
        const auto comparison = support::finished(support::harbour());
        const auto detail = detailOf(*comparison, {a, 2});
        QCOMPARE(detail.versionsWith, 1);
        QCOMPARE(detail.rows.at(1).standing, u"not here"_s);
        QVERIFY(detail.rows.at(1).sentences.isEmpty());
        QVERIFY(detail.rows.at(1).text.startsWith(u"— not here"_s));
    }

    void namesSpeakerVerbAndConfidence()
    {
        core::Comparison made = support::harbour();
        made.attributions.push_back(support::statement(made, 1, u"Ada Quay"_s, u"claimed"_s,
                                                       u"the old pier would close"_s));
        const auto comparison = support::finished(std::move(made));
        const ClaimRow row = detailOf(*comparison, {a, 0}).rows.at(1);
        QCOMPARE(row.credit, u"Ada Quay · claimed"_s);
        QVERIFY(!row.confidence.isEmpty());
        QVERIFY(!row.reasons.isEmpty());
    }

    void joinsSentencesOfOneVersion()
    {
        const auto comparison = support::finished(support::harbour());
        QCOMPARE(widgets::joinedText(*comparison, {{a, 0}, {a, 2}}),
                 u"The harbour master said the old pier would close on Monday. … A petition "
                 "against the plan was signed overnight."_s);
    }

    void changedCharacters_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changed");
        const auto row
            = [](const char *name, const QString &before, const QString &after,
                 const QString &changed) { QTest::newRow(name) << before << after << changed; };
        row("an ending", u"continual"_s, u"continued"_s, u"ed"_s);
        row("something put in", u"the pier"_s, u"the old pier"_s, u"old "_s);
        row("something left out", u"the old pier"_s, u"the pier"_s, u""_s);
        row("the same", u"pier"_s, u"pier"_s, u""_s);
        row("short matches are chance", u"abcdef"_s, u"xbyczw"_s, u"xbyczw"_s);
        row("two places", u"old boat and old pier"_s, u"new boat and new pier"_s, u"new|new"_s);
        row("an emoji is whole", u"a 😀"_s, u"a 😁"_s, u"😁"_s);
        row("an accent takes its letter", u"cafe"_s, u"cafe\u0301"_s, u"e\u0301"_s);
        row("nothing before", u""_s, u"pier"_s, u"pier"_s);
    }

    void changedCharacters()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QStringList changed;
        for (const core::TextRange range : widgets::changedCharacters(before, after))
            changed.append(range.of(after).toString());
        QTEST(changed.join(u'|'), "changed");
    }

    void longTextsAreNotComparedByCharacter()
    {
        const QString before(5000, u'a');
        const QString after(5000, u'b');
        QCOMPARE(widgets::changedCharacters(before, after).size(), 1);
    }

    void sharedRanges()
    {
        QCOMPARE(widgets::intersection({{0, 5}, {8, 12}}, {{3, 9}, {11, 20}}),
                 (core::TextRanges{{3, 5}, {8, 9}, {11, 12}}));
        QCOMPARE(widgets::intersection({{0, 5}}, {}), core::TextRanges{});
    }

    void theModelTakesClaimsOfAnotherSize()
    {
        widgets::ClaimModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto comparison = support::finished(support::harbour());
        model.setDetail(detailOf(*comparison, {a, 0}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.indexOf(b).row(), 1);
        model.setDetail(
            widgets::claimDetail(*comparison, comparison->claimOf({a, 0}), {b}, Grain::Words));
        QCOMPARE(model.rowCount(), 1);
        model.setDetail({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ClaimDetailTest)
#include "claimdetailtest.moc"
