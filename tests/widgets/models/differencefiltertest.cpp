// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencefilter.h"

#include "support/panelstories.h"
#include "widgets/models/viewstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::VersionId;
using core::difference::Difference;
using core::difference::Kind;
using widgets::DifferenceFilter;
using widgets::Section;

namespace {

/// Two versions with a headline, a standfirst, two paragraphs and a caption each.
core::Comparison harbour()
{
    const auto version = [](const QString &number, const QString &name) {
        core::Version made = support::version(
            {u"Pier shut for %1 days"_s.arg(number), u"Boats have to move to the basin."_s,
             u"The mayor shut the pier. It is old."_s, u"A crane fell over there last winter."_s,
             u"The pier in %1."_s.arg(number)},
            name);
        made.blocks[0].role = core::BlockRole::Title;
        made.blocks[1].role = core::BlockRole::Standfirst;
        made.blocks[4].role = core::BlockRole::Caption;
        made.outlet = name;
        return made;
    };
    core::Comparison comparison = *support::compared(
        core::Story{{version(u"ten"_s, u"Quay Post"_s), version(u"twenty"_s, u"Bay News"_s)}});
    comparison.differences.clear();
    return comparison;
}

Difference difference(const core::Comparison &comparison, Kind kind, const QString &words)
{
    const core::TextRange range = support::rangeOf(comparison, 0, words);
    return {.kind = kind,
            .sentence = {{0}, comparison.analysis({0}).sentenceAt(range.begin)},
            .range = range};
}

} // namespace

class DifferenceFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceHasASection()
    {
        const core::Comparison comparison = harbour();
        QList<Section> sections;
        for (qint32 i = 0; i < std::ssize(comparison.analysis({0}).sentences); ++i)
            sections.append(widgets::sectionOf(comparison, {{0}, i}));
        QCOMPARE(sections,
                 (QList{Section::Headline, Section::Standfirst, Section::Lead, Section::Lead,
                        Section::Body, Section::Caption}));
    }

    void onlyWhatMeetsEveryPartPasses_data()
    {
        QTest::addColumn<DifferenceFilter>("filter");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, const DifferenceFilter &filter, const QString &words,
                            bool passes) { QTest::newRow(name) << filter << words << passes; };
        row("nothing is asked for", {}, u"ten"_s, true);
        row("another kind is asked for", {.kinds = {Kind::Moved}}, u"ten"_s, false);
        row("one word where two are asked for", {.minimumWords = 2}, u"ten"_s, false);
        row("two words where two are asked for", {.minimumWords = 2}, u"ten days"_s, true);
        row("marks are no words", {.minimumWords = 3}, u"the pier."_s, false);
        row("a part of a sentence", {.wholeSentencesOnly = true}, u"crane fell over"_s, false);
        row("a whole sentence", {.wholeSentencesOnly = true},
            u"A crane fell over there last winter."_s, true);
        row("a sentence without its full stop", {.wholeSentencesOnly = true}, u"It is old"_s, true);
        row("in the headline", {.sections = {Section::Headline}}, u"ten"_s, true);
        row("in the lead, not the headline", {.sections = {Section::Headline}}, u"mayor"_s, false);
        row("in the lead", {.sections = {Section::Lead}}, u"It is old"_s, true);
        row("below the lead", {.sections = {Section::Lead}}, u"crane"_s, false);
        row("told by an outlet set aside", {.outletsSetAside = {u"Quay Post"_s}}, u"ten"_s, false);
        row("another outlet is set aside", {.outletsSetAside = {u"Bay News"_s}}, u"ten"_s, true);
    }

    void onlyWhatMeetsEveryPartPasses()
    {
        QFETCH(DifferenceFilter, filter);
        QFETCH(QString, words);
        const core::Comparison comparison = harbour();
        QTEST(filter.passes(comparison, difference(comparison, Kind::Reworded, words)), "passes");
    }

    void theLargerSideGivesTheSize()
    {
        const core::Comparison comparison = harbour();
        Difference found = difference(comparison, Kind::Reworded, u"old"_s);
        QCOMPARE(widgets::wordsOf(comparison, found), 1);
        found.counterpartRange = support::rangeOf(comparison, 1, u"shut the pier"_s);
        found.counterpart
            = {{1}, comparison.analysis({1}).sentenceAt(found.counterpartRange.begin)};
        QCOMPARE(widgets::wordsOf(comparison, found), 3);
    }

    void whatIsMissingIsMeasuredWhereItStands()
    {
        const core::Comparison comparison = harbour();
        const core::TextRange caption = support::rangeOf(comparison, 1, u"The pier in twenty."_s);
        const Difference missing{.kind = Kind::MissingHere,
                                 .sentence = {{0}, 0},
                                 .counterpart
                                 = {{1}, comparison.analysis({1}).sentenceAt(caption.begin)}};
        QCOMPARE(widgets::wordsOf(comparison, missing), 4);
        QVERIFY(widgets::isWholeSentence(comparison, missing));
        QVERIFY(DifferenceFilter{.sections = {Section::Caption}}.passes(comparison, missing));
        QVERIFY(!DifferenceFilter{.sections = {Section::Headline}}.passes(comparison, missing));
    }

    void settingsKeepIt()
    {
        const DifferenceFilter filter{.kinds = {Kind::Moved, Kind::FigureChanged},
                                      .minimumWords = 3,
                                      .wholeSentencesOnly = true,
                                      .sections = {Section::Lead},
                                      .outletsSetAside = {u"Bay “News”"_s}};
        QCOMPARE(DifferenceFilter::fromJson(filter.toJson()), filter);
        QVERIFY(DifferenceFilter::fromJson({}).isNeutral());
        QVERIFY(DifferenceFilter::fromJson("[1, {\"kinds\": 7}]").isNeutral());
        QVERIFY(DifferenceFilter::fromJson(
                    R"({"kinds":["no such"],"minimumWords":-4,"outlets":[3,""]})")
                    .isNeutral());
    }

    void itIsToldInWords()
    {
        const core::Comparison comparison = harbour();
        QVERIFY(widgets::describe({}, &comparison).isEmpty());
        DifferenceFilter filter;
        filter.kinds.remove(Kind::Moved);
        filter.kinds.remove(Kind::DateChanged);
        filter.minimumWords = 3;
        filter.sections.remove(Section::Caption);
        filter.outletsSetAside = {u"Bay News"_s, u"Of another story"_s};
        QCOMPARE(widgets::describe(filter, &comparison),
                 (QStringList{u"date differs, moved"_s, u"smaller than 3 words"_s, u"captions"_s,
                              u"Bay News"_s}));
        QCOMPARE(widgets::describe({.kinds = {Kind::Moved}}, nullptr),
                 QStringList{u"all kinds but moved"_s});
    }

    void theStateDemotesAndCounts()
    {
        core::Comparison made = harbour();
        support::addBothSides(made, Kind::FigureChanged, 0, u"ten days"_s, 1, u"twenty days"_s);
        support::addBothSides(made, Kind::Reworded, 0, u"old"_s, 1, u"old"_s);
        widgets::ViewState state;
        const QSignalSpy changes(&state, &widgets::ViewState::filterChanged);
        state.setComparison(support::finished(std::move(made)));
        QCOMPARE(state.counts().all, 2);
        QCOMPARE(state.counts().demoted, 0);
        state.setFilter({.minimumWords = 2});
        QCOMPARE(state.counts().all, 2);
        QCOMPARE(state.counts().demoted, 1);
        QCOMPARE(state.reachableDifferences().size(), 1);
        // One side set aside: the other still tells the difference.
        state.setFilter({.outletsSetAside = {u"Quay Post"_s}});
        QCOMPARE(state.counts().demoted, 0);
        state.setFilter({.outletsSetAside = {u"Quay Post"_s, u"Bay News"_s}});
        QCOMPARE(state.counts().demoted, 2);
        state.setShownKinds({Kind::Reworded});
        QCOMPARE(state.filter().outletsSetAside.size(), 2);
        QCOMPARE(changes.size(), 4);
    }
};

QTEST_GUILESS_MAIN(DifferenceFilterTest)
#include "differencefiltertest.moc"
