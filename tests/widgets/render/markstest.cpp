// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/marks.h"

#include "support/stories.h"
#include "widgets/render/palette.h"
#include "widgets/render/textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace widgets;
using core::difference::Difference;
using core::difference::Kind;

namespace {

/// One sentence, with differences as given: "0-8 figure-changed".
core::Comparison comparisonWith(const QList<std::pair<core::TextRange, Kind>> &found)
{
    core::Comparison comparison = *support::compared(
        support::story({{u"Twenty boats left the bay today."_s}, {u"Nothing alike here."_s}}));
    comparison.differences.clear();
    for (const auto &[range, kind] : found)
        comparison.differences.push_back(
            {.kind = kind, .sentence = {{0}, 0}, .range = range, .detail = u"detail"_s});
    return comparison;
}

QSet<Kind> allBut(const QSet<Kind> &demoted)
{
    return QSet<Kind>(core::difference::allKinds.begin(), core::difference::allKinds.end())
        - demoted;
}

QStringList lines(const SentenceMarks &marks)
{
    QStringList printed;
    for (const Mark &mark : marks.spans)
        printed.append(u"%1-%2 %3%4%5"_s.arg(mark.range.begin)
                           .arg(mark.range.end)
                           .arg(core::difference::identifierOf(mark.kind),
                                mark.second
                                    ? u" + "_s + core::difference::identifierOf(*mark.second)
                                    : QString(),
                                mark.isFaint ? u" faint"_s : QString()));
    if (marks.isOnlyHere)
        printed.append(u"only here"_s);
    if (marks.isMoved)
        printed.append(u"moved"_s);
    if (!marks.missing.isEmpty())
        printed.append(u"missing %1"_s.arg(marks.missing.size()));
    return printed;
}

} // namespace

class MarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceShowsItsDifferences_data()
    {
        using Found = QList<std::pair<core::TextRange, Kind>>;
        QTest::addColumn<Found>("found");
        QTest::addColumn<QSet<Kind>>("demoted");
        QTest::addColumn<QStringList>("expected");
        const QSet<Kind> none;
        QTest::newRow("one figure")
            << Found{{{0, 6}, Kind::FigureChanged}} << none << QStringList{u"0-6 figure-changed"_s};
        QTest::newRow("two kinds on the same words")
            << Found{{{0, 6}, Kind::Reworded}, {{0, 6}, Kind::FigureChanged}} << none
            << QStringList{u"0-6 figure-changed + reworded"_s};
        QTest::newRow("a demoted kind is faint")
            << Found{{{0, 6}, Kind::FigureChanged}} << QSet{Kind::FigureChanged}
            << QStringList{u"0-6 figure-changed faint"_s};
        QTest::newRow("a shown kind goes before a demoted one")
            << Found{{{0, 6}, Kind::Reworded}, {{0, 6}, Kind::FigureChanged}}
            << QSet{Kind::FigureChanged} << QStringList{u"0-6 reworded"_s};
        QTest::newRow("a sentence of its own") << Found{{{0, 32}, Kind::OnlyHere}} << none
                                               << QStringList{u"0-32 only-here"_s, u"only here"_s};
        QTest::newRow("a moved sentence's words are plain")
            << Found{{{0, 32}, Kind::Moved}} << none << QStringList{u"moved"_s};
        QTest::newRow("moved, but demoted")
            << Found{{{0, 32}, Kind::Moved}} << QSet{Kind::Moved} << QStringList{};
        QTest::newRow("something missing after it")
            << Found{{{32, 32}, Kind::MissingHere}} << none << QStringList{u"missing 1"_s};
    }
    void aSentenceShowsItsDifferences()
    {
        QFETCH(QSet<Kind>, demoted);
        using Found = QList<std::pair<core::TextRange, Kind>>;
        QFETCH(Found, found);
        QTEST(lines(marksOf(comparisonWith(found), {{0}, 0}, allBut(demoted))), "expected");
    }

    void wordsAreFoundWhateverTheirCase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("other case") << u"BAY"_s << u"The bay of Bay"_s << 2;
        QTest::newRow("nothing asked for") << u"  "_s << u"The bay"_s << 0;
        QTest::newRow("over a line break") << u"the bay"_s << u"in the\nbay"_s << 1;
        QTest::newRow("after an emoji") << u"bay"_s << u"🌊 bay"_s << 1;
        QTest::newRow("not overlapping") << u"aa"_s << u"aaaa"_s << 2;
    }
    void wordsAreFoundWhateverTheirCase()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        const core::TextRanges found = findAll(text, words.trimmed());
        QTEST(static_cast<int>(found.size()), "count");
        for (const core::TextRange range : found)
            QCOMPARE(range.of(text).toString().replace(u'\n', u' ').toLower(),
                     words.trimmed().toLower());
    }

    void everyKindHasASecondCueBesideItsColour()
    {
        for (const Palette &palette : {Palette::light(), Palette::dark()}) {
            for (const Kind kind : core::difference::allKinds) {
                const KindStyle style = palette.style(kind);
                QVERIFY2(style.underline != Qt::NoPen || style.hasEdge || !style.glyph.isNull(),
                         qPrintable(core::difference::identifierOf(kind)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "markstest.moc"
