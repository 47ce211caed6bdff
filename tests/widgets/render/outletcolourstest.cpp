// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/outletcolours.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::VersionId;

class OutletColoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursStayWithTheVersionsNames()
    {
        core::Story story = support::story({{u"A quay."_s}, {u"A pier."_s}});
        story.versions[0].name = u"v2"_s; // the first one was removed
        story.versions[1].name = u"v9"_s;
        const auto colours = outletColoursOf(*support::compared(story), {});
        const Palette light = Palette::light();
        QCOMPARE(colours.in(light),
                 (QList{light.outlets[1], light.outlets[8 % light.outlets.size()]}));
    }

    void namesOfOtherKindsGoByTheirPlace()
    {
        const auto colours = outletColoursOf(
            *support::compared(support::story({{u"A quay."_s}, {u"A pier."_s}})), {});
        QCOMPARE(colours.in(Palette::dark()), Palette::dark().outlets.first(2));
    }

    void aChosenColourTakesTheThemesShade()
    {
        const ColumnStyles styles{{VersionId{1}, {.colour = offeredColours().at(2).colour}}};
        const auto colours = outletColoursOf(
            *support::compared(support::story({{u"A quay."_s}, {u"A pier."_s}})), styles);
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            QCOMPARE(colours.in(palette).at(1), palette.outlets.at(2));
            Palette wearing = palette;
            wearing.versionColours = colours.in(palette);
            QCOMPARE(wearing.outlet({1}), palette.outlets.at(2));
            QCOMPARE(wearing.outlet({7}), palette.outlets.at(7 % palette.outlets.size()));
        }
    }

    void anyColourStandsOutFromThePaper_data()
    {
        QTest::addColumn<QRgb>("chosen");
        for (const QRgb chosen : {0xff000000U, 0xffffffffU, 0xff202020U, 0xfff4f0c0U, 0xff00ff00U})
            QTest::addRow("%06x", chosen & 0xffffff) << chosen;
    }
    void anyColourStandsOutFromThePaper()
    {
        QFETCH(QRgb, chosen);
        for (const Palette &palette : {Palette::light(), Palette::dark()})
            QVERIFY(contrastBetween(shownColour(chosen, palette), palette.paper) >= 3);
    }

    void contrastIsThatOfTheGuidelines()
    {
        QVERIFY(qAbs(contrastBetween(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(qAbs(contrastBetween(0x777777, Qt::white) - 4.48) < 0.01);
        QCOMPARE(contrastBetween(0x123456, 0x123456), 1.0);
    }

    void everyOfferedColourHasAName()
    {
        QCOMPARE(offeredColours().size(), Palette::light().outlets.size());
        for (const OfferedColour &offered : offeredColours())
            QVERIFY(!offered.name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OutletColoursTest)
#include "outletcolourstest.moc"
