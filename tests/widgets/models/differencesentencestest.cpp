// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencesentences.h"

#include "support/panelstories.h"
#include "widgets/models/differencesentencesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::VersionId;
using core::difference::Kind;
using widgets::DifferenceSentencesModel;

namespace {

const QList<VersionId> all{{0}, {1}, {2}};
const widgets::DifferenceFilter every;

core::Comparison harbour()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::FigureChanged, 2, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    support::addBothSides(made, Kind::NameVariant, 0, u"old pier"_s, 1, u"pier"_s);
    made.differences.push_back({.kind = Kind::OnlyHere,
                                .sentence = {{0}, 2},
                                .range = support::rangeOf(made, 0,
                                                          u"A petition against the plan was signed "
                                                          "overnight."_s),
                                .claim = made.claimOf({{0}, 2})});
    return made;
}

QStringList texts(const DifferenceSentencesModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString());
    return lines;
}

/// The sentences of the only difference of a comparison, as told from version 0.
QString told(core::Comparison made, Kind kind, const QString &own, const QString &other)
{
    made.differences.clear();
    support::addBothSides(made, kind, 0, own, 1, other);
    const auto comparison = support::finished(std::move(made));
    return widgets::sidesSentence(*comparison, widgets::differenceRows(*comparison).first(), all);
}

} // namespace

class DifferenceSentencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel()
    {
        DifferenceSentencesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto comparison = support::finished(harbour());
        model.setContent(comparison, all, every);
        QCOMPARE(model.rowCount(), 4);
        model.setContent(comparison, {{2}}, every);
        QCOMPARE(model.rowCount(), 1);
        model.setContent(comparison, all, {.kinds = {Kind::VerbStrength}});
        QCOMPARE(model.rowCount(), 5);
        model.setContent(nullptr, {}, every);
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsEveryDifferenceInSentences()
    {
        DifferenceSentencesModel model;
        const auto comparison = support::finished(harbour());
        model.setContent(comparison, all, every);
        const QString pier = comparison->claim({0}).label;
        const QString boats = comparison->claim({1}).label;
        const QString petition = comparison->claim({2}).label;
        QCOMPARE(
            texts(model),
            (QStringList{
                u"Claim 1, “%1”, in 3 of 3 versions. Verb stronger or weaker. a: “said”. b: “claimed”."_s
                    .arg(pier),
                u"Claim 1. Name differs. a: “old pier”. b: “pier”."_s,
                u"Claim 2, “%1”, in 3 of 3 versions. Figure differs. a and c: “Twelve”. b: “Twenty”."_s
                    .arg(boats),
                u"Claim 3, “%1”, in 1 of 3 versions. Only here. a: “A petition against the plan "
                u"was "
                "signed overnight.”"_s.arg(petition)}));
    }

    void whatIsShownIsWhatIsSpoken()
    {
        DifferenceSentencesModel model;
        model.setContent(support::finished(harbour()), all, {.kinds = {Kind::FigureChanged}});
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            QCOMPARE(index.data(Qt::AccessibleTextRole), index.data());
            const QString heading = index.data(DifferenceSentencesModel::HeadingRole).toString();
            const QString body = index.data(DifferenceSentencesModel::BodyRole).toString();
            QCOMPARE((heading + u' ' + body).trimmed(), index.data().toString());
            QVERIFY(index.flags().testFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
            const auto kind
                = index.data(DifferenceSentencesModel::KindRangeRole).value<core::TextRange>();
            if (!kind.isEmpty())
                QVERIFY(kind.of(body).endsWith(u'.'));
        }
    }

    void hiddenVersionsAreNotNamed()
    {
        DifferenceSentencesModel model;
        model.setContent(support::finished(harbour()), {{1}, {2}}, every);
        const QStringList lines = texts(model);
        QVERIFY(lines.contains(u"Claim 1. Name differs. b: “pier”."_s));
        QVERIFY(lines.last().endsWith(
            u"in 2 of 2 versions. Figure differs. c: “Twelve”. b: “Twenty”."_s));
    }

    void whatIsSetAsideIsCountedAndComesLast()
    {
        DifferenceSentencesModel model;
        const auto comparison = support::finished(harbour());
        model.setContent(comparison, all, {.kinds = {Kind::FigureChanged, Kind::OnlyHere}});
        const QStringList lines = texts(model);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(2), u"2 differences are set aside by the filter:"_s);
        // A claim is named anew among what is set aside.
        QVERIFY(lines.at(3).startsWith(u"Claim 1, “"_s));
        QVERIFY(lines.at(4).startsWith(u"Claim 1. "_s));
        QCOMPARE(model.summary(), u"2 differences, 2 more set aside"_s);
        QCOMPARE(model.differenceAt(model.index(2, 0)), -1);
        QVERIFY(model.differenceAt(model.index(3, 0)) >= 0);
    }

    void manyOutletsAreCounted()
    {
        QList<QStringList> versions(9, {u"The mill closed on the ninth of May."_s});
        core::Comparison made = *support::compared(support::story(versions));
        made.differences.clear();
        for (qint32 i = 1; i < 9; ++i)
            support::addBothSides(made, Kind::DateChanged, 0, u"ninth"_s, i, u"May"_s);
        const auto comparison = support::finished(std::move(made));
        const auto rows = widgets::differenceRows(*comparison);
        QCOMPARE(rows.size(), 1);
        QList<VersionId> columns;
        for (qint32 i = 0; i < 9; ++i)
            columns.append(VersionId{i});
        QCOMPARE(widgets::sidesSentence(*comparison, rows.first(), columns),
                 u"a: “ninth”. b, c, d, e and 4 more: “May”."_s);
    }

    void creditsNameWhoIsCredited()
    {
        core::Comparison made = support::harbour();
        made.attributions.push_back(
            support::statement(made, 0, u"Ada Quay"_s, u"said"_s, u"the old pier"_s));
        made.attributions.back().cue = {support::rangeOf(made, 0, u"said"_s)};
        QCOMPARE(told(made, Kind::AttributionChanged, u"master said"_s, u"master claimed"_s),
                 u"a: Ada Quay, in “master said”. b: “master claimed”."_s);
        QCOMPARE(told(made, Kind::AttributionAdded, u"master said"_s, u"pier would close"_s),
                 u"a: Ada Quay, in “master said”. b: no source."_s);
        QCOMPARE(told(made, Kind::AttributionDropped, u"old pier would"_s, u"master claimed"_s),
                 u"a: no source. b: “master claimed”."_s);
    }

    void whatIsMissingIsToldFromBothSides()
    {
        core::Comparison made = support::harbour();
        made.differences.push_back({.kind = Kind::MissingHere,
                                    .sentence = {{1}, 1},
                                    .against = {{0}},
                                    .counterpart = {{0}, 2},
                                    .claim = made.claimOf({{0}, 2})});
        const auto comparison = support::finished(std::move(made));
        const QString sentences
            = u"Not in b. a: “A petition against the plan was signed overnight.”"_s;
        QCOMPARE(
            widgets::sidesSentence(*comparison, widgets::differenceRows(*comparison).first(), all),
            sentences);
        QCOMPARE(widgets::differenceSentence(*comparison, 0), u"Missing here. "_s + sentences);
    }

    void theCurrentDifferenceIsFound()
    {
        DifferenceSentencesModel model;
        const auto comparison = support::finished(harbour());
        model.setContent(comparison, all, every);
        for (qsizetype number = 0; number < std::ssize(comparison->differences); ++number) {
            const QModelIndex index = model.indexOf(number, {});
            QVERIFY(index.isValid());
            QCOMPARE(model.indexOf(model.differenceAt(index), {}), index);
        }
        // A sentence without a difference chosen: the first of its claim.
        QCOMPARE(model.indexOf(-1, {{2}, 1}).row(), 2);
        QVERIFY(!model.indexOf(-1, {}).isValid());
    }
};

QTEST_GUILESS_MAIN(DifferenceSentencesTest)
#include "differencesentencestest.moc"
