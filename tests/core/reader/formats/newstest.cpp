// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr auto first = "The town council opened a new library on Monday, the mayor said.";
constexpr auto second = "Children may use it without a card, and their parents with one.";

QByteArray schemaArticle(const QByteArray &headline)
{
    return "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\""
        + headline
        + "\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Brandt\"}],\"publisher\":{\"@type\":"
          "\"Organization\",\"name\":\"Coast "
          "Wire\"},\"datePublished\":\"2024-05-06T10:00:00+02:00\","
          "\"dateModified\":\"2024-05-07\",\"url\":\"https://wire.example/"
          "1\",\"inLanguage\":\"en-GB\","
          "\"articleBody\":\""
        + QByteArray(first) + "\\n\\n" + second + "\"}";
}

QByteArray newsItem(const QByteArray &headline, const QByteArray &content)
{
    return "<newsItem xml:lang=\"en-GB\"><itemMeta><provider><name>Coast "
           "Wire</name></provider><versionCreated>2024-05-06T12:00:00+02:00</versionCreated>"
           "<firstCreated>2024-05-06T10:00:00+02:00</firstCreated></"
           "itemMeta><contentMeta><headline>"
        + headline + "</headline><by>By Ada Brandt</by></contentMeta><contentSet>" + content
        + "</contentSet></newsItem>";
}

QByteArray nitf()
{
    return "<inlineXML><nitf><head><docdata><date.issue norm=\"20240506\"/></docdata></head><body>"
           "<body.head><hedline><hl1>Library opens</hl1></hedline><byline>By Ada Brandt</byline>"
           "<abstract><p>Two years of work are over in the town.</p></abstract></body.head>"
           "<body.content><p>"
        + QByteArray(first) + "</p><hl2>What comes next</hl2><p>" + second
        + "</p><media><media-caption>The reading room</media-caption></media></body.content></body>"
          "</nitf></inlineXML>";
}

QStringList titlesOf(const core::reader::Reading &reading)
{
    QStringList titles;
    for (const core::Version &version : reading.versions)
        titles.append(version.file + u": "_s + version.title);
    return titles;
}

} // namespace

