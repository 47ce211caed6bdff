// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/wrapping.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using widgets::WordWrap;

namespace {

QStringList linesOf(const WordWrap &wrap, const QString &text, qreal width)
{
    QStringList lines;
    for (const core::TextRange &line : wrap.lines(text, width))
        lines.append(line.of(text).toString());
    return lines;
}

qreal naturalWidth(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

class WrappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTextIsOneLine()
    {
        const WordWrap wrap(QGuiApplication::font());
        QCOMPARE(linesOf(wrap, u"A gull."_s, 1000), QStringList{u"A gull."_s});
        QCOMPARE(linesOf(wrap, QString(), 1000).size(), 1);
    }

    void linesFitAndLoseNoWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"The tram stopped twice on the way down to the old fish market "
                                  "before anybody noticed the smoke."_s;
        QTest::newRow("accents") << u"Żółte łódki płynęły wzdłuż nabrzeża aż do świtu w piątek."_s;
        QTest::newRow("right to left") << u"הרכבת נעצרה פעמיים בדרך אל שוק הדגים הישן בנמל."_s;
        QTest::newRow("emoji")
            << u"A parade 🎺🥁 went past 😀 with more 🎷 than anybody 🎉 knew."_s;
        QTest::newRow("a word wider than the line")
            << u"See https://example.org/a/very/long/address/that/never/ends/at/all/anywhere now"_s;
        QTest::newRow("no spaces")
            << u"電車は魚市場へ向かう途中で二度止まり誰も煙に気づかなかったと住民は話した"_s;
    }

    void linesFitAndLoseNoWord()
    {
        QFETCH(QString, text);
        const WordWrap wrap(QGuiApplication::font());
        const QFontMetricsF metrics(QGuiApplication::font());
        for (const qreal width : {120.0, 200.0, 333.0}) {
            const core::TextRanges lines = wrap.lines(text, width);
            QString together;
            qsizetype end = 0;
            for (const core::TextRange &line : lines) {
                QVERIFY(line.begin >= end);
                QVERIFY(text.sliced(end, line.begin - end).trimmed().isEmpty());
                end = line.end;
                QVERIFY(naturalWidth(line.of(text).toString(), QGuiApplication::font())
                        <= width + 1);
                together += line.of(text);
            }
            QCOMPARE(together.remove(u' '), QString(text).remove(u' '));
            QVERIFY(lines.size() > 1 || metrics.horizontalAdvance(text) <= width);
        }
    }
};

QTEST_MAIN(WrappingTest)
#include "wrappingtest.moc"
