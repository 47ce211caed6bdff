// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/attributionsmodel.h"

#include "support/panelstories.h"
#include "widgets/models/statementtext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::attribution::CueClass;
using core::attribution::Type;
using widgets::AttributionGrouping;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};
const core::VersionId c{2};
const QList<core::VersionId> all{a, b, c};

core::Comparison withStatements()
{
    core::Comparison made = support::harbour();
    const QString content = u"the old pier would close"_s;
    made.attributions.push_back(support::statement(made, 0, u"Ada Quay"_s, u"said"_s, content));
    made.attributions.back().source.text = u"she"_s;
    made.attributions.back().source.description = u"harbour master"_s;
    made.attributions.push_back(
        support::statement(made, 0, u"residents"_s, u"said"_s, u"A petition against the plan"_s));
    made.attributions.back().source.isUnnamed = true;
    made.attributions.push_back(support::statement(made, 1, u"Ada Quay"_s, u"claimed"_s, content));
    made.attributions.back().cueClass = CueClass::Doubting;
    made.attributions.back().type = Type::Direct;
    return made;
}

/// One line a node, two spaces for each level.
void print(const widgets::AttributionTree &tree, int node, int level, QStringList &lines)
{
    for (const int child : tree.at(node).children) {
        QString line = QString(2 * level, u' ') + widgets::plainText(tree.at(child).line);
        if (!tree.at(child).notes.isEmpty())
            line += u" | "_s + widgets::plainText(tree.at(child).notes);
        for (const auto &mark : tree.at(child).marks)
            line += u" ["_s + mark.text + u']';
        lines.append(line);
        print(tree, child, level + 1, lines);
    }
}

QStringList printed(const core::Comparison &comparison, const widgets::AttributionFilter &filter)
{
    QStringList lines;
    print(widgets::attributionTree(comparison, all, filter), 0, 0, lines);
    return lines;
}

} // namespace

class AttributionsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsByOutlet()
    {
        const auto comparison = support::finished(withStatements());
        QCOMPARE(printed(*comparison, {}),
                 (QStringList{
                     u"a — 2 sources, 2 statements, 1 unnamed"_s,
                     u"  Ada Quay harbour master · 1"_s,
                     u"    the old pier would close said | (she → Ada Quay)"_s,
                     u"  “residents” unnamed · 1"_s,
                     u"    A petition against the plan said [only here] [unnamed]"_s,
                     u"b — 1 source, 1 statement"_s,
                     u"  Ada Quay · 1"_s,
                     u"    “the old pier would close” claimed"_s,
                 }));
    }

    void listsBySourceWithVerbsCounted()
    {
        const auto comparison = support::finished(withStatements());
        const QStringList lines = printed(*comparison, {.grouping = AttributionGrouping::BySource});
        QCOMPARE(lines.value(0), u"Ada Quay harbour master · 2 outlets · 2, 50\u00a0% quoted"_s);
        QCOMPARE(lines.value(1), u"  claimed ×1, said ×1"_s);
        QCOMPARE(lines.value(2), u"  the old pier would close said | a · (she → Ada Quay)"_s);
        QCOMPARE(lines.value(3), u"  “the old pier would close” claimed | b"_s);
    }

    void filters_data()
    {
        QTest::addColumn<widgets::AttributionFilter>("filter");
        QTest::addColumn<int>("statements");
        using Filter = widgets::AttributionFilter;
        QTest::newRow("nothing set lists all") << Filter{} << 3;
        QTest::newRow("direct only") << Filter{.direct = true} << 1;
        QTest::newRow("indirect only") << Filter{.indirect = true} << 2;
        QTest::newRow("unnamed only") << Filter{.unnamed = true} << 1;
        QTest::newRow("two filters add up") << Filter{.direct = true, .unnamed = true} << 2;
        QTest::newRow("words of a description") << Filter{.words = u"MASTER"_s} << 1;
        QTest::newRow("a verb") << Filter{.words = u"claim"_s} << 1;
        QTest::newRow("words that nobody says") << Filter{.words = u"zebra"_s} << 0;
    }

    void filters()
    {
        QFETCH(widgets::AttributionFilter, filter);
        widgets::AttributionsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(support::finished(withStatements()), all, filter);
        QTEST(model.statementCount(), "statements");
    }

    void leavesHiddenOutletsOut()
    {
        widgets::AttributionsModel model;
        model.setContent(support::finished(withStatements()), {b, c}, {});
        QCOMPARE(model.rowCount(), 1);
    }

    void findsSentencesBothWays()
    {
        widgets::AttributionsModel model;
        model.setContent(support::finished(withStatements()), all, {});
        const QModelIndex petition = model.indexOf(core::SentenceId{a, 2});
        QVERIFY(petition.isValid());
        QCOMPARE(model.sentenceAt(petition), (core::SentenceId{a, 2}));
        QCOMPARE(model.sentenceAt(model.index(0, 0)), (core::SentenceId{a, 0}));
        QVERIFY(!model.indexOf(core::SentenceId{c, 0}).isValid());
    }

    void copiesStatementsAndWholeSources()
    {
        widgets::AttributionsModel model;
        model.setContent(support::finished(withStatements()), all, {});
        const QModelIndex outlet = model.index(0, 0);
        QCOMPARE(model.copyTextOf(outlet).split(u'\n').size(), 2);
        QCOMPARE(model.copyTextOf(model.index(1, 0)),
                 u"“the old pier would close” – Ada Quay, claimed. b"_s);
        QVERIFY(model.copyTextOf(outlet).startsWith(
            u"the old pier would close – Ada Quay (she), said. a"_s));
    }

    void namesWhoIsCreditedElsewhere()
    {
        core::Comparison made = withStatements();
        support::addBothSides(made, core::difference::Kind::AttributionChanged, 0,
                              u"harbour master"_s, 1, u"harbour master"_s);
        made.attributions.front().source.ranges = {support::rangeOf(made, 0, u"harbour master"_s)};
        const auto comparison = support::finished(std::move(made));
        const auto marks = widgets::statementMarks(*comparison, comparison->attributions.front());
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().text, u"b: Ada Quay"_s);
    }

    void verbsThatFrameStandOut()
    {
        const auto comparison = support::finished(withStatements());
        QCOMPARE(widgets::verbStyle(comparison->attributions.back()),
                 widgets::RunStyle::LoadedVerb);
        QCOMPARE(widgets::verbStyle(comparison->attributions.front()), widgets::RunStyle::Verb);
    }

    void takesAComparisonOfAnotherSize()
    {
        widgets::AttributionsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(support::finished(withStatements()), all, {});
        model.setContent(support::finished(support::harbour()), all, {});
        QCOMPARE(model.rowCount(), 0);
        model.setContent({}, {}, {});
        QCOMPARE(model.rowCount(), 0);
        model.setContent(support::finished(withStatements()), all,
                         {.grouping = AttributionGrouping::BySource});
        QCOMPARE(model.rowCount(), 2);
    }

    void shortensAtWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("back");
        QTest::newRow("fits") << u"one two"_s << 7 << u"one two"_s << u"one two"_s;
        QTest::newRow("cut between words")
            << u"one two three"_s << 9 << u"one two…"_s << u"…two three"_s;
        QTest::newRow("one long word") << u"abcdefghij"_s << 4 << u"abcd…"_s << u"…ghij"_s;
        QTest::newRow("no half emoji") << u"😀😀😀"_s << 3 << u"😀…"_s << u"…😀"_s;
        QTest::newRow("line breaks become spaces")
            << u"one\n two"_s << 20 << u"one two"_s << u"one two"_s;
    }

    void shortensAtWords()
    {
        QFETCH(QString, text);
        QFETCH(int, characters);
        QTEST(widgets::shortened(text, characters), "front");
        QTEST(widgets::shortenedFront(text, characters), "back");
    }
};

QTEST_GUILESS_MAIN(AttributionsModelTest)
#include "attributionsmodeltest.moc"
