// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/columnplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

namespace {

/// "fixed 0+300 | 0+400 454+400 of 854": what stays before the bar, what scrolls behind it.
QString printed(const ColumnPlaces &all)
{
    QStringList fixed;
    QStringList row;
    for (qsizetype i = 0; i < all.places.size(); ++i)
        (i < all.fixed ? fixed : row)
            .append(u"%1+%2"_s.arg(all.places[i].left).arg(all.places[i].width));
    return u"%1 | %2 of %3%4"_s.arg(fixed.join(u' '), row.join(u' '))
        .arg(all.rowWidth)
        .arg(all.scrolls ? u", scrolls"_s : QString());
}

} // namespace

class ColumnPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStandBesideOneAnother_data()
    {
        QTest::addColumn<QList<ColumnWish>>("wishes");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("expected");
        const ColumnWish any;
        QTest::newRow("two share the room, the last takes the odd pixel")
            << QList{any, any} << 1001 << u" | 0+475 525+476 of 1001"_s;
        QTest::newRow("too many to read keep their least and scroll")
            << QList{any, any, any, any} << 1000
            << u" | 0+300 350+300 700+300 1050+300 of 1350, scrolls"_s;
        QTest::newRow("a wish is kept, the others share the rest")
            << QList{ColumnWish{400}, any, any} << 1300 << u" | 0+400 450+400 900+400 of 1300"_s;
        QTest::newRow("wishes alone leave room behind them")
            << QList{ColumnWish{300}, ColumnWish{320}} << 1000 << u" | 0+300 350+320 of 1000"_s;
        QTest::newRow("no column is wider than the window")
            << QList{ColumnWish{900}} << 500 << u" | 0+500 of 500"_s;
        QTest::newRow("a window narrower than the least")
            << QList{any, any} << 200 << u" | 0+200 250+200 of 450, scrolls"_s;
        QTest::newRow("pinned ones stay, the others scroll in what is left")
            << QList{ColumnWish{0, true}, any, any, any} << 1000
            << u"0+300 | 0+300 350+300 700+300 of 1000, scrolls"_s;
        QTest::newRow("pinned ones that would leave no room go with the others")
            << QList{ColumnWish{0, true}, ColumnWish{0, true}, ColumnWish{0, true}, any} << 1000
            << u"0+300 350+300 | 0+300 350+300 of 650, scrolls"_s;
        QTest::newRow("all pinned: the last goes with what scrolls")
            << QList{ColumnWish{0, true}, ColumnWish{0, true}} << 1000 << u"0+475 | 0+475 of 475"_s;
    }
    void columnsStandBesideOneAnother()
    {
        QFETCH(QList<ColumnWish>, wishes);
        QFETCH(int, room);
        QTEST(printed(placeColumns(wishes, room, 300, 50)), "expected");
    }

    void nothingOverlapsAndNothingIsLost()
    {
        for (int room = 100; room < 3000; room += 37) {
            for (int pinned = 0; pinned < 4; ++pinned) {
                QList<ColumnWish> wishes;
                for (int i = 0; i < 6; ++i)
                    wishes.append({i % 3 == 1 ? 150 + 40 * i : 0, i < pinned});
                const ColumnPlaces all = placeColumns(wishes, room, 300, 50);
                QCOMPARE(all.places.size(), 6);
                for (qsizetype i = 1; i < 6; ++i) {
                    if (i != all.fixed)
                        QCOMPARE(all.places[i].left,
                                 all.places[i - 1].left + all.places[i - 1].width + 50);
                }
                QVERIFY(all.fixed == 0 || all.fixedWidth <= room - qMin(300, room));
                QVERIFY(all.scrolls || all.fixedWidth + all.rowWidth == room);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ColumnPlacesTest)
#include "columnplacestest.moc"
