// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/statements.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SubjectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoSpeaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a number and what is counted",
            u"“The pier is rotten,” said one unnamed Norvik strategist."_s,
            {u"one unnamed Norvik strategist | said | “The pier is rotten,”"_s});
        row("many, after with",
            u"The square was full, with many dockers chanting “Save the pier.”"_s,
            {u"many dockers | chanting | “Save the pier.”"_s});
        row("an organisation, after with",
            u"The plan drew applause, with the Norvik Guild of Porters calling it “a miracle.”"_s,
            {u"the Norvik Guild of Porters | calling | it “a miracle.”"_s});
        row("when a report came out belongs to it",
            u"A report released last year found that the pier was close to falling."_s,
            {u"A report released last year | found | that the pier was close to falling"_s});
        row("this week is nobody",
            u"Two painters this week published a letter and called on people to come."_s,
            {u"Two painters | called on | people to come"_s});
        row("a place with a comma of its own",
            u"Brandt, during a meeting in Norvik, Ohio, said she was late."_s,
            {u"Brandt, during a meeting in Norvik, Ohio | said | she was late"_s});
        row("a case says nothing after a comma",
            u"Olsen said the case reminds him of a long novel, adding, “it has no end.”"_s,
            {u"Olsen | said | the case reminds him of a long novel"_s,
             u"the case | reminds | a long novel"_s, u"Olsen | adding | “it has no end.”"_s});
        row("what somebody was is no subject",
            u"The donors were upset after Brandt called the bankers “fat cats”."_s,
            {u"Brandt | called | the bankers “fat cats”"_s});
        row("a verb that is a noun elsewhere",
            u"“They know that she will stop it,” a voice in the film states."_s,
            {u"a voice in the film | states | “They know that she will stop it,”"_s});
        row("a second verb inside what somebody says",
            u"Brandt says Olsen promised to stay and said he would pay."_s,
            {u"Brandt | says | Olsen promised to stay and said he would pay"_s,
             u"Olsen | promised | to stay"_s, u"Olsen | said | he would pay"_s});
        row("agreed", u"Olsen agreed that it was late."_s,
            {u"Olsen | agreed | that it was late"_s});
        row("under questioning is no speech",
            u"Brandt forced Olsen, who was under questioning from members, to admit that he lied."_s,
            {u"Olsen, who was under questioning from members | to admit | that he lied"_s});
        row("who it is said of yields to the next",
            u"Olsen criticised the plan, which his office said was “careless”."_s,
            {u"Olsen | criticised | the plan"_s, u"his office | said | was “careless”"_s});
        row("as somebody announced something",
            u"As the council announced that the pier would close, Brandt said the town would sue."_s,
            {u"the council | announced | that the pier would close"_s,
             u"Brandt | said | the town would sue"_s});
        row("as somebody spoke, something happened",
            u"As the mayor spoke, the crowd moved into the rain and sang."_s, {});
        row("her comment in March",
            u"The guild left Brandt after her March comment that “the pier will close.”"_s,
            {u"her | comment | that “the pier will close.”"_s});
        row("an assertion and its occasion",
            u"Brandt lost votes over her assertion during the debate that the pier was safe."_s,
            {u"her | assertion | that the pier was safe"_s});
        row("an argument is that",
            u"His argument, made again on Monday, was that the pier was safe."_s,
            {u"His | argument | that the pier was safe"_s});
        row("whose words stand before a noun",
            u"The town fell for Brandt’s “if you like your pier, you can keep it” vow."_s,
            {u"Brandt |  | “if you like your pier, you can keep it”"_s});
        row("who is named anew before a colon",
            u"Olsen said the plans were worthless, but he gave Brandt a hand: “You can always ask.”"_s,
            {u"Olsen | said | the plans were worthless"_s, u"he |  | “You can always ask.”"_s});
        row("two with what each of them is",
            u"Lena Brandt, the mayor, and Peter Olsen, a clerk, said it was late."_s,
            {u"Lena Brandt, the mayor, and Peter Olsen, a clerk | said | it was late"_s});
        row("a report and who made it",
            u"The ferry is late, according to a report by the harbour board."_s,
            {u"a report by the harbour board | according to | The ferry is late"_s});
        row("an outlet cites before it says",
            u"The Norvik Herald, citing people familiar with the matter, said it was late."_s,
            {u"people familiar with the matter | citing | it was late"_s,
             u"The Norvik Herald, citing people familiar with the matter | said | it was late"_s});
        row("a headline that ends in its speaker", u"Ferry to stop in June – mayor"_s,
            {u"mayor | – | Ferry to stop in June"_s});
        row("a quotation that is a paragraph",
            u"“The ferry is lost,” Olsen said. “We fought for it.”"_s,
            {u"Olsen | said | “The ferry is lost,” “We fought for it.”"_s});
        row("we want to say",
            u"“We want to say that nobody will be left behind,” Lena Brandt said."_s,
            {u"Lena Brandt | said | “We want to say that nobody will be left behind,”"_s,
             u"We | to say | that nobody will be left behind"_s});
    }
    void findsWhoSpeaks()
    {
        QFETCH(QString, text);
        QTEST(support::statementsIn(u"en"_s, {text}), "expected");
    }

    void findsHowFarItGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("three verbs in a list",
            u"Brandt said it lost money, warned that it was old and promised to sell it."_s,
            {u"Brandt | said | it lost money"_s, u"Brandt | warned | that it was old"_s,
             u"Brandt | promised | to sell it"_s});
        row("a claim that is the subject",
            u"His claim that the ferry lost money was denied on Friday."_s,
            {u"His | claim | that the ferry lost money"_s});
        row("a clause that is quoted in part",
            u"The ferry, Brandt said, “is lost”, and the pier “will follow”."_s,
            {u"Brandt | said | The ferry “is lost”, and the pier “will follow”"_s});
        row("another speaks between dashes",
            u"Brandt argued – and Olsen agreed – that the ferry was lost."_s,
            {u"Brandt | argued | that the ferry was lost"_s,
             u"Olsen | agreed | that the ferry was lost"_s});
        row("the day is not what was praised", u"Brandt praised the plan on Friday."_s,
            {u"Brandt | praised | the plan"_s});
        row("of a day", u"Brandt praised the work of last week."_s,
            {u"Brandt | praised | the work of last week"_s});
        row("it is said to", u"It is said to lose money."_s, {u" | is said | It to lose money"_s});
        row("may is no month here", u"Norvik warns islanders ferry may stop"_s,
            {u"Norvik | warns | islanders ferry may stop"_s});
    }
    void findsHowFarItGoes()
    {
        QFETCH(QString, text);
        QTEST(support::statementsIn(u"en"_s, {text}), "expected");
    }

    void aParagraphThatIsAQuotationGoesOn()
    {
        QCOMPARE(support::statementsIn(
                     u"en"_s, {u"“The ferry is lost,” Olsen said."_s, u"“Nobody listened.”"_s}),
                 (QStringList{u"Olsen | said | “The ferry is lost,”"_s,
                              u"Olsen |  | “Nobody listened.”"_s}));
    }

    void nobodySaysNothing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &language, const QString &text) {
            QTest::newRow(name) << language << text;
        };
        row("nobody", u"en"_s, u"Nobody said that the bridge was safe."_s);
        row("no one", u"en"_s, u"No one has claimed that the bridge was safe."_s);
        row("none of several", u"en"_s, u"None of the members said the bridge was safe."_s);
        row("no official", u"en"_s, u"No official has said that the bridge is safe."_s);
        row("niemand", u"de"_s, u"Niemand sagte, die Brücke sei zu."_s);
        row("keiner", u"de"_s, u"Keiner der Minister sagte, dass die Brücke zu sei."_s);
        row("personne", u"fr"_s, u"Personne n’a dit que le pont était fermé."_s);
        row("aucun", u"fr"_s, u"Aucun ministre n’a dit que le pont était fermé."_s);
        row("nadie", u"es"_s, u"Nadie dijo que el puente estaba cerrado."_s);
        row("ningún", u"es"_s, u"Ningún ministro dijo que el puente estaba cerrado."_s);
    }
    void nobodySaysNothing()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QCOMPARE(support::statementsIn(language, {text}), QStringList());
    }

    void aNumberedOfficeSpeaks()
    {
        QCOMPARE(support::statementsIn(u"en"_s, {u"No 10 said the bridge was safe."_s}),
                 QStringList{u"No 10 | said | the bridge was safe"_s});
    }

    void aWordBehindANameIsAVerbOnlyWhereItsEndingTells_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("source");
        const auto row
            = [](const char *name, const QString &language, const QString &text,
                 const QString &source) { QTest::newRow(name) << language << text << source; };
        row("English", u"en"_s, u"Lena Brandt opposes “a bridge that nobody here wants”."_s,
            u"Lena Brandt"_s);
        row("German", u"de"_s, u"Anna Berg lehnt „eine Brücke, die hier niemand will“ ab."_s,
            u"Anna Berg"_s);
        row("German: no verb", u"de"_s,
            u"Anna Berg selbst über „eine Brücke, die hier niemand will“."_s, QString());
        row("French: no verb", u"fr"_s, u"Anna Berg sans « le pont que personne ne veut »."_s,
            QString());
        row("Spanish: no verb", u"es"_s, u"Ana Berga más «el puente que nadie quiere»."_s,
            QString());
    }
    void aWordBehindANameIsAVerbOnlyWhereItsEndingTells()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const QStringList found = support::statementsIn(language, {text});
        QCOMPARE(found.size(), 1);
        QTEST(found.first().section(u" | "_s, 0, 0), "source");
    }
};

QTEST_GUILESS_MAIN(SubjectsTest)
#include "subjectstest.moc"
