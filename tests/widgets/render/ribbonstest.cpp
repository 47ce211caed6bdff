// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/ribbons.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;

class RibbonsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRibbonFillsTheGutterBetweenItsEnds()
    {
        const QPainterPath path = ribbonPath({10, 40}, {100, 160}, 54);
        QCOMPARE(path.boundingRect(), QRectF(0, 10, 54, 150));
        QVERIFY(path.contains(QPointF(1, 25)));
        QVERIFY(path.contains(QPointF(53, 130)));
        QVERIFY(path.contains(QPointF(27, 78))); // half way: from 55 to 100
        QVERIFY(!path.contains(QPointF(1, 100)));
    }

    void whatIsDrawnDependsOnWhatIsOnScreen_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both ends on screen") << 10.0 << 300.0 << u"ribbon"_s;
        QTest::newRow("the left end only") << 10.0 << 900.0 << u"tab at the left"_s;
        QTest::newRow("the right end only") << -80.0 << 300.0 << u"tab at the right"_s;
        QTest::newRow("one above, one below") << -80.0 << 900.0 << u"nothing"_s;
        QTest::newRow("an end cut by the edge counts") << -20.0 << 590.0 << u"ribbon"_s;
    }
    void whatIsDrawnDependsOnWhatIsOnScreen()
    {
        QFETCH(double, left);
        QFETCH(double, right);
        const auto shape = ribbonShape({left, left + 50}, {right, right + 50}, false, 54, 600);
        QString drawn = u"nothing"_s;
        if (shape && !shape->isTab)
            drawn = u"ribbon"_s;
        else if (shape)
            drawn = shape->path.boundingRect().center().x() < 27 ? u"tab at the left"_s
                                                                 : u"tab at the right"_s;
        QTEST(drawn, "expected");
    }

    void aPartialPairsRibbonIsThinnerThanItsSentence()
    {
        const auto whole = ribbonShape({0, 60}, {0, 60}, false, 54, 600);
        const auto part = ribbonShape({0, 60}, {0, 60}, true, 54, 600);
        QVERIFY(part->path.boundingRect().height() < whole->path.boundingRect().height());
        QCOMPARE(part->path.boundingRect().center(), whole->path.boundingRect().center());
    }

    void linksAreFoundInEitherOrderAndCrossingOnesLieBehind()
    {
        const core::ComparisonPtr comparison = support::compared(support::story(
            {{u"The harbour bridge closes on Monday."_s, u"Ferries carry all island passengers."_s,
              u"Council engineers replace rusted cables."_s},
             {u"Council engineers replace rusted cables."_s,
              u"The harbour bridge closes on Monday."_s,
              u"Ferries carry all island passengers."_s}}));
        QStringList found;
        for (const RibbonLink &link : linksBetween(*comparison, {1}, {0})) {
            QCOMPARE(link.left.version, core::VersionId{1});
            found.append(u"%1-%2%3"_s.arg(link.left.index)
                             .arg(link.right.index)
                             .arg(link.crosses ? u" crossing"_s : QString()));
        }
        QCOMPARE(found, QStringList({u"0-2 crossing"_s, u"1-0"_s, u"2-1"_s}));
    }

    void theHandleLiesHalfWayAlongTheRibbon()
    {
        const auto shape = ribbonShape({10, 40}, {100, 160}, false, 54, 600);
        QCOMPARE(shape->middle, QPointF(27, 77.5));
        QVERIFY(shape->path.contains(shape->middle));
        const auto tab = ribbonShape({10, 40}, {900, 960}, false, 54, 600);
        QVERIFY(tab->path.contains(tab->middle));
    }

    void whereASentenceWouldStandIsAfterTheNearestBefore_data()
    {
        QTest::addColumn<int>("sentence");
        QTest::addColumn<bool>("isAtLeft");
        QTest::addColumn<int>("expected");
        QTest::newRow("before all that is linked") << 0 << true << -1;
        QTest::newRow("after the first link") << 2 << true << 0;
        QTest::newRow("one that crosses says nothing") << 4 << true << 1;
        QTest::newRow("after the last") << 9 << true << 5;
        QTest::newRow("of the right side") << 4 << false << 3;
        QTest::newRow("of the right side, first") << 0 << false << -1;
    }
    void whereASentenceWouldStandIsAfterTheNearestBefore()
    {
        QFETCH(int, sentence);
        QFETCH(bool, isAtLeft);
        const auto link = [](qint32 left, qint32 right, bool crosses) {
            return RibbonLink{.left = {{0}, left}, .right = {{1}, right}, .crosses = crosses};
        };
        const std::vector<RibbonLink> links{link(3, 7, true), link(1, 0, false), link(3, 1, false),
                                            link(7, 4, false), link(7, 5, false)};
        const core::SentenceId id{{isAtLeft ? 0 : 1}, sentence};
        QTEST(placeAmong(links, id, isAtLeft), "expected");
    }

    void aGapCanBeSeenAndClicked()
    {
        const auto shape = gapShape({100, 140}, 300, true, 54, 600);
        QVERIFY(shape && !shape->isTab);
        QVERIFY(shape->path.contains(QPointF(1, 120)));
        QVERIFY(shape->path.contains(QPointF(53, 300)));
        const auto mirrored = gapShape({100, 140}, 300, false, 54, 600);
        QVERIFY(mirrored->path.contains(QPointF(53, 120)));
        QVERIFY(gapShape({100, 140}, 900, true, 54, 600)->isTab);
        QVERIFY(!gapShape({-90, -40}, 300, true, 54, 600));
    }

    void whatTheUserLinkedIsWholeAndWhatIsLockedSaysSo()
    {
        core::Corrections corrections;
        const auto at = [](qint32 version, qint32 index) {
            return core::SentenceAnchor(core::SentenceId{{version}, index});
        };
        corrections.links
            = {{.a = at(0, 0), .b = at(1, 1)},
               {.a = at(0, 1), .b = at(1, 0), .kind = core::ManualLink::Kind::Locked}};
        const auto comparison = core::compare(
            support::story({{u"The harbour bridge closes."_s, u"Ferries carry passengers."_s},
                            {u"Gulls nest on the pier."_s, u"Traders were angry."_s}}),
            corrections, {}, support::languages());
        QVERIFY(comparison);
        const auto links = linksBetween(**comparison, {0}, {1});
        QCOMPARE(links.size(), 2U);
        for (const RibbonLink &link : links) {
            QVERIFY(link.isManual);
            QCOMPARE(link.isLocked, link.left.index == 1);
            QCOMPARE(link.isPartial, link.left.index == 1);
        }
    }

    void anyTwoOfManyVersionsAreLinked()
    {
        const QStringList told{u"The harbour bridge closes on Monday."_s,
                               u"Ferries carry all island passengers."_s};
        const core::ComparisonPtr comparison
            = support::compared(support::story(QList<QStringList>(60, told)));
        for (qint32 v = 1; v < 60; ++v) {
            QStringList found;
            for (const RibbonLink &link : linksBetween(*comparison, {0}, {v}))
                found.append(u"%1-%2"_s.arg(link.left.index).arg(link.right.index));
            QCOMPARE(found, QStringList({u"0-0"_s, u"1-1"_s}));
        }
    }
};

QTEST_GUILESS_MAIN(RibbonsTest)
#include "ribbonstest.moc"
