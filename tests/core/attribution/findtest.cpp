// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/find.h"

#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using core::attribution::Attribution;
using core::attribution::Type;

std::vector<Attribution> attributionsIn(const QStringList &paragraphs)
{
    const core::Version version = support::version(paragraphs);
    const auto analysis = core::language::analyse(version, support::languages());
    return core::attribution::findAttributions(version, analysis, support::languages(), {0});
}

/// "source | cue | content | type", with " (nested)" where it is.
QString printed(const Attribution &attribution)
{
    const QString type = u"dmi"_s.at(static_cast<int>(attribution.type));
    QString line
        = QStringList{attribution.source.text, attribution.cueText, attribution.contentText, type}
              .join(u" | "_s);
    if (attribution.isNested)
        line += u" (nested)"_s;
    return line;
}

QStringList printed(const std::vector<Attribution> &attributions)
{
    QStringList lines;
    for (const Attribution &attribution : attributions)
        lines.append(printed(attribution));
    return lines;
}

} // namespace

class FindAttributionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoSaysWhat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("subject, verb, clause", u"The mayor said the bridge would open in May."_s,
            {u"The mayor | said | the bridge would open in May | i"_s});
        row("with that", u"Officials warned that the dam was leaking."_s,
            {u"Officials | warned | that the dam was leaking | i"_s});
        row("day before that", u"The ministry said Tuesday that talks had failed."_s,
            {u"The ministry | said | that talks had failed | i"_s});
        row("a time that owns what is spoken of", u"Lena Brandt praised last winter’s repairs."_s,
            {u"Lena Brandt | praised | last winter’s repairs | i"_s});
        row("occasion before that", u"Lena Brandt said in a statement that talks had failed."_s,
            {u"Lena Brandt | said | that talks had failed | i"_s});
        row("addressee is dropped", u"Lena Brandt told reporters the talks had failed."_s,
            {u"Lena Brandt | told | the talks had failed | i"_s});
        row("named addressee is dropped",
            u"Lena Brandt told Radio Norvik concerns had grown this year."_s,
            {u"Lena Brandt | told | concerns had grown this year | i"_s});
        row("quotation before", u"“The talks have failed,” Lena Brandt said."_s,
            {u"Lena Brandt | said | “The talks have failed,” | d"_s});
        row("inverted with apposition",
            u"“The talks have failed,” said Lena Brandt, a nurse in Karsholm."_s,
            {u"Lena Brandt, a nurse in Karsholm | said | “The talks have failed,” | d"_s});
        row("quotation on both sides", u"“We tried,” she said, “but the talks have failed.”"_s,
            {u"she | said | “We tried,” “but the talks have failed.” | d"_s});
        row("quotation goes on after the cue", u"“We tried,” she said. “The talks have failed.”"_s,
            {u"she | said | “We tried,” “The talks have failed.” | d"_s});
        row("mixed: the whole clause", u"Olsen said the plan was “a disaster” for the town."_s,
            {u"Olsen | said | the plan was “a disaster” for the town | m"_s});
        row("statement first", u"The plan was dropped in June, the council said."_s,
            {u"the council | said | The plan was dropped in June | i"_s});
        row("speaker in the middle", u"The plan, the council said, would cost too much."_s,
            {u"the council | said | The plan would cost too much | i"_s});
        row("apposition between subject and verb",
            u"Peter Olsen, the head of the council, said the plan was dead."_s,
            {u"Peter Olsen, the head of the council | said | the plan was dead | i"_s});
        row("a speaker behind a dash, of a newsletter",
            u"Polls were right after all - Ann Lee: “The river rose slowly.”"_s,
            {u"Ann Lee | : | “The river rose slowly.” | d"_s});
        row("an aside that speaks before any verb",
            u"Lena Brandt, praising the “quiet work” of the pumps, left at noon."_s,
            {u"Lena Brandt | praising | the “quiet work” of the pumps | m"_s});
        row("an aside ends where the main verb goes on",
            u"Lena Brandt, recalling the flood of 1954, told the council that the dam would break."_s,
            {u"Lena Brandt | recalling | the flood of 1954 | i"_s,
             u"Lena Brandt, recalling the flood of 1954 | told | that the dam would break | i"_s});
        row("a second verb goes on from the main clause",
            u"Olsen said he welcomed the plan and added that it “came late.”"_s,
            {u"Olsen | said | he welcomed the plan | i"_s,
             u"he | welcomed | the plan | i (nested)"_s,
             u"Olsen | added | that it “came late.” | m"_s});
        row("relative clause between", u"Peter Olsen, who lives in Karsholm, said it was dead."_s,
            {u"Peter Olsen, who lives in Karsholm | said | it was dead | i"_s});
        row("relative pronoun speaks", u"They met Olsen, who said the plan was dead."_s,
            {u"who | said | the plan was dead | i"_s});
        row("according to, last", u"The plan was dropped, according to two officials."_s,
            {u"two officials | according to | The plan was dropped | i"_s});
        row("according to, first", u"According to the Norvik Herald, the plan was dropped."_s,
            {u"the Norvik Herald | According to | the plan was dropped | i"_s});
        row("participle shares the subject", u"Olsen left early, saying the plan was dead."_s,
            {u"Olsen | saying | the plan was dead | i"_s});
        row("second verb shares the subject",
            u"Olsen said the plan was dead and warned that costs would rise."_s,
            {u"Olsen | said | the plan was dead | i"_s,
             u"Olsen | warned | that costs would rise | i"_s});
        row("outlet cites officials",
            u"The Norvik Herald reported, citing two officials, that the plan was dropped."_s,
            {u"The Norvik Herald | reported | that the plan was dropped | i"_s,
             u"two officials | citing | that the plan was dropped | i"_s});
        row("citing a thing", u"Olsen vowed to stop the plan, citing its growing cost."_s,
            {u"Olsen | vowed | to stop the plan | i"_s,
             u"Olsen | citing | its growing cost | i"_s});
        row("called somebody something", u"Olsen called the plan “a disaster”."_s,
            {u"Olsen | called | the plan “a disaster” | m"_s});
        row("accused", u"Brandt accused the council of hiding its costs."_s,
            {u"Brandt | accused | the council of hiding its costs | i"_s});
        row("promise", u"Brandt vowed to fight the plan."_s,
            {u"Brandt | vowed | to fight the plan | i"_s});
        row("declines to tell", u"The council declined to give details of the “ongoing talks”."_s,
            {u"The council | declined | to give details of the “ongoing talks” | m"_s});
        row("refusing to act is no statement", u"The council refused to open the bridge."_s, {});
        row("passive with by", u"The plans were confirmed by two officials."_s,
            {u"two officials | were confirmed | The plans | i"_s});
        row("impersonal", u"It was announced that the bridge would stay shut."_s,
            {u" | was announced | that the bridge would stay shut | i"_s});
        row("noun of saying", u"They doubt Olsen's claim that the bridge is safe."_s,
            {u"Olsen | claim | that the bridge is safe | i"_s});
        row("a noun is no verb", u"The report and his claims were long."_s, {});
        row("long list of speakers",
            u"Labour unions, farmers, and many shopkeepers say it will cost jobs."_s,
            {u"Labour unions, farmers, and many shopkeepers | say | it will cost jobs | i"_s});
        row("while clause is not said", u"Olsen said it was late, while rain fell on the town."_s,
            {u"Olsen | said | it was late | i"_s});
        row("negated cue", u"Olsen did not say whether the plan was dead."_s,
            {u"Olsen | did not say | whether the plan was dead | i"_s});
        row("nested inside indirect speech",
            u"Brandt said the mayor had promised that the bridge would open."_s,
            {u"Brandt | said | the mayor had promised that the bridge would open | i"_s,
             u"the mayor | had promised | that the bridge would open | i (nested)"_s});
        row("headline with a speaker", u"Lena Brandt: Bridge Plan Will Never Work Here"_s,
            {u"Lena Brandt | : | Bridge Plan Will Never Work Here | i"_s});
        row("headline with a quotation first", u"‘No bridge safer than ours’: Mayor Brandt"_s,
            {u"Mayor Brandt | : | ‘No bridge safer than ours’ | d"_s});
        row("British quotation marks", u"‘It’s over,’ said Brandt."_s,
            {u"Brandt | said | ‘It’s over,’ | d"_s});
        row("dashes around an apposition", u"The mayor — a nurse by trade – said it was late."_s,
            {u"The mayor — a nurse by trade | said | it was late | i"_s});
        row("spaced hyphens around an aside", u"The mayor - who was ill - said it was late."_s,
            {u"The mayor - who was ill | said | it was late | i"_s});
        row("office without an article",
            u"Lena Brandt, associate professor of history at Norvik, said it was late."_s,
            {u"Lena Brandt, associate professor of history at Norvik | said | it was late | i"_s});
        row("second office after and",
            u"Lena Brandt, head of the study, and chair of the council, said it was late."_s,
            {u"Lena Brandt, head of the study, and chair of the council | said | it was late | i"_s});
        row("relative clause without commas",
            u"An official who spoke anonymously to discuss the plan said it was late."_s,
            {u"An official who spoke anonymously to discuss the plan | said | it was late | i"_s});
        row("participle after the noun",
            u"Activists hoping to stop the bridge say they are close."_s,
            {u"Activists hoping to stop the bridge | say | they are close | i"_s});
        row("what is said in a relative clause ends at its comma",
            u"Brandt, who said the plan was dead, left early."_s,
            {u"who | said | the plan was dead | i"_s});
        row("the comma stands in the quotation",
            u"Brandt, who calls the plan “a disaster,” said she would leave."_s,
            {u"who | calls | the plan “a disaster,” | m"_s,
             u"Brandt, who calls the plan “a disaster,” | said | she would leave | i"_s});
        row("about so many of them", u"About four in ten said they would leave."_s,
            {u"About four in ten | said | they would leave | i"_s});
        row("pronouns of number", u"One says it is late, while another says it is early."_s,
            {u"One | says | it is late | i"_s, u"another | says | it is early | i"_s});
        row("adverbial before the cue", u"In the end, Brandt said, the bridge was lost."_s,
            {u"Brandt | said | In the end the bridge was lost | i"_s});
        row("a verb known by its place only",
            u"The job marks her return to the stage, a friend said."_s,
            {u"a friend | said | The job marks her return to the stage | i"_s});
        row("said twice", u"Brandt said that the plan was dead and “long buried,” she said."_s,
            {u"Brandt | said | that the plan was dead and “long buried,” | m"_s});
        row("declining to say is one statement", u"Brandt declined to say whether it was late."_s,
            {u"Brandt | declined | to say whether it was late | i"_s});
        row("told by nobody named", u"Olsen was called in and told that the plan was dead."_s,
            {u" | told | that the plan was dead | i"_s});
        row("main verbs go on together",
            u"Brandt said that Olsen would declare it open and warned that it was unsafe."_s,
            {u"Brandt | said | that Olsen would declare it open | i"_s,
             u"Olsen | would declare | it open | i (nested)"_s,
             u"Brandt | warned | that it was unsafe | i"_s});
        row("verb before the speaker", u"Said Lena Brandt: “It is over for the town.”"_s,
            {u"Lena Brandt | Said | “It is over for the town.” | d"_s});
        row("signed quotation", u"“I would rather leave this town.” — Lena Brandt"_s,
            {u"Lena Brandt | — | “I would rather leave this town.” | d"_s});
        row("signed quotations in a row",
            u"“I would leave this town.” — Lena Brandt “I would stay here.” — Karl Ferrow"_s,
            {u"Lena Brandt | — | “I would leave this town.” | d"_s,
             u"Karl Ferrow | — | “I would stay here.” | d"_s});
        row("somebody who is heard saying it", u"The film shows Lena Brandt saying it was late."_s,
            {u"Lena Brandt | saying | it was late | i"_s});
        row("age, town and state between commas",
            u"Lena Brandt, 59, of Karsholm, Md., who was there, said it was late."_s,
            {u"Lena Brandt, 59, of Karsholm, Md., who was there | said | it was late | i"_s});
        row("a transcript in quotation marks", u"“BRANDT: I will not leave this town.”"_s,
            {u"BRANDT | : | I will not leave this town.” | d"_s});
        row("a picture's credit is nobody's statement", u"Image: Lena Brandt."_s, {});
        row("a noun that may be a verb", u"The two northern states have no bridge there."_s, {});
        row("as somebody put it", u"As Brandt put it in a letter to friends, it is over."_s,
            {u"Brandt | put it | it is over | i"_s});
        row("per, last", u"The plan will cost 5 million, per the council."_s,
            {u"the council | per | The plan will cost 5 million | i"_s});
        row("short quotation after the cue", u"“Is it safe?” she asked. “I doubt it.”"_s,
            {u"she | asked | “Is it safe?” “I doubt it.” | d"_s});
        row("described by", u"The plan, described by Brandt as “a disaster”, was dropped."_s,
            {u"Brandt | described | The plan as “a disaster” | m"_s});
        row("impersonal, last", u"The bridge was unsafe, it was reported on Monday."_s,
            {u" | was reported | The bridge was unsafe | i"_s});
        row("a title is nothing said", u"She wrote a book called “The Long Bridge Home” in 2012."_s,
            {});
        row("a term is nothing said", u"The so-called “green wave” reached Karsholm in May."_s, {});
        row("scare quotes", u"The “special” sauce is made of fish."_s, {});
        row("a number of things", u"The vote in 11 states holding contests went on."_s, {});
        row("headline without an article", u"Norvik warns neighbours that the dam may fail"_s,
            {u"Norvik | warns | that the dam may fail | i"_s});
        row("headline, speaker last", u"The dam will fail, minister says"_s,
            {u"minister | says | The dam will fail | i"_s});
        row("headline, office and colon", u"Mayor: Bridge is safe"_s,
            {u"Mayor | : | Bridge is safe | i"_s});
        row("unclosed quotation", u"Brandt said: “We tried everything and nobody came."_s,
            {u"Brandt | said | “We tried everything and nobody came. | d"_s});
        row("single marks around an apostrophe",
            u"‘It’s the boys’ fault,’ Brandt said, ‘and they know it.’"_s,
            {u"Brandt | said | ‘It’s the boys’ fault,’ ‘and they know it.’ | d"_s});
        row("outlet's statement and its sources'",
            u"The bridge is unsafe, the Norvik Herald reported, citing officials."_s,
            {u"the Norvik Herald | reported | The bridge is unsafe | i"_s,
             u"officials | citing | The bridge is unsafe | i"_s});
        addPlaces(row);
        row("nothing is said", u"The bridge opened in May after long repairs."_s, {});
    }
    void findsWhoSaysWhat()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(printed(attributionsIn({text})), expected);
    }

    void givesQuotationsOfTheirOwnParagraphToTheSpeakerBefore()
    {
        const auto found
            = attributionsIn({u"“We tried,” Lena Brandt said."_s,
                              u"“The talks have failed, and nobody is to blame for it.”"_s});
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[1].source.name, u"Lena Brandt"_s);
        QVERIFY(found[1].cue.isEmpty());
        QVERIFY(found[1].confidence <= 1.0);
    }

    void givesAParagraphAfterAColonToItsSpeaker()
    {
        const auto found = attributionsIn({u"Lena Brandt said:"_s, u"“The talks have failed.”"_s});
        QCOMPARE(printed(found),
                 QStringList{u"Lena Brandt | said | “The talks have failed.” | d"_s});
    }

    void givesAParagraphSetApartToItsSpeaker()
    {
        const auto found = attributionsIn({u"The mayor added:"_s, u"It was never about money."_s});
        QCOMPARE(printed(found),
                 QStringList{u"The mayor | added | It was never about money. | i"_s});
    }

    void givesAParagraphAfterAnnouncement()
    {
        const auto found = attributionsIn(
            {u"Lena Brandt made the following comment:"_s, u"“The talks have failed for good.”"_s});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].source.name, u"Lena Brandt"_s);
    }

    void givesALoneParagraphToTheNextSpeaker()
    {
        const auto found = attributionsIn(
            {u"“The talks have failed, every one of them.”"_s, u"“We tried,” Lena Brandt said."_s});
        QCOMPARE(printed(found),
                 QStringList{u"Lena Brandt | said | “The talks have failed, every one of them.” "
                             "“We tried,” | d"_s});
    }

    void joinsAQuotationOverParagraphs()
    {
        const auto found = attributionsIn(
            {u"Lena Brandt said: “We tried everything."_s, u"“Nobody wanted to listen to us.”"_s});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].content.size(), 2);
    }

    void keepsOffsetsInUtf16()
    {
        const QString text = u"😀 Zoë Ärling said the 😀 bridge, قديم جدا, was unsafe."_s;
        const auto found = attributionsIn({text});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].content.first().of(text).toString(),
                 u"the 😀 bridge, قديم جدا, was unsafe"_s);
        QCOMPARE(found[0].cue.first().of(text).toString(), u"said"_s);
    }

    void namesTheClassOfTheCue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lemma");
        QTest::addColumn<core::attribution::CueClass>("cueClass");
        using enum core::attribution::CueClass;
        QTest::newRow("said") << u"Olsen said it was late."_s << u"say"_s << Neutral;
        QTest::newRow("claims") << u"Olsen claims it was late."_s << u"claim"_s << Doubting;
        QTest::newRow("denied") << u"Olsen denied it was late."_s << u"deny"_s << Denying;
        QTest::newRow("threatened")
            << u"Olsen threatened to leave."_s << u"threaten"_s << Threatening;
        QTest::newRow("pointed out")
            << u"Olsen pointed out that it was late."_s << u"point out"_s << Endorsing;
        QTest::newRow("accused") << u"Olsen accused the town of lying."_s << u"accuse"_s
                                 << Accusing;
        QTest::newRow("pledged") << u"Olsen pledged to come."_s << u"pledge"_s << Promising;
        QTest::newRow("hailed") << u"Olsen hailed the plan."_s << u"hail"_s << Praising;
        QTest::newRow("insisted") << u"Olsen insisted it was late."_s << u"insist"_s << Assertive;
        QTest::newRow("is urging")
            << u"Olsen is urging the town to wait."_s << u"urge"_s << Demanding;
    }
    void namesTheClassOfTheCue()
    {
        QFETCH(QString, text);
        const auto found = attributionsIn({text});
        QCOMPARE(found.size(), size_t(1));
        QTEST(found[0].cueLemma, "lemma");
        QTEST(found[0].cueClass, "cueClass");
    }

    void joinsAQuotationOverManyParagraphs()
    {
        const auto found = attributionsIn({u"Lena Brandt said:"_s, u"“We tried everything."_s,
                                           u"“Nobody wanted to listen."_s, u"“So we left.”"_s});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].content.size(), 3);
    }

    void givesASignatureBelowToTheQuotationAbove()
    {
        const auto found = attributionsIn(
            {u"“The bridge will never be safe again.”"_s, u"— Oscar P. Brandt, Karsholm"_s});
        QCOMPARE(printed(found),
                 QStringList{u"Oscar P. Brandt, Karsholm | — | “The bridge will never be safe "
                             "again.” | d"_s});
    }

    void givesTheQuotationToTheOneItIsAbout()
    {
        const auto found = attributionsIn(
            {u"Lena Brandt was plain about it."_s, u"“The bridge will never be safe again.”"_s});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].source.name, u"Lena Brandt"_s);
    }

    void findsNothingInAnEmptyVersion() { QVERIFY(attributionsIn({}).empty()); }

