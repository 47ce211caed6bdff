// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/coverage.h"

#include "support/panelstories.h"
#include "support/random.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::VersionId;
using core::difference::Kind;
using widgets::ClaimGroup;
using widgets::Coverage;
using widgets::CoverageCell;
using widgets::CoverageOrder;
using widgets::CoverageRow;
using Standing = CoverageCell::Standing;

namespace {

const VersionId a{0};
const VersionId b{1};
const VersionId c{2};
const QList<VersionId> all{a, b, c};

bool everything(qsizetype)
{
    return true;
}

/// Claims: the pier (all three), the boats (all three, twenty in b), the petition (a alone).
core::Comparison harbour()
{
    core::Comparison made = support::harbour();
    support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::FigureChanged, 2, u"Twelve"_s, 1, u"Twenty"_s);
    support::addBothSides(made, Kind::VerbStrength, 0, u"said"_s, 1, u"claimed"_s);
    made.differences.push_back({.kind = Kind::OnlyHere,
                                .sentence = {a, 2},
                                .range = support::rangeOf(made, 0, u"A petition"_s),
                                .claim = made.claimOf({a, 2})});
    return made;
}

QString printed(const core::Comparison &comparison, const CoverageCell &cell)
{
    static const QStringList names{u"-"_s,    u"here"_s, u"same"_s,    u"reworded"_s,
                                   u"more"_s, u"part"_s, u"differs"_s, u"only"_s};
    QString text = names.at(static_cast<int>(cell.standing));
    if (cell.standing == Standing::Differs)
        text = core::difference::identifierOf(
            comparison.differences[static_cast<size_t>(cell.difference)].kind);
    return cell.isFaint ? u"("_s + text + u")"_s : text;
}

