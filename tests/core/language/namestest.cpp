// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::language;

namespace {

/// "role > key/P" of every name, joined by '|'.
QString printed(const core::Version &version)
{
    QStringList lines;
    for (const Name &name : analyse(version, support::languages()).names) {
        QString line = name.key + u'/' + u"-POL"_s[static_cast<int>(name.kind)];
        if (!name.role.isEmpty())
            line.prepend(name.role.of(version.text).toString() + u" > "_s);
        lines.append(line);
    }
    return lines.join(u'|');
}

} // namespace

class NamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QString &text, const QString &names) {
            QTest::newRow(name) << text << names;
        };
        row("a title is split off", u"Then Prime Minister Anna Berg spoke."_s,
            u"Prime Minister > anna berg/P"_s);
        row("a lower-case role is kept apart", u"It was said by ministry spokesman Li Dao."_s,
            u"spokesman > li dao/P"_s);
        row("what a person leads is a name of its own",
            u"A visit by OPEC Secretary General Sara Holt ended."_s,
            u"opec/O|Secretary General > sara holt/P"_s);
        row("a demonym before a title is no name",
            u"Later Danish Foreign Minister Ida Lund left."_s, u"Foreign Minister > ida lund/P"_s);
        row("a title alone is no name", u"Yesterday the Prime Minister resigned."_s, u""_s);
        row("possessives are cut", u"It is China’s and Doug Ferris's plan."_s,
            u"china/L|doug ferris/P"_s);
        row("an organisation with of and and", u"She left the Ministry of Trade and Industry."_s,
            u"ministry of trade and industry/O"_s);
        row("and parts two names", u"He met Japan and Vietnam."_s, u"japan/L|vietnam/L"_s);
        row("particles stay inside", u"They saw Ursula von der Horst and Bashar al-Karim."_s,
            u"ursula von der horst/P|bashar al-karim/P"_s);
        row("initials stay inside", u"The judge sentenced John F. Crane."_s, u"john f crane/P"_s);
        row("hyphens stay inside", u"An envoy, Peter Lund-Olsen, agreed."_s,
            u"peter lund-olsen/P"_s);
        row("two places with a hyphen are two", u"New China-Japan talks began."_s,
            u"china/L|japan/L"_s);
        row("company forms", u"They bought shares of Norvik Inc and Telmar Holdings."_s,
            u"norvik inc/O|telmar holdings/O"_s);
        row("dotted acronyms", u"Now the U.N. and the US object."_s, u"un/O|us/L"_s);
        row("a place with an abbreviation", u"They live in St. Louis today."_s, u"st louis/L"_s);
        row("a plain first word is none", u"Practical work goes on. Officials left Rome."_s,
            u"rome/L"_s);
        row("a first word known from elsewhere",
            u"The envoy Mara Quist left. Quist said nothing."_s, u"envoy > mara quist/P|quist/P"_s);
        row("weekdays and months are none", u"On Thursday in March the Kremlin agreed."_s,
            u"kremlin/-"_s);
        row("in before a place", u"A bridge fell in Karsholm."_s, u"karsholm/L"_s);
        row("an apposition shows a person", u"The boat of Torvald, 45, sank."_s, u"torvald/P"_s);
        row("a name after an emoji keeps its place", u"😀 then Zoë Åkerman left."_s,
            u"zoë åkerman/P"_s);
    }

    void findsNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QCOMPARE(printed(support::version({text})), names);
    }

    void headlinesDoNotSwallow()
    {
        core::Version version
            = support::version({u"Mara Quist Warns Norvik Over Secret Harbour Plans in Chile"_s,
                                u"The envoy Mara Quist warned Norvik Inc on Friday. It was told to "
                                u"publish secret plans, said Norvik."_s});
        version.blocks[0].role = core::BlockRole::Title;
        QCOMPARE(printed(version),
                 u"mara quist/P|norvik/-|chile/L|envoy > mara quist/P|norvik inc/O|norvik/-"_s);
    }

    void rangesAreThoseOfTheText()
    {
        const auto version = support::version({u"😀 He told Zoë’s friend."_s});
        const auto names = analyse(version, support::languages()).names;
        QCOMPARE(names.size(), 1u);
        QCOMPARE(names.front().range.of(version.text).toString(), u"Zoë"_s);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
