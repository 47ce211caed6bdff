// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/pagedate.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

using core::reader::DateKind;
using core::reader::DateReader;

class PageDateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMachineDates_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("iso");
        QTest::newRow("a day") << u"2023-05-04"_s << u"2023-05-04"_s;
        QTest::newRow("with offset")
            << u"2023-05-24T19:51:00+05:30"_s << u"2023-05-24T19:51:00+05:30"_s;
        QTest::newRow("offset without colon")
            << u"2023-05-24T19:51:00-0400"_s << u"2023-05-24T19:51:00-04:00"_s;
        QTest::newRow("in UTC") << u"2023-12-22T01:02:03.456Z"_s << u"2023-12-22T01:02:03Z"_s;
        QTest::newRow("a time without offset is no moment")
            << u"2023-05-24 19:51:00"_s << u"2023-05-24"_s;
        QTest::newRow("without separators") << u"20230504"_s << u"2023-05-04"_s;
        QTest::newRow("seconds since 1970") << u"1683158400"_s << u"2023-05-04T00:00:00Z"_s;
        QTest::newRow("no such day") << u"2023-13-45"_s << u""_s;
        QTest::newRow("words") << u"last Tuesday"_s << u""_s;
        QTest::newRow("too old") << u"0001-01-01T00:00:00Z"_s << u""_s;
    }

    void readsMachineDates()
    {
        QFETCH(QString, value);
        const auto date = core::reader::parseMachineDate(value);
        QTEST(date ? date->toIso() : QString(), "iso");
    }

    void readsLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<DateKind>("kind");
        const auto row
            = [](const char *name, const QString &line, const QString &date,
                 DateKind kind = DateKind::Bare) { QTest::newRow(name) << line << date << kind; };
        row("updated with zone", u"Updated May 24th, 2023 at 19:51 IST"_s,
            u"2023-05-24T19:51:00+05:30"_s, DateKind::Updated);
        row("weekday and stray space", u"Friday , 12 July 2024"_s, u"2024-07-12"_s);
        row("the word date", u"date 2023-05-04"_s, u"2023-05-04"_s, DateKind::Published);
        row("abbreviated month", u"Dec. 22, 2023"_s, u"2023-12-22"_s);
        row("Sept.", u"Sept. 3, 2021 | 4 min read"_s, u"2021-09-03"_s);
        row("afternoon", u"Published: 3 January 2024, 3:15 p.m. GMT"_s, u"2024-01-03T15:15:00Z"_s,
            DateKind::Published);
        row("half past midnight", u"Posted 12:30 AM EST, Jan. 3, 2024"_s,
            u"2024-01-03T00:30:00-05:00"_s, DateKind::Published);
        row("zone that depends on the season", u"May 4, 2023 6:00 pm ET"_s, u"2023-05-04"_s);
        row("day above twelve comes first", u"24/05/2023"_s, u"2023-05-24"_s);
        row("day or month cannot be told", u"03/04/2023"_s, u""_s);
        row("a sentence with a date", u"The bridge opened on 4 May 2023 after years of delay."_s,
            u""_s);
        row("a month without a year", u"May 4"_s, u""_s);
        row("a number", u"2023"_s, u""_s);
        row("no such day", u"31 February 2023"_s, u""_s);
    }

    void readsLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, date);
        const DateReader reader(u"en"_s,
                                support::languages().lexicons().lexicon(u"en"_s, u"page-dates"_s));
        const auto found = reader.readLine(line);
        QCOMPARE(found ? found->date.toIso() : QString(), date);
        if (found)
            QTEST(found->kind, "kind");
    }

    void tellsPublishedFromUpdated()
    {
        const DateReader reader(u"en"_s,
                                support::languages().lexicons().lexicon(u"en"_s, u"page-dates"_s));
        const auto line = reader.readLine(u"Published 3 May 2023 | Updated 4 May 2023"_s);
        QVERIFY(line);
        QCOMPARE(line->date.toIso(), u"2023-05-03"_s);
        QCOMPARE(line->updated.toIso(), u"2023-05-04"_s);
    }

    void knowsOtherLanguagesMonths()
    {
        const DateReader german(u"de"_s, {});
        QCOMPARE(german.readLine(u"24. Mai 2023"_s)->date.toIso(), u"2023-05-24"_s);
        QCOMPARE(german.readLine(u"03.04.2023"_s)->date.toIso(), u"2023-04-03"_s);
        const DateReader spanish(u"es"_s, {});
        QCOMPARE(spanish.readLine(u"24 de mayo de 2023"_s)->date.toIso(), u"2023-05-24"_s);
    }
};

QTEST_GUILESS_MAIN(PageDateTest)
#include "pagedatetest.moc"
