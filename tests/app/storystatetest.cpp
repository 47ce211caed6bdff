// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storystate.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::StoryState;
using core::SentenceId;
using core::VersionId;

namespace {

/// Versions named by the letters, outlets likewise: "abc".
StoryState stateOf(const QString &letters)
{
    std::vector<core::Version> versions;
    for (const QChar letter : letters)
        versions.push_back(support::version({u"Text of %1."_s.arg(letter)}, QString(letter)));
    return app::withVersions({}, std::move(versions));
}

/// The shown columns as outlets, the reference starred: "a b* c".
QString shown(const StoryState &state)
{
    QStringList columns;
    for (const VersionId id : state.columns)
        columns.append(state.outletOf(id) + (id == state.reference ? u"*"_s : QString()));
    return columns.join(u' ');
}

} // namespace

class StoryStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAddedAreShownAtTheEndWithNamesOfTheirOwn()
    {
        StoryState state = stateOf(u"abc"_s);
        state = app::withoutVersion(state, VersionId{0});
        state = app::withVersions(state, {support::version({u"New."_s}, u"d"_s)});
        QCOMPARE(shown(state), u"b c d"_s);
        QCOMPARE(state.story->versions.back().name, u"v4"_s);
    }

    void decisionsAboutStatementsMoveWithTheirVersions()
    {
        StoryState state = stateOf(u"abc"_s);
        const core::StatementCorrection gone{.content = {.version = VersionId{0}, .text = u"x"_s}};
        core::StatementCorrection kept{.content = {.version = VersionId{2}, .text = u"y"_s}};
        kept.source = u"Ann Lee"_s;
        kept.newContent = kept.content;
        state = app::withStatementCorrected(app::withStatementCorrected(state, gone), kept);
        state = app::withSourcesMerged(state,
                                       {{VersionId{1}, u"Lee"_s}, {VersionId{2}, u"Ann Lee"_s}});
        state = app::withSourcesMerged(state,
                                       {{VersionId{0}, u"Lee"_s}, {VersionId{2}, u"Ann Lee"_s}});
        state = app::withSourceSplit(state, {VersionId{2}, u"Ray"_s});
        state = app::withoutVersion(state, VersionId{0});
        QCOMPARE(state.corrections.statements.size(), 1);
        QCOMPARE(state.corrections.statements.first().content.version, VersionId{1});
        QCOMPARE(state.corrections.statements.first().newContent->version, VersionId{1});
        QCOMPARE(state.corrections.mergedSources.size(), 1);
        QCOMPARE(state.corrections.mergedSources.first().a.version, VersionId{0});
        QCOMPARE(state.corrections.splitSources.first().version, VersionId{1});
    }

    void decisionsAboutOneStatementAreOne()
    {
        using Kind = core::StatementCorrection::Kind;
        const StoryState before = stateOf(u"ab"_s);
        core::StatementCorrection source{.content = {.version = VersionId{0}, .text = u"x"_s}};
        core::StatementCorrection type = source;
        source.source = u"Ann Lee"_s;
        type.type = core::StatementType::Direct;
        StoryState state = app::withStatementCorrected(before, source);
        QVERIFY(!app::hasSameResult(before, state));
        state = app::withStatementCorrected(state, type);
        QCOMPARE(state.corrections.statements.size(), 1);
        QCOMPARE(state.corrections.statements.first().source, std::optional(u"Ann Lee"_s));
        core::StatementCorrection removed{.kind = Kind::Removed, .content = source.content};
        state = app::withStatementCorrected(state, removed);
        QCOMPARE(state.corrections.statements, QList{removed});
    }

    void takingBackAnAddedStatementLeavesNothing()
    {
        using Kind = core::StatementCorrection::Kind;
        core::StatementCorrection added{.kind = Kind::Added,
                                        .content = {.version = VersionId{0}, .text = u"x"_s}};
        StoryState state = app::withStatementCorrected(stateOf(u"ab"_s), added);
        added.kind = Kind::Removed;
        state = app::withStatementCorrected(state, added);
        QVERIFY(state.corrections.statements.isEmpty());
    }

    void splittingTakesMergesBack()
    {
        const core::SourceReference lee{VersionId{0}, u"Lee"_s};
        StoryState state
            = app::withSourcesMerged(stateOf(u"ab"_s), {lee, {VersionId{1}, u"Ann Lee"_s}});
        state = app::withSourceSplit(state, lee);
        QVERIFY(state.corrections.mergedSources.isEmpty());
        QCOMPARE(state.corrections.splitSources, QList{lee});
    }

    void removingMovesReferenceColumnsAndCorrections()
    {
        StoryState state = app::withReference(stateOf(u"abcd"_s), VersionId{2});
        state = app::renamed(state, VersionId{3}, u"Daily"_s);
        state = app::withColumnMoved(state, VersionId{3}, -3);
        state.corrections.links.append(
            {.a = SentenceId{VersionId{1}, 0}, .b = SentenceId{VersionId{2}, 0}});
        state.corrections.links.append(
            {.a = SentenceId{VersionId{2}, 0}, .b = SentenceId{VersionId{3}, 0}});
        state.corrections.mergedClaims = {{SentenceId{VersionId{0}, 2}, SentenceId{VersionId{1}, 0},
                                           SentenceId{VersionId{3}, 4}}};
        state = app::withoutVersion(state, VersionId{1});
        QCOMPARE(shown(state), u"Daily a c*"_s);
        QCOMPARE(state.corrections.mergedClaims,
                 (QList<QList<core::SentenceAnchor>>{
                     {SentenceId{VersionId{0}, 2}, SentenceId{VersionId{2}, 4}}}));
        QCOMPARE(state.corrections.links.size(), 1);
        QCOMPARE(state.corrections.links.first().a.id, (core::SentenceId{VersionId{1}, 0}));
    }

    void removingTheReferenceLeavesNone()
    {
        const StoryState state = app::withReference(stateOf(u"ab"_s), VersionId{0});
        QVERIFY(!app::withoutVersion(state, VersionId{0}).reference.isValid());
    }

    void removingTheOnlyShownVersionShowsTheOthers()
    {
        const StoryState state = app::withColumns(stateOf(u"abc"_s), {VersionId{1}});
        QCOMPARE(shown(app::withoutVersion(state, VersionId{1})), u"a c"_s);
    }

    void columnsMoveWithinTheirBounds_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one to the right") << 0 << 1 << u"b a c"_s;
        QTest::newRow("one to the left") << 2 << -1 << u"a c b"_s;
        QTest::newRow("the first stays first") << 0 << -1 << u"a b c"_s;
        QTest::newRow("far beyond the end is the end") << 0 << 9 << u"b c a"_s;
        QTest::newRow("a version that does not exist") << 7 << 1 << u"a b c"_s;
    }
    void columnsMoveWithinTheirBounds()
    {
        QFETCH(int, version);
        QFETCH(int, steps);
        QTEST(shown(app::withColumnMoved(stateOf(u"abc"_s), VersionId{version}, steps)),
              "expected");
    }

    void hiddenColumnsComeBackAtTheirPlace()
    {
        StoryState state = app::withColumnHidden(stateOf(u"abc"_s), VersionId{1});
        QCOMPARE(shown(state), u"a c"_s);
        QCOMPARE(shown(app::withColumnShown(state, VersionId{1})), u"a b c"_s);
        state = app::withColumnHidden(app::withColumnHidden(state, VersionId{0}), VersionId{2});
        QCOMPARE(shown(state), u"c"_s); // the last one stays
        QCOMPARE(shown(app::withAllColumns(state)), u"a b c"_s);
    }

    void senselessColumnsAreRefused_data()
    {
        QTest::addColumn<QList<VersionId>>("columns");
        QTest::newRow("none") << QList<VersionId>();
        QTest::newRow("twice the same") << QList{VersionId{0}, VersionId{0}};
        QTest::newRow("one that does not exist") << QList{VersionId{0}, VersionId{5}};
    }
    void senselessColumnsAreRefused()
    {
        QFETCH(QList<VersionId>, columns);
        QCOMPARE(shown(app::withColumns(stateOf(u"ab"_s), columns)), u"a b"_s);
    }

    void anEmptyNameRenamesNothing()
    {
        const StoryState state = stateOf(u"a"_s);
        QCOMPARE(app::renamed(state, VersionId{0}, u"  "_s).outletOf(VersionId{0}), u"a"_s);
        QCOMPARE(app::renamed(state, VersionId{0}, u" صحيفة  الميناء "_s).outletOf(VersionId{0}),
                 u"صحيفة الميناء"_s);
    }

    void onlyWhatIsComparedNeedsAnotherComparison()
    {
        const StoryState state = stateOf(u"abc"_s);
        QVERIFY(app::hasSameResult(state, app::withColumnHidden(state, VersionId{0})));
        QVERIFY(!app::hasSameResult(state, app::withReference(state, VersionId{0})));
        QVERIFY(!app::hasSameResult(state, app::renamed(state, VersionId{0}, u"Z"_s)));
        QVERIFY(!app::hasSameResult(state, app::withoutVersion(state, VersionId{0})));
    }
};

QTEST_GUILESS_MAIN(StoryStateTest)
#include "storystatetest.moc"
