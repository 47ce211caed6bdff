// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/random.h"
#include "support/stories.h"

#include <QSet>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using core::ComparisonPtr;
using core::ErrorCode;
using core::VersionId;

namespace {

core::Result<ComparisonPtr> compared(const core::Story &story, const core::Task &task,
                                     const ComparisonPtr &previous = {})
{
    return core::compare(story, {}, {}, support::languages(), task, previous);
}

} // namespace

class CompareTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRefused();
    void unchangedVersionsAreNotReadAgain();
    void correctedVersionIsReadAgain();
    void previousResultChangesNothing();
    void stopsWhenAsked();
    void stopsOnTheWay();
    void progressIsSeldomAndBounded();
    void referenceMakesItsClaimsMissing();
    void claimOfTwoIsMissingInTheThird();
    void movedSentencesAreFewest();
    void versionsGetNames_data();
    void versionsGetNames();
    void namesAreUnique();
};

void CompareTest::nothingIsRefused()
{
    const auto result = compared({}, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TooFewVersions);
}

void CompareTest::unchangedVersionsAreNotReadAgain()
{
    const core::Story story = support::randomStory(3);
    const ComparisonPtr before = support::compared(story);
    core::Story more = support::reordered(story, {2, 0});
    more.versions.insert(more.versions.begin(), support::version({u"A new telling."_s}, u"new"_s));
    const auto after = compared(more, {}, before);
    QVERIFY(after);
    QCOMPARE((*after)->analyses[1], before->analyses[2]);
    QCOMPARE((*after)->analyses[2], before->analyses[0]);
    QVERIFY((*after)->analyses[0] != before->analyses[0]);
    const auto kept = (*after)->attributionsOf(VersionId{2});
    QCOMPARE(kept.size(), before->attributionsOf(VersionId{0}).size());
}

void CompareTest::correctedVersionIsReadAgain()
{
    const core::Story story = support::randomStory(3);
    const ComparisonPtr before = support::compared(story);
    core::Corrections corrections;
    corrections.versions[VersionId{1}].roles[0] = core::BlockRole::Boilerplate;
    const auto after = core::compare(story, corrections, {}, support::languages(), {}, before);
    QVERIFY(after);
    QCOMPARE((*after)->analyses[0], before->analyses[0]);
    QCOMPARE((*after)->analyses[1]->sentences.size() + 1, before->analyses[1]->sentences.size());
}

void CompareTest::previousResultChangesNothing()
{
    const core::Story story = support::randomStory(5);
    const ComparisonPtr fresh = support::compared(story);
    const auto again = compared(story, {}, fresh);
    QVERIFY(again);
    QCOMPARE((*again)->differences.size(), fresh->differences.size());
    for (size_t i = 0; i < fresh->differences.size(); ++i)
        QCOMPARE((*again)->differences[i].detail, fresh->differences[i].detail);
}

void CompareTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto result = compared(support::randomStory(1), {.stop = source.get_token()});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void CompareTest::stopsOnTheWay()
{
    for (const double when : {0.0, 0.3, 0.6, 0.9}) {
        std::stop_source source;
        const auto result = compared(support::randomStory(1),
                                     {.stop = source.get_token(), .progress = [&](double share) {
                                          if (share > when)
                                              source.request_stop();
                                      }});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
}

void CompareTest::progressIsSeldomAndBounded()
{
    std::atomic<int> calls = 0;
    std::atomic<bool> fits = true;
    const auto result = compared(support::randomStory(2, 12, 30), {.progress = [&](double share) {
                                     ++calls;
                                     fits = fits && share >= 0 && share <= 1;
                                 }});
    QVERIFY(result);
    QVERIFY2(calls > 2 && calls <= 200, qPrintable(QString::number(calls)));
    QVERIFY(fits);
}

void CompareTest::referenceMakesItsClaimsMissing()
{
    const auto story = support::story(
        {{u"The northern pier reopened."_s, u"Inspectors praised the lighthouse keeper."_s},
         {u"The northern pier reopened."_s}});
    const auto missing = [&](VersionId reference) {
        const auto result
            = core::compare(story, {}, {.reference = reference}, support::languages());
        return (*result)->statistics.differences.value(core::difference::Kind::MissingHere);
    };
    QCOMPARE(missing({}), 0);
    QCOMPARE(missing(VersionId{0}), 1);
    QCOMPARE(missing(VersionId{1}), 0);
}

void CompareTest::claimOfTwoIsMissingInTheThird()
{
    const QString first = u"The northern pier reopened."_s;
    const QString second = u"Inspectors praised the lighthouse keeper."_s;
    const auto comparison
        = support::compared(support::story({{first, second}, {first, second}, {first}}));
    QCOMPARE(comparison->differences.size(), 1U);
    const auto &missing = comparison->differences.front();
    QVERIFY(missing.kind == core::difference::Kind::MissingHere);
    QCOMPARE(missing.sentence, (core::SentenceId{{2}, 0}));
    QCOMPARE(missing.range.begin, first.size());
    QVERIFY(missing.range.isEmpty());
    QCOMPARE(missing.detail, u"Not here: “%1” (in a and b)."_s.arg(second));
}

void CompareTest::movedSentencesAreFewest()
{
    const QStringList told{u"The northern pier reopened."_s,
                           u"Inspectors praised the lighthouse keeper."_s,
                           u"Ferries carry twenty sheep."_s, u"Storms wrecked nothing lately."_s};
    const QStringList retold{told[1], told[2], told[3], told[0]};
    const auto comparison = support::compared(support::story({told, retold}));
    QStringList lines;
    for (const auto &difference : comparison->differences)
        lines.append(comparison->textOf(difference.sentence) + u' ' + difference.detail);
    QCOMPARE(lines,
             (QStringList{told[0] + u" Stands earlier here than in b."_s,
                          told[0] + u" Stands later here than in a."_s}));
}

void CompareTest::versionsGetNames_data()
{
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("what the page says")
        << u"The Gazette"_s << u"https://a.example/x"_s << u"x.html"_s << u"The Gazette"_s;
    QTest::newRow("host without its server")
        << u""_s << u"https://www.gazette.example/x"_s << u"x.html"_s << u"gazette.example"_s;
    QTest::newRow("a short host") << u""_s << u"https://m.example"_s << u""_s << u"m.example"_s;
    QTest::newRow("file") << u""_s << u""_s << u"/tmp/wire_copy.txt"_s << u"wire copy"_s;
    QTest::newRow("pasted") << u" "_s << u""_s << u""_s << u"Version 1"_s;
}

void CompareTest::versionsGetNames()
{
    QFETCH(QString, outlet);
    QFETCH(QString, address);
    QFETCH(QString, file);
    core::Story story;
    story.versions.push_back({.outlet = outlet, .address = address, .file = file});
    core::nameVersions(story);
    QTEST(story.versions.front().outlet, "expected");
    QCOMPARE(story.versions.front().name, u"v1"_s);
}

void CompareTest::namesAreUnique()
{
    core::Story story;
    for (const QString &name : {u""_s, u"v1"_s, u""_s, u"v1"_s, u"wire"_s})
        story.versions.push_back({.name = name, .outlet = u"Wire"_s});
    core::nameVersions(story);
    QSet<QString> names, outlets;
    for (const core::Version &version : story.versions) {
        names.insert(version.name);
        outlets.insert(version.outlet);
    }
    QCOMPARE(names.size(), 5);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(outlets.size(), 5);
    QCOMPARE(story.versions[1].name, u"v1"_s);
    QCOMPARE(story.versions[1].outlet, u"Wire (2)"_s);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "comparetest.moc"
