// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "core/writer/json.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString prose
    = u"<p>The council of <b>Brackwater</b> said on Monday, after a long debate, that it would "
      u"look at "
      "the <a href=x>plans</a> for the mill again, and that nothing had been decided so far.</p>"_s;
const QString more
    = u"<p>People who live beside the river have asked for a new study since the flood of last "
      "autumn, which reached the doors of the school and of the old library.</p>"_s;
const QString last = u"<p>A decision is expected before the winter, according to two people who "
                     u"know the plans but "
                     "may not speak of them, and who said that money was short.</p>"_s;

core::Version read(const QString &body, const QString &head = {}, const QString &address = {})
{
    return core::reader::readHtml(u"<!doctype html><html lang=en-GB><head>"_s + head
                                      + u"</head><body>"_s + body + u"</body></html>"_s,
                                  address, support::languages());
}

QStringList rolesOf(const core::Version &version)
{
    QStringList lines;
    for (const core::Block &block : version.blocks)
        lines.append(core::writer::toString(block.role) + u" | "_s
                     + block.range.of(version.text).toString().section(u' ', 0, 2));
    return lines;
}

} // namespace

class HtmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheArticle_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("roles");
        const QStringList article{u"body | The council of"_s, u"body | People who live"_s,
                                  u"body | A decision is"_s};
        const auto row = [](const char *name, const QString &body, const QStringList &roles) {
            QTest::newRow(name) << body << roles;
        };
        const QString text = prose + more + last;
        row("nothing around it", text, article);
        row("a standfirst that a byline parts from the first paragraph",
            u"<h1>Mill plans wait</h1><p class=standfirst>The council wants to look at them "
            "again.</p><p>By Jane Roe</p>"_s
                + text,
            QStringList{u"title | Mill plans wait"_s, u"standfirst | The council wants"_s,
                        u"byline | By Jane Roe"_s}
                + article);
        row("a first paragraph that is called a summary",
            u"<h1>Mill plans wait</h1><p>By Jane Roe</p><div class=summary>"_s + prose + u"</div>"_s
                + more + last,
            QStringList{u"title | Mill plans wait"_s, u"byline | By Jane Roe"_s} + article);
        row("text hidden from those who have not paid",
            u"<article>"_s + prose + u"<div class=subscriber-only style='display: none'>"_s + more
                + last + u"</div></article>"_s,
            article);
        row("text hidden for other reasons",
            u"<article>"_s + text
                + u"<div style='display: none'><p>A window that asks for your "
                  "name and your address and your town.</p></div></article>"_s,
            article);
        row("what was done to a story, behind its author's note",
            u"<article>"_s + text
                + u"<p>Jane Roe is a reporter at the Mill Post. She covers the "
                  "river.</p><p>This story was updated on Tuesday.</p></article>"_s,
            article
                + QStringList{u"boilerplate | Jane Roe is"_s, u"boilerplate | This story was"_s});
        row("a menu becomes one block",
            u"<nav><a href=a>Home</a><ul><li><a href=b>Mills</a><li><a href=c>Rivers</a></ul></nav><article>"_s
                + text + u"</article>"_s,
            QStringList{u"boilerplate | Home · Mills"_s} + article);
        row("scripts and hidden parts have no block",
            u"<script>var a = 'word';</script><p style='display: none'>Not shown.</p><div hidden>Nor this.</div>"_s
                + text,
            article);
        row("a figure's caption",
            u"<article>"_s + prose
                + u"<figure><img><figcaption>The mill in spring</figcaption></figure>"_s + more
                + last + u"</article>"_s,
            {u"body | The council of"_s, u"caption | The mill in"_s, u"body | People who live"_s,
             u"body | A decision is"_s});
        row("a subheading stays, a loose heading at the end does not",
            u"<div class=article-body>"_s + prose + u"<h2>What people say</h2>"_s + more + last
                + u"<h2>More from the valley</h2></div>"_s,
            {u"body | The council of"_s, u"subheading | What people say"_s,
             u"body | People who live"_s, u"body | A decision is"_s,
             u"boilerplate | More from the"_s});
        row("related stories inside",
            u"<div class=entry-content>"_s + prose
                + u"<div class=related-posts><h3>Read next</h3><p><a href=x>"
                  "A long story about another mill, in another valley, with another river beside it.</a></p></div>"_s
                + more + last + u"</div>"_s,
            {u"body | The council of"_s, u"boilerplate | Read next ·"_s,
             u"body | People who live"_s, u"body | A decision is"_s});
        row("an advert's mark and a share row",
            u"<article>"_s + prose
                + u"<p>Advertisement</p><div class=share-bar><span>Facebook</span></div>"_s + more
                + last + u"</article>"_s,
            {u"body | The council of"_s, u"boilerplate | Advertisement · Facebook"_s,
             u"body | People who live"_s, u"body | A decision is"_s});
        row("comments longer than the article",
            u"<article>"_s + text + u"</article><section id=comments><h2>3 comments</h2>"_s
                + QString(u"<p>I think that this is quite wrong, and that nobody asked the people "
                          u"who know the mill "
                          "best, which is a pity for all of us.</p>"_s)
                      .repeated(3)
                + u"</section>"_s,
            article
                + QStringList{u"boilerplate | 3 comments"_s, u"boilerplate | I think that"_s,
                              u"boilerplate | I think that"_s, u"boilerplate | I think that"_s});
        row("paragraphs by line breaks",
            u"<div class=story-body>The council said on Monday, after a long debate, that it would "
            u"look at it all "
            "again.<br><br>People who live beside the river have asked for a new study since the flood.</div>"_s,
            {u"body | The council said"_s, u"body | People who live"_s});
    }

    void findsTheArticle()
    {
        QFETCH(QString, body);
        QTEST(rolesOf(read(body)), "roles");
    }

    void readsTheHead()
    {
        const core::Version version = read(
            u"<h1>Council to study the mill</h1><p class=standfirst>The river has flooded twice in "
            u"two years, "
            "the mayor of the town says.</p><p>By Jane Doe</p><p>4 May 2023</p><div class=article-body>"_s
            + prose + more + last + u"</div>"_s);
        QCOMPARE(rolesOf(version).first(4),
                 (QStringList{u"title | Council to study"_s, u"standfirst | The river has"_s,
                              u"byline | By Jane Doe"_s, u"date | 4 May 2023"_s}));
        QCOMPARE(version.title, u"Council to study the mill"_s);
        QCOMPARE(version.byline, u"Jane Doe"_s);
        QCOMPARE(version.date.toIso(), u"2023-05-04"_s);
        QCOMPARE(version.language, u"en-GB"_s);
    }

    void keepsWordsApart()
    {
        const core::Version version
            = read(u"<article>"_s + prose
                   + u"<p>One\n  two<br>three&nbsp;😀 <i>fo</i>ur "
                     "and so on, to the end of a line that is long enough.</p></article>"_s);
        QVERIFY(version.text.contains(
            u"\n\nOne two three 😀 four and so on, to the end of a line that is long enough."_s));
        for (const core::Block &block : version.blocks)
            QCOMPARE(core::trimmed(version.text, block.range), block.range);
    }

    void readsLinkedData()
    {
        const core::Version version = read(prose + more, uR"(
            <title>Mill | The Valley Paper</title>
            <meta property="og:title" content="SEO title of the mill">
            <link rel="canonical" href="https://valley.example/2023/05/03/mill">
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Valley"},
              {"@type": ["Article", "NewsArticle"], "headline": "Council to
 study the mill",
               "author": [{"@type": "Person", "name": "By Jane Doe"}, {"@id": "#john"},
                          {"@type": "Organization", "name": "Valley News"}],
               "datePublished": "2023-05-04T10:00:00+02:00", "dateModified": "2023-05-05",
               "publisher": {"@type": "Organization", "name": "The Valley Paper"}},
              {"@type": "Person", "@id": "#john", "name": "John Roe"}]}
            </script>)"_s);
        QCOMPARE(version.title, u"Council to study the mill"_s);
        QCOMPARE(version.byline, u"Jane Doe, John Roe"_s);
        QCOMPARE(version.date.toIso(), u"2023-05-04T10:00:00+02:00"_s);
        QCOMPARE(version.modified.toIso(), u"2023-05-05"_s);
        QCOMPARE(version.outlet, u"The Valley Paper"_s);
        QCOMPARE(version.address, u"https://valley.example/2023/05/03/mill"_s);
    }

    void readsMetadata_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected"); // title | byline | date | outlet
        const auto row
            = [](const char *name, const QString &head, const QString &body,
                 const QString &expected) { QTest::newRow(name) << head << body << expected; };
        row("the heading wins over the title for search engines",
            u"<meta property='og:title' content='Mill to be studied, council of Brackwater says'>"_s,
            u"<h1>Council of Brackwater: mill to be studied</h1>"_s,
            u"Council of Brackwater: mill to be studied|||"_s);
        row("the site's name is no headline",
            u"<meta property=og:site_name content='Valley Paper'><meta property=og:title content='Mill studied'>"_s,
            u"<h1>Valley Paper</h1>"_s, u"Mill studied|||Valley Paper"_s);
        row("the title element without the site",
            u"<title>Mill to be studied - Valley Paper</title>"_s, {},
            u"Mill to be studied|||Valley Paper"_s);
        row("meta elements",
            u"<meta name=author content='Jane Doe'><meta property=article:published_time "
            "content='2023-05-04T10:00:00Z'>"_s,
            {}, u"|Jane Doe|2023-05-04T10:00:00Z|"_s);
        row("an author's address is no name",
            u"<meta property=article:author content='https://valley.example/jane'>"_s,
            u"<a rel=author href=x>Jane Doe</a>"_s, u"|Jane Doe||"_s);
        row("a time element", {},
            u"<p>Posted <time datetime='2023-05-04T08:00+01:00'>yesterday</time></p>"_s,
            u"||2023-05-04T08:00:00+01:00|"_s);
        row("an update is not the publication",
            u"<meta property=og:updated_time content='2023-06-01'><meta name=date content='2023-05-04'>"_s,
            {}, u"||2023-05-04|"_s);
        row("a moment in UTC gets the printed time's offset",
            u"<meta property=article:published_time content='2023-05-05T03:00:46Z'>"_s,
            u"<h1>Mill</h1><p>May 4, 2023 10:00 PM</p>"_s, u"Mill||2023-05-04T22:00:46-05:00|"_s);
        row("a moment in UTC is the day that the page prints",
            u"<meta property=article:published_time content='2023-05-05T03:00:46Z'>"_s,
            u"<h1>Mill</h1><p>May 4, 2023</p>"_s, u"Mill||2023-05-04|"_s);
        row("another day printed is another date",
            u"<meta property=article:published_time content='2023-05-05T03:00:46Z'>"_s,
            u"<h1>Mill</h1><p>May 9, 2023</p>"_s, u"Mill||2023-05-05T03:00:46Z|"_s);
        row("a time element of the same moment knows the offset",
            u"<meta property=article:published_time content='2023-05-05T03:00:46Z'>"_s,
            u"<time datetime='2023-05-04T22:00:46-05:00'>May 4</time>"_s,
            u"||2023-05-04T22:00:46-05:00|"_s);
        row("metadata in local time knows the offset",
            u"<meta name=x content='2023-05-04 20:00:46'><meta property=article:published_time "
            "content='2023-05-05T03:00:46Z'>"_s,
            {}, u"||2023-05-04T20:00:46-07:00|"_s);
        row("a name and a date on one line", {}, u"<h1>Mill</h1><p>By Jane Doe | May 4, 2023</p>"_s,
            u"Mill|Jane Doe|2023-05-04|"_s);
        row("a date and a name on one line", {},
            u"<h1>Mill</h1><p>Posted 4 May 2023 by Jane Doe</p>"_s, u"Mill|Jane Doe|2023-05-04|"_s);
        row("a date followed by another number is none", {},
            u"<time datetime='2022-02-112023-05-04'>May 4, 2023</time>"_s, u"||2023-05-04|"_s);
        row("an agency where no person is named",
            u"<meta name=author content='Associated Press'>"_s, {}, u"|Associated Press||"_s);
        row("a link to the author's page", {},
            u"<a href='/author/roe'>John Roe</a><h1>Mill</h1><a href='/author/doe'>Jane Doe</a>"_s,
            u"Mill|Jane Doe||"_s);
        row("a template without its name",
            u"<script "
            u"type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\", "
            "Valley Paper\"}}</script>"_s,
            u"<a rel=author>Jane Doe</a>"_s, u"|Jane Doe||"_s);
    }

    void readsMetadata()
    {
        QFETCH(QString, head);
        QFETCH(QString, body);
        const core::Version version = read(body + prose + more + last, head);
        QTEST((QStringList{version.title, version.byline, version.date.toIso(), version.outlet})
                  .join(u'|'),
              "expected");
    }

    void addressesWithNumbersNameNoDay()
    {
        const auto dateOf
            = [](const QString &address) { return read(prose, {}, address).date.toIso(); };
        QCOMPARE(dateOf(u"https://valley.example/2023/12/231218130031.htm"_s), QString());
        QCOMPARE(dateOf(u"https://valley.example/20230504/mill"_s), u"2023-05-04"_s);
        QCOMPARE(dateOf(u"https://valley.example/2023-5-4-mill"_s), u"2023-05-04"_s);
    }

    void otherStoriesTimesAreNotTheArticles()
    {
        const core::Version version
            = read(u"<time datetime='2023-12-24T13:05:00Z'>13:05</time><h1>Mill</h1><time "
                   "datetime='2023-05-03T23:30:00-05:00'>3 May</time>"_s
                       + prose,
                   {}, u"https://valley.example/2023/05/04/mill"_s);
        QCOMPARE(version.date.toIso(), u"2023-05-03T23:30:00-05:00"_s);
    }

    void takesTheDateOfTheAddress()
    {
        QCOMPARE(read(prose, {}, u"https://valley.example/2023/05/04/mill"_s).date.toIso(),
                 u"2023-05-04"_s);
    }
};

QTEST_GUILESS_MAIN(HtmlTest)
#include "htmltest.moc"
