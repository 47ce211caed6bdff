// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/coveragemodel.h"

#include "support/panelstories.h"
#include "widgets/render/palette.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::VersionId;
using core::difference::Kind;
using widgets::ClaimGroup;
using widgets::CoverageModel;
using widgets::CoverageText;

namespace {

const QList<VersionId> all{{0}, {1}, {2}};

bool everything(qsizetype)
{
    return true;
}

core::ComparisonPtr harbour()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve boats"_s, 1, u"Twenty boats"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    made.differences.push_back({.kind = Kind::MissingHere,
                                .sentence = {{1}, 1},
                                .against = {{0}},
                                .counterpart = {{0}, 2},
                                .claim = made.claimOf({{0}, 2})});
    return support::finished(std::move(made));
}

/// The first version's text of a claim that it has one difference in, of words at \a range.
CoverageText told(core::Comparison made, Kind kind, const QString &own, const QString &other)
{
    made.differences.clear();
    support::addBothSides(made, kind, 0, own, 1, other);
    const auto comparison = support::finished(std::move(made));
    const auto coverage = widgets::coverageOf(*comparison, all, everything);
    for (const auto &row : coverage.rows) {
        if (row.cells.front().difference >= 0)
            return widgets::textOf(*comparison, row.cells.front());
    }
    return {};
}

core::Comparison fair()
{
    return *support::compared(support::story(
        {{u"Officials said the fair would reportedly open with rides, lamps and drums."_s,
          u"“No fair is brighter,” Ida Holt said."_s},
         {u"Officials claimed the fair would open with rides, lamps, drums and kites."_s,
          u"“No fair is much brighter,” Ida Holt said."_s}}));
}

} // namespace

class CoverageModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel()
    {
        CoverageModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContent(harbour(), all, everything);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        model.setGroups(ClaimGroup::OnlyInOne);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.hiddenRows(), 2);
        model.setWords(u"boats"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setGroups({});
        QCOMPARE(model.rowCount(), 1);
        model.setOrder(widgets::CoverageOrder::LeastShared);
        model.setWords({});
        model.setContent(harbour(), {{2}}, everything);
        QCOMPARE(model.rowCount(), 2);
        model.setContent(nullptr, {}, everything);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void saysInWordsWhatACellIs()
    {
        CoverageModel model;
        model.setContent(harbour(), all, everything);
        QCOMPARE(model.index(1, 0).data().toString(), u"other figure: Twelve boats"_s);
        QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
                 u"b: other figure: Twenty boats"_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"not here"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"only here"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"same"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"a, 3 claims, 1 only here"_s);
        QVERIFY(model.headerData(1, Qt::Vertical, Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u", 3 of 3"_s));
        QVERIFY(model.index(1, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Twelve boats must move"_s));
    }

    void tellingWordsAreShown_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("shown");
        const auto row
            = [](const char *name, Kind kind, const QString &own, const QString &other,
                 const QString &shown) { QTest::newRow(name) << kind << own << other << shown; };
        row("quotation", Kind::QuoteAltered, u"brighter"_s, u"much brighter"_s, u"✎ “brighter”"_s);
        row("long quotation", Kind::QuoteAltered, u"reportedly open with rides, lamps and drums"_s,
            u"open"_s, u"✎ quote altered"_s);
        row("shorter piece", Kind::QuoteExcerpt, u"No fair"_s, u"No fair is much"_s,
            u"✎ quote cut"_s);
        row("longer piece", Kind::QuoteExcerpt, u"No fair is"_s, u"No fair"_s, u"✎ longer quote"_s);
        row("quoted here", Kind::QuoteToIndirect, u"brighter"_s, u"open"_s, u"✎ quoted"_s);
        row("not quoted here", Kind::QuoteToIndirect, u"open"_s, u"brighter"_s,
            u"✎ in plain words"_s);
        row("figure", Kind::FigureChanged, u"lamps"_s, u"kites"_s, u"# lamps"_s);
        row("hedge", Kind::HedgeChanged, u"reportedly"_s, u"open"_s, u"◐ hedge: reportedly"_s);
        row("no hedge", Kind::HedgeChanged, u"open"_s, u"open"_s, u"◐ no hedge"_s);
        row("verb", Kind::VerbStrength, u"said"_s, u"claimed"_s, u"◐ verb: said"_s);
        row("shorter list", Kind::ListChanged, u"rides, lamps and drums"_s, u"kites"_s,
            u"− list shorter"_s);
        row("another list", Kind::ListChanged, u"reportedly"_s, u"kites"_s, u"# other list"_s);
        row("longer list", Kind::ListChanged, u"reportedly"_s, u"rides, lamps, drums"_s,
            u"+ reportedly"_s);
        row("own words", Kind::OnlyHere, u"reportedly"_s, u"open"_s, u"+ reportedly"_s);
        row("dropped credit", Kind::AttributionDropped, u"open"_s, u"open"_s,
            u"⇄ credit dropped"_s);
    }

    void tellingWordsAreShown()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, own);
        QFETCH(QString, other);
        QFETCH(QString, shown);
        const CoverageText text = told(fair(), kind, own, other);
        QCOMPARE(QString(text.glyph) + u' ' + text.shown, shown);
    }

    void creditsNameTheSource()
    {
        core::Comparison made = fair();
        made.attributions
            = {support::statement(made, 0, u"Ida Holt"_s, u"Officials said"_s, u"fair would"_s)};
        made.attributions.front().cue = {support::rangeOf(made, 0, u"Officials said"_s)};
        const CoverageText text = told(std::move(made), Kind::AttributionChanged,
                                       u"Officials said"_s, u"Officials claimed"_s);
        QCOMPARE(text.shown, u"Ida Holt"_s);
        QCOMPARE(text.spoken(), u"other credit: Ida Holt"_s);
    }

    void theReferenceShowsItsOwnSide()
    {
        core::Comparison made = *harbour();
        made.reference = {0};
        CoverageModel model;
        model.setContent(std::make_shared<const core::Comparison>(std::move(made)), all,
                         everything);
        QCOMPARE(model.index(1, 0).data().toString(), u"here: Twelve boats"_s);
        QCOMPARE(model.index(1, 2).data().toString(), u"same"_s);
    }

    void placesAreFound()
    {
        CoverageModel model;
        const auto comparison = harbour();
        model.setContent(comparison, all, everything);
        QCOMPARE(model.sentenceFor(model.index(1, 1)), (core::SentenceId{{1}, 1}));
        // The second lacks the petition: the first's stands for it, and there is a place for it.
        QCOMPARE(model.sentenceFor(model.index(2, 1)), (core::SentenceId{{0}, 2}));
        QCOMPARE(model.gapFor(model.index(2, 1)), (core::SentenceId{{1}, 1}));
        QVERIFY(!model.gapFor(model.index(2, 2)).isValid());
        QCOMPARE(model.indexOf(comparison->claimOf({{0}, 1}), {2}), model.index(1, 2));
        QVERIFY(!model.indexOf(comparison->claimOf({{0}, 1}), {7}).isValid());
        model.setWords(u"petition"_s);
        QVERIFY(!model.indexOf(comparison->claimOf({{0}, 1}), {2}).isValid());
    }

    void wordsAreLookedForInTheTextsToo()
    {
        // Labels are short: the harp is in the second version's text alone.
        const auto comparison = support::compared(support::story(
            {{u"The ferry left at noon for the outer islands with mail, bread and flour, four "
              "goats, lamps and a piano for the new school."_s},
             {u"The ferry left at noon for the outer islands with mail, bread and flour, four "
              "goats, lamps and a harp for the new school."_s}}));
        QVERIFY(!comparison->claim({0}).label.contains(u"harp"));
        CoverageModel model;
        model.setContent(comparison, {{0}, {1}}, everything);
        model.setWords(u"A HARP"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setContent(comparison, {VersionId{0}}, everything);
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsAreCopiedWithHeadings()
    {
        CoverageModel model;
        model.setContent(harbour(), all, everything);
        const QStringList lines
            = model.tableText({model.index(2, 1), model.index(1, 0), model.index(1, 1)})
                  .split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"Claim\ta\tb\tVersions"_s);
        QVERIFY(lines.at(1).endsWith(
            u"\tother figure: Twelve boats\tother figure: Twenty boats\t3 of 3"_s));
        QVERIFY(lines.at(2).endsWith(u"\t\tnot here\t1 of 3"_s));
        QCOMPARE(model.tableText({}), QString());
    }
};

QTEST_GUILESS_MAIN(CoverageModelTest)
#include "coveragemodeltest.moc"
