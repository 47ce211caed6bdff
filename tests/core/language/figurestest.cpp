// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

namespace {

/// "31 member", "~20 people", "10..12 %", "#1 office" of every figure, joined by '|'.
QString printed(const core::Version &version)
{
    static const QStringList marks{u""_s, u"~"_s, u">="_s, u">"_s, u"<="_s, u"<"_s};
    QStringList lines;
    for (const Figure &figure : analyse(version, support::languages()).figures) {
        QString line = marks[static_cast<int>(figure.approximation)];
        line += (figure.isOrdinal ? u"#"_s : QString()) + QString::number(figure.value, 'g', 10);
        if (figure.upper != figure.value)
            line += u".."_s + QString::number(figure.upper, 'g', 10);
        lines.append((line + u' ' + figure.unit).trimmed());
    }
    return lines.join(u'|');
}

} // namespace

class FiguresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figures");
        const auto row = [](const char *name, const QString &text, const QString &figures) {
            QTest::newRow(name) << text << figures;
        };
        row("digits with a noun", u"It has 31 members."_s, u"31 member"_s);
        row("words with a noun", u"They sent twenty-five boats."_s, u"25 boat"_s);
        row("an adjective between", u"They found 10 new cases."_s, u"10 case"_s);
        row("hundreds and thousands", u"It took two thousand three hundred and six days."_s,
            u"2306 day"_s);
        row("thousands with commas", u"About 12,500 homes burned."_s, u"~12500 home"_s);
        row("millions", u"It cost 1.5 million euros."_s, u"1500000 EUR"_s);
        row("a sign before", u"It cost $15 million or €3bn."_s, u"15000000 USD|3000000000 EUR"_s);
        row("a country's dollar", u"It cost A$20."_s, u"20 AUD"_s);
        row("percent in three ways", u"It rose 3%, 35.7 percent and 2 per cent."_s,
            u"3 %|35.7 %|2 %"_s);
        row("a part of a whole", u"He asked one in three voters."_s, u"0.3333333333 voter"_s);
        row("out of", u"He asked nine out of 10 voters."_s, u"0.9 voter"_s);
        row("fractions", u"He lost two-thirds of it, then half of it."_s, u"0.666666|0.5"_s);
        row("a span", u"They want 10 to 12 ships."_s, u"10..12 ship"_s);
        row("a span with a hyphen", u"They want 10-12 ships."_s, u"10..12 ship"_s);
        row("a span of millions", u"They want $10-12 million."_s, u"10000000..12000000 USD"_s);
        row("from and to are two", u"It rose from 10 to 12 percent."_s, u"10|12 %"_s);
        row("a score", u"They won 3-1 at home."_s, u"3..1 score"_s);
        row("at least", u"At least 20 people died."_s, u">=20 peopl"_s);
        row("more than", u"More than a dozen boats sank."_s, u">12 boat"_s);
        row("less than", u"Nearly 20 boats sank."_s, u"<20 boat"_s);
        row("no more than", u"No more than 20 boats sank."_s, u"<=20 boat"_s);
        row("or so", u"Then 20 or so sank."_s, u"~20"_s);
        row("rough multitudes", u"It drew hundreds of thousands of fans and dozens of cats."_s,
            u"~100000 fan|~12 cat"_s);
        row("ordinals", u"The first new office is on the 21st floor."_s, u"#1 new|#21 floor"_s);
        row("at first is none", u"At first it was first discussed there."_s, u""_s);
        row("a hyphenated noun", u"It is a one-person office with a 15-year-old lamp."_s,
            u"1 person|15 year"_s);
        row("one as a pronoun", u"One of them saw no one that day."_s, u""_s);
        row("no dates and years", u"On May 24, 2023, it was 2014 again; by the 1990s it fell."_s,
            u""_s);
        row("no times", u"It began at 19:51 or 7 p.m. there."_s, u""_s);
        row("no names", u"The G7, the AP4 and Covid-19 met Article 5 and Flight 27."_s, u""_s);
        row("no numbered lists", u"1. Open the lid"_s, u""_s);
        row("no numbers of things", u"He read No. 7 and page 12."_s, u""_s);
        row("glued units", u"It is 30km from here, with 5G."_s, u"30 km"_s);
        row("people counted again", u"Then 2014 people came."_s, u"2014 peopl"_s);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, figures);
        QCOMPARE(printed(support::version({text})), figures);
    }

    void rangesHoldUnitAndApproximation()
    {
        const auto version = support::version({u"😀 Zoë saw some 20 new boats."_s});
        const auto figures = analyse(version, support::languages()).figures;
        QCOMPARE(figures.size(), 1u);
        QCOMPARE(figures.front().range.of(version.text).toString(), u"some 20 new boats"_s);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figurestest.moc"
