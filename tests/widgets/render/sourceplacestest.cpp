// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/sourceplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::TextRange;

namespace {

core::Version version(const QStringList &texts)
{
    core::Version made;
    for (const QString &text : texts) {
        const qsizetype begin = made.text.size();
        made.text += text;
        made.blocks.append({.range = {begin, made.text.size()}});
        made.text += u'\n';
    }
    return made;
}

} // namespace

class SourcePlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBlocks_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("isPage");
        QTest::addColumn<QString>("found");
        QTest::newRow("between tags") << u"The pier closed."_s << u"<p>The pier closed.</p>"_s
                                      << true << u"The pier closed"_s;
        QTest::newRow("across tags and line breaks")
            << u"The pier closed."_s << u"<p>The <b>pier</b>\n  closed.</p>"_s << true
            << u"The <b>pier</b>\n  closed"_s;
        QTest::newRow("entities") << u"Café “Zoé” ß"_s
                                  << u"<p>Caf&eacute; &ldquo;Zo&#233;&rdquo; &szlig;</p>"_s << true
                                  << u"Caf&eacute; &ldquo;Zo&#233;&rdquo; &szlig;"_s;
        QTest::newRow("what is shown before metadata")
            << u"Pier closed"_s
            << u"<title>x</title><meta content='Pier closed'><h1>Pier closed</h1>"_s << true
            << u"Pier closed"_s;
        QTest::newRow("metadata where nothing shows it")
            << u"Ann Lee"_s << u"<meta name=author content=\"Ann Lee\"><p>x</p>"_s << true
            << u"Ann Lee"_s;
        QTest::newRow("scripts are no text")
            << u"pier"_s << u"<script>var pier = 1;</script><p>The Pier</p>"_s << true << u"Pier"_s;
        QTest::newRow("a comparison sign in plain text")
            << u"a < b"_s << u"so a < b holds"_s << false << u"a < b"_s;
        QTest::newRow("right-to-left letters")
            << u"הגשר נסגר"_s << u"<p dir=rtl>🌉 הגשר <i>נסגר</i></p>"_s << true
            << u"הגשר <i>נסגר"_s;
        QTest::newRow("not there") << u"ferry"_s << u"<p>pier</p>"_s << true << u""_s;
        QTest::newRow("a tag that never ends") << u"pier"_s << u"<p>pier<p"_s << true << u"pier"_s;
    }
    void findsBlocks()
    {
        QFETCH(QString, block);
        QFETCH(QString, source);
        QFETCH(bool, isPage);
        const auto places = widgets::placesInSource(version({block}), source, isPage);
        QCOMPARE(places.size(), 1);
        QTEST(places.first().of(source).toString(), "found");
    }

    void equalBlocksAreFoundOneAfterAnother()
    {
        const QString source = u"<p>Share</p><p>The pier closed</p><p>Share</p>"_s;
        const auto places = widgets::placesInSource(
            version({u"Share"_s, u"The pier closed"_s, u"Share"_s}), source, true);
        QVERIFY(places[0].end <= places[1].begin && places[1].end <= places[2].begin);
    }

    void aLongBlockIsFoundByItsBegin()
    {
        const QString begin = u"The pier closed on Monday after divers found cracks in it,"_s;
        const auto places = widgets::placesInSource(
            version({begin + u" the harbour said."_s}),
            u"<p>"_s + begin + u"<aside>Advert</aside> the harbour said.</p>"_s, true);
        QVERIFY(!places.first().isEmpty());
    }

    void aPlaceLeadsToItsBlock()
    {
        const QList<TextRange> places{{10, 20}, {}, {0, 40}, {50, 60}};
        QCOMPARE(widgets::blockAtPlace(places, 12), 0); // the shorter of two
        QCOMPARE(widgets::blockAtPlace(places, 30), 2);
        QCOMPARE(widgets::blockAtPlace(places, 45), 0); // the last that began
        QCOMPARE(widgets::blockAtPlace(places, 55), 3);
        QCOMPARE(widgets::blockAtPlace({{5, 6}}, 1), -1);
    }
};

QTEST_GUILESS_MAIN(SourcePlacesTest)
#include "sourceplacestest.moc"
