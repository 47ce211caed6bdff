// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/textsearch.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAReaderMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const auto row
            = [](const char *name, const QString &text, const QString &words,
                 const QStringList &found) { QTest::newRow(name) << text << words << found; };
        row("another case", u"Pier and PIER"_s, u"pier"_s, {u"Pier"_s, u"PIER"_s});
        row("straight mark for a curly one", u"the “old” pier’s end"_s, u"\"old\" pier's"_s,
            {u"“old” pier’s"_s});
        row("hyphen for a dash", u"Monday – or later"_s, u"monday - or"_s, {u"Monday – or"_s});
        row("accents left out", u"Café São"_s, u"cafe sao"_s, {u"Café São"_s});
        row("combining accents covered whole", u"Cafe\u0301 x"_s, u"cafe"_s, {u"Cafe\u0301"_s});
        row("accent typed, none in the text", u"a cafe"_s, u"café"_s, {u"cafe"_s});
        row("line break for a space", u"old\npier"_s, u"old pier"_s, {u"old\npier"_s});
        row("after an emoji", u"😀😀 pier"_s, u"pier"_s, {u"pier"_s});
        row("an emoji itself", u"a 😀 b"_s, u"😀"_s, {u"😀"_s});
        row("Hebrew without points", u"שָׁלוֹם"_s, u"שלום"_s, {u"שָׁלוֹם"_s});
        row("soft hyphen passed over", u"har\u00adbour"_s, u"harbour"_s, {u"har\u00adbour"_s});
        row("overlapping places once", u"aaaa"_s, u"aa"_s, {u"aa"_s, u"aa"_s});
        row("only spaces find nothing", u"a b"_s, u"  "_s, {});
        row("not there", u"a b"_s, u"pier"_s, {});
    }

    void findsWhatAReaderMeans()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList found;
        for (const core::TextRange range : widgets::findAll(text, words))
            found.append(range.of(text).toString());
        QTEST(found, "found");
    }

    void accentsCountWhenAskedFor()
    {
        const widgets::SearchOptions exact{.ignoreAccents = false};
        QCOMPARE(widgets::findAll(u"Café"_s, u"cafe"_s, exact).size(), 0);
        QCOMPARE(widgets::findAll(u"Cafe\u0301"_s, u"cafe"_s, exact).size(), 0);
        QCOMPARE(widgets::findAll(u"Cafe\u0301"_s, u"café"_s, exact).size(), 1);
    }

    void findsInTheVersionsAsked()
    {
        const auto comparison = support::compared(
            support::story({{u"The pier closed. A pier opened."_s}, {u"No pier at all."_s}}));
        const widgets::VersionSearch search(comparison);
        const core::VersionId a{0};
        const core::VersionId b{1};
        QCOMPARE(search.find(u"pier"_s, {a, b}).size(), 3);
        const auto found = search.find(u"pier"_s, {b, a});
        QCOMPARE(found.first().sentence, (core::SentenceId{b, 0}));
        QCOMPARE(found.last().sentence, (core::SentenceId{a, 1}));
        QCOMPARE(search.find(u"pier"_s, {b}).size(), 1);
        QCOMPARE(widgets::VersionSearch().find(u"pier"_s, {a}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "textsearchtest.moc"
