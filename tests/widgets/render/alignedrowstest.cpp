// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/alignedrows.h"

#include "support/panelstories.h"
#include "support/random.h"
#include "support/randomstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::VersionId;
using core::alignment::ClaimId;
using core::difference::Kind;

namespace {

/// Sentences of words of their own: each goes with itself alone.
QString sentence(int number)
{
    static const QStringList all{u"The glazier replaced nine cracked windows in the tram depot."_s,
                                 u"Volunteers planted willow cuttings along the flooded meadow."_s,
                                 u"A baker donated forty loaves to the evening shelter."_s,
                                 u"Surveyors measured subsidence beneath the customs house."_s,
                                 u"The orchestra postponed its open air rehearsal indefinitely."_s,
                                 u"Divers recovered an anchor from the silted lock."_s,
                                 u"Teachers objected to merging both village schools."_s};
    return all[number];
}

QStringList told(const QList<int> &numbers)
{
    QStringList sentences;
    for (const int number : numbers)
        sentences.append(sentence(number));
    return sentences;
}

/// Which of the sentences a claim is.
int numberOf(const core::Comparison &comparison, ClaimId claim)
{
    const QString text = comparison.textOf(comparison.claim(claim).members.first());
    for (int i = 0; i < 7; ++i) {
        if (sentence(i) == text)
            return i;
    }
    return -1;
}

QList<VersionId> columns(int count)
{
    QList<VersionId> all;
    for (qint32 i = 0; i < count; ++i)
        all.append(VersionId{i});
    return all;
}

/// "3 ab", "4 a-b+2": sentence, and versions with the rows they moved by; "4 a(3b)": told after it
/// (before: "<3").
QStringList printed(const core::Comparison &comparison, const AlignedRows &rows)
{
    QStringList lines;
    for (const AlignedRow &row : rows.rows) {
        QString line = QString::number(numberOf(comparison, row.claim)) + u' ';
        for (const AlignedCell &cell : row.cells) {
            line += comparison.version(cell.version).name;
            if (cell.moved != 0)
                line += u"%1%2"_s.arg(cell.moved > 0 ? u"+"_s : QString()).arg(cell.moved);
            for (const Displaced &displaced : cell.displaced)
                line += u"(%1%2)"_s.arg(displaced.isBefore ? u"<"_s : QString())
                            .arg(numberOf(comparison, displaced.claim));
        }
        lines.append(line);
    }
    return lines;
}

struct Order
{
    QList<QList<int>> versions;
    int follows = 0;
    QStringList rows;
};

} // namespace

Q_DECLARE_METATYPE(Order)

class AlignedRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndMoves_data()
    {
        QTest::addColumn<Order>("order");
        QTest::newRow("same order")
            << Order{.versions = {{0, 1, 2}, {0, 1, 2}}, .rows = {u"0 ab"_s, u"1 ab"_s, u"2 ab"_s}};
        QTest::newRow("a gap") << Order{.versions = {{0, 1, 2}, {0, 2}},
                                        .rows = {u"0 ab"_s, u"1 a"_s, u"2 ab"_s}};
        QTest::newRow("told three rows further up")
            << Order{.versions = {{0, 1, 2, 3, 4}, {0, 4, 1, 2, 3}},
                     .rows = {u"0 ab(4)"_s, u"1 ab"_s, u"2 ab"_s, u"3 ab"_s, u"4 ab-3"_s}};
        QTest::newRow("told first: before what is first in place")
            << Order{.versions = {{0, 1, 2, 3}, {3, 0, 1, 2}},
                     .rows = {u"0 ab(<3)"_s, u"1 ab"_s, u"2 ab"_s, u"3 ab-3"_s}};
        QTest::newRow("told two rows further down")
            << Order{.versions = {{0, 1, 2, 3}, {1, 2, 0, 3}},
                     .rows = {u"0 ab+2"_s, u"1 ab"_s, u"2 ab(0)"_s, u"3 ab"_s}};
        QTest::newRow("rows in the other's order: the first has moved it")
            << Order{.versions = {{0, 1, 2, 3, 4}, {0, 4, 1, 2, 3}},
                     .follows = 1,
                     .rows = {u"0 ab"_s, u"4 a+3b"_s, u"1 ab"_s, u"2 ab"_s, u"3 a(4)b"_s}};
        QTest::newRow("what the followed one lacks stays behind its neighbour")
            << Order{.versions = {{0, 1, 5, 2}, {2, 0, 1}},
                     .follows = 1,
                     .rows = {u"2 a+2b"_s, u"0 ab"_s, u"1 a(2)b"_s, u"5 a"_s}};
        QTest::newRow("what one has alone never moved")
            << Order{.versions = {{0, 1, 2, 3}, {0, 3, 6, 1, 2}},
                     .rows = {u"0 ab(3)"_s, u"1 ab"_s, u"2 ab"_s, u"3 ab-2"_s, u"6 b"_s}};
    }

    void rowsAndMoves()
    {
        QFETCH(Order, order);
        QList<QStringList> versions;
        for (const auto &numbers : order.versions)
            versions.append(told(numbers));
        const auto comparison = support::compared(support::story(versions));
        const AlignedRows rows = alignedRows(
            *comparison,
            {.columns = columns(static_cast<int>(versions.size())), .order = {order.follows}});
        QCOMPARE(printed(*comparison, rows), order.rows);
    }

    void theMovedCellSaysWhereItIsTold()
    {
        const auto comparison
            = support::compared(support::story({told({0, 1, 2, 3}), told({0, 3, 1, 2})}));
        const AlignedRows rows = alignedRows(*comparison, {.columns = columns(2), .order = {0}});
        const AlignedCell *moved = rows.rows[3].cell({1});
        QCOMPARE(moved->toldBeside, rows.rows[0].claim);
    }

    void hiddenVersionsMakeNoRowsButCountForWhatIsShared()
    {
        const auto comparison
            = support::compared(support::story({told({0, 1}), told({0, 2}), told({0, 3})}));
        const AlignedRows rows = alignedRows(*comparison, {.columns = {{2}, {0}}, .order = {0}});
        QStringList lines = printed(*comparison, rows);
        lines.sort();
        QCOMPARE(lines, (QStringList{u"0 ca"_s, u"1 a"_s, u"3 c"_s}));
        QCOMPARE(rows.counts.value(RowTrait::Shared), 1);
        QCOMPARE(rows.counts.value(RowTrait::OnlyHere), 2);
        const AlignedRows alone = alignedRows(*comparison, {.columns = {{2}}, .order = {0}});
        QCOMPARE(nameOf(alone.rows.first()), u"1"_s); // others have it, though none is shown
        QCOMPARE(nameOf(alone.rows.last()), u"+"_s);
    }

    void filtersAreCountedAndHideTheRest()
    {
        auto made = *support::compared(
            support::story({told({0, 1, 2, 3}), told({0, 3, 1, 2}) << sentence(5)}));
        made.differences.clear();
        support::addBothSides(made, Kind::QuoteAltered, 0, u"nine cracked"_s, 1, u"nine cracked"_s);
        support::addBothSides(made, Kind::DateChanged, 0, u"willow"_s, 1, u"willow"_s);
        const auto comparison = support::finished(std::move(made));
        const auto shown = [&](RowTraits filter, ClaimId kept = {}) {
            return alignedRows(*comparison,
                               {.columns = columns(2), .filter = filter, .kept = kept});
        };
        const AlignedRows all = shown({});
        QCOMPARE(all.all, 5);
        QCOMPARE(all.hidden(), 0);
        QCOMPARE(all.counts.value(RowTrait::Quotations), 1);
        QCOMPARE(all.counts.value(RowTrait::Figures), 1);
        QCOMPARE(all.counts.value(RowTrait::Moved), 1);
        QCOMPARE(all.counts.value(RowTrait::Credits), 0);
        const AlignedRows moved = shown(RowTrait::Moved);
        QCOMPARE(printed(*comparison, moved), QStringList{u"3 ab-2"_s});
        QCOMPARE(moved.hidden(), 4);
        QCOMPARE(moved.counts, all.counts);
        QCOMPARE(printed(*comparison, shown(RowTrait::Quotations | RowTrait::OnlyHere)),
                 (QStringList{u"0 ab(3)"_s, u"5 b"_s}));
        QCOMPARE(printed(*comparison, shown(RowTrait::OnlyHere, all.rows[1].claim)),
                 (QStringList{u"1 ab"_s, u"5 b"_s}));
    }

    /// Whatever the story: each sentence of a shown version is in one cell, cells that have not
    /// moved keep their version's order, and whatever moved is noted where it is told.
    void everySentenceOnceAndWhatStaysIsInOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everySentenceOnceAndWhatStaysIsInOrder()
    {
        QFETCH(quint32, seed);
        const auto comparison = support::compared(support::randomStory(seed));
        for (qint32 follows = -1; follows < 4; ++follows) {
            const AlignedRows rows
                = alignedRows(*comparison, {.columns = columns(4), .order = {follows}});
            for (const VersionId version : columns(4)) {
                qsizetype sentences = 0, moved = 0, displaced = 0;
                core::SentenceId before;
                for (const AlignedRow &row : rows.rows) {
                    const AlignedCell *cell = row.cell(version);
                    if (!cell)
                        continue;
                    sentences += std::ssize(cell->members);
                    moved += cell->moved != 0 ? 1 : 0;
                    displaced += cell->displaced.size();
                    const bool isBody
                        = comparison->sentence(cell->members.front()).role == core::BlockRole::Body;
                    if (cell->moved == 0 && isBody && row.traits.testFlag(RowTrait::Shared)) {
                        QVERIFY(before < cell->members.front());
                        before = cell->members.front();
                    }
                }
                QCOMPARE(sentences, std::ssize(comparison->analysis(version).sentences));
                QCOMPARE(moved, displaced);
                if (version.value == follows)
                    QCOMPARE(moved, 0);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AlignedRowsTest)
#include "alignedrowstest.moc"
