// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/scrollsync.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

class ScrollSyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferencePointReachesBothEnds_data()
    {
        QTest::addColumn<double>("scroll");
        QTest::addColumn<double>("content");
        QTest::addColumn<double>("expected");
        QTest::newRow("at the top") << 0.0 << 5000.0 << 0.0;
        QTest::newRow("a quarter page down") << 100.0 << 5000.0 << 200.0;
        QTest::newRow("in the middle the page's middle") << 2000.0 << 5000.0 << 2200.0;
        QTest::newRow("at the bottom") << 4600.0 << 5000.0 << 5000.0;
        QTest::newRow("beyond the bottom") << 9999.0 << 5000.0 << 5000.0;
        QTest::newRow("little to scroll, at the bottom") << 100.0 << 500.0 << 500.0;
        QTest::newRow("nothing to scroll") << 0.0 << 300.0 << 0.0;
    }
    void theReferencePointReachesBothEnds()
    {
        QFETCH(double, scroll);
        QFETCH(double, content);
        QTEST(referencePoint({.scroll = scroll, .page = 400, .content = content}), "expected");
    }

    void scrollingToAReferencePointIsTheWayBack()
    {
        for (const double content : {450.0, 700.0, 801.0, 5000.0}) {
            double before = -1;
            for (double scroll = 0; scroll <= content - 400; scroll += 7) {
                const double point
                    = referencePoint({.scroll = scroll, .page = 400, .content = content});
                QVERIFY2(point > before, "strictly ascending");
                QVERIFY(qAbs(scrollFor(point, 400, content) - scroll) < 1e-6);
                before = point;
            }
        }
    }

    void theLongestRunAscends_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("nothing") << QList<double>{} << QList<double>{} << QList<int>{};
        QTest::newRow("in order") << QList<double>{1, 2, 3} << QList<double>{} << QList{0, 1, 2};
        QTest::newRow("one moved up")
            << QList<double>{2, 3, 1, 4} << QList<double>{} << QList{0, 1, 3};
        QTest::newRow("equal ones count")
            << QList<double>{1, 1, 2} << QList<double>{} << QList{0, 1, 2};
        QTest::newRow("one heavy beats two light")
            << QList<double>{2, 3, 1} << QList<double>{1, 1, 5} << QList{2};
    }
    void theLongestRunAscends()
    {
        QFETCH(QList<double>, values);
        QFETCH(QList<double>, weights);
        QList<int> found;
        for (const size_t i : longestRun(values, weights))
            found.append(static_cast<int>(i));
        QTEST(found, "expected");
    }

    void aMapIsExactAtItsAnchorsAndStraightBetween()
    {
        const SyncMap map({{{100, 200}, {300, 500}}, {{400, 500}, {900, 1000}}}, 1000, 2000);
        QCOMPARE(map.map(0), 0.0);
        QCOMPARE(map.map(100), 300.0);
        QCOMPARE(map.map(150), 400.0); // the fraction inside a sentence is kept
        QCOMPARE(map.map(200), 500.0);
        QCOMPARE(map.map(300), 700.0);
        QCOMPARE(map.map(1000), 2000.0);
        QCOMPARE(map.map(5000), 2000.0);
    }

    void anEmptyColumnMapsToItsTop()
    {
        QCOMPARE(SyncMap({}, 0, 500).map(0), 500.0);
        QCOMPARE(SyncMap({}, 500, 0).map(250), 0.0);
    }

    void crossingClaimsDoNotTurnTheMapBack()
    {
        const SyncMap map({{{0, 50}, {800, 850}},
                           {{100, 200}, {0, 100}},
                           {{200, 300}, {100, 200}},
                           {{300, 400}, {200, 300}}},
                          1000, 1000);
        double before = 0;
        for (double point = 0; point <= 1000; point += 5) {
            QVERIFY(map.map(point) >= before);
            before = map.map(point);
        }
        QCOMPARE(map.map(200), 100.0); // the run in order is kept, the moved one is not
    }
};

QTEST_GUILESS_MAIN(ScrollSyncTest)
#include "scrollsynctest.moc"
