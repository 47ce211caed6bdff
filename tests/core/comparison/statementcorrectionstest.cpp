// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/statementcorrections.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Comparison;
using core::ComparisonPtr;
using core::Corrections;
using core::StatementCorrection;
using core::VersionId;
using core::attribution::Attribution;
using core::attribution::Type;

/// What the user decided about statements and sources.
class StatementCorrectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourceIsCorrected();
    void correctionWinsOverOtherVersions();
    void typeAndWordsAreCorrected();
    void statementIsRemoved();
    void statementIsAdded();
    void correctionsFindTheirWordsAgain();
    void correctionWithoutItsWordsIsNotApplied();
    void oneOfTwoStatementsInTheSameWordsIsMeant();
    void sourcesAreMerged();
    void sourceIsSplitOff();
    void anchorsAreFoundAgain_data();
    void anchorsAreFoundAgain();
};

namespace {

const QString said = u"Mayor Ann Lee said the old bridge will open on Monday."_s;
const QString repeated = u"The old bridge will open on Monday, a clerk said."_s;

ComparisonPtr compared(const core::Story &story, const Corrections &corrections)
{
    const auto result = core::compare(story, corrections, {}, support::languages());
    return result ? *result : nullptr;
}

StatementCorrection about(const Comparison &comparison, const Attribution &statement)
{
    return {.content = core::anchorOf(comparison.version(statement.version), statement.version,
                                      statement.content),
            .cue = statement.cueText};
}

const Attribution &first(const Comparison &comparison, qint32 version)
{
    return comparison.attributionsOf({version}).front();
}

} // namespace

void StatementCorrectionsTest::sourceIsCorrected()
{
    const core::Story story = support::story({{said}, {repeated}});
    const ComparisonPtr before = support::compared(story);
    StatementCorrection correction = about(*before, first(*before, 1));
    correction.source = u"Bob Ray"_s;
    const ComparisonPtr after = compared(story, {.statements = {correction}});
    QCOMPARE(first(*after, 1).source.name, u"Bob Ray"_s);
    QCOMPARE(first(*after, 1).source.text, u"a clerk"_s);
    QVERIFY(!first(*after, 1).source.isUnnamed);
    QVERIFY(first(*after, 1).isCorrected);
    QCOMPARE(after->unapplied.count(), 0);
    QVERIFY(!first(*before, 1).isCorrected);
}

void StatementCorrectionsTest::correctionWinsOverOtherVersions()
{
    const core::Story story = support::story({{said}, {repeated}});
    const ComparisonPtr before = support::compared(story);
    StatementCorrection correction = about(*before, first(*before, 0));
    correction.source = QString();
    const ComparisonPtr after = compared(story, {.statements = {correction}});
    QCOMPARE(first(*after, 0).source.name, QString());
    correction = about(*before, first(*before, 1));
    correction.source = u"Ann Lee"_s;
    const ComparisonPtr joined = compared(story, {.statements = {correction}});
    QCOMPARE(joined->sources.size(), 1U);
    QCOMPARE(joined->sources.front().statements.size(), 2);
}

void StatementCorrectionsTest::typeAndWordsAreCorrected()
{
    const core::Story story = support::story({{said}, {repeated}});
    const ComparisonPtr before = support::compared(story);
    StatementCorrection correction = about(*before, first(*before, 0));
    const qsizetype begin = said.indexOf(u"will open"_s);
    correction.newContent = core::anchorOf(before->version({0}), {0}, {{begin, begin + 9}});
    correction.type = Type::Direct;
    const ComparisonPtr after = compared(story, {.statements = {correction}});
    QCOMPARE(first(*after, 0).contentText, u"will open"_s);
    QCOMPARE(first(*after, 0).type, Type::Direct);
    QCOMPARE(first(*after, 0).source.name, u"Ann Lee"_s);
}

void StatementCorrectionsTest::statementIsRemoved()
{
    const core::Story story = support::story({{said}, {repeated}});
    const ComparisonPtr before = support::compared(story);
    StatementCorrection correction = about(*before, first(*before, 0));
    correction.kind = StatementCorrection::Kind::Removed;
    const ComparisonPtr after = compared(story, {.statements = {correction}});
    QCOMPARE(after->attributionsOf({0}).size(), 0U);
    QCOMPARE(after->attributionsOf({1}).size(), before->attributionsOf({1}).size());
}

void StatementCorrectionsTest::statementIsAdded()
{
    const QString text = u"Rain fell all night. The ferry did not sail. "_s + said;
    const core::Story story = support::story({{text}, {repeated}});
    const ComparisonPtr before = support::compared(story);
    const qsizetype begin = text.indexOf(u"The ferry"_s);
    const StatementCorrection correction{
        .kind = StatementCorrection::Kind::Added,
        .content = core::anchorOf(before->version({0}), {0}, {{begin, begin + 23}}),
        .source = u"Ann Lee"_s};
    const ComparisonPtr after = compared(story, {.statements = {correction}});
    QCOMPARE(after->attributions.size(), before->attributions.size() + 1);
    const Attribution &added = first(*after, 0);
    QCOMPARE(added.contentText, u"The ferry did not sail."_s);
    QCOMPARE(added.type, Type::Indirect);
    QCOMPARE(added.sentences, QList<qint32>{1});
    QCOMPARE(after->sources.front().statements.size(), 2);
}

