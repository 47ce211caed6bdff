// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/alignedgeometry.h"

#include <QTest>

using namespace widgets;

class AlignedGeometryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheWidthDownToWhatIsReadable()
    {
        AlignedGeometry geometry;
        geometry.setColumns(4, 1000, 200);
        QCOMPARE(geometry.columnWidth(), 250.0);
        geometry.setColumns(8, 1000, 200);
        QCOMPARE(geometry.columnWidth(), 200.0);
        QCOMPARE(geometry.width(), 1600.0);
        geometry.setColumns(3, 120, 200); // never wider than the view
        QCOMPARE(geometry.columnWidth(), 120.0);
        geometry.setColumns(0, 1000, 200);
        QCOMPARE(geometry.columnAt(10), -1);
    }

    void findsWhatTouchesAStretch()
    {
        AlignedGeometry geometry;
        geometry.setColumns(5, 500, 100);
        geometry.setHeights({30, 50, 20});
        QCOMPARE(geometry.height(), 100.0);
        QCOMPARE(geometry.rowsIn({0, 30}), (Span{0, 1}));
        QCOMPARE(geometry.rowsIn({29, 31}), (Span{0, 2}));
        QCOMPARE(geometry.rowsIn({80, 500}), (Span{2, 3}));
        QCOMPARE(geometry.rowsIn({100, 200}).length(), 0);
        QCOMPARE(geometry.rowsIn({-50, 1}), (Span{0, 1}));
        QCOMPARE(geometry.columnsIn(100, 200), (Span{1, 2}));
        QCOMPARE(geometry.columnsIn(150, 250), (Span{1, 3}));
        QCOMPARE(geometry.columnsIn(-10, 9000), (Span{0, 5}));
        QCOMPARE(geometry.cell(1, 2), QRectF(200, 30, 100, 50));
    }

    void pointsOutsideAreInNoRowOrColumn()
    {
        AlignedGeometry geometry;
        geometry.setColumns(2, 500, 100);
        geometry.setHeights({30, 50});
        QCOMPARE(geometry.rowAt(29.5), 0);
        QCOMPARE(geometry.rowAt(30), 1);
        QCOMPARE(geometry.rowAt(80), -1);
        QCOMPARE(geometry.rowAt(-1), -1);
        QCOMPARE(geometry.columnAt(499), 1);
        QCOMPARE(geometry.columnAt(500), -1);
        QCOMPARE(geometry.columnAt(-1), -1);
    }

    void anotherHeightMovesWhatIsBelow()
    {
        AlignedGeometry geometry;
        geometry.setHeights({30, 50, 20});
        geometry.setHeight(1, 10);
        QCOMPARE(geometry.row(0), (Extent{0, 30}));
        QCOMPARE(geometry.row(1), (Extent{30, 40}));
        QCOMPARE(geometry.row(2), (Extent{40, 60}));
    }

    void scrollsAsLittleAsNeeded_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("bottom");
        QTest::addColumn<double>("scroll");
        QTest::newRow("seen") << 120.0 << 150.0 << 100.0;
        QTest::newRow("a little above") << 80.0 << 110.0 << 80.0;
        QTest::newRow("a little below") << 390.0 << 420.0 << 120.0;
        QTest::newRow("far below: the upper third") << 900.0 << 960.0 << 800.0;
        QTest::newRow("higher than the page: its top") << 200.0 << 800.0 << 200.0;
        QTest::newRow("far below and nearly a page high") << 1000.0 << 1280.0 << 980.0;
    }

    /// The page shows 100 to 400.
    void scrollsAsLittleAsNeeded()
    {
        QFETCH(double, top);
        QFETCH(double, bottom);
        QTEST(scrollToShow({top, bottom}, 100, 300), "scroll");
    }
};

QTEST_GUILESS_MAIN(AlignedGeometryTest)
#include "alignedgeometrytest.moc"
