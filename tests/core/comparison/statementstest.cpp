// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/statements.h"

#include "core/writer/statements.h"
#include "support/stories.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Comparison;
using core::StatementGrouping;
using core::StatementRow;
using core::attribution::CueClass;

/// Who is quoted how much and how, and how that is written.
class StatementsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outletsAreCounted();
    void sourcesAreCountedOverOutlets();
    void eachOutletAndSourceHasARow();
    void hiddenVersionsAreNotCounted();
    void verbsHaveTheirFrames();
    void marksAreNoVerbs();
    void hedgesAreCounted();
    void nothingHasNoShares();
    void tableIsWrittenAsCsv();
    void tableIsWrittenAsJson();
    void rowsOfAnOutletHaveItsDescriptions();
};

namespace {

const core::ComparisonPtr &bridge()
{
    static const core::ComparisonPtr comparison = support::compared(support::story(
        {{u"Mayor Ann Lee said the bridge would open on Monday."_s, u"“It is late,” Lee said."_s,
          u"Officials claimed the toll may rise to 5 crowns."_s},
         {u"Mayor Ann Lee insisted the bridge would “open on Monday”."_s}}));
    return comparison;
}

/// "a Ann Lee 1/0/1", direct, mixed and indirect.
QStringList linesOf(const Comparison &comparison, const std::vector<StatementRow> &rows)
{
    QStringList lines;
    for (const StatementRow &row : rows)
        lines.append(u"%1 %2 %3/%4/%5"_s
                         .arg(row.version.isValid() ? comparison.version(row.version).name : u"-"_s)
                         .arg(row.source < 0
                                  ? u"-"_s
                                  : comparison.sources[static_cast<size_t>(row.source)].name)
                         .arg(row.counts.direct)
                         .arg(row.counts.mixed)
                         .arg(row.counts.indirect));
    return lines;
}

} // namespace

void StatementsTest::outletsAreCounted()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::ByOutlet);
    QCOMPARE(linesOf(*bridge(), rows), (QStringList{u"a - 1/0/2"_s, u"b - 0/1/0"_s}));
    QCOMPARE(rows.front().counts.unnamed, 1);
    QCOMPARE(rows.front().counts.directShare(), 1.0 / 3);
    QCOMPARE(rows.front().counts.unnamedShare(), 1.0 / 3);
}

void StatementsTest::sourcesAreCountedOverOutlets()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::BySource);
    QCOMPARE(linesOf(*bridge(), rows), (QStringList{u"- Ann Lee 1/1/1"_s, u"- Officials 0/0/1"_s}));
    QCOMPARE(rows.front().statements.size(), 3);
    QVERIFY(!rows.front().isNobody);
}

void StatementsTest::eachOutletAndSourceHasARow()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::ByOutletAndSource);
    QCOMPARE(linesOf(*bridge(), rows),
             (QStringList{u"a Ann Lee 1/0/1"_s, u"a Officials 0/0/1"_s, u"b Ann Lee 0/1/0"_s}));
}

void StatementsTest::hiddenVersionsAreNotCounted()
{
    const auto rows
        = core::statementTable(*bridge(), StatementGrouping::BySource, {core::VersionId{1}});
    QCOMPARE(linesOf(*bridge(), rows), QStringList{u"- Ann Lee 0/1/0"_s});
}

void StatementsTest::verbsHaveTheirFrames()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::ByOutlet);
    const core::StatementCounts &counts = rows.front().counts;
    QCOMPARE(counts.verbs,
             (QList<core::VerbCount>{{u"say"_s, CueClass::Neutral, 2},
                                     {u"claim"_s, CueClass::Doubting, 1}}));
    QCOMPARE(counts.framed(CueClass::Doubting), 1);
    QCOMPARE(counts.framed(CueClass::None), 0);
    QCOMPARE(counts.loaded(), 1);
}

void StatementsTest::marksAreNoVerbs()
{
    const auto story = support::compared(support::story(
        {{u"Mayor: Bridge to open on Monday"_s, u"The bridge is late, the mayor said."_s}}));
    const auto rows = core::statementTable(*story, StatementGrouping::ByOutlet);
    QCOMPARE(rows.front().counts.indirect, 2);
    QCOMPARE(rows.front().counts.verbs.size(), 1);
    QCOMPARE(rows.front().counts.verbs.front().verb, u"say"_s);
}

void StatementsTest::hedgesAreCounted()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::BySource);
    QCOMPARE(rows.back().counts.hedges, (QList<core::WordCount>{{u"may"_s, 1}}));
}

void StatementsTest::nothingHasNoShares()
{
    QCOMPARE(core::StatementCounts().directShare(), 0.0);
    QCOMPARE(core::StatementCounts().unnamedShare(), 0.0);
    QVERIFY(core::statementTable(*bridge(), StatementGrouping::BySource, QList<core::VersionId>())
                .empty());
}

void StatementsTest::tableIsWrittenAsCsv()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::ByOutletAndSource);
    const QStringList lines = core::writer::statementsCsv(*bridge(), rows).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith(u"outlet,source,descriptions,"_s));
    QCOMPARE(lines[2], u"a,Officials,,yes,1,0,0,1,0.000,1,1.000,0,1,claim ×1 (doubting),may ×1"_s);
}

void StatementsTest::tableIsWrittenAsJson()
{
    const auto rows = core::statementTable(*bridge(), StatementGrouping::BySource);
    const QJsonArray array = core::writer::statementsJson(*bridge(), rows);
    QCOMPARE(array.size(), 2);
    const QJsonObject lee = array[0].toObject();
    QCOMPARE(lee["source"_L1].toString(), u"Ann Lee"_s);
    QCOMPARE(lee["statements"_L1].toInt(), 3);
    QCOMPARE(lee["verbs"_L1][0]["class"_L1].toString(), u"neutral"_s);
    QVERIFY(!lee.contains("outlet"_L1));
}

void StatementsTest::rowsOfAnOutletHaveItsDescriptions()
{
    const auto comparison = support::compared(
        support::story({{u"Mayor Ann Lee said the bridge would open on Monday."_s},
                        {u"Chairwoman Ann Lee said the bridge would open on Monday."_s}}));
    const auto described = [&](StatementGrouping grouping) {
        const auto rows = core::statementTable(*comparison, grouping);
        return core::writer::statementsJson(*comparison, rows)[0]["descriptions"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(described(StatementGrouping::ByOutletAndSource), 1);
    QCOMPARE(described(StatementGrouping::BySource), 2);
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "statementstest.moc"
