// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/overview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::difference::Kind;

namespace {

QStringList lines(const QList<OverviewMark> &marks)
{
    QStringList printed;
    for (const OverviewMark &mark : marks)
        printed.append(u"%1+%2 %3%4"_s.arg(mark.top)
                           .arg(mark.height)
                           .arg(core::difference::identifierOf(mark.kind),
                                mark.isFaint ? u" faint"_s : QString()));
    return printed;
}

} // namespace

class OverviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksShareTheStrip_data()
    {
        QTest::addColumn<QList<OverviewItem>>("items");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("scaled to the strip") << QList<OverviewItem>{{{100, 200}, Kind::OnlyHere}}
                                             << QStringList{u"10+10 only-here"_s};
        QTest::newRow("high enough to be seen")
            << QList<OverviewItem>{{{100, 101}, Kind::Reworded}} << QStringList{u"10+3 reworded"_s};
        QTest::newRow("the more important kind wins, in either order")
            << QList<OverviewItem>{{{100, 200}, Kind::Reworded}, {{120, 150}, Kind::QuoteAltered}}
            << QStringList{u"10+2 reworded"_s, u"12+3 quote-altered"_s, u"15+5 reworded"_s};
        QTest::newRow("a demoted kind never covers a shown one")
            << QList<OverviewItem>{{{100, 150}, Kind::QuoteAltered, true},
                                   {{100, 130}, Kind::Reworded}}
            << QStringList{u"10+3 reworded"_s, u"13+2 quote-altered faint"_s};
        QTest::newRow("cut at the end") << QList<OverviewItem>{{{995, 1000}, Kind::OnlyHere}}
                                        << QStringList{u"99+1 only-here"_s};
    }
    void marksShareTheStrip()
    {
        QFETCH(QList<OverviewItem>, items);
        QTEST(lines(overviewMarks(items, 1000, 100)), "expected");
    }

    void aShortArticleIsNotStretched()
    {
        QCOMPARE(overviewScale(50, 100), 1.0);
        QCOMPARE(overviewScale(400, 100), 0.25);
        QVERIFY(overviewMarks({{{10, 20}, Kind::OnlyHere}}, 0, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overviewtest.moc"
