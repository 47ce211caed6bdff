// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/alignedcells.h"

#include "support/stories.h"
#include "widgets/render/prose.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::VersionId;

namespace {

const QString ferry = u"The ferry company cancelled its night crossings until spring."_s;
const QString swans = u"Two swans were nesting on the abandoned landing stage."_s;
const QString brass = u"A brass band rehearsed under the railway arches."_s;

CellStyle style(double width, BlockFormatter formatter = {})
{
    QFont font;
    font.setPixelSize(15);
    return {.font = font, .width = width, .formatter = std::move(formatter)};
}

/// A cell that holds some sentences of the only version.
AlignedCell cellOf(const QList<core::SentenceId> &members)
{
    return {.version = {0}, .members = {members.begin(), members.end()}};
}

QStringList wordsOf(const core::Comparison &comparison, const QList<core::Block> &pieces)
{
    QStringList words;
    for (const core::Block &piece : pieces)
        words.append(piece.range.of(comparison.version({0}).text).toString());
    return words;
}

} // namespace

class AlignedCellsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursInAParagraphRunOnAndOthersDoNot()
    {
        const auto comparison
            = support::compared(support::story({{ferry + u' ' + swans + u' ' + brass, ferry}}));
        const auto pieces = [&](const QList<core::SentenceId> &members) {
            return wordsOf(*comparison, piecesOf(*comparison, cellOf(members)));
        };
        const VersionId only{0};
        QCOMPARE(pieces({{only, 0}, {only, 1}}), QStringList{ferry + u' ' + swans});
        QCOMPARE(pieces({{only, 0}, {only, 2}}), (QStringList{ferry, brass}));
        QCOMPARE(pieces({{only, 2}, {only, 3}}), (QStringList{brass, ferry}));
        QCOMPARE(pieces({{only, 1}}), QStringList{swans});
    }

    void partsStandBelowEachOtherAndAddUp()
    {
        const auto comparison = support::compared(support::story({{ferry, swans}}));
        AlignedCells cells;
        cells.reset(comparison, style(200));
        const QList<core::SentenceId> members{{{0}, 0}};
        AlignedCell cell = cellOf(members);
        const CellParts plain = cells.parts(cell);
        QCOMPARE(plain.moved.height(), 0.0);
        QCOMPARE(plain.text.top, cellPadding);
        QCOMPARE(plain.height, plain.text.height() + 2 * cellPadding);
        QCOMPARE(cells.height(cell), plain.height);
        cell.moved = -3;
        cell.displaced = {{.claim = {1}, .isBefore = true}, {.claim = {2}}, {.claim = {3}}};
        const CellParts full = cells.parts(cell);
        QCOMPARE(full.moved.height(), cells.noteHeight());
        QCOMPARE(full.before.top, full.moved.bottom);
        QCOMPARE(full.text.top, full.before.bottom);
        QCOMPARE(full.after.top, full.text.bottom);
        QCOMPARE(full.after.height(), 2 * cells.noteHeight());
        QCOMPARE(full.height, plain.height + 4 * cells.noteHeight());
        QCOMPARE(cells.height(cell), full.height);
    }

    void estimatesComeCloseToWhatIsLaidOut()
    {
        const QString longer = ferry + u' ' + swans + u' ' + brass;
        const auto comparison = support::compared(support::story({{longer}}));
        AlignedCells cells;
        cells.reset(comparison, style(160));
        const QList<core::SentenceId> members{{{0}, 0}, {{0}, 1}, {{0}, 2}};
        const AlignedCell cell = cellOf(members);
        const double estimated = cells.height(cell);
        QVERIFY(!cells.hasLayout(cell));
        const double real = cells.parts(cell).height;
        QVERIFY(cells.hasLayout(cell));
        QVERIFY2(qAbs(estimated - real) < real / 3,
                 qPrintable(u"%1 %2"_s.arg(estimated).arg(real)));
    }

    void onlyCellsOfTheGivenVersionsAreLaidOut()
    {
        const auto comparison = support::compared(support::story({{ferry}, {ferry}}));
        AlignedCells cells;
        cells.reset(comparison, style(200));
        const AlignedRow row = alignedRows(*comparison, {.columns = {{0}, {1}}}).rows.first();
        const double height = cells.rowHeight(row, {{1}});
        QVERIFY(!cells.hasLayout(*row.cell({0})));
        QVERIFY(cells.hasLayout(*row.cell({1})));
        QVERIFY(height > cells.parts(*row.cell({1})).height);
        cells.reset(comparison, style(100));
        QVERIFY(!cells.hasLayout(*row.cell({1})));
        QVERIFY(cells.rowHeight(row, {{1}}) > height);
    }

    void aQuotationThatBeganBeforeTheSentenceGoesOnInIt()
    {
        const ProseLayer layer;
        const auto comparison = support::compared(support::story(
            {{u"“The ferry stays in port. Nobody will be paid,” the captain wrote."_s}}));
        AlignedCells cells;
        cells.reset(comparison, style(600, layer.formatter(false)));
        const QList<core::SentenceId> members{{{0}, 1}};
        const ColumnLayout &layout = cells.layout(cellOf(members));
        QStringList inked;
        for (const auto &format : layout.blocks().front().layout->formats())
            inked.append(
                layout.blocks().front().layout->text().sliced(format.start, format.length));
        QVERIFY2(inked.contains(u"Nobody will be paid,”"_s), qPrintable(inked.join(u'|')));
    }
};

QTEST_MAIN(AlignedCellsTest)
#include "alignedcellstest.moc"