/// Records of news: JSON of several kinds, tables, NewsML-G2.
class NewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text = QByteArray(first) + "\\n\\n" + second;
        const QByteArray html = "<p>" + QByteArray(first) + "</p><p>" + second + "</p>";
        QTest::newRow("schema.org NewsArticle") << schemaArticle("Library opens");
        QTest::newRow("schema.org in a graph")
            << "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                + schemaArticle("Library opens") + "]}";
        QTest::newRow("ninjs 1") << "{\"uri\":\"https://wire.example/"
                                    "1\",\"type\":\"text\",\"headline\":\"Library opens\","
                                    "\"byline\":\"Ada Brandt\",\"infosource\":[{\"name\":\"Coast "
                                    "Wire\"}],\"firstcreated\":"
                                    "\"2024-05-06T10:00:00+02:00\",\"versioncreated\":\"2024-05-"
                                    "07\",\"body_text\":\"x\","
                                    "\"body_xhtml\":\""
                + html + "\"}";
        QTest::newRow("ninjs 3")
            << "{\"uri\":\"https://wire.example/1\",\"headlines\":[{\"role\":\"main\",\"value\":"
               "\"Library opens\"}],\"by\":\"Ada Brandt\",\"infosources\":[{\"name\":\"Coast "
               "Wire\"}],"
               "\"firstCreated\":\"2024-05-06T10:00:00+02:00\",\"versionCreated\":\"2024-05-07\","
               "\"bodies\":[{\"contentType\":\"text/plain\",\"value\":\"x\"},{\"contentType\":"
               "\"text/html\",\"value\":\""
                + html + "\"}]}";
        QTest::newRow("a record with usual names")
            << "{\"source\":\"Coast Wire\",\"title\":\"Library opens\",\"authors\":[\"Ada "
               "Brandt\"],"
               "\"published_at\":\"2024-05-06T10:00:00+02:00\",\"updated_at\":\"2024-05-07\","
               "\"url\":"
               "\"https://wire.example/1\",\"text\":\""
                + text + "\"}";
        QTest::newRow("a table with commas")
            << "Outlet,Headline,Text,Author,Published,Updated,URL\r\nCoast Wire,Library opens,\""
                + QByteArray(first) + "\r\n\r\n" + second
                + "\",Ada Brandt,2024-05-06T10:00:00+02:00,2024-05-07,https://wire.example/1\r\n";
        QTest::newRow("a table with semicolons and HTML")
            << "\xEF\xBB\xBFsource;title;html;byline;date;modified;link\nCoast Wire;Library "
               "opens;\""
                + html
                + "\";By Ada Brandt;2024-05-06T10:00:00+02:00;2024-05-07;https://wire.example/1";
    }

    void records()
    {
        QFETCH(QByteArray, bytes);
        const core::Version version = support::readOne(bytes);
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Ada Brandt"_s);
        QCOMPARE(version.outlet, u"Coast Wire"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-06T10:00:00+02:00"_s);
        QCOMPARE(version.modified.toIso(), u"2024-05-07"_s);
        QCOMPARE(version.address, u"https://wire.example/1"_s);
        QCOMPARE(support::blocksOf(version),
                 (QStringList{u"title: Library opens"_s, u"body: "_s + QString::fromLatin1(first),
                              u"body: "_s + QString::fromLatin1(second)}));
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("titles");
        const QByteArray two = schemaArticle("One opens") + ',' + schemaArticle("Two opens");
        const QStringList both{u"list/1: One opens"_s, u"list/2: Two opens"_s};
        QTest::newRow("a JSON list") << '[' + two + ']' << both;
        QTest::newRow("a list in an object") << "{\"count\":2,\"articles\":[" + two + "]}" << both;
        QTest::newRow("JSON Lines, one line of them blank")
            << schemaArticle("One opens") + "\n\n" + schemaArticle("Two opens") + "\n"
            << QStringList{u"list/1: One opens"_s, u"list/3: Two opens"_s};
        QTest::newRow("a table with tabs")
            << "title\ttext\nOne opens\t" + QByteArray(first) + "\nTwo \"opens\"\t\"" + first
                + " \"\"Yes,\"\" she said.\"\n"
            << QStringList{u"list/1: One opens"_s, u"list/2: Two \"opens\""_s};
        QTest::newRow("a news message")
            << "<?xml version=\"1.0\"?><newsMessage><itemSet>"
                + newsItem("😀 One opens", "<inlineData>" + QByteArray(first) + "</inlineData>")
                + newsItem("Two opens",
                           "<inlineXML><html><head>"
                           "<title>x</title></head><body><p>"
                               + QByteArray(first) + "</p></body></html></inlineXML>")
                + newsItem("A picture", "<remoteContent/>") + "</itemSet></newsMessage>"
            << QStringList{u"list/1: 😀 One opens"_s, u"list/2: Two opens"_s};
    }

    /// Each row's bytes are a file by themselves that gives the version again.
    void lists()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = support::reading(bytes, u"list"_s);
        QTEST(titlesOf(reading), "titles");
        QCOMPARE(reading.errors, QList<core::Error>());
        QVERIFY(reading.versions[0].sha256 != reading.versions[1].sha256);
        for (const core::Version &version : reading.versions) {
            const core::Version again = support::readOne(version.bytes);
            QCOMPARE(again.title, version.title);
            QCOMPARE(again.text, version.text);
            QCOMPARE(again.blocks, version.blocks);
        }
    }

    void newsItems()
    {
        const core::Version version = support::readOne(newsItem("Library opens", nitf()));
        QCOMPARE(version.byline, u"Ada Brandt"_s);
        QCOMPARE(version.outlet, u"Coast Wire"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-06T10:00:00+02:00"_s);
        QCOMPARE(version.modified.toIso(), u"2024-05-06T12:00:00+02:00"_s);
        QCOMPARE(version.language, u"en-GB"_s);
        QCOMPARE(support::blocksOf(version),
                 (QStringList{
                     u"title: Library opens"_s, u"byline: By Ada Brandt"_s,
                     u"standfirst: Two years of work are over in the town."_s,
                     u"body: "_s + QString::fromLatin1(first), u"subheading: What comes next"_s,
                     u"body: "_s + QString::fromLatin1(second), u"caption: The reading room"_s}));
    }

    void badRowsAreErrorsOfTheirOwn()
    {
        const auto reading = support::reading(
            schemaArticle("One opens") + "\n{\"broken\n{\"id\": 7}\n" + schemaArticle("Two opens"),
            u"list"_s);
        QCOMPARE(reading.versions.size(), size_t(2));
        QCOMPARE(reading.skipped, 1);
        QCOMPARE(reading.errors.size(), 1);
        QCOMPARE(reading.errors.first().code, ErrorCode::BadJson);
        QCOMPARE(reading.errors.first().file, u"list/2"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("JSON cut off") << schemaArticle("x").chopped(10) << ErrorCode::BadJson;
        QTest::newRow("JSON nested too deep")
            << QByteArray(100000, '[') << ErrorCode::NestedTooDeep;
        QTest::newRow("JSON of something else")
            << QByteArray("{\"a\": [1, 2]}") << ErrorCode::NotText;
        QTest::newRow("NewsML cut off") << newsItem("x", nitf()).chopped(20) << ErrorCode::Damaged;
        QTest::newRow("NewsML nested too deep")
            << newsItem("x", QByteArray("<a>").repeated(100000)) << ErrorCode::NestedTooDeep;
        QTest::newRow("NewsML without articles")
            << QByteArray("<newsMessage><itemSet/></newsMessage>") << ErrorCode::NothingReadable;
        QTest::newRow("a table with a quotation mark never closed")
            << "title,text\nx,\"" + QByteArray(first) << ErrorCode::Damaged;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = support::reading(bytes);
        QCOMPARE(reading.versions.size(), size_t(0));
        QCOMPARE(reading.errors.size(), 1);
        QTEST(reading.errors.first().code, "code");
    }

    void rowsAreCounted()
    {
        core::reader::ReadOptions options;
        options.limits.maximumRows = 2;
        const auto reading = support::reading(
            "title,text\n" + ("x,\"" + QByteArray(first) + "\"\n").repeated(5), u"list"_s, options);
        QCOMPARE(reading.versions.size(), size_t(2));
        QCOMPARE(reading.errors, (QList{core::Error{ErrorCode::TooMany, u"list"_s, u"2"_s}}));
    }

    void proseIsNoTable()
    {
        const core::Version version
            = support::readOne("Text, title and author are all that a reader needs, she said.\n\n"
                               + QByteArray(first));
        QVERIFY(version.text.contains(u"Text, title"_s));
    }
};

QTEST_GUILESS_MAIN(NewsTest)
#include "newstest.moc"
