// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "core/reader/read.h"
#include "support/files.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::Version read(const QString &body, const QString &head = {})
{
    return core::reader::readHtml(u"<!doctype html><html lang=en><head><title>Flood in the valley "
                                  "of Brackwater</title>"_s
                                      + head + u"</head><body>"_s + body + u"</body></html>"_s,
                                  {}, support::languages());
}

/// "body: The river rose": role and first words of each block.
QStringList rolesOf(const core::Version &version)
{
    QStringList lines;
    for (const QString &line : support::blocksOf(version))
        lines.append(
            line.split(u' ').first(std::min<qsizetype>(4, line.count(u' ') + 1)).join(u' '));
    return lines;
}

const QString headline = u"<h1>Flood in the valley of Brackwater</h1>"_s;
const QString summary = u"<p>The river rose above the quay of Brackwater in the night, and what is "
                        "known so far stands in the posts below, the newest first.</p>"_s;

QString post(const QString &time, const QString &heading, const QString &words,
             const QString &kind = u"entry"_s)
{
    const QString title = heading.isEmpty() ? QString() : u"<h2>%1</h2>"_s.arg(heading);
    return u"<article class='%1'><span class=timestamp><time>%2</time></span>%3<p>%4</p></article>"_s
        .arg(kind, time, title, words);
}

const QString evening
    = u"The bridge at the mill has been closed since six, and buses turn round at "
      "the market, the council of Brackwater said in the evening"_s;
const QString noon = u"Forty people were brought out of the school in boats, among them a class "
                     "that had stayed there over night, firefighters said at noon."_s;
const QString morning = u"Water stands in the cellars of the whole lower town, and the pumps that "
                        "the county promised have not arrived, shopkeepers say."_s;

QString story(const QString &level, const QString &title, const QString &words,
              const QString &kind = u"story"_s)
{
    return u"<section class=%1><%2>%3</%2><p class=byline>By Ann Lee</p><p>4 May 2023</p><p>%4</p>"
           "<p>%4 That is what people in the town say when they are asked about it.</p></section>"_s
               .arg(kind, level, title, words);
}

} // namespace

