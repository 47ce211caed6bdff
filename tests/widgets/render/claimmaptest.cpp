// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/claimmap.h"

#include "support/panelstories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::VersionId;
using core::difference::Kind;

namespace {

const QSet<Kind> all(core::difference::allKinds.begin(), core::difference::allKinds.end());

/// A row of letters for each version: '.' missing, 'o' there, 'F' figure, 'w' wording, 'q' faint.
ClaimMap map(const QStringList &rows)
{
    ClaimMap made{.claims = rows.first().size()};
    for (const QString &row : rows) {
        made.versions.append(VersionId{static_cast<qint32>(made.versions.size())});
        for (const QChar letter : row) {
            ClaimCell cell{.isPresent = letter != u'.'};
            if (letter == u'F')
                cell.kind = Kind::FigureChanged;
            else if (letter == u'w')
                cell.kind = Kind::Reworded;
            else if (letter == u'q')
                cell = {true, Kind::QuoteAltered, true};
            made.cells.push_back(cell);
        }
    }
    return made;
}

QStringList printed(const std::vector<ClaimMapMark> &marks)
{
    QStringList lines;
    for (const ClaimMapMark &mark : marks)
        lines.append(u"%1,%2 %3x%4 %5%6"_s.arg(mark.place.x())
                         .arg(mark.place.y())
                         .arg(mark.place.width())
                         .arg(mark.place.height())
                         .arg(mark.kind ? core::difference::identifierOf(*mark.kind) : u"there"_s,
                              mark.isFaint ? u" faint"_s : QString()));
    return lines;
}

} // namespace

namespace {

widgets::IsShown ofKinds(const core::ComparisonPtr &comparison, const QSet<Kind> &kinds)
{
    return [comparison, kinds](qsizetype number) {
        return kinds.contains(comparison->differences[static_cast<size_t>(number)].kind);
    };
}

} // namespace

class ClaimMapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsTellWhatDiffersMost()
    {
        core::Comparison made = support::harbour();
        support::addBothSides(made, Kind::Reworded, 0, u"boats"_s, 1, u"boats"_s);
        support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
        const auto comparison = support::finished(std::move(made));
        const auto claim = comparison->claimOf({VersionId{0}, 1}).value;
        const ClaimMap map
            = claimMapOf(*comparison, {VersionId{1}, VersionId{2}}, ofKinds(comparison, all));
        QCOMPARE(map.claims, std::ssize(comparison->claims));
        QCOMPARE(map.at(0, claim), (ClaimCell{true, Kind::FigureChanged, false}));
        QVERIFY(map.at(1, claim).isPresent && !map.at(1, claim).kind);
        // The petition stands in the first version only.
        const auto lone = comparison->claimOf({VersionId{0}, 2}).value;
        QVERIFY(!map.at(0, lone).isPresent && !map.at(1, lone).isPresent);
    }

    void demotedKindsAreFaintAndComeLast()
    {
        core::Comparison made = support::harbour();
        support::addBothSides(made, Kind::Reworded, 0, u"boats"_s, 1, u"boats"_s);
        support::addBothSides(made, Kind::FigureChanged, 0, u"Twelve"_s, 1, u"Twenty"_s);
        const auto comparison = support::finished(std::move(made));
        const auto claim = comparison->claimOf({VersionId{0}, 1}).value;
        const QList<VersionId> rows{VersionId{0}};
        QCOMPARE(claimMapOf(*comparison, rows, ofKinds(comparison, {Kind::Reworded})).at(0, claim),
                 (ClaimCell{true, Kind::Reworded, false}));
        QCOMPARE(claimMapOf(*comparison, rows, ofKinds(comparison, {})).at(0, claim),
                 (ClaimCell{true, Kind::FigureChanged, true}));
    }

    void marksFillTheirCells_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("with a pixel between them, nothing where a claim is missing")
            << QStringList{u"o.F"_s, u"w.o"_s} << QSize(30, 20)
            << QStringList{u"0,0 9x9 there"_s, u"20,0 9x9 figure-changed"_s, u"0,10 9x9 reworded"_s,
                           u"20,10 9x9 there"_s};
        QTest::newRow("without one where they are small")
            << QStringList{u"oF"_s} << QSize(6, 4)
            << QStringList{u"0,0 3x4 there"_s, u"3,0 3x4 figure-changed"_s};
        QTest::newRow("claims that share a pixel: the most important is seen")
            << QStringList{u"ooFwoo"_s} << QSize(2, 4)
            << QStringList{u"0,0 1x4 figure-changed"_s, u"1,0 1x4 reworded"_s};
        QTest::newRow("versions that share a pixel too")
            << QStringList{u"o"_s, u"w"_s, u"."_s, u"F"_s} << QSize(3, 2)
            << QStringList{u"0,0 3x1 reworded"_s, u"0,1 3x1 figure-changed"_s};
        QTest::newRow("a shown kind before a more important demoted one")
            << QStringList{u"qw"_s} << QSize(1, 4) << QStringList{u"0,0 1x4 reworded"_s};
        QTest::newRow("a demoted kind before what is just there")
            << QStringList{u"oq"_s} << QSize(1, 4) << QStringList{u"0,0 1x4 quote-altered faint"_s};
        QTest::newRow("no room") << QStringList{u"o"_s} << QSize(0, 9) << QStringList{};
    }
    void marksFillTheirCells()
    {
        QFETCH(QStringList, rows);
        QFETCH(QSize, size);
        const ClaimMap made = map(rows);
        QTEST(printed(claimMarks(made, {0, static_cast<double>(made.claims)}, size)), "expected");
    }

    void aZoomedWindowShowsItsClaimsOnly()
    {
        const ClaimMap made = map({u"oooooooooFoooooooooo"_s});
        const auto marks = claimMarks(made, {9, 2}, QSize(20, 4));
        QCOMPARE(printed(marks), (QStringList{u"0,0 9x4 figure-changed"_s, u"10,0 9x4 there"_s}));
    }

    void theLoneImportantMarkIsSeenInAnySize()
    {
        QStringList rows(100, QString(1000, u'o'));
        rows[57][613] = u'F';
        for (const QSize size : {QSize(1400, 96), QSize(300, 40), QSize(31, 7), QSize(1, 1)}) {
            const auto marks = claimMarks(map(rows), {0, 1000}, size);
            QVERIFY(std::ranges::any_of(marks, [](const ClaimMapMark &mark) {
                return mark.kind == Kind::FigureChanged && !mark.place.isEmpty();
            }));
            for (const ClaimMapMark &mark : marks)
                QVERIFY(QRect(QPoint(), size).contains(mark.place));
        }
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        const ClaimWindow near = zoomed({0, 100}, 2, 30, 100);
        QCOMPARE(near, (ClaimWindow{15, 50}));
        QCOMPARE(zoomed({0, 100}, 1000, 50, 100).count, 8.0);
        QCOMPARE(zoomed(near, 0.01, 30, 100), (ClaimWindow{0, 100}));
        QCOMPARE(zoomed({0, 5}, 4, 2, 5), (ClaimWindow{0, 5})); // fewer than the least
        QCOMPARE(movedTo(near, 90, 100), (ClaimWindow{50, 50}));
        QCOMPARE(movedTo(near, -3, 100), (ClaimWindow{0, 50}));
    }

    void placesAndCellsAnswerEachOther()
    {
        const ClaimGrid grid(7, {10, 40}, QSize(333, 70));
        for (qsizetype row = 0; row < 7; ++row) {
            for (qsizetype claim = 10; claim < 50; ++claim) {
                const QPointF middle = grid.cell(row, claim).center();
                QCOMPARE(grid.rowAt(middle.y()), row);
                QCOMPARE(static_cast<qsizetype>(grid.claimAt(middle.x())), claim);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ClaimMapTest)
#include "claimmaptest.moc"
