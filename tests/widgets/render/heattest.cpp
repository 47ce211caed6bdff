// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/heat.h"

#include "support/stories.h"
#include "widgets/render/outletcolours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::SentenceId;
using core::VersionId;

namespace {

const QString boats = u"Twelve fishing boats must leave the north harbour before Monday."_s;

QList<VersionId> versions(qint32 count)
{
    QList<VersionId> ids;
    for (qint32 i = 0; i < count; ++i)
        ids.append(VersionId{i});
    return ids;
}

/// "Twelve" 2, "harbour" 1
QStringList printed(const core::Comparison &comparison, const SentenceHeat &heat, VersionId version)
{
    QStringList lines;
    for (const HeatSpan &span : heat.spans)
        lines.append(
            u"%1 %2"_s.arg(span.range.of(comparison.version(version).text)).arg(span.count));
    return lines;
}

} // namespace

class HeatTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreAsHotAsVersionsDiffer()
    {
        const auto comparison = support::compared(
            support::story({{boats},
                            {u"Twenty fishing boats must leave the north harbour before Monday."_s},
                            {u"Twenty fishing boats must leave the north harbour before Friday."_s},
                            {boats},
                            {u"A goat won the show on the hill."_s}}));
        const SentenceHeat heat = heatOf(*comparison, {VersionId{0}, 0}, versions(5));
        QCOMPARE(heat.others, 4);
        QCOMPARE(heat.differing, 2);
        QCOMPARE(heat.lacking, 1);
        QCOMPARE(
            printed(*comparison, heat, {0}),
            (QStringList{u"Twelve 3"_s, u" fishing boats must leave the north harbour before  1"_s,
                         u"Monday 2"_s, u". 1"_s}));
    }

    void theSameWordsAreOneReading()
    {
        const QString other = u"Twenty fishing boats must leave the north harbour before Monday."_s;
        const QString third = u"Sixty fishing boats must leave the north harbour before Monday."_s;
        const auto comparison = support::compared(
            support::story({{boats}, {third}, {other}, {u"A goat won."_s}, {other}}));
        const SentenceHeat heat = heatOf(*comparison, {VersionId{0}, 0}, versions(5));
        QCOMPARE(heat.readings.size(), 3);
        QCOMPARE(heat.readings[0].versions, (QList{VersionId{2}, VersionId{4}}));
        QCOMPARE(heat.readings[0].text, other);
        QCOMPARE(heat.readings[0].sentence, (SentenceId{{2}, 0}));
        QCOMPARE(heat.readings[0].marks.size(), 1);
        QCOMPARE(heat.readings[0].marks[0].of(other).toString(), u"Twenty"_s);
        QCOMPARE(heat.readings[1].versions, QList{VersionId{1}});
        QCOMPARE(heat.readings[2].versions, QList{VersionId{3}});
        QVERIFY(heat.readings[2].text.isEmpty() && !heat.readings[2].sentence.isValid());
    }

    void whatAnotherAddsIsAReadingWithoutHeat()
    {
        const auto comparison = support::compared(support::story(
            {{u"Twelve boats must leave the north harbour before Monday."_s},
             {u"Twelve boats must leave the crowded north harbour before Monday."_s}}));
        const SentenceHeat heat = heatOf(*comparison, {VersionId{0}, 0}, versions(2));
        QVERIFY(heat.spans.isEmpty());
        QCOMPARE(heat.differing, 1);
        QCOMPARE(heat.readings.first().marks.first().of(heat.readings.first().text).toString(),
                 u"crowded"_s);
    }

    void versionsThatAreNotAskedDoNotCount()
    {
        const auto comparison = support::compared(
            support::story({{boats}, {u"A goat won."_s}, {u"A goat won."_s}, {boats}}));
        QCOMPARE(heatOf(*comparison, {VersionId{0}, 0}, {VersionId{1}, VersionId{0}}).lacking, 1);
        const SentenceHeat cold = heatOf(*comparison, {VersionId{0}, 0}, {VersionId{3}});
        QVERIFY(cold.readings.isEmpty() && cold.spans.isEmpty());
        QCOMPARE(heatOf(*comparison, {VersionId{0}, 0}, {}).others, 0);
    }

    void shadesGoFromOneToAll()
    {
        QCOMPARE(heatStep(0, 9), 0);
        QCOMPARE(heatStep(1, 100), 1);
        QCOMPARE(heatStep(100, 100), heatSteps);
        QCOMPARE(heatStep(1, 1), heatSteps);
        QCOMPARE(heatStep(3, 0), 0);
        int before = 0;
        for (int count = 1; count <= 40; ++count) {
            QVERIFY(heatStep(count, 40) >= before);
            before = heatStep(count, 40);
        }
    }

    void wordsStayReadableOnEveryShade()
    {
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            double before = 22;
            for (int step = 1; step <= heatSteps; ++step) {
                const QColor shade = heatColour(step, palette);
                QVERIFY(contrastBetween(palette.text, shade) >= 4.5);
                QVERIFY(contrastBetween(palette.text, shade) < before); // each is stronger
                before = contrastBetween(palette.text, shade);
            }
        }
    }

    void boxesStackWithoutOverlap_data()
    {
        QTest::addColumn<QList<double>>("wanted");
        QTest::addColumn<int>("fixed");
        QTest::addColumn<QList<double>>("expected");
        // every box is 10 high, 2 between them
        QTest::newRow("where they want")
            << QList<double>{0, 50, 100} << -1 << QList<double>{0, 50, 100};
        QTest::newRow("moved down") << QList<double>{0, 5, 30} << -1 << QList<double>{0, 12, 30};
        QTest::newRow("the chosen one stays, those before it move up")
            << QList<double>{40, 45, 50} << 2 << QList<double>{26, 38, 50};
        QTest::newRow("those behind it move down")
            << QList<double>{40, 41, 42} << 0 << QList<double>{40, 52, 64};
        QTest::newRow("none goes above the begin")
            << QList<double>{0, 2, 4} << 2 << QList<double>{0, 12, 24};
        QTest::newRow("none at all") << QList<double>{} << -1 << QList<double>{};
    }
    void boxesStackWithoutOverlap()
    {
        QFETCH(QList<double>, wanted);
        QFETCH(int, fixed);
        std::vector<StackedBox> boxes;
        for (const double top : wanted)
            boxes.push_back({top, 10});
        const std::vector<double> tops = stackedTops(boxes, 2, fixed);
        QTEST(QList<double>(tops.begin(), tops.end()), "expected");
    }
};

QTEST_GUILESS_MAIN(HeatTest)
#include "heattest.moc"