private:
    /// Where speaker, verb and words can stand.
    template <typename Row> static void addPlaces(const Row &row)
    {
        row("who was quoted goes on, not who is told of",
            u"“We tried,” said Lena Brandt, who noted that it was late. “Nobody came to help.”"_s,
            {u"Lena Brandt, who noted that it was late | said | “We tried,” “Nobody came to help.” "
             "| d"_s,
             u"who | noted | that it was late | i"_s});
        row("a verb that only its place shows", u"“We tried it twice,” scoffed Lena Brandt."_s,
            {u"Lena Brandt | scoffed | “We tried it twice,” | d"_s});
        row("a verb of no saying at all", u"“We tried it twice,” Lena Brandt shrugged."_s,
            {u"Lena Brandt | shrugged | “We tried it twice,” | d"_s});
        row("an adverb of time before the verb", u"“We tried it twice,” she later said."_s,
            {u"she | later said | “We tried it twice,” | d"_s});
        row("a weekday after brackets", u"Lena Brandt (D-Leeds) last week said it was late."_s,
            {u"Lena Brandt (D-Leeds) | said | it was late | i"_s});
        row("by telephone is no agent", u"“We tried it twice,” Ms. Brandt said by telephone."_s,
            {u"Ms. Brandt | said | “We tried it twice,” | d"_s});
        row("an aside with commas of its own",
            u"Lena Brandt, whose home, Leeds, is far off, said it was late."_s,
            {u"Lena Brandt, whose home, Leeds, is far off | said | it was late | i"_s});
        row("asked in an aside", u"Lena Brandt, when asked about it, said it was late."_s,
            {u"Lena Brandt, when asked about it | said | it was late | i"_s});
        row("she and others", u"Brandt said she and her friends called it “late”."_s,
            {u"Brandt | said | she and her friends called it “late” | m"_s,
             u"she and her friends | called | it “late” | m (nested)"_s});
        row("is quoted as saying", u"“We tried it twice,” Brandt is quoted as saying."_s,
            {u"Brandt | is quoted as saying | “We tried it twice,” | d"_s});
        row("a statement that an office put out",
            u"His office put out a statement saying the bridge was closed."_s,
            {u"His office | saying | the bridge was closed | i"_s});
        row("a letter that somebody released",
            u"Brandt released a letter that says the bridge is closed."_s,
            {u"Brandt | says | the bridge is closed | i"_s});
        row("first the verb, after a few words", u"But, said Lena Brandt, “it is late.”"_s,
            {u"Lena Brandt | said | “it is late.” | d"_s});
        row("a quotation after a colon with a verb of its own",
            u"Brandt said she had no time: “It is late already,” she wrote."_s,
            {u"Brandt | said | she had no time | i"_s,
             u"she | wrote | “It is late already,” | d"_s});
        row("a gerund that is part of an office",
            u"Lena Brandt, a creative writing professor, said it was late."_s,
            {u"Lena Brandt, a creative writing professor | said | it was late | i"_s});
        row("a thing yields to the next speaker",
            u"Brandt praised the plan, while Peter Olsen called it “a waste”."_s,
            {u"Brandt | praised | the plan | i"_s, u"Peter Olsen | called | it “a waste” | m"_s});
        row("another's clause before",
            u"Even as Brandt claimed that “it is safe,” Peter Olsen said the bridge was old."_s,
            {u"Brandt | claimed | that “it is safe,” | d"_s,
             u"Peter Olsen | said | the bridge was old | i"_s});
        row("impersonal, inside", u"The bridge, it was reported, will close in May."_s,
            {u" | was reported | The bridge will close in May | i"_s});
        row("hearsay", u"The bridge is said to have closed."_s,
            {u" | is said | The bridge to have closed | i"_s});
        row("warnings about", u"The mayor's warnings about the bridge went unheard."_s,
            {u"The mayor | warnings about | the bridge | i"_s});
        row("no answer", u"A spokesman did not respond to a request for comment."_s,
            {u"A spokesman | did not respond | a request for comment | i"_s});
        row("citing before the outlet",
            u"Citing officials, the Norvik Herald reported that the bridge was closed."_s,
            {u"officials | Citing | that the bridge was closed | i"_s,
             u"the Norvik Herald | reported | that the bridge was closed | i"_s});
        row("a title after a verb of writing is nothing said", u"He wrote “Dune Sea” in May."_s,
            {});
        row("who is made to speak", u"Brandt forced Olsen to admit that it was late."_s,
            {u"Olsen | to admit | that it was late | i"_s});
        row("a name that looks like a modal", u"In May, Will said it was late."_s,
            {u"Will | said | it was late | i"_s});
    }
};

QTEST_GUILESS_MAIN(FindAttributionsTest)
#include "findtest.moc"
