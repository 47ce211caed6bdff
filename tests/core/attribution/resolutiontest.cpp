// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/find.h"
#include "core/language/analyse.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "words -> name", in order of the statements; "?" after unnamed sources, "via …" at the end.
QStringList sourcesIn(const QStringList &paragraphs)
{
    const core::Version version = support::version(paragraphs);
    const auto analysis = core::language::analyse(version, support::languages());
    QStringList lines;
    for (const auto &attribution :
         core::attribution::findAttributions(version, analysis, support::languages(), {0})) {
        const auto &source = attribution.source;
        QString line = source.text + u" -> "_s + source.name;
        if (source.isUnnamed)
            line += u'?';
        if (!attribution.via.isEmpty())
            line += u" via "_s + attribution.via;
        lines.append(line);
    }
    return lines;
}

} // namespace

class ResolutionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesSources_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("expected");
        const auto row
            = [](const char *name, const QStringList &paragraphs, const QStringList &expected) {
                  QTest::newRow(name) << paragraphs << expected;
              };
        row("surname", {u"Lena Brandt said it was late. Brandt added that it was dark."_s},
            {u"Lena Brandt -> Lena Brandt"_s, u"Brandt -> Lena Brandt"_s});
        row("family name first",
            {u"Spokeswoman Wang Fang said it was late. Wang added that it was dark."_s},
            {u"Spokeswoman Wang Fang -> Wang Fang"_s, u"Wang -> Wang Fang"_s});
        row("pronoun takes the speaker before",
            {u"Lena Brandt said it was late."_s, u"She added that it was dark."_s},
            {u"Lena Brandt -> Lena Brandt"_s, u"She -> Lena Brandt"_s});
        row("pronoun agrees in gender",
            {u"Lena Brandt met Peter Olsen. She said it was late. He said it was early."_s},
            {u"She -> Lena Brandt"_s, u"He -> Peter Olsen"_s});
        row("gender by title", {u"Mr. Ferrow met Ms. Tallis. She said it was late."_s},
            {u"She -> Tallis"_s});
        row("family members stay apart",
            {u"Lena Brandt and Karl Brandt left. Mr. Brandt said it was late."_s},
            {u"Mr. Brandt -> Karl Brandt"_s});
        row("office", {u"Spokesman Peter Olsen left. The spokesman said it was late."_s},
            {u"The spokesman -> Peter Olsen"_s});
        row("name in apposition to the office",
            {u"A spokeswoman for the council, Lena Brandt, said it was late."_s},
            {u"A spokeswoman for the council, Lena Brandt -> Lena Brandt"_s});
        row("unnamed", {u"Two officials said it was late."_s},
            {u"Two officials -> Two officials?"_s});
        row("people who want no name",
            {u"People familiar with the plan said it was late. A source told the Norvik Herald "
             "that it was dark."_s},
            {u"People familiar with the plan -> People familiar with the plan?"_s,
             u"A source -> A source? via Norvik Herald"_s});
        row("who is warned does not report it", {u"Lena Brandt warned DATO that it was late."_s},
            {u"Lena Brandt -> Lena Brandt"_s});
        row("unnamed speaker of a person",
            {u"Lena Brandt left. A spokesman for Brandt said it was late."_s},
            {u"A spokesman for Brandt -> A spokesman for Lena Brandt?"_s});
        row("the outlet that reported",
            {u"The Norvik Herald reported that it was late."_s,
             u"The newspaper said that it was dark."_s},
            {u"The Norvik Herald -> Norvik Herald"_s, u"The newspaper -> Norvik Herald"_s});
        row("it takes the organisation before",
            {u"The Norvik Herald reported that it was late. It added that it was dark."_s},
            {u"The Norvik Herald -> Norvik Herald"_s, u"It -> Norvik Herald"_s});
        row("cited by an outlet",
            {u"The Norvik Herald reported, citing two officials, that it was late."_s},
            {u"The Norvik Herald -> Norvik Herald"_s,
             u"two officials -> two officials? via Norvik Herald"_s});
        row("a capital stands for its government", {u"Tokyo said the talks had failed."_s},
            {u"Tokyo -> Japan"_s});
        row("a ministry is itself", {u"China's Foreign Ministry said the talks had failed."_s},
            {u"China's Foreign Ministry -> China's Foreign Ministry"_s});
        row("who takes its antecedent", {u"They met Lena Brandt, who said it was late."_s},
            {u"who -> Lena Brandt"_s});
        row("two together", {u"Lena Brandt and Peter Olsen said it was late."_s},
            {u"Lena Brandt and Peter Olsen -> Lena Brandt and Peter Olsen"_s});
        row("two together, with what they are",
            {u"Lena Brandt, the mayor, and Peter Olsen, a clerk, said it was late."_s},
            {u"Lena Brandt, the mayor, and Peter Olsen, a clerk -> Lena Brandt and Peter Olsen"_s});
        row("someone is not named", {u"Everyone in the hall said it was late."_s},
            {u"Everyone in the hall -> Everyone in the hall?"_s});
        row("we, whose speaker is named behind",
            {u"“We want to say that it was late,” Lena Brandt said."_s},
            {u"Lena Brandt -> Lena Brandt"_s, u"We -> Lena Brandt"_s});
        row("Jr. is no surname", {u"Peter Olsen Jr. left. Olsen said it was late."_s},
            {u"Olsen -> Peter Olsen Jr"_s});
        row("a surname of two words",
            {u"Karl-Heinz Vogel-Berg left. Vogel-Berg said it was late."_s},
            {u"Vogel-Berg -> Karl-Heinz Vogel-Berg"_s});
        row("a surname before another bears it",
            {u"Maria Lopez left. Lopez said it was late."_s, u"Ana Lopez said it was dark."_s},
            {u"Lopez -> Maria Lopez"_s, u"Ana Lopez -> Ana Lopez"_s});
        row("an office told before the name",
            {u"They met Olsen's lawyer, Karl Ferrow. The lawyer said it was late."_s},
            {u"The lawyer -> Karl Ferrow"_s});
        row("an office told behind the name",
            {u"Karl Ferrow, the treasurer of Norvik, left. The treasurer said it was late."_s},
            {u"The treasurer -> Karl Ferrow"_s});
        row("a former president is not the president",
            {u"President Ann Holt met former president Bill Ray. The president said it was late."_s},
            {u"The president -> Ann Holt"_s});
        row("a first name that is a month",
            {u"A spokesman for the guild, Jan Vos, said it was late."_s},
            {u"A spokesman for the guild, Jan Vos -> Jan Vos"_s});
        row("an age",
            {u"Minister Olga Ferrow left. The minister said it was late. The 54-year-old "
             "said it was dark."_s},
            {u"The minister -> Olga Ferrow"_s, u"The 54-year-old -> Olga Ferrow"_s});
        row("a letter is its writer's", {u"Ann Lee left. Lee's letter said it was late."_s},
            {u"Lee's letter -> Ann Lee"_s});
        row("a firm of two names",
            {u"Smith & Sons said it was late. The company said it was dark."_s},
            {u"Smith & Sons -> Smith & Sons"_s, u"The company -> Smith & Sons"_s});
        row("names in quotations are no antecedents",
            {u"Peter Olsen said: “Ask Karl Ferrow about it all.” He added that it was late."_s},
            {u"Peter Olsen -> Peter Olsen"_s, u"He -> Peter Olsen"_s});
        row("introduced just before, though not the first named",
            {u"Peter Olsen said it was late."_s,
             u"While Olsen spoke, the plan worried Karl Ferrow, head of the guild."_s,
             u"“Nobody will come,” he said."_s},
            {u"Peter Olsen -> Peter Olsen"_s, u"he -> Karl Ferrow"_s});
        row("somebody in what is said is not the next he",
            {u"Peter Olsen said Karl Ferrow would leave. He added that it was late."_s},
            {u"Peter Olsen -> Peter Olsen"_s, u"He -> Peter Olsen"_s});
        row("a bare surname is the one named most",
            {u"Peter Olsen and his wife, Anna Olsen, left. Peter Olsen came back."_s,
             u"Olsen said it was late."_s},
            {u"Olsen -> Peter Olsen"_s});
        row("a body by a word of its name",
            {u"The Norvik Harbour Commission met in May. Lena Brandt said it was late."_s,
             u"The commission said that it was early."_s},
            {u"Lena Brandt -> Lena Brandt"_s, u"The commission -> Norvik Harbour Commission"_s});
        row("it is an organisation that has not spoken",
            {u"The council has not met. The Norvik Harbour Board is a small body. It said the pier "
             "would close."_s},
            {u"It -> Norvik Harbour Board"_s});
        row("it is not what it tells of",
            {u"The Norvik Herald reported that it was late. The Harbour Board met in May."_s,
             u"It said the Harbour Board had met in vain."_s},
            {u"The Norvik Herald -> Norvik Herald"_s, u"It -> Norvik Herald"_s});
        row("a surname that is a city",
            {u"Valeska Paris left. Paris said it was late. She added that it was dark."_s},
            {u"Paris -> Valeska Paris"_s, u"She -> Valeska Paris"_s});
        row("who speaks, not who is told of",
            {u"Peter Olsen said it was late, as was the author, Karl Ferrow, who died in May."_s,
             u"The town, he said, was late."_s},
            {u"Peter Olsen -> Peter Olsen"_s, u"he -> Peter Olsen"_s});
        row("an initial in a name",
            {u"Oscar P. Quintero said it was late. Mr. Quintero added that it was dark."_s},
            {u"Oscar P. Quintero -> Oscar P. Quintero"_s, u"Mr. Quintero -> Oscar P. Quintero"_s});
        row("a given name with a hyphen", {u"Yoon Suk-yeol left. Yoon said it was late."_s},
            {u"Yoon -> Yoon Suk-yeol"_s});
        row("a title word after an honorific is a surname",
            {u"Mr. Justice left the hall. Mr. Justice said it was late."_s},
            {u"Mr. Justice -> Justice"_s});
        row("a body named after what it looks into",
            {u"The Commission on Harbour Safety met. The commission said it was late."_s},
            {u"The commission -> Commission on Harbour Safety"_s});
        row("a company is no ministry",
            {u"The ministry denied the report. The company said it was late."_s},
            {u"The ministry -> The ministry"_s, u"The company -> The company"_s});
        row("an epithet is whoever spoke just before",
            {u"Lena Brandt said it was late."_s, u"The Norvik senator added that it was dark."_s},
            {u"Lena Brandt -> Lena Brandt"_s, u"The Norvik senator -> Lena Brandt"_s});
        row("an office goes by its holder, not by the last to speak",
            {u"Mayor Lena Brandt met Peter Olsen. Olsen said it was late."_s,
             u"The mayor said it was early."_s},
            {u"Olsen -> Peter Olsen"_s, u"The mayor -> Lena Brandt"_s});
    }
    void saysWhyAndHowSure_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<double>("most");
        QTest::newRow("a full name is sure")
            << QStringList{u"Lena Brandt said it was late."_s} << u"named"_s << 1.0;
        QTest::newRow("a surname is short for its person")
            << QStringList{u"Lena Brandt left. Brandt said it was late."_s}
            << u"short for Lena Brandt"_s << 0.95;
        QTest::newRow("a pronoun is less sure")
            << QStringList{u"Lena Brandt left. Brandt said it was late. She said it was dark."_s}
            << u"she: the speaker before"_s << 0.85;
        QTest::newRow("an office")
            << QStringList{u"Spokesman Peter Olsen left. The spokesman said it was late."_s}
            << u"introduced as Spokesman"_s << 0.75;
    }
    void saysWhyAndHowSure()
    {
        QFETCH(QStringList, paragraphs);
        QFETCH(double, most);
        const core::Version version = support::version(paragraphs);
        const auto analysis = core::language::analyse(version, support::languages());
        const auto found
            = core::attribution::findAttributions(version, analysis, support::languages(), {0});
        QVERIFY(!found.empty());
        QTEST(found.back().source.reason, "reason");
        QVERIFY(found.back().source.confidence <= most);
    }
    void resolvesSources()
    {
        QFETCH(QStringList, paragraphs);
        QTEST(sourcesIn(paragraphs), "expected");
    }

    void keepsDescriptionAndKey()
    {
        const core::Version version
            = support::version({u"Council chief Lena Brandt said it was late."_s});
        const auto analysis = core::language::analyse(version, support::languages());
        const auto found
            = core::attribution::findAttributions(version, analysis, support::languages(), {0});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].source.entity, u"brandt"_s);
        QVERIFY(found[0].source.description.contains(u"chief"_s));
    }
};

QTEST_GUILESS_MAIN(ResolutionTest)
#include "resolutiontest.moc"