/// "same | figure-changed | -"
QStringList printed(const core::Comparison &comparison, const Coverage &coverage)
{
    QStringList lines;
    for (const CoverageRow &row : coverage.rows) {
        QStringList cells;
        for (const CoverageCell &cell : row.cells)
            cells.append(printed(comparison, cell));
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

QStringList printed(const core::Comparison &comparison, const QList<VersionId> &columns = all,
                    const widgets::DifferenceTest &isShown = everything)
{
    return printed(comparison, widgets::coverageOf(comparison, columns, isShown));
}

/// Numbers of claims in the order asked for.
QList<qint32> ordered(const Coverage &coverage, const widgets::CoverageQuery &query)
{
    QList<qint32> claims;
    for (const qsizetype row : widgets::chosenRows(coverage, query))
        claims.append(coverage.rows[static_cast<size_t>(row)].claim.value);
    return claims;
}

} // namespace

class CoverageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutReferenceEachIsComparedWithAll()
    {
        const auto comparison = support::finished(harbour());
        QCOMPARE(printed(*comparison),
                 (QStringList{u"verb-strength | verb-strength | same"_s,
                              u"figure-changed | figure-changed | figure-changed"_s,
                              u"only | - | -"_s}));
    }

    void theReferenceStandsAndOthersDepartFromIt()
    {
        core::Comparison made = harbour();
        made.reference = c;
        QCOMPARE(printed(*support::finished(std::move(made))),
                 (QStringList{u"same | reworded | here"_s, u"same | figure-changed | here"_s,
                              u"only | - | -"_s}));
    }

    void aClaimThatTheReferenceLacksIsComparedWithAll()
    {
        core::Comparison made = *support::compared(
            support::story({{u"The mayor opened the new ice rink on Friday."_s},
                            {u"Six trams were painted green for the fair."_s},
                            {u"Six trams were painted green for the fair."_s}}));
        made.differences.clear();
        made.reference = a;
        QCOMPARE(printed(*support::finished(std::move(made))),
                 (QStringList{u"only | - | -"_s, u"- | same | same"_s}));
    }

    void hiddenVersionsAreNotComparedWith()
    {
        const auto comparison = support::finished(harbour());
        // Twelve stands in a and c; only b, now hidden, has it otherwise.
        QCOMPARE(printed(*comparison, {a, c}),
                 (QStringList{u"same | same"_s, u"same | same"_s, u"only | -"_s}));
        const Coverage alone = widgets::coverageOf(*comparison, {b}, everything);
        QCOMPARE(printed(*comparison, alone), (QStringList{u"here"_s, u"here"_s}));
        QCOMPARE(alone.rows.front().covered, 1);
        QCOMPARE(alone.rows.front().elsewhere, 2);
        // Two hidden versions have it: it is in more than one.
        QVERIFY(!alone.rows.front().groups.testFlag(ClaimGroup::OnlyInOne));
    }

    void demotedDifferencesAreFaintAndComeLast()
    {
        core::Comparison made = harbour();
        support::addBothSides(made, Kind::NameVariant, 0, u"harbour master"_s, 1,
                              u"harbour master"_s);
        const auto comparison = support::finished(std::move(made));
        const auto isShown = [&](qsizetype number) {
            const Kind kind = comparison->differences[static_cast<size_t>(number)].kind;
            return kind != Kind::FigureChanged && kind != Kind::VerbStrength;
        };
        const Coverage coverage = widgets::coverageOf(*comparison, all, isShown);
        QCOMPARE(printed(*comparison, coverage),
                 (QStringList{u"name-variant | name-variant | same"_s,
                              u"(figure-changed) | (figure-changed) | (figure-changed)"_s,
                              u"only | - | -"_s}));
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::Figures), 0);
    }

    void theWeightiestDifferenceIsShownAndItsTellingWords()
    {
        core::Comparison made = harbour();
        support::addBothSides(made, Kind::QuoteAltered, 0, u"pier"_s, 1, u"old pier"_s);
        support::addBothSides(made, Kind::QuoteAltered, 0, u"old pier"_s, 1, u"would"_s);
        support::addBothSides(made, Kind::QuoteAltered, 0, u"the old pier would"_s, 1, u"would"_s);
        const auto comparison = support::finished(std::move(made));
        const Coverage coverage = widgets::coverageOf(*comparison, all, everything);
        const CoverageCell &cell = coverage.rows.front().cells.front();
        const auto &difference = comparison->differences[static_cast<size_t>(cell.difference)];
        QCOMPARE(difference.kind, Kind::QuoteAltered);
        QCOMPARE(difference.range.of(comparison->version(a).text).toString(), u"old pier"_s);
    }

    void partsAreToldFromWholes()
    {
        // The second has half of the first's sentence; the third adds a sentence to it.
        core::Comparison made = *support::compared(support::story(
            {{u"The ferry to Nolan island stopped at noon because its rudder broke."_s,
              u"Nobody was hurt."_s},
             {u"The ferry to Nolan island stopped at noon because its rudder broke."_s},
             {u"Dogs were let off their leads in the park."_s}}));
        made.differences.clear();
        auto &first = made.claims[static_cast<size_t>(made.claimOf({a, 0}).value)];
        auto &second = made.claims[static_cast<size_t>(made.claimOf({a, 1}).value)];
        first.members = {{a, 0}, {a, 1}, {b, 0}};
        second.members.clear();
        made.index.claimOf.insert({a, 1}, made.claimOf({a, 0}));
        made.reference = a;
        QCOMPARE(printed(made).filter(u"here"_s), QStringList{u"here | part | -"_s});
        made.reference = b;
        QCOMPARE(printed(made).filter(u"here"_s), QStringList{u"more | here | -"_s});
    }

    void groupsAndTotalsAreCounted()
    {
        const auto comparison = support::finished(harbour());
        const Coverage coverage = widgets::coverageOf(*comparison, all, everything);
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::OnlyInOne), 1);
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::SharedByAll), 2);
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::LeftOutByOne), 0);
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::Figures), 1);
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::Hedges), 1);
        QCOMPARE(widgets::countOf(coverage, ClaimGroup::Quotations), 0);
        QCOMPARE(coverage.totals,
                 (std::vector<widgets::CoverageTotal>{{.covered = 3, .onlyHere = 1},
                                                      {.covered = 2, .onlyHere = 0},
                                                      {.covered = 2, .onlyHere = 0}}));
    }

    void rowsAreSorted_data()
    {
        QTest::addColumn<CoverageOrder>("order");
        QTest::addColumn<int>("outlet");
        QTest::addColumn<QList<qint32>>("claims");
        const auto row
            = [](const char *name, CoverageOrder order, int outlet, const QList<qint32> &claims) {
                  QTest::newRow(name) << order << outlet << claims;
              };
        row("as in the story", CoverageOrder::Story, -1, {0, 1, 2});
        row("most shared first", CoverageOrder::MostShared, -1, {0, 1, 2});
        row("least shared first", CoverageOrder::LeastShared, -1, {2, 0, 1});
        row("figures weigh more than verbs", CoverageOrder::Weightiest, -1, {1, 0, 2});
        row("what an outlet lacks comes last", CoverageOrder::Outlet, 1, {0, 1, 2});
        row("weightiest in an outlet", CoverageOrder::WeightiestInOutlet, 1, {1, 0, 2});
        row("weightiest where the outlet has it the same", CoverageOrder::WeightiestInOutlet, 2,
            {1, 0, 2});
        row("an outlet that is not there", CoverageOrder::Outlet, 7, {0, 1, 2});
    }

    void rowsAreSorted()
    {
        QFETCH(CoverageOrder, order);
        QFETCH(int, outlet);
        QFETCH(QList<qint32>, claims);
        const auto comparison = support::finished(harbour());
        const Coverage coverage = widgets::coverageOf(*comparison, all, everything);
        QCOMPARE(ordered(coverage, {.order = order, .outlet = VersionId{outlet}}), claims);
    }

    void anOutletsOwnOrderIsFollowed()
    {
        const auto comparison = support::compared(support::story(
            {{u"The council bought four snow ploughs."_s, u"A heron nests on the town hall roof."_s,
              u"Bread rose to three crowns a loaf."_s},
             {u"Bread rose to three crowns a loaf."_s,
              u"The council bought four snow ploughs."_s}}));
        const Coverage coverage = widgets::coverageOf(*comparison, {a, b}, everything);
        QCOMPARE(ordered(coverage, {.order = CoverageOrder::Outlet, .outlet = b}),
                 (QList<qint32>{2, 0, 1}));
    }

    void rowsAreFiltered()
    {
        const auto comparison = support::finished(harbour());
        const Coverage coverage = widgets::coverageOf(*comparison, all, everything);
        QCOMPARE(ordered(coverage, {.groups = ClaimGroup::Figures}), (QList<qint32>{1}));
        QCOMPARE(ordered(coverage, {.groups = {ClaimGroup::Figures, ClaimGroup::OnlyInOne}}),
                 (QList<qint32>{1, 2}));
        const auto isFirst = [](const CoverageRow &row) { return row.claim.value == 0; };
        QCOMPARE(ordered(coverage, {.hasWords = isFirst}), (QList<qint32>{0}));
        QVERIFY(ordered(coverage, {.groups = ClaimGroup::Figures, .hasWords = isFirst}).isEmpty());
    }

    void everyClaimIsThereOnceWhateverTheStory()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const auto comparison = support::compared(support::randomStory(seed, 5, 14));
            const QList<VersionId> columns{{3}, {0}, {4}};
            const Coverage coverage = widgets::coverageOf(*comparison, columns, everything);
            QSet<qint32> claims;
            std::vector<int> covered(3, 0);
            for (const CoverageRow &row : coverage.rows) {
                QVERIFY(!claims.contains(row.claim.value));
                claims.insert(row.claim.value);
                QCOMPARE(row.cells.size(), 3U);
                for (size_t i = 0; i < 3; ++i) {
                    const CoverageCell &cell = row.cells[i];
                    QCOMPARE(cell.sentence.isValid(), cell.standing != Standing::Missing);
                    covered[i] += cell.sentence.isValid();
                    if (cell.sentence.isValid())
                        QCOMPARE(comparison->claimOf(cell.sentence), row.claim);
                    QVERIFY(cell.standing != Standing::Differs || cell.difference >= 0);
                }
            }
            for (size_t i = 0; i < 3; ++i)
                QCOMPARE(coverage.totals[i].covered, covered[i]);
            for (qint32 i = 0; i < std::ssize(comparison->claims); ++i) {
                const auto &members = comparison->claims[static_cast<size_t>(i)].members;
                const bool isShown = std::ranges::any_of(members, [&](core::SentenceId member) {
                    return columns.contains(member.version);
                });
                QCOMPARE(claims.contains(i), isShown);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coveragetest.moc"