void StatementCorrectionsTest::correctionsFindTheirWordsAgain()
{
    const ComparisonPtr before = support::compared(support::story({{said}, {repeated}}));
    StatementCorrection correction = about(*before, first(*before, 0));
    correction.source = u"Bob Ray"_s;
    const QString longer = u"A storm passed in the night. "_s + said;
    const ComparisonPtr after
        = compared(support::story({{longer}, {repeated}}), {.statements = {correction}});
    QCOMPARE(first(*after, 0).source.name, u"Bob Ray"_s);
    QCOMPARE(after->unapplied.count(), 0);
}

void StatementCorrectionsTest::correctionWithoutItsWordsIsNotApplied()
{
    const ComparisonPtr before = support::compared(support::story({{said}, {repeated}}));
    StatementCorrection correction = about(*before, first(*before, 0));
    correction.source = u"Bob Ray"_s;
    const Corrections corrections{.statements = {correction},
                                  .mergedSources = {{{{0}, u"Nobody"_s}, {{1}, u"a clerk"_s}}},
                                  .splitSources = {{{7}, u"Ann Lee"_s}}};
    const ComparisonPtr after = compared(
        support::story({{u"Mayor Ann Lee said it would rain."_s}, {repeated}}), corrections);
    QCOMPARE(first(*after, 0).source.name, u"Ann Lee"_s);
    QCOMPARE(
        after->unapplied,
        (core::UnappliedCorrections{.statements = {0}, .mergedSources = {0}, .splitSources = {0}}));
}

void StatementCorrectionsTest::oneOfTwoStatementsInTheSameWordsIsMeant()
{
    const core::Story story = support::story(
        {{u"The Harbour Gazette reported, citing officials, that the old pier would be closed."_s},
         {repeated}});
    const ComparisonPtr before = support::compared(story);
    const auto statements = before->attributionsOf({0});
    if (statements.size() != 2 || statements[0].contentText != statements[1].contentText)
        QSKIP("the engine finds these statements in other words");
    StatementCorrection correction = about(*before, statements[1]);
    correction.kind = StatementCorrection::Kind::Removed;
    const ComparisonPtr after = compared(story, {.statements = {correction}});
    QCOMPARE(after->attributionsOf({0}).size(), 1U);
    QCOMPARE(first(*after, 0).cueText, statements[0].cueText);
}

void StatementCorrectionsTest::sourcesAreMerged()
{
    const core::Story story = support::story({{said}, {u"Skipper Bob Ray said it was late."_s}});
    QCOMPARE(support::compared(story)->sources.size(), 2U);
    const ComparisonPtr after
        = compared(story, {.mergedSources = {{{{0}, u"Ann Lee"_s}, {{1}, u"Bob Ray"_s}}}});
    QCOMPARE(after->sources.size(), 1U);
    QCOMPARE(first(*after, 0).source.entity, first(*after, 1).source.entity);
    QCOMPARE(after->unapplied.count(), 0);
}

void StatementCorrectionsTest::sourceIsSplitOff()
{
    const core::Story story = support::story({{said}, {u"Ms Lee said the ferry was late."_s}});
    QCOMPARE(support::compared(story)->sources.size(), 1U);
    const ComparisonPtr after = compared(story, {.splitSources = {{{1}, u"Lee"_s}}});
    QCOMPARE(after->sources.size(), 2U);
    QCOMPARE(first(*after, 1).source.name, u"Lee"_s);
    QVERIFY(first(*after, 0).source.entity != first(*after, 1).source.entity);
}

void StatementCorrectionsTest::anchorsAreFoundAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("begin");
    QTest::newRow("where they stood") << u"😀 the old pier."_s << qsizetype(3);
    QTest::newRow("further on") << u"Long ago, 😀 the old pier."_s << qsizetype(13);
    QTest::newRow("over a line break") << u"See the\nold pier."_s << qsizetype(4);
    QTest::newRow("nearest of two")
        << u"the old pier, and then again the old pier."_s << qsizetype(0);
    QTest::newRow("gone") << u"the new pier"_s << qsizetype(-1);
    QTest::newRow("too short a text") << u"pier"_s << qsizetype(-1);
}

void StatementCorrectionsTest::anchorsAreFoundAgain()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, begin);
    const core::Version version = support::version({u"😀 the old pier."_s});
    const core::Anchor anchor = core::anchorOf(version, {0}, {{3, 15}});
    QCOMPARE(anchor.text, u"the old pier"_s);
    const core::TextRanges found = core::rangesOf(anchor, support::version({text}));
    QCOMPARE(found.isEmpty() ? -1 : found.first().begin, begin);
}

QTEST_GUILESS_MAIN(StatementCorrectionsTest)
#include "statementcorrectionstest.moc"
