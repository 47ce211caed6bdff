// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/writer/csv.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::writer::CsvTable;

class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuoted_data();
    void cellsAreQuoted();
    void claimsHaveAColumnForEachVersion();
    void differencesNameTheirPlace();
    void statementsTellWhoSaysWhat();
    void everyLineHasAsManyCells();
};

namespace {

/// Cells of CSV text, read by RFC 4180 and nothing of ours.
QList<QStringList> cellsOf(const QString &csv)
{
    QList<QStringList> lines{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (isQuoted && c == u'"' && csv.mid(i + 1, 1) == "\""_L1) {
            lines.last().last() += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            lines.last().append(QString());
        } else if (!isQuoted && csv.sliced(i).startsWith("\r\n"_L1)) {
            lines.append(QStringList{QString()});
            ++i;
        } else {
            lines.last().last() += c;
        }
    }
    lines.removeLast();
    return lines;
}

core::ComparisonPtr bridge()
{
    core::Story story = support::story(
        {{u"Mayor Ann Lee said the bridge will \"open on Monday\", 12 months late."_s},
         {u"Officials claimed the bridge will \"open on Monday\", 14 months late."_s,
          u"= 2 + 2 is what a child sang, to the joy of all."_s}});
    story.versions[1].outlet = u"=Post, \"late\""_s;
    return support::compared(story);
}

QStringList column(const QList<QStringList> &table, const QString &heading)
{
    const qsizetype place = table.first().indexOf(heading);
    QStringList cells;
    for (const QStringList &line : table.sliced(1))
        cells.append(line.value(place));
    return cells;
}

} // namespace

void CsvTest::cellsAreQuoted_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("quotation marks") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with a comma") << u"=SUM(A1,B1)"_s << u"\"'=SUM(A1,B1)\""_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@a"_s << u"'@a"_s;
    QTest::newRow("tab") << u"\ta"_s << u"'\ta"_s;
    QTest::newRow("carriage return") << u"\ra"_s << u"\"'\ra\""_s;
    QTest::newRow("full-width equals sign") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("equals sign inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("emoji and right to left") << u"😀 دانة"_s << u"😀 دانة"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void CsvTest::cellsAreQuoted()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(core::writer::csvLine({cell, u"x"_s}), written + u",x\r\n"_s);
}

void CsvTest::claimsHaveAColumnForEachVersion()
{
    const auto table = cellsOf(core::writer::toCsv(*bridge(), CsvTable::Claims));
    QCOMPARE(table.first(),
             (QStringList{u"claim"_s, u"label"_s, u"versions"_s, u"sentences"_s, u"a"_s,
                          u"'=Post, \"late\""_s}));
    QCOMPARE(column(table, u"versions"_s), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(column(table, u"sentences"_s), (QStringList{u"a.1 b.1"_s, u"b.2"_s}));
    QCOMPARE(column(table, u"a"_s).last(), QString());
    QVERIFY(table.last().last().startsWith(u"'= 2 + 2"_s));
}

void CsvTest::differencesNameTheirPlace()
{
    const auto comparison = bridge();
    const auto table = cellsOf(core::writer::toCsv(*comparison, CsvTable::Differences));
    QCOMPARE(table.size(), std::ssize(comparison->differences) + 1);
    const qsizetype figure = column(table, u"kind"_s).indexOf(u"figure-changed"_s);
    QVERIFY(figure >= 0);
    QCOMPARE(column(table, u"text"_s).at(figure), u"12 months"_s);
    QCOMPARE(column(table, u"counterpart text"_s).at(figure), u"14 months"_s);
    QCOMPARE(column(table, u"against"_s).at(figure), u"b"_s);
}

void CsvTest::statementsTellWhoSaysWhat()
{
    const auto table = cellsOf(core::writer::toCsv(*bridge(), CsvTable::Attributions));
    QCOMPARE(column(table, u"source"_s).first(), u"Ann Lee"_s);
    QCOMPARE(column(table, u"source text"_s).first(), u"Mayor Ann Lee"_s);
    QCOMPARE(column(table, u"class"_s).first(2), (QStringList{u"neutral"_s, u"doubting"_s}));
    QCOMPARE(column(table, u"unnamed"_s).first(2), (QStringList{u"no"_s, u"yes"_s}));
    QCOMPARE(column(table, u"type"_s).first(), u"mixed"_s);
    QCOMPARE(column(table, u"sentences"_s).first(), u"a.1"_s);
    QVERIFY(column(table, u"content"_s).first().contains(u"\"open on Monday\""_s));
}

void CsvTest::everyLineHasAsManyCells()
{
    for (const CsvTable which : {CsvTable::Claims, CsvTable::Differences, CsvTable::Attributions}) {
        const auto table = cellsOf(core::writer::toCsv(*bridge(), which));
        for (const QStringList &line : table)
            QCOMPARE(line.size(), table.first().size());
    }
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csvtest.moc"
