// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/palette.h"

#include "widgets/render/contrast.h"
#include "widgets/render/style.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::difference::Kind;
using widgets::Palette;

namespace {

struct Named
{
    const char *name;
    Palette palette;
    double least; ///< contrast of text
};

QList<Named> everyPalette()
{
    return {{"light", Palette::light(), 4.5},
            {"dark", Palette::dark(), 4.5},
            {"black on white", Palette::highContrast(false), 7},
            {"white on black", Palette::highContrast(true), 7}};
}

QPalette desktop(const QColor &window, const QColor &text, const QColor &button)
{
    QPalette palette(button, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(widgets::contrastOf(Qt::black, Qt::white), 21.0);
        QCOMPARE(widgets::contrastOf(Qt::white, Qt::black), 21.0);
        QCOMPARE(widgets::contrastOf(Qt::red, Qt::red), 1.0);
        // The grey that is said to be the lightest with 4.5 on white.
        QVERIFY(widgets::contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(widgets::contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void readableColoursStayAsTheyAre()
    {
        const QColor navy(0x1d, 0x4f, 0x94);
        QCOMPARE(widgets::readable(navy, Qt::white), navy);
    }

    void faintColoursBecomeTheNearestShadeThatCanBeRead_data()
    {
        QTest::addColumn<QColor>("wanted");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("yellow on white") << QColor(Qt::yellow) << QColor(Qt::white);
        QTest::newRow("navy on black") << QColor(0x10, 0x10, 0x60) << QColor(Qt::black);
        QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white);
        QTest::newRow("grey on grey") << QColor(Qt::gray) << QColor(Qt::gray);
    }
    void faintColoursBecomeTheNearestShadeThatCanBeRead()
    {
        QFETCH(QColor, wanted);
        QFETCH(QColor, ground);
        const QColor shade = widgets::readable(wanted, ground);
        const double contrast = widgets::contrastOf(shade, ground);
        QVERIFY2(contrast >= 4.5, qPrintable(shade.name()));
        QVERIFY2(contrast < 4.9, qPrintable(shade.name())); // no further than needed
        if (wanted.hslSaturation() > 0)
            QVERIFY(qAbs(shade.hslHue() - wanted.hslHue()) <= 2);
    }

    void everyTextAndEveryInkCanBeRead()
    {
        for (const Named &named : everyPalette()) {
            const Palette &palette = named.palette;
            QVERIFY2(widgets::contrastOf(palette.text, palette.paper) >= 7, named.name);
            for (const QColor &ground : {palette.paper, palette.header, palette.window})
                QVERIFY2(widgets::contrastOf(palette.mutedText, ground) >= named.least, named.name);
            QVERIFY2(widgets::contrastOf(palette.accentText, palette.accent) >= 4.5, named.name);
            QVERIFY2(widgets::contrastOf(palette.text, palette.currentWash) >= 4.5, named.name);
            QVERIFY2(widgets::contrastOf(palette.text, palette.searchWash) >= 4.5, named.name);
            for (const Kind kind : core::difference::allKinds) {
                const widgets::KindStyle style = palette.style(kind);
                QVERIFY2(widgets::contrastOf(style.ink, palette.paper) >= named.least, named.name);
                if (style.wash.alpha() > 0)
                    QVERIFY2(widgets::contrastOf(palette.text, style.wash) >= 7, named.name);
            }
        }
    }

    void highContrastDrawsLinesAndDotsThatCanBeSeen()
    {
        for (const bool isDark : {false, true}) {
            const Palette palette = Palette::highContrast(isDark);
            QVERIFY(widgets::contrastOf(palette.border, palette.paper) >= 4.5);
            QVERIFY(widgets::contrastOf(palette.faintText, palette.paper) >= 7);
            for (const QColor &outlet : palette.outlets)
                QVERIFY(widgets::contrastOf(outlet, palette.paper) >= 4.5);
            for (const Kind kind : core::difference::allKinds)
                QVERIFY(widgets::contrastOf(palette.style(kind).line, palette.paper) >= 3);
        }
    }

    /// Colour is never the only thing that tells groups of kinds apart.
    void everyGroupHasASecondCueOfItsOwn()
    {
        for (const Named &named : everyPalette()) {
            QHash<QChar, QRgb> inks;
            for (const Kind kind : core::difference::allKinds) {
                const widgets::KindStyle style = named.palette.style(kind);
                QVERIFY2(!style.glyph.isNull(), named.name);
                // Two kinds of one glyph are of one colour; two of one glyph in two colours would
                // be told apart by colour alone.
                QVERIFY2(inks.value(style.glyph, style.ink.rgb()) == style.ink.rgb(), named.name);
                inks.insert(style.glyph, style.ink.rgb());
            }
            QVERIFY(inks.size() >= 6);
        }
    }

    void aChosenColourServesEveryPaper()
    {
        for (Named named : everyPalette()) {
            named.palette.chosen.insert(Kind::Reworded, QColor(0xff, 0xee, 0x88));
            const widgets::KindStyle style = named.palette.style(Kind::Reworded);
            QVERIFY2(widgets::contrastOf(style.ink, named.palette.paper) >= named.least,
                     named.name);
            QVERIFY2(widgets::contrastOf(style.line, named.palette.paper) >= 3, named.name);
            QCOMPARE(style.underline, Qt::SolidLine); // the second cue stays
            QVERIFY(named.palette.style(Kind::NameVariant).ink != style.ink);
        }
    }

    void theDesktopsColoursSayWhatFitsThem()
    {
        QVERIFY(!Palette::matching(desktop(0xefefef, Qt::black, 0xefefef)).isHighContrast);
        QVERIFY(!Palette::matching(desktop(Qt::white, Qt::black, 0xe0e0e0)).isHighContrast);
        QVERIFY(!Palette::matching(desktop(0x202326, 0xfcfcfc, 0x31363b)).isHighContrast);
        QVERIFY(!Palette::matching(desktop(0xf5f5f5, Qt::black, 0xfdfdfd)).isHighContrast);
        const Palette white = Palette::matching(desktop(Qt::white, Qt::black, Qt::white));
        QVERIFY(white.isHighContrast && !white.isDark);
        const Palette black = Palette::matching(desktop(Qt::black, Qt::white, Qt::black));
        QVERIFY(black.isHighContrast && black.isDark);
        // Dialogs tell the window's theme by its colours.
        for (const Named &named : everyPalette()) {
            const Palette found = Palette::matching(widgets::desktopPalette(named.palette));
            QCOMPARE(found.isDark, named.palette.isDark);
            QCOMPARE(found.isHighContrast, named.palette.isHighContrast);
        }
    }
};

QTEST_MAIN(PaletteTest)
#include "palettetest.moc"
