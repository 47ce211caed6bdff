// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The bundled sample holds every kind of difference; each row is one that a reader must see in it.
class SampleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void differenceIsFound_data();
    void differenceIsFound();
    void differenceIsNotInvented_data();
    void differenceIsNotInvented();
    void statementIsCredited_data();
    void statementIsCredited();
    void blockHasItsRole_data();
    void blockHasItsRole();

private:
    core::VersionId versionNamed(const QString &name) const;

    core::ComparisonPtr m_comparison;
};

namespace {

const QStringList names{u"coastline-wire.txt"_s, u"quickpost.html"_s, u"island-observer.html"_s,
                        u"meridian-standard.txt"_s, u"harbour-gazette.txt"_s};

} // namespace

void SampleTest::initTestCase()
{
    core::Story story;
    for (const QString &name : names) {
        auto version = core::reader::readFile(
            QStringLiteral(SIDEBYLINE_SOURCE "/resources/sample/") + name, support::languages());
        QVERIFY2(version.has_value(), qPrintable(name));
        version->name = name.section(u'.', 0, 0);
        story.versions.push_back(std::move(*version));
    }
    core::nameVersions(story);
    m_comparison = support::compared(story);
}

core::VersionId SampleTest::versionNamed(const QString &name) const
{
    for (qint32 i = 0; i < names.size(); ++i) {
        if (m_comparison->version({i}).name == name)
            return {i};
    }
    qFatal("no such version");
}

void SampleTest::differenceIsFound_data()
{
    using enum core::difference::Kind;
    QTest::addColumn<QString>("version");
    QTest::addColumn<core::difference::Kind>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char16_t *version, core::difference::Kind kind,
                        const char16_t *words) {
        QTest::newRow(name) << QString::fromUtf16(version) << kind << QString::fromUtf16(words);
    };
    row("a detail inside a shared sentence", u"harbour-gazette", OnlyHere, u"one-person");
    row("a remark nobody else has", u"island-observer", OnlyHere, u"history of neglect");
    row("a quotation nobody else has", u"meridian-standard", OnlyHere,
        u"stop drawing maps without islands");
    row("words altered inside the marks", u"quickpost", QuoteAltered, u"laboratory of");
    row("the same seen from the other side", u"coastline-wire", QuoteAltered,
        u"testing ground for");
    row("one word altered", u"quickpost", QuoteAltered, u"covers");
    row("these and those", u"quickpost", QuoteAltered, u"these");
    row("a credit given to another", u"quickpost", AttributionChanged, u"He added");
    row("a date made more precise", u"island-observer", DateChanged, u"January 28");
    row("days made more precise", u"island-observer", DateChanged, u"June 4-5");
    row("a figure that differs", u"quickpost", FigureChanged, u"17");
    row("a cost that differs", u"quickpost", FigureChanged, u"35 million");
    row("a hedge that differs", u"quickpost", HedgeChanged, u"supposed");
}

void SampleTest::differenceIsFound()
{
    QFETCH(QString, version);
    QFETCH(core::difference::Kind, kind);
    QFETCH(QString, words);
    QStringList seen;
    for (const auto &difference : m_comparison->differencesOf(versionNamed(version))) {
        if (difference.kind != kind)
            continue;
        const QString text
            = difference.range.of(m_comparison->version(difference.sentence.version).text)
                  .toString();
        if (text.contains(words))
            return;
        seen.append(text);
    }
    QFAIL(qPrintable(u"only these: "_s + seen.join(u" / "_s)));
}

void SampleTest::differenceIsNotInvented_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<core::difference::Kind>("kind");
    QTest::addColumn<QString>("words");
    using enum core::difference::Kind;
    QTest::newRow("curly marks and spelling are no alteration")
        << u"meridian-standard"_s << QuoteAltered << u"to ensure that they best serve"_s;
    QTest::newRow("a shared sentence is not unique")
        << u"quickpost"_s << OnlyHere << u"close working relationship"_s;
    QTest::newRow("a shared quotation is not unique")
        << u"coastline-wire"_s << OnlyHere << u"cable tests"_s;
}

