// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/datetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DateTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("a day") << u"2023-05-04"_s << u"2023-05-04"_s;
        QTest::newRow("without noughts") << u" 2023-5-4 "_s << u"2023-05-04"_s;
        QTest::newRow("an hour of a zone")
            << u"2023-05-24 19:51 +05:30"_s << u"2023-05-24T19:51:00+05:30"_s;
        QTest::newRow("universal time") << u"2023-05-24T19:51:07Z"_s << u"2023-05-24T19:51:07Z"_s;
        QTest::newRow("west of it") << u"2023-05-24 19:51-0400"_s << u"2023-05-24T19:51:00-04:00"_s;
        QTest::newRow("in words") << u"4 May 2023"_s << u"2023-05-04"_s;
        QTest::newRow("in words, month first") << u"May 4, 2023"_s << u"2023-05-04"_s;
        QTest::newRow("nothing is no date") << u"  "_s << u""_s;
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        const auto date = widgets::dateOfTyped(typed);
        QVERIFY(date);
        QTEST(date->toIso(), "iso");
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"yesterday", "2023-13-01", "2023-02-30", "2023-05-04 25:00", "12"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refusesTheRest()
    {
        QFETCH(QString, typed);
        QVERIFY(!widgets::dateOfTyped(typed));
    }

    void whatIsEditedIsReadTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"2023-05-04", "2023-05-24 19:51 +05:30", "2023-05-24 19:51 Z",
                                  "2023-05-24 19:51:07", ""})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatIsEditedIsReadTheSame()
    {
        QFETCH(QString, typed);
        QCOMPARE(widgets::editedForm(*widgets::dateOfTyped(typed)), typed);
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "datetexttest.moc"
