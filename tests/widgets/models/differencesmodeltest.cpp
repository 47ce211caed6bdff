// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/differencesmodel.h"

#include "support/panelstories.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using core::difference::Kind;

namespace {

const core::VersionId a{0};
const core::VersionId b{1};
const core::VersionId c{2};

core::Comparison withDifferences()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::FigureChanged, 2, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    const core::TextRange petition = support::rangeOf(made, 0, u"A petition against"_s);
    made.differences.push_back({.kind = Kind::OnlyHere,
                                .sentence = {a, 2},
                                .range = petition,
                                .claim = made.claimOf({a, 2})});
    return made;
}

/// "FigureChanged a,c | b: Twelve > Twenty"
QStringList printed(const core::Comparison &comparison)
{
    QStringList lines;
    const auto names = [&](const QList<core::VersionId> &versions) {
        QStringList list;
        for (const core::VersionId version : versions)
            list.append(comparison.version(version).outlet);
        return list.join(u',');
    };
    for (const widgets::DifferenceRow &row : widgets::differenceRows(comparison))
        lines.append(u"%1 %2 | %3: %4 > %5"_s.arg(core::difference::identifierOf(row.kind),
                                                  names(row.versions), names(row.others),
                                                  row.before, row.after));
    return lines;
}

} // namespace

class DifferencesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreOneRow()
    {
        const auto comparison = support::finished(withDifferences());
        QCOMPARE(printed(*comparison),
                 (QStringList{u"verb-strength a | b: said > claimed"_s,
                              u"figure-changed a,c | b: Twelve > Twenty"_s,
                              u"only-here a | : A petition against > "_s}));
    }

    void theReferenceTellsTheRow()
    {
        core::Comparison made = withDifferences();
        made.reference = b;
        QVERIFY(printed(*support::finished(std::move(made)))
                    .contains(u"figure-changed b | a,c: Twenty > Twelve"_s));
    }

    void everyDifferenceIsInOneRow()
    {
        const auto comparison = support::finished(withDifferences());
        QSet<qsizetype> seen;
        qsizetype all = 0;
        for (const auto &row : widgets::differenceRows(*comparison)) {
            seen.unite({row.differences.begin(), row.differences.end()});
            all += row.differences.size();
        }
        QCOMPARE(all, std::ssize(comparison->differences));
        QCOMPARE(seen.size(), all);
    }

    void droppedAndAddedCreditAreOneRow()
    {
        core::Comparison made = support::harbour();
        support::addBothSides(made, Kind::AttributionAdded, 0, u"harbour master said"_s, 1,
                              u"pier would"_s);
        made.differences.back().kind = Kind::AttributionDropped;
        QCOMPARE(printed(*support::finished(std::move(made))).size(), 1);
    }

    void findsTheWordsThatDiffer_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changed");
        const auto row
            = [](const char *name, const QString &before, const QString &after,
                 const QString &changed) { QTest::newRow(name) << before << after << changed; };
        row("a word in the middle", u"the old pier closed"_s, u"the new pier closed"_s,
            u"old>new"_s);
        row("words that begin alike", u"no battle arena at all"_s, u"no battlefield at all"_s,
            u"battle arena>battlefield"_s);
        row("a word put in", u"the pier"_s, u"the old pier"_s, u">old"_s);
        row("the same", u"pier"_s, u"pier"_s, u">"_s);
        row("nothing against something", u""_s, u"pier"_s, u">pier"_s);
        row("emoji", u"a 😀 b"_s, u"a 😁 b"_s, u"😀>😁"_s);
        row("right to left", u"שלום רב"_s, u"שלום טוב"_s, u"רב>טוב"_s);
        row("combining mark", u"cafe now"_s, u"cafe\u0301 now"_s, u"cafe>cafe\u0301"_s);
    }

    void findsTheWordsThatDiffer()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const widgets::ChangedMiddle found = widgets::changedMiddle(before, after);
        QTEST(QString(found.before.of(before).toString() + u'>' + found.after.of(after).toString()),
              "changed");
    }

    void theDetailLineSetsChangedWordsStrong()
    {
        const auto comparison = support::finished(withDifferences());
        const auto rows = widgets::differenceRows(*comparison);
        QStringList strong;
        for (const widgets::TextRun &run : widgets::detailRuns(rows.at(1), 60)) {
            if (run.style == widgets::RunStyle::Strong)
                strong.append(run.text);
        }
        QCOMPARE(strong, (QStringList{u"Twelve"_s, u"Twenty"_s}));
        const QString line = widgets::plainText(widgets::detailRuns(rows.at(0), 60));
        QCOMPARE(line, u"The harbour master said → claimed"_s);
        QVERIFY(widgets::plainText(widgets::detailRuns(rows.at(2), 12)).size() <= 13);
    }

    void kindsNotShownAreSetAsideUnderAHeading()
    {
        widgets::DifferencesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({a, b, c});
        model.setComparison(support::finished(withDifferences()));
        QCOMPARE(model.rowCount(), 3);
        model.setShownKinds({Kind::FigureChanged});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.shownCount(), 1);
        QVERIFY(model.index(1).data(widgets::DifferencesModel::IsHeadingRole).toBool());
        QVERIFY(!model.index(1).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(2).data(widgets::DifferencesModel::IsSetAsideRole).toBool());
        QCOMPARE(model.differenceAt(model.index(1)), -1);
        QCOMPARE(model.countOf({Kind::OnlyHere}), 1);
    }

    void filterKeepsRowsWithTheWords()
    {
        widgets::DifferencesModel model;
        model.setColumns({a, b, c});
        model.setComparison(support::finished(withDifferences()));
        model.setFilter(u"TWENTY"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(u"nowhere"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void rowsOfHiddenColumnsAreLeftOut()
    {
        widgets::DifferencesModel model;
        model.setColumns({b, c});
        model.setComparison(support::finished(withDifferences()));
        QCOMPARE(model.rowCount(), 2);
        const qsizetype jump = model.differenceAt(model.index(0));
        QVERIFY(jump >= 0);
    }

    void findsTheRowOfADifferenceAndOfASentence()
    {
        widgets::DifferencesModel model;
        model.setColumns({a, b, c});
        const auto comparison = support::finished(withDifferences());
        model.setComparison(comparison);
        for (qsizetype i = 0; i < std::ssize(comparison->differences); ++i)
            QVERIFY(model.indexOf(i).isValid());
        QCOMPARE(model.indexOf(core::SentenceId{a, 2}).row(), 2);
        QCOMPARE(model.indexOf(core::SentenceId{c, 0}).row(), 0); // by its claim
        QVERIFY(!model.indexOf(core::SentenceId{}).isValid());
    }

    void takesAComparisonOfAnotherSize()
    {
        widgets::DifferencesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({a, b, c});
        model.setComparison(support::finished(withDifferences()));
        model.setComparison(support::finished(support::harbour()));
        QCOMPARE(model.rowCount(), 0);
        model.setComparison({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(DifferencesModelTest)
#include "differencesmodeltest.moc"