void SampleTest::differenceIsNotInvented()
{
    QFETCH(QString, version);
    QFETCH(core::difference::Kind, kind);
    QFETCH(QString, words);
    for (const auto &difference : m_comparison->differencesOf(versionNamed(version))) {
        const QString text
            = difference.range.of(m_comparison->version(difference.sentence.version).text)
                  .toString();
        QVERIFY2(difference.kind != kind || !text.contains(words), qPrintable(text));
    }
}

void SampleTest::statementIsCredited_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("source");
    QTest::newRow("it is the newspaper")
        << u"coastline-wire"_s << u"has similar inspection points"_s << u"Harbour Gazette"_s;
    QTest::newRow("he is the spokesman")
        << u"quickpost"_s << u"has similar inspection points"_s << u"Edvard Linn"_s;
    QTest::newRow("she is the spokeswoman")
        << u"island-observer"_s << u"lost winter"_s << u"Mira Osk"_s;
    QTest::newRow("a surname is the whole name")
        << u"coastline-wire"_s << u"close working"_s << u"Edvard Linn"_s;
    QTest::newRow("the agency accuses")
        << u"meridian-standard"_s << u"hurtful rumours"_s << u"authority"_s;
}

void SampleTest::statementIsCredited()
{
    QFETCH(QString, version);
    QFETCH(QString, words);
    QFETCH(QString, source);
    QStringList seen;
    for (const auto &attribution : m_comparison->attributionsOf(versionNamed(version))) {
        if (!attribution.contentText.contains(words))
            continue;
        seen.append(attribution.source.name);
        if (attribution.source.name.contains(source, Qt::CaseInsensitive))
            return;
    }
    QFAIL(qPrintable(u"credited to: "_s + seen.join(u" / "_s)));
}

void SampleTest::blockHasItsRole_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("words");
    QTest::addColumn<core::BlockRole>("role");
    using enum core::BlockRole;
    QTest::newRow("headline of a page") << u"quickpost"_s << u"Hale Island watches"_s << Title;
    QTest::newRow("advert") << u"quickpost"_s << u"Advertisement"_s << Boilerplate;
    QTest::newRow("cookie notice")
        << u"quickpost"_s << u"This website uses cookies"_s << Boilerplate;
    QTest::newRow("comment form") << u"meridian-standard"_s << u"Leave a Reply"_s << Boilerplate;
    QTest::newRow("related story")
        << u"meridian-standard"_s << u"lighthouse keeper"_s << Boilerplate;
    QTest::newRow("picture credit")
        << u"meridian-standard"_s << u"Photo by Ben Tarrow on Unsplash"_s << Caption;
    QTest::newRow("caption of a page")
        << u"island-observer"_s << u"City engineer Paula Dreyer, left"_s << Caption;
    QTest::newRow("standfirst of a page")
        << u"island-observer"_s << u"honest about the price"_s << Standfirst;
    QTest::newRow("subheading of a page")
        << u"island-observer"_s << u"closer to our hearts’"_s << Subheading;
    QTest::newRow("byline in text") << u"harbour-gazette"_s << u"Rosalind Teague"_s << Byline;
    QTest::newRow("date in text") << u"harbour-gazette"_s << u"10 February 2031"_s << Date;
    QTest::newRow("headline in text")
        << u"harbour-gazette"_s << u"City to close Lantern Bridge"_s << Title;
    QTest::newRow("standfirst in text")
        << u"harbour-gazette"_s << u"Islanders told to expect"_s << Standfirst;
    QTest::newRow("first words of bare text")
        << u"coastline-wire"_s << u"Port Sennet is preparing"_s << Body;
}

void SampleTest::blockHasItsRole()
{
    QFETCH(QString, version);
    QFETCH(QString, words);
    QFETCH(core::BlockRole, role);
    const core::Version &read = m_comparison->version(versionNamed(version));
    for (const core::Block &block : read.blocks) {
        if (block.range.of(read.text).contains(words)) {
            QCOMPARE(block.role, role);
            return;
        }
    }
    QFAIL("no block holds these words");
}

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"
