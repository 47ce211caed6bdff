// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/quotations.h"

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "inner" of each quotation, with its depth and what is special about it: "no way @1 unclosed".
QStringList printed(const QString &text, const std::vector<core::language::Quotation> &quotations)
{
    QStringList lines;
    for (const auto &quotation : quotations) {
        QString line = quotation.inner.of(text).toString();
        if (quotation.depth > 0)
            line += u" @%1"_s.arg(quotation.depth);
        if (!quotation.closed)
            line += u" unclosed"_s;
        if (quotation.continues)
            line += u" continues"_s;
        if (quotation.isScare)
            line += u" scare"_s;
        lines.append(line);
    }
    return lines;
}

} // namespace

class QuotationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("curly", u"“We won,” she said."_s, {u"We won,"_s});
        row("straight", u"\"We won,\" she said. \"Now rest.\""_s, {u"We won,"_s, u"Now rest."_s});
        row("two apostrophes", u"''We won,'' she said."_s, {u"We won,"_s});
        row("backticks", u"``We won,'' she said."_s, {u"We won,"_s});
        row("German low", u"„Wir haben gewonnen“, sagte sie."_s, {u"Wir haben gewonnen"_s});
        row("French guillemets", u"« Nous avons gagné », dit-elle."_s, {u" Nous avons gagné "_s});
        row("German guillemets", u"»Gewonnen«, sagte sie."_s, {u"Gewonnen"_s});
        row("Swedish right marks", u"”Vi vann”, sade hon."_s, {u"Vi vann"_s});
        row("British single", u"‘We won,’ she said. ‘It’s over.’"_s,
            {u"We won,"_s, u"It’s over."_s});
        row("straight single with apostrophes", u"'We didn't win,' the boys' coach said."_s,
            {u"We didn't win,"_s});
        row("possessives are no marks", u"The boys' club and the girls' club won."_s, {});
        row("year with apostrophe", u"In the '90s and the ’80s it was won."_s, {});
        row("nested single", u"“He said ‘no way’ to us,” she said."_s,
            {u"He said ‘no way’ to us,"_s, u"no way @1"_s});
        row("nested double in single", u"‘He said “no way” to us,’ she said."_s,
            {u"He said “no way” to us,"_s, u"no way @1"_s});
        row("nested ends together", u"\"He told us 'no way'\" and left."_s,
            {u"He told us 'no way'"_s, u"no way @1"_s});
        row("unclosed ends with the block", u"She said: “We won. It is over.\nNobody knew."_s,
            {u"We won. It is over. unclosed"_s});
        row("goes on in the next block", u"“We won.\n“We really did,” she said."_s,
            {u"We won. unclosed"_s, u"We really did, continues"_s});
        row("second opener ends the first", u"“We won, she said. “Now rest.”"_s,
            {u"We won, she said. unclosed"_s, u"Now rest."_s});
        row("after an emoji and a combining mark", u"😀 é said “we 😀 won today all”."_s,
            {u"we 😀 won today all"_s});
        row("right to left", u"قال “لقد فزنا اليوم في المباراة”."_s,
            {u"لقد فزنا اليوم في المباراة"_s});
        row("inches are no mark", u"The 12\" disc is out."_s, {});
        row("empty", u"“” and \"\""_s, {});
    }
    void findsMarks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QList<core::TextRange> blocks;
        for (const auto &block : support::version(text.split(u'\n')).blocks)
            blocks.append(block.range);
        QCOMPARE(printed(text, core::language::findQuotations(text, blocks)), expected);
    }

    void tellsScareQuotesFromSpeech_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("scare");
        QTest::newRow("word without a cue") << u"The “experts” were wrong again."_s << true;
        QTest::newRow("word with a cue") << u"She said it was “absurd” to go."_s << false;
        QTest::newRow("so-called") << u"He said the so-called “gig economy” grows."_s << true;
        QTest::newRow("title") << u"She wrote “The Long Way Home” in a year."_s << true;
        QTest::newRow("long without a cue") << u"It is “not what we had hoped for” now."_s << false;
        QTest::newRow("whole sentence") << u"“No comment.”"_s << false;
    }
    void tellsScareQuotesFromSpeech()
    {
        QFETCH(QString, text);
        QFETCH(bool, scare);
        const auto version = support::version({text});
        const auto analysis = core::language::analyse(version, support::languages());
        QCOMPARE(analysis.quotations.size(), size_t(1));
        QCOMPARE(analysis.quotations.front().isScare, scare);
    }
};

QTEST_GUILESS_MAIN(QuotationsTest)
#include "quotationstest.moc"
