// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/decisions.h"

#include "support/stories.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using app::StoryState;
using core::ManualLink;
using core::SentenceAnchor;
using core::SentenceId;
using core::VersionId;
using widgets::CorrectionRef;

namespace {

StoryState threeVersions()
{
    std::vector<core::Version> versions;
    for (const QChar letter : u"abc"_s)
        versions.push_back(support::version({u"Text of %1."_s.arg(letter)}, QString(letter)));
    return app::withVersions({}, std::move(versions));
}

/// "b3": the third sentence of the second version.
SentenceAnchor at(const QString &place)
{
    const qint32 version = place[0].unicode() - u'a';
    const qint32 index = place.mid(1).toInt() - 1;
    return {SentenceId{VersionId{version}, index}, u"Words of "_s + place};
}

QString placeOf(const SentenceAnchor &anchor)
{
    return QChar(u'a' + anchor.id.version.value) + QString::number(anchor.id.index + 1);
}

QString placesOf(const QList<SentenceAnchor> &anchors)
{
    QStringList places;
    for (const SentenceAnchor &anchor : anchors)
        places.append(placeOf(anchor));
    return places.join(u'+');
}

/// All decisions about links and claims in a line: "a1=b1 locked:a2=b2 alone:c1 one:a1+c2".
QString printed(const StoryState &state)
{
    QStringList words;
    for (const ManualLink &link : state.corrections.links) {
        const QString kind = link.kind == ManualLink::Kind::Linked ? u""_s
            : link.kind == ManualLink::Kind::Locked                ? u"locked:"_s
                                                                   : u"apart:"_s;
        words.append(kind + placeOf(link.a) + u'=' + placeOf(link.b));
    }
    for (const SentenceAnchor &anchor : state.corrections.noCounterpart)
        words.append(u"alone:"_s + placeOf(anchor));
    for (const auto &group : state.corrections.mergedClaims)
        words.append(u"one:"_s + placesOf(group));
    for (const auto &group : state.corrections.splitClaims)
        words.append(u"split:"_s + placesOf(group));
    return words.join(u' ');
}

/// Does what a word says, as printed() prints it.
StoryState decided(StoryState state, const QString &word)
{
    const QString kind = word.contains(u':') ? word.section(u':', 0, 0) : QString();
    const QStringList places = word.section(u':', -1).split(QRegularExpression(u"[=+]"_s));
    const SentenceAnchor first = at(places.first());
    const SentenceAnchor last = at(places.last());
    if (kind == u"alone")
        return app::withNoCounterpart(std::move(state), first, true);
    if (kind == u"not alone")
        return app::withNoCounterpart(std::move(state), first, false);
    if (kind == u"one")
        return app::withClaimsMerged(std::move(state), first, last);
    if (kind == u"split")
        return app::withClaimSplit(std::move(state), first);
    if (kind == u"forget")
        return app::withoutLink(std::move(state), first, last);
    const auto link = kind == u"locked" ? ManualLink::Kind::Locked
        : kind == u"apart"              ? ManualLink::Kind::Unlinked
                                        : ManualLink::Kind::Linked;
    return app::withLink(std::move(state), {.a = first, .b = last, .kind = link});
}

} // namespace

class DecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerDecisionTakesAwayWhatItContradicts_data()
    {
        QTest::addColumn<QStringList>("doing");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a link") << QStringList{u"a1=b2"_s} << u"a1=b2"_s;
        QTest::newRow("the same the other way round")
            << QStringList{u"a1=b2"_s, u"b2=a1"_s} << u"a1=b2"_s;
        QTest::newRow("linked, then taken apart")
            << QStringList{u"a1=b2"_s, u"apart:b2=a1"_s} << u"apart:a1=b2"_s;
        QTest::newRow("taken apart, then locked")
            << QStringList{u"apart:a1=b2"_s, u"locked:a1=b2"_s} << u"locked:a1=b2"_s;
        QTest::newRow("left to the engine")
            << QStringList{u"a1=b2"_s, u"a1=c1"_s, u"forget:b2=a1"_s} << u"a1=c1"_s;
        QTest::newRow("inside one version nothing is linked") << QStringList{u"a1=a2"_s} << u""_s;
        QTest::newRow("a sentence that is linked is not alone")
            << QStringList{u"alone:a1"_s, u"alone:c1"_s, u"a1=b2"_s} << u"a1=b2 alone:c1"_s;
        QTest::newRow("apart says nothing against being alone")
            << QStringList{u"alone:a1"_s, u"apart:a1=b2"_s} << u"apart:a1=b2 alone:a1"_s;
        QTest::newRow("a sentence alone loses what was made for it")
            << QStringList{u"a1=b2"_s, u"locked:c1=a1"_s, u"apart:a1=b3"_s,
                           u"b2=c2"_s, u"one:a1+c3"_s,    u"alone:a1"_s}
            << u"apart:a1=b3 b2=c2 alone:a1"_s;
        QTest::newRow("alone twice is alone once")
            << QStringList{u"alone:a1"_s, u"alone:a1"_s} << u"alone:a1"_s;
        QTest::newRow("alone no more")
            << QStringList{u"alone:a1"_s, u"alone:b1"_s, u"not alone:a1"_s} << u"alone:b1"_s;
        QTest::newRow("claims merged, in either order once")
            << QStringList{u"one:a1+b2"_s, u"one:b2+a1"_s} << u"one:a1+b2"_s;
        QTest::newRow("a claim is not merged with itself") << QStringList{u"one:a1+a1"_s} << u""_s;
        QTest::newRow("merging says that it is not alone")
            << QStringList{u"alone:a1"_s, u"one:a1+b2"_s} << u"one:a1+b2"_s;
        QTest::newRow("split off from a merged claim")
            << QStringList{u"one:a1+b2"_s, u"split:a1"_s} << u"split:a1"_s;
        QTest::newRow("links of a claim split off hold no claims together")
            << QStringList{u"a1=b2"_s, u"a2=b3"_s, u"split:b2"_s}
            << u"locked:a1=b2 a2=b3 split:b2"_s;
        QTest::newRow("split twice is split once")
            << QStringList{u"split:a1"_s, u"split:a1"_s} << u"split:a1"_s;
    }
    void aNewerDecisionTakesAwayWhatItContradicts()
    {
        QFETCH(QStringList, doing);
        StoryState state = threeVersions();
        for (const QString &word : doing)
            state = decided(std::move(state), word);
        QTEST(printed(state), "expected");
    }

    void whatWasDecidedAboutTwoIsKnownInEitherOrder()
    {
        const StoryState state = decided(threeVersions(), u"locked:a1=b2"_s);
        QCOMPARE(app::linkBetween(state, at(u"b2"_s), at(u"a1"_s)), ManualLink::Kind::Locked);
        QVERIFY(!app::linkBetween(state, at(u"a1"_s), at(u"b1"_s)));
    }

    void anchorsMoveWithTheirSentences()
    {
        StoryState state = threeVersions();
        for (const QString &word : {u"a1=b2"_s, u"alone:c1"_s, u"one:a3+c2"_s, u"split:b4"_s})
            state = decided(std::move(state), word);
        const auto oneFurther = [](SentenceAnchor anchor) {
            ++anchor.id.index;
            return anchor;
        };
        QCOMPARE(printed(app::withAnchors(state, oneFurther)),
                 u"a2=b3 alone:c2 one:a4+c3 split:b5"_s);
    }

    void decisionsGoWithTheVersionThatTheyAreAbout()
    {
        StoryState state = threeVersions();
        for (const QString &word : {u"a1=b2"_s, u"b1=c2"_s, u"alone:a4"_s, u"alone:c1"_s,
                                    u"one:a3+c2"_s, u"one:b3+c3"_s, u"split:a5"_s, u"split:c5"_s})
            state = decided(std::move(state), word);
        QCOMPARE(printed(app::withoutVersion(state, VersionId{0})),
                 u"a1=b2 alone:b1 one:a3+b3 split:b5"_s);
    }

    void everyDecisionCanBeTakenBack()
    {
        StoryState state = threeVersions();
        for (const QString &word : {u"a1=b2"_s, u"alone:c1"_s, u"one:a3+c2"_s, u"split:b4"_s})
            state = decided(std::move(state), word);
        state = app::renamed(std::move(state), {1}, u"Evening Post"_s);
        state = app::withStatementCorrected(
            std::move(state),
            {.content = {.version = {0}, .text = u"x"_s}, .source = u"Ann Lee"_s});
        state = app::withSourcesMerged(std::move(state), {{{0}, u"Lee"_s}, {{1}, u"Ann Lee"_s}});
        state = app::withSourceSplit(std::move(state), {{2}, u"Ray"_s});
        core::VersionCorrection about = state.corrections.versions.value({2});
        about.title = u"Another headline"_s;
        about.byline = u"Bo Stern"_s;
        about.roles.insert(0, core::BlockRole::Caption);
        state = app::withVersionCorrected(std::move(state), {2}, about);

        auto rows = widgets::correctionRows(*state.story, state.corrections, {});
        QCOMPARE(rows.size(), 11);
        while (!rows.isEmpty()) {
            state = app::withoutCorrection(std::move(state), rows.first().ref);
            const auto left = widgets::correctionRows(*state.story, state.corrections, {});
            QCOMPARE(left.size(), rows.size() - 1);
            rows = left;
        }
        QVERIFY(state.corrections.versions.isEmpty());
        QCOMPARE(printed(state), QString());
    }

    void takingBackWhatIsNotThereChangesNothing()
    {
        const StoryState state = decided(threeVersions(), u"a1=b2"_s);
        const StoryState after = app::withoutCorrection(
            state, CorrectionRef{.kind = CorrectionRef::Kind::Link, .number = 4});
        QVERIFY(app::hasSameResult(state, after));
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "decisionstest.moc"
