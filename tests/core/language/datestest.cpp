// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace core::language;

namespace {

/// "written=2023-05-24" with the resolved day of every date, joined by '|'.
QString printed(const core::Version &version)
{
    QStringList lines;
    for (const DateMention &date : analyse(version, support::languages()).dates)
        lines.append(date.range.of(version.text).toString() + u'='
                     + (date.resolved ? date.resolved->toString(Qt::ISODate) : u"?"_s));
    return lines.join(u'|');
}

} // namespace

class DatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dates");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const QString &text, const QString &dates,
                            const QString &language = u"en"_s) {
            QTest::newRow(name) << text << dates << language;
        };
        row("month and day", u"It ended on May 24 there."_s, u"May 24=2023-05-24"_s);
        row("day and month with a year", u"The 24th of May 2021 was warm."_s,
            u"24th of May 2021=2021-05-24"_s);
        row("with its weekday", u"Then Wednesday, May 24, 2023, came."_s,
            u"Wednesday, May 24, 2023=2023-05-24"_s);
        row("days of one month", u"They meet on July 11-12 in Oslo."_s, u"July 11-12=2023-07-11"_s);
        row("a month before", u"He came in January."_s, u"January=2023-01-01"_s);
        row("a month of the year before", u"He came in December."_s, u"December=2022-12-01"_s);
        row("a month with its year", u"He came in March 2020."_s, u"March 2020=2020-03-01"_s);
        row("part of a month", u"By mid-April and early June it was gone."_s,
            u"mid-April=2023-04-01|early June=2023-06-01"_s);
        row("last and next month by name", u"He left last June, back next June."_s,
            u"last June=2022-06-01|next June=2023-06-01"_s);
        row("a month of last year", u"He left in May last year."_s, u"May last year=2022-05-01"_s);
        row("units", u"Last year, next month, this week."_s,
            u"Last year=2022-01-01|next month=2023-06-01|this week=2023-05-22"_s);
        row("a weekday looks back", u"It began on Monday and on Friday."_s,
            u"Monday=2023-05-22|Friday=2023-05-19"_s);
        row("next weekday", u"It ends next Wednesday."_s, u"next Wednesday=2023-05-31"_s);
        row("days around", u"Not yesterday but tomorrow."_s,
            u"yesterday=2023-05-23|tomorrow=2023-05-25"_s);
        row("ago", u"It was two years ago, then 3 days ago."_s,
            u"two years ago=2021-01-01|3 days ago=2023-05-21"_s);
        row("years", u"It was so in 2014 and in the 1990s."_s,
            u"2014=2014-01-01|1990s=1990-01-01"_s);
        row("in digits", u"From 2023-05-24 to 24/05/2023 and 24.05.2023."_s,
            u"2023-05-24=2023-05-24|24/05/2023=2023-05-24|24.05.2023=2023-05-24"_s);
        row("month first where the day cannot be", u"On 05/24/2023."_s, u"05/24/2023=2023-05-24"_s);
        row("words that are months too", u"It may march on. May it? They march in May."_s,
            u"May=2023-05-01"_s);
        row("names that are months too", u"Theresa May and April Stone met."_s, u""_s);
        row("no counts", u"Then 2014 people ate 24 eggs."_s, u""_s);
        row("no day that is not there", u"On 31/31/23."_s, u""_s);
        row("a length of time is no date", u"In the past year it grew."_s, u""_s);
        row("German", u"Am 24. Mai 2023 kam er."_s, u"24. Mai 2023=2023-05-24"_s, u"de"_s);
        row("French", u"Le 24 mai 2023 il est venu."_s, u"24 mai 2023=2023-05-24"_s, u"fr"_s);
        row("Spanish", u"El 24 de mayo de 2023 vino."_s, u"24 de mayo de 2023=2023-05-24"_s,
            u"es"_s);
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, dates);
        QFETCH(QString, language);
        core::Version version = support::version({text});
        version.language = language;
        version.date.moment = QDateTime(QDate(2023, 5, 24), QTime(12, 0), QTimeZone::UTC);
        QCOMPARE(printed(version), dates);
    }

    void withoutPublicationOnlyFullDatesResolve()
    {
        const auto version = support::version({u"😀 On May 24 and last June and in 2014."_s});
        QCOMPARE(printed(version), u"May 24=?|last June=?|2014=2014-01-01"_s);
    }

    void tellsTheParts()
    {
        const auto version = support::version({u"They meet on Tuesday, July 11-12."_s});
        const auto dates = analyse(version, support::languages()).dates;
        QCOMPARE(dates.size(), 1u);
        QCOMPARE(dates.front().month, 7);
        QCOMPARE(dates.front().day, 11);
        QCOMPARE(dates.front().lastDay, 12);
        QCOMPARE(dates.front().weekday, 2);
        QCOMPARE(dates.front().year, 0);
        QVERIFY(!dates.front().isRelative);
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "datestest.moc"
