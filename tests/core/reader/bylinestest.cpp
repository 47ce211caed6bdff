// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/bylines.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BylinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *name, const QString &line, const QStringList &people = {}) {
            QTest::newRow(name) << line << people;
        };
        row("one name", u"By Jane Doe"_s, {u"Jane Doe"_s});
        row("two names in capitals", u"BY JANE DOE AND JOHN ROE"_s, {u"JANE DOE"_s, u"JOHN ROE"_s});
        row("a colon", u"Reported by: Jane Doe"_s, {u"Jane Doe"_s});
        row("a role", u"By Jane Doe, Political Editor"_s, {u"Jane Doe"_s});
        row("a place and an agency", u"By Jane Doe in Paris and John Roe, Associated Press"_s,
            {u"Jane Doe"_s, u"John Roe"_s});
        row("particles", u"By Ursula von der Tann"_s, {u"Ursula von der Tann"_s});
        row("accents", u"By Zoë Łukasz"_s, {u"Zoë Łukasz"_s});
        row("a sentence", u"By Monday evening, police had closed the road."_s);
        row("a phrase", u"By the time Jane Doe arrived"_s);
        row("a name alone", u"Jane Doe"_s);
        row("an agency alone", u"By The Associated Press"_s);
        row("an address", u"By jane@example.org"_s);
        row("nothing", u""_s);
    }

    void readsLines()
    {
        QFETCH(QString, line);
        const core::reader::BylineReader reader(
            support::languages().lexicons().lexicon(u"en"_s, u"bylines"_s));
        QTEST(reader.peopleOfLine(line), "people");
    }

    void tellsNotesAboutTheAuthor()
    {
        const core::reader::BylineReader reader(
            support::languages().lexicons().lexicon(u"en"_s, u"bylines"_s));
        QVERIFY(reader.isAboutAuthor(u"Jane Doe is a senior reporter for the Valley Paper."_s));
        QVERIFY(!reader.isAboutAuthor(u"The mill is a monument."_s));
        QVERIFY(!reader.isAboutAuthor(u"The council asked whether the miller is a reporter."_s));
        QCOMPARE(reader.people(u"Jane Doe MS, RDN"_s), QStringList{u"Jane Doe"_s});
    }

    void tellsAgencies()
    {
        const core::reader::BylineReader reader(
            support::languages().lexicons().lexicon(u"en"_s, u"bylines"_s));
        QCOMPARE(reader.agency(u"By The Associated Press"_s), u"The Associated Press"_s);
        QCOMPARE(reader.agency(u"admin"_s), QString());
        QCOMPARE(reader.people(u"Jane Doe Jane Doe"_s), QStringList{u"Jane Doe"_s});
        QCOMPARE(reader.introductionInside(u"Posted on 4 May by Jane Doe"_s), 16);
        QCOMPARE(reader.introductionInside(u"It was read by the council"_s), -1);
    }

    void readsFields()
    {
        const core::reader::BylineReader reader(
            support::languages().lexicons().lexicon(u"en"_s, u"bylines"_s));
        QCOMPARE(reader.people(u"Jane Doe; John Roe & Jane Doe"_s),
                 (QStringList{u"Jane Doe"_s, u"John Roe"_s}));
        QCOMPARE(reader.people(u"https://example.org/jane"_s), QStringList());
        QCOMPARE(reader.people(u"Staff Reporter"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(BylinesTest)
#include "bylinestest.moc"
