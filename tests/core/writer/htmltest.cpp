// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/html.h"

#include "core/writer/htmlparts.h"
#include "support/stories.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The report is one safe page: what a version holds can neither break it nor run in it.
class HtmlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEscaped_data();
    void textIsEscaped();
    void markupInVersionsStaysText();
    void policyAllowsJustOurStyle();
    void everyLinkHasItsTarget();
    void wordsSurviveMarking();
    void referenceIsStarred();
    void whatIsSetAsideIsSaidAndFainter();

private:
    core::Story hostile() const;
};

namespace {

QStringList allMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (const auto &match : expression.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

} // namespace

core::Story HtmlTest::hostile() const
{
    core::Story story = support::story(
        {{u"The council of Norrey opened a <script>alert(1)</script> bridge on Monday."_s,
          u"The bridge cost 12 million crowns & a \"lot\" of 'patience'."_s},
         {u"The council of Norrey opened a bridge on Monday, officials said."_s,
          u"The bridge cost 14 million crowns. 😀 عاش"_s}});
    story.versions[0].outlet = u"<img src=x onerror=alert(1)>"_s;
    story.versions[0].title = u"</title><script>alert(2)</script>"_s;
    story.versions[1].address = u"javascript:alert(3)"_s;
    return story;
}

void HtmlTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("angle brackets") << u"<b>"_s << u"&lt;b&gt;"_s;
    QTest::newRow("ampersand once") << u"a & b &amp;"_s << u"a &amp; b &amp;amp;"_s;
    QTest::newRow("both quotation marks") << u"\"'"_s << u"&quot;&#39;"_s;
    QTest::newRow("line breaks become spaces") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("other scripts stay") << u"ü😀ع"_s << u"ü😀ع"_s;
}

void HtmlTest::textIsEscaped()
{
    QFETCH(QString, text);
    QTEST(core::writer::html::escaped(text), "escaped");
}

void HtmlTest::markupInVersionsStaysText()
{
    const QString page = core::writer::toHtml(*support::compared(hostile()));
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(!page.contains("<img"_L1));
    QVERIFY(!page.contains("href=\"javascript"_L1));
    QVERIFY(page.contains("&lt;script&gt;alert(1)"_L1));
}

void HtmlTest::policyAllowsJustOurStyle()
{
    const QString page = core::writer::toHtml(*support::compared(hostile()));
    const QStringList styles = allMatches(page, u"<style>(.*?)</style>"_s);
    QCOMPARE(styles.size(), 1);
    const QByteArray hash
        = QCryptographicHash::hash(styles.first().toUtf8(), QCryptographicHash::Sha256).toBase64();
    QVERIFY(page.contains(
        u"default-src 'none'; style-src 'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
    QVERIFY(!page.contains(" style=\""_L1));
    QVERIFY(!page.contains("src="_L1) || page.contains("&lt;img src="_L1));
}

void HtmlTest::everyLinkHasItsTarget()
{
    const QString page = core::writer::toHtml(*support::compared(hostile()));
    const QStringList targets = allMatches(page, u" id=\"([^\"]*)\""_s);
    QStringList links = allMatches(page, u" href=\"#([^\"]*)\""_s);
    QVERIFY(links.size() > 5);
    for (const QString &link : links)
        QVERIFY2(targets.contains(link), qPrintable(link));
    QCOMPARE(QSet<QString>(targets.begin(), targets.end()).size(), targets.size());
}

void HtmlTest::wordsSurviveMarking()
{
    const auto comparison = support::compared(hostile());
    for (qint32 v = 0; v < 2; ++v) {
        for (qint32 i = 0; i < std::ssize(comparison->analysis({v}).sentences); ++i) {
            QString marked = core::writer::html::markedSentence(*comparison, {{v}, i}, {});
            marked.remove(QRegularExpression(u"</?mark[^>]*>"_s));
            QCOMPARE(marked, core::writer::html::escaped(comparison->textOf({{v}, i})));
        }
    }
}

void HtmlTest::referenceIsStarred()
{
    const auto comparison = core::compare(hostile(), {}, {.reference = {1}}, support::languages());
    QVERIFY(core::writer::html::outletLabel(**comparison, {1}).contains(u'★'));
    QVERIFY(!core::writer::html::outletLabel(**comparison, {0}).contains(u'★'));
}

void HtmlTest::whatIsSetAsideIsSaidAndFainter()
{
    const auto comparison = support::compared(
        support::story({{u"The bridge of Norrey cost 12 million crowns and a lot of patience."_s},
                        {u"The bridge of Norrey cost 14 million crowns."_s}}));
    const QString whole = core::writer::toHtml(*comparison);
    QVERIFY(!whole.contains("class=\"filter\""_L1));
    QVERIFY(!whole.contains(" aside\""_L1));
    core::writer::SetAside aside{.statement = u"1 of 9 are set aside: <b>"_s, .differences = {}};
    aside.differences.assign(comparison->differences.size(), true);
    const QString page = core::writer::toHtml(*comparison, aside);
    QVERIFY(page.contains("<p class=\"filter\">1 of 9 are set aside: &lt;b&gt;."_L1));
    QVERIFY(page.contains("<mark class=\"figure-changed aside\""_L1));
    QVERIFY(page.contains("<li class=\"aside\">"_L1));
    QVERIFY(page.contains("set aside) <span"_L1));
    // Words that two differences cover are marked for the one that is not set aside.
    const auto figure
        = std::ranges::find(comparison->differences, core::difference::Kind::FigureChanged,
                            &core::difference::Difference::kind);
    aside.differences[static_cast<size_t>(figure - comparison->differences.begin())] = false;
    QVERIFY(core::writer::html::markedSentence(*comparison, figure->sentence, aside)
                .contains("<mark class=\"figure-changed\""_L1));
    // Nothing is left out.
    const QString items = u"<li"_s;
    QCOMPARE(page.count(items), whole.count(items));
    QCOMPARE(page.count("<mark"_L1), whole.count("<mark"_L1));
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "htmltest.moc"