/// Pages of several posts or stories: live blogs, and pages that go on when scrolled.
class PagePostsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsAreKeptApart()
    {
        const core::Version version
            = read(u"<main>"_s + headline + summary + u"<div class=blog>"_s
                   + post(u"18:20"_s, u"Bridge closed"_s, evening)
                   + post(u"12.05pm"_s, {}, noon, u"entry entry--key"_s)
                   + post(u"7:40 GMT"_s, u"Cellars under water"_s, morning) + u"</div></main>"_s);
        QCOMPARE(rolesOf(version),
                 (QStringList{u"title: Flood in the"_s, u"body: The river rose"_s, u"date: 18:20"_s,
                              u"subheading: Bridge closed"_s, u"body: The bridge at"_s,
                              u"date: 12.05pm"_s, u"body: Forty people were"_s, u"date: 7:40 GMT"_s,
                              u"subheading: Cellars under water"_s, u"body: Water stands in"_s}));
    }

    /// The first post has no end mark: what follows is another sentence all the same.
    void noSentenceGoesOverPosts()
    {
        const core::Version version
            = read(headline + u"<div>"_s + post(u"18:20"_s, {}, evening)
                   + post(u"12:05"_s, {}, noon) + post(u"7:40"_s, {}, morning) + u"</div>"_s);
        const auto analysis = core::language::analyse(version, support::languages());
        for (const auto &sentence : analysis.sentences)
            QVERIFY(!sentence.range.of(version.text).contains(u'\n'));
        QCOMPARE(analysis.sentences.size(), 4U);
    }

    /// The times of posts are not when the page was published.
    void timesOfPostsAreNotThePages()
    {
        const core::Version version
            = read(headline + summary + u"<div>"_s + post(u"5 May 2023 18:20"_s, {}, evening)
                       + post(u"5 May 2023 12:05"_s, {}, noon)
                       + post(u"4 May 2023 7:40"_s, {}, morning) + u"</div>"_s,
                   u"<meta property='article:published_time' content='2023-05-03T06:00:00Z'>"_s);
        QCOMPARE(version.date.toIso(), u"2023-05-03T06:00:00Z"_s);
    }

    /// Comments and teasers have times, too.
    void commentsAreNoPosts()
    {
        const QString comment
            = u"<li class=comment><time>18:20</time><p>I have lived beside that river for forty "
              "years and have never seen it as high as it was this morning at the mill.</p></li>"_s;
        const core::Version version
            = read(u"<article>"_s + headline + summary + u"<p>"_s + noon + u"</p><p>"_s + morning
                   + u"</p><p>"_s + evening + u".</p></article><ol class=comments>"_s
                   + comment.repeated(4) + u"</ol>"_s);
        QCOMPARE(rolesOf(version).filter(u"date"_s), QStringList());
        QCOMPARE(rolesOf(version).filter(u"body"_s).size(), 4);
    }

    void sectionsWithoutTimesAreOneArticle()
    {
        const auto section = [](const QString &words) {
            return u"<section class=part><h2>What is known</h2><p>%1</p></section>"_s.arg(words);
        };
        const core::Version version = read(u"<article>"_s + headline + section(evening + u'.')
                                           + section(noon) + section(morning) + u"</article>"_s);
        QCOMPARE(rolesOf(version).filter(u"date"_s), QStringList());
        QCOMPARE(rolesOf(version).filter(u"subheading"_s).size(), 3);
    }

    void theNextStoryIsCut_data()
    {
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("stories");
        QTest::newRow("a headline of the same level") << u"h1"_s << 1;
        QTest::newRow("of the next level") << u"h2"_s << 1;
        QTest::newRow("several, longer than the article") << u"h2"_s << 4;
    }

    void theNextStoryIsCut()
    {
        QFETCH(const QString, level);
        QFETCH(const int, stories);
        QString page = story(u"h1"_s, u"Flood in the valley of Brackwater"_s, noon);
        for (int i = 0; i < stories; ++i)
            page += story(level, u"Choir of Westhaven sings again"_s,
                          u"The choir of Westhaven sang again on Sunday for the first time since "
                          "its hall burned down, number %1 of a series of twelve."_s.arg(i));
        const core::Version version = read(u"<div class=scroll>"_s + page + u"</div>"_s);
        for (const QString &line : rolesOf(version)) {
            if (line.contains(u"choir"_s, Qt::CaseInsensitive))
                QVERIFY2(line.startsWith(u"aside"_s), qPrintable(line));
        }
        QCOMPARE(rolesOf(version).filter(u"body"_s).size(), 2);
    }

    /// Sections with an author's name are no stories of their own.
    void partsOfOneArticleStay()
    {
        const core::Version version
            = read(u"<article>"_s + headline + u"<section class=part><h2>The night</h2><p>"_s + noon
                   + u"</p></section><section class=part><h2>The morning</h2><p>"_s + morning
                   + u"</p></section></article>"_s);
        QCOMPARE(rolesOf(version).filter(u"body"_s).size(), 2);
    }

    void picturesOfAGalleryKeepTheirCaptions()
    {
        const auto slide = [](const QString &words) {
            return u"<figure><img src=x><figcaption>%1</figcaption></figure>"_s.arg(words);
        };
        const core::Version version
            = read(u"<article>"_s + headline + summary + u"<div class=gallery>"_s
                   + slide(u"Boats in the school yard"_s) + slide(u"The mill under water"_s)
                   + u"<span>1 of 2</span></div><p>"_s + noon + u"</p><p>"_s + morning
                   + u"</p></article>"_s);
        QCOMPARE(rolesOf(version),
                 (QStringList{u"title: Flood in the"_s, u"body: The river rose"_s,
                              u"caption: Boats in the"_s, u"caption: The mill under"_s,
                              u"aside: 1 of 2"_s, u"body: Forty people were"_s,
                              u"body: Water stands in"_s}));
    }
};

QTEST_GUILESS_MAIN(PagePostsTest)
#include "pagepoststest.moc"
