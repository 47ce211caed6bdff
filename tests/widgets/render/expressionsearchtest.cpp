// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/expressionsearch.h"

#include "support/stories.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::ExpressionSearch;
using widgets::SearchOptions;

namespace {

QStringList found(const QString &text, const QString &pattern, SearchOptions options)
{
    const widgets::FoldedText folded = widgets::folded(text,
                                                       {.ignoreAccents = options.ignoreAccents,
                                                        .ignoreCase = options.ignoreCase,
                                                        .wholeWords = options.wholeWords,
                                                        .isExpression = true});
    QStringList words;
    ExpressionSearch search(pattern, options);
    for (const core::TextRange range : search.findIn(folded, {0, text.size()}))
        words.append(range.of(text).toString());
    return words;
}

} // namespace

class ExpressionSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheExpressionSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<SearchOptions>("options");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QString &pattern,
                            const QStringList &expected, SearchOptions options = {}) {
            QTest::newRow(name) << text << pattern << options << expected;
        };
        row("either word", u"Pier and quay"_s, u"pier|quay"_s, {u"Pier"_s, u"quay"_s});
        row("case where it is asked for", u"Pier, pier"_s, u"pier"_s, {u"pier"_s},
            {.ignoreCase = false});
        row("a class is not folded", u"a1 b2"_s, u"\\D\\d"_s, {u"a1"_s, u"b2"_s});
        row("accents of the text left out", u"Café"_s, u"cafe"_s, {u"Café"_s});
        row("accents of the pattern left out", u"Cafe"_s, u"caf[é]"_s, {u"Cafe"_s});
        row("accents where they are asked for", u"cafe café"_s, u"café"_s, {u"café"_s},
            {.ignoreAccents = false});
        row("no half of a letter", u"café"_s, u"cafe"_s, {}, {.ignoreAccents = false});
        row("straight marks for curly ones", u"the “old” pier"_s, u"\"\\w+\""_s, {u"“old”"_s});
        row("a dash of another kind in a class", u"1–2"_s, u"1[–x]2"_s, {u"1–2"_s});
        row("whole words", u"pier piers"_s, u"pier.?"_s, {u"pier"_s, u"piers"_s},
            {.wholeWords = true});
        row("no part of a word", u"piers pier"_s, u"p.er"_s, {u"pier"_s}, {.wholeWords = true});
        row("whole words of either branch", u"quay quays pier"_s, u"quay|pier"_s,
            {u"quay"_s, u"pier"_s}, {.wholeWords = true});
        row("nothing is no place", u"aab"_s, u"x*"_s, {});
        row("an empty branch hides nothing", u"ab"_s, u"|b"_s, {});
        row("ends of the paragraph", u"old old"_s, u"^old"_s, {u"old"_s});
        row("after an emoji", u"😀 pier"_s, u"p.er"_s, {u"pier"_s});
    }

    void findsWhatTheExpressionSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(SearchOptions, options);
        QTEST(found(text, pattern, options), "expected");
    }

    void saysWhatIsWrong()
    {
        QVERIFY(widgets::problemWith(u"pier|quay"_s).isEmpty());
        QVERIFY(widgets::problemWith(u"(pier"_s).contains(u"at character 6"_s));
        QVERIFY(!widgets::problemWith(u"[z-a]"_s).isEmpty());
        QVERIFY(found(u"(pier"_s, u"(pier"_s, {}).isEmpty());
    }

    void aPatternThatBranchesWithoutEndIsGivenUp()
    {
        const widgets::FoldedText text = widgets::folded(QString(4000, u'a') + u'!');
        ExpressionSearch search(u"(a+)+$"_s, {});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(search.findIn(text, {0, 4001}).isEmpty());
        QVERIFY(search.isTooComplicated());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void placesBeyondCountingAreCutShort()
    {
        const widgets::FoldedText text = widgets::folded(QString(60'000, u'a'));
        ExpressionSearch search(u"a"_s, {});
        QVERIFY(search.findIn(text, {0, 60'000}).size() < 60'000);
        QVERIFY(search.isCutShort());
        QVERIFY(search.findIn(text, {0, 10}).isEmpty());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        ExpressionSearch search(u"a"_s, {}, stop.get_token());
        QVERIFY(search.findIn(widgets::folded(u"aaa"_s), {0, 3}).isEmpty());
    }

    void everyParagraphOfEveryVersionIsSearched()
    {
        const auto comparison = support::compared(
            support::story({{u"Old pier."_s, u"Old quay."_s}, {u"New pier."_s}}));
        const widgets::VersionSearch versions(comparison, {.isExpression = true});
        const auto result
            = versions.findExpression(u"^\\w+"_s, {core::VersionId{1}, core::VersionId{0}}, {});
        QStringList words;
        for (const widgets::SearchMatch &match : result.matches)
            words.append(
                match.range.of(comparison->version(match.sentence.version).text).toString());
        QCOMPARE(words, (QStringList{u"New"_s, u"Old"_s, u"Old"_s}));
        QVERIFY(!result.isCutShort && !result.isTooComplicated);
    }

    void plainWordsWithOptions()
    {
        const QString text = u"Pier piers pier"_s;
        QCOMPARE(widgets::findAll(text, u"pier"_s, {.wholeWords = true}).size(), 2);
        QCOMPARE(widgets::findAll(text, u"pier"_s, {.ignoreCase = false}).size(), 2);
        QCOMPARE(widgets::findAll(text, u"pier"_s, {.ignoreCase = false, .wholeWords = true}),
                 (core::TextRanges{{11, 15}}));
    }
};

QTEST_GUILESS_MAIN(ExpressionSearchTest)
#include "expressionsearchtest.moc"
