// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sentencecorrections.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const QString bridge = u"The old bridge was closed on Monday after a crack was found."_s;
const QString ferry = u"A ferry carries people across until the repair is done."_s;
const QString mayor = u"The mayor said that the work would take a year."_s;
const QString cafe = u"“Café owners lose most”, said Ülkü Ağaoğlu 🚲 of the traders' union."_s;

Story reread(const Story &story, const QStringList &paragraphs)
{
    Story after = story;
    after.versions.front() = support::version(paragraphs, u"a"_s);
    return after;
}

} // namespace

/// Links and claims made by hand stay with their words when a version is read anew.
class SentenceCorrectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreFoundAgain_data()
    {
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<qint32>("anchored");
        QTest::addColumn<qint32>("found");
        QTest::newRow("nothing changed") << QStringList{bridge, ferry, mayor, cafe} << 2 << 2;
        QTest::newRow("a sentence was put before it")
            << QStringList{cafe, bridge, ferry, mayor} << 2 << 3;
        QTest::newRow("the order was turned around") << QStringList{mayor, ferry, bridge} << 0 << 2;
        QTest::newRow("of two the nearer") << QStringList{ferry, mayor, bridge, ferry} << 1 << 0;
        QTest::newRow("of two the nearer, behind")
            << QStringList{mayor, bridge, ferry, cafe, ferry} << 1 << 2;
        QTest::newRow("its white space changed")
            << QStringList{bridge, u"A ferry carries  people across   until the repair is done."_s}
            << 1 << 1;
        QTest::newRow("a word of it changed")
            << QStringList{u"A ferry carries people over until the repair is done."_s, mayor} << 1
            << 0;
        QTest::newRow("a letter got its accent back")
            << QStringList{mayor,
                           u"“Cafe owners lose most”, said Ülkü Ağaoğlu 🚲 of the traders' union."_s}
            << 3 << 1;
        QTest::newRow("another sentence is there") << QStringList{bridge, ferry, cafe} << 2 << -1;
        QTest::newRow("hardly anything is there") << QStringList{u"Nothing."_s} << 1 << -1;
    }

    void sentencesAreFoundAgain()
    {
        QFETCH(QStringList, now);
        QFETCH(qint32, anchored);
        QFETCH(qint32, found);
        const Story story = support::story({{bridge, ferry, mayor, cafe}, {mayor}});
        const SentenceAnchor anchor
            = anchorOf(*support::compared(story), SentenceId{{0}, anchored});
        const auto after = support::compared(reread(story, now));
        QCOMPARE(sentenceOf(anchor, *after).index, found);
    }

    void decisionsFollowTheWords()
    {
        const Story story = support::story({{bridge, ferry, mayor}, {cafe, bridge, ferry}});
        const auto before = support::compared(story);
        const auto anchor = [&](qint32 version, qint32 index) {
            return anchorOf(*before, SentenceId{{version}, index});
        };
        Corrections corrections;
        corrections.links = {{.a = anchor(0, 2), .b = anchor(1, 0)}};
        corrections.noCounterpart = {anchor(0, 0)};
        corrections.mergedClaims = {{anchor(0, 1), anchor(1, 0)}};
        const auto after = compare(reread(story, {cafe, mayor, bridge, ferry}), corrections, {},
                                   support::languages());
        QVERIFY(after);
        const auto *made = (*after)->pairOf({{0}, 1}, {{1}, 0});
        QVERIFY(made && made->isManual);
        QVERIFY((*after)->unmatched({0}).contains(SentenceId{{0}, 2}));
        QCOMPARE((*after)->claimOf({{0}, 3}), (*after)->claimOf({{1}, 0}));
        QCOMPARE((*after)->unapplied, UnappliedCorrections());
    }

    void whatIsGoneIsToldAndNothingElseIsLinked()
    {
        const Story story = support::story({{bridge, ferry, mayor}, {cafe, ferry}});
        const auto before = support::compared(story);
        Corrections corrections;
        corrections.links = {{.a = anchorOf(*before, {{0}, 2}), .b = anchorOf(*before, {{1}, 0})}};
        corrections.noCounterpart = {anchorOf(*before, {{0}, 2})};
        corrections.mergedClaims = {{anchorOf(*before, {{0}, 2}), anchorOf(*before, {{1}, 0})}};
        corrections.splitClaims
            = {{anchorOf(*before, {{0}, 2})}, {SentenceAnchor(SentenceId{{7}, 0})}};
        const auto after
            = compare(reread(story, {bridge, ferry}), corrections, {}, support::languages());
        QVERIFY(after);
        const UnappliedCorrections expected{
            .links = {0}, .noCounterpart = {0}, .mergedClaims = {0}, .splitClaims = {0, 1}};
        QCOMPARE((*after)->unapplied, expected);
        QCOMPARE((*after)->pairs.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(SentenceCorrectionsTest)
#include "sentencecorrectionstest.moc"
