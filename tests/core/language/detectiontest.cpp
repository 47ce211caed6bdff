// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DetectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English")
            << u"The ministry said on Monday that the bridge would stay closed "
               "until engineers had looked at all of its bearings."_s
            << u"en"_s;
        QTest::newRow("short English") << u"She is in the house."_s << u"en"_s;
        QTest::newRow("German") << u"Das Ministerium teilte am Montag mit, dass die Brücke "
                                   "geschlossen bleibt, bis alle Lager geprüft sind."_s
                                << u"de"_s;
        QTest::newRow("short German") << u"Er ist nicht in dem Haus."_s << u"de"_s;
        QTest::newRow("French") << u"Le ministère a annoncé lundi que le pont resterait fermé "
                                   "jusqu'à la fin des travaux."_s
                                << u"fr"_s;
        QTest::newRow("Hebrew by its present code")
            << u"משרד התחבורה הודיע ביום שני כי הגשר יישאר סגור"_s << u"he"_s;
        QTest::newRow("Japanese") << u"橋は来月まで閉鎖されると同省は月曜日に発表した。"_s
                                  << u"ja"_s;
        QTest::newRow("junk") << u"xqzt brrk 12 %% ///"_s << u""_s;
        QTest::newRow("control characters") << QString(u"\x01\x02\x03\x7f"_s).repeated(50) << u""_s;
        QTest::newRow("numbers") << u"12 345 67.8"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void detects()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(core::language::detectLanguage(text, support::languages()), language);
    }
};

QTEST_GUILESS_MAIN(DetectionTest)
#include "detectiontest.moc"
