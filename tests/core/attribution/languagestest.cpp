// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/find.h"
#include "core/language/analyse.h"
#include "support/statements.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AttributionLanguagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsStatements_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &language, const QString &text,
                            const QStringList &expected) {
            QTest::newRow(name) << language << text << expected;
        };
        addGerman(row);
        addFrench(row);
        addSpanish(row);
        row("no lexicon: the only name beside a quotation", u"fi"_s,
            u"”Silta on suljettu toukokuusta asti”, sanoi Aino Berg."_s,
            {u"Aino Berg |  | ”Silta on suljettu toukokuusta asti”"_s});
        row("no lexicon: which of two names is left open", u"fi"_s,
            u"”Silta on suljettu toukokuusta asti”, sanoi Aino Berg ja Onni Laine."_s,
            {u" |  | ”Silta on suljettu toukokuusta asti”"_s});
        row("no lexicon: another script", u"ru"_s, u"«Мост безопасен», — сказал мэр Иван Петров."_s,
            {u"Иван Петров |  | «Мост безопасен»"_s});
        row("no lexicon: right to left", u"ar"_s, u"وقال الوزير: «الجسر آمن» 🙂."_s,
            {u" |  | «الجسر آمن»"_s});
    }
    void findsStatements()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(support::statementsIn(language, {text}), "expected");
    }

    void resolvesPronounsAndUnnamedSources()
    {
        core::Version version
            = support::version({u"Die Gespräche seien gescheitert, sagte Anna Berg."_s,
                                u"Sie sagte, die Brücke sei zu. Beamte sagten, sie sei offen."_s});
        version.language = u"de"_s;
        const auto analysis = core::language::analyse(version, support::languages());
        const auto found
            = core::attribution::findAttributions(version, analysis, support::languages(), {0});
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[1].source.name, u"Anna Berg"_s);
        QVERIFY(found[2].source.isUnnamed);
    }

    void knowsUnnamedSourcesThatLookLikeNames()
    {
        core::Version version
            = support::version({u"Fuentes del Gobierno dijeron que el puente se cerrará."_s});
        version.language = u"es"_s;
        const auto analysis = core::language::analyse(version, support::languages());
        const auto found
            = core::attribution::findAttributions(version, analysis, support::languages(), {0});
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].source.isUnnamed);
    }

    void goesOnInReportedSpeech()
    {
        const QStringList found = support::statementsIn(
            u"de"_s, {u"Anna Berg sagte, die Brücke sei zu. Sie werde im Mai geöffnet."_s});
        QCOMPARE(found,
                 (QStringList{u"Anna Berg | sagte | die Brücke sei zu"_s,
                              u"Anna Berg |  | Sie werde im Mai geöffnet"_s}));
        QCOMPARE(support::statementsIn(
                     u"de"_s, {u"Anna Berg sagte, die Brücke sei zu. Sie komme noch heute."_s}),
                 (QStringList{u"Anna Berg | sagte | die Brücke sei zu"_s,
                              u"Anna Berg |  | Sie komme noch heute"_s}));
    }

private:
    template <typename Row> static void addGerman(const Row &row)
    {
        row("German: quotation before", u"de"_s,
            u"„Die Gespräche sind gescheitert“, sagte Anna Berg am Montag."_s,
            {u"Anna Berg | sagte | „Die Gespräche sind gescheitert“"_s});
        row("German: quotation after a colon", u"de"_s,
            u"Anna Berg sagte: „Die Gespräche sind gescheitert.“"_s,
            {u"Anna Berg | sagte | „Die Gespräche sind gescheitert.“"_s});
        row("German: dass", u"de"_s, u"Anna Berg sagte, dass die Gespräche gescheitert seien."_s,
            {u"Anna Berg | sagte | dass die Gespräche gescheitert seien"_s});
        row("German: a comma alone", u"de"_s,
            u"Der Minister sagte, die Brücke werde im Mai geöffnet."_s,
            {u"Der Minister | sagte | die Brücke werde im Mai geöffnet"_s});
        row("German: the verb second, its subject behind", u"de"_s,
            u"Am Montag sagte Anna Berg, die Brücke sei sicher."_s,
            {u"Anna Berg | sagte | die Brücke sei sicher"_s});
        row("German: a verb in two parts", u"de"_s,
            u"Das Ministerium teilte mit, dass die Brücke geschlossen sei."_s,
            {u"Das Ministerium | teilte mit | dass die Brücke geschlossen sei"_s});
        row("German: a verb in two parts around its subject", u"de"_s,
            u"Die Brücke bleibe geschlossen, teilte das Ministerium mit."_s,
            {u"das Ministerium | teilte mit | Die Brücke bleibe geschlossen"_s});
        row("German: laut", u"de"_s, u"Laut dem Ministerium ist die Brücke seit Mai geschlossen."_s,
            {u"dem Ministerium | Laut | ist die Brücke seit Mai geschlossen"_s});
        row("German: nach Angaben", u"de"_s,
            u"Nach Angaben der Polizei wurden zwei Menschen verletzt."_s,
            {u"der Polizei | Nach Angaben | wurden zwei Menschen verletzt"_s});
        row("German: zufolge", u"de"_s, u"Dem Ministerium zufolge ist die Brücke geschlossen."_s,
            {u"Dem Ministerium | zufolge | ist die Brücke geschlossen"_s});
        row("German: so", u"de"_s, u"Die Brücke ist geschlossen, so Anna Berg."_s,
            {u"Anna Berg | so | Die Brücke ist geschlossen"_s});
        row("German: single marks", u"de"_s, u"‚Es ist vorbei‘, sagte Berg."_s,
            {u"Berg | sagte | ‚Es ist vorbei‘"_s});
        row("German: reversed guillemets", u"de"_s, u"»Es ist vorbei«, sagte Berg."_s,
            {u"Berg | sagte | »Es ist vorbei«"_s});
        row("German: an office, its genitive and the name", u"de"_s,
            u"Der Sprecher des Amtes, Markus Vogel, betonte, es bestehe keine Gefahr."_s,
            {u"Der Sprecher des Amtes, Markus Vogel | betonte | es bestehe keine Gefahr"_s});
        row("German: another case after the speaker", u"de"_s,
            u"»Wir geben nicht auf«, rief Sabine Berg den Leuten zu."_s,
            {u"Sabine Berg | rief zu | »Wir geben nicht auf«"_s});
        row("German: nobody's words", u"de"_s, u"Es hieß, der Preis sei hoch."_s,
            {u" | hieß | der Preis sei hoch"_s});
        row("German: the source inside its clause", u"de"_s,
            u"Die Brücke soll nach Angaben der Polizei verkauft werden."_s,
            {u"der Polizei | nach Angaben | Die Brücke soll verkauft werden"_s});
        row("German: a regular form that no list has", u"de"_s,
            u"„Es ist vorbei“, konstatierte Anna Berg."_s,
            {u"Anna Berg | konstatierte | „Es ist vorbei“"_s});
        row("German: who said it how", u"de"_s, u"Wie Berg sagte, ist die Brücke sicher."_s,
            {u"Berg | sagte | ist die Brücke sicher"_s});
        row("German: she, and the verb's second part", u"de"_s,
            u"„Das war es schon wieder“, fügte sie hinzu."_s,
            {u"sie | fügte hinzu | „Das war es schon wieder“"_s});
        row("German: she, behind a clause", u"de"_s, u"Die Brücke sei zu, sagte sie."_s,
            {u"sie | sagte | Die Brücke sei zu"_s});
        row("German: nobody's words, behind them", u"de"_s,
            u"Die Fähre werde eingestellt, hieß es aus dem Rathaus."_s,
            {u" | hieß | Die Fähre werde eingestellt"_s});
        row("German: warned of", u"de"_s, u"Anna Berg warnte vor weiteren Kosten."_s,
            {u"Anna Berg | warnte | weiteren Kosten"_s});
        row("German: no month's name", u"de"_s, u"Jan Vos sagte, die Brücke sei zu."_s,
            {u"Jan Vos | sagte | die Brücke sei zu"_s});
    }

    template <typename Row> static void addFrench(const Row &row)
    {
        row("French: quotation before", u"fr"_s,
            u"« Les discussions ont échoué », a déclaré Anna Berg lundi."_s,
            {u"Anna Berg | a déclaré | « Les discussions ont échoué »"_s});
        row("French: que", u"fr"_s, u"La ministre a déclaré que les discussions avaient échoué."_s,
            {u"La ministre | a déclaré | que les discussions avaient échoué"_s});
        row("French: elided que", u"fr"_s, u"Elle a ajouté qu’elle ne partirait pas."_s,
            {u"Elle | a ajouté | qu’elle ne partirait pas"_s});
        row("French: indirect, inverted", u"fr"_s,
            u"Les discussions ont échoué, a déclaré la ministre."_s,
            {u"la ministre | a déclaré | Les discussions ont échoué"_s});
        row("French: pronoun behind a hyphen", u"fr"_s,
            u"« Nous partons », dit-elle, « mais nous reviendrons. »"_s,
            {u"elle | dit | « Nous partons » « mais nous reviendrons. »"_s});
        row("French: pronoun between hyphens", u"fr"_s, u"« Nous partons », a-t-il dit."_s,
            {u"il | dit | « Nous partons »"_s});
        row("French: a day before the subject", u"fr"_s,
            u"Le pont sera fermé, a annoncé mardi la mairie."_s,
            {u"la mairie | a annoncé | Le pont sera fermé"_s});
        row("French: a reflexive verb is no passive", u"fr"_s,
            u"« C’est un scandale ! », s’est indignée la députée."_s,
            {u"la députée | s’est indignée | « C’est un scandale ! »"_s});
        row("French: who says it, inside the marks", u"fr"_s,
            u"« Il faut, estime-t-elle, agir vite. »"_s, {u"elle | estime | Il faut agir vite"_s});
        row("French: pour", u"fr"_s, u"Pour Anna Berg, « rien n’est réglé »."_s,
            {u"Anna Berg | Pour | « rien n’est réglé »"_s});
        row("French: accused of", u"fr"_s, u"Elle a accusé le maire d’avoir menti."_s,
            {u"Elle | a accusé | le maire d’avoir menti"_s});
        row("French: citing", u"fr"_s,
            u"Le journal rapporte, citant des responsables, que le pont est fermé."_s,
            {u"Le journal | rapporte | que le pont est fermé"_s,
             u"des responsables | citant | que le pont est fermé"_s});
        row("French: selon", u"fr"_s, u"Selon la police, deux personnes ont été blessées."_s,
            {u"la police | Selon | deux personnes ont été blessées"_s});
        row("French: d’après", u"fr"_s, u"D’après Anna Berg, le pont est sûr."_s,
            {u"Anna Berg | D’après | le pont est sûr"_s});
        row("French: the source goes on with of", u"fr"_s,
            u"« Le pont est sûr », a affirmé le porte-parole des pompiers."_s,
            {u"le porte-parole des pompiers | a affirmé | « Le pont est sûr »"_s});
        row("French: who says it, by name, inside the marks", u"fr"_s,
            u"« Le bac, a expliqué Anna Berg, est perdu. »"_s,
            {u"Anna Berg | a expliqué | Le bac est perdu"_s});
        row("French: what somebody says in a relative clause", u"fr"_s,
            u"« Le bac est perdu », regrette Anna Berg, qui dénonce « une honte »."_s,
            {u"Anna Berg | regrette | « Le bac est perdu »"_s, u"qui | dénonce | « une honte »"_s});
    }

    template <typename Row> static void addSpanish(const Row &row)
    {
        row("Spanish: quotation before", u"es"_s,
            u"«Las conversaciones han fracasado», dijo Ana Berga el lunes."_s,
            {u"Ana Berga | dijo | «Las conversaciones han fracasado»"_s});
        row("Spanish: curly marks", u"es"_s, u"“Nos vamos”, dijo Berga, “pero volveremos”."_s,
            {u"Berga | dijo | “Nos vamos” “pero volveremos”"_s});
        row("Spanish: que", u"es"_s, u"La ministra dijo que las conversaciones habían fracasado."_s,
            {u"La ministra | dijo | que las conversaciones habían fracasado"_s});
        row("Spanish: a day before the subject", u"es"_s,
            u"El puente se cerrará, anunció el martes el Ayuntamiento."_s,
            {u"el Ayuntamiento | anunció | El puente se cerrará"_s});
        row("Spanish: the verb alone after a quotation", u"es"_s,
            u"Ana Berga no quiso hablar. Berga dijo que no. «Así no vamos», lamentó."_s,
            {u"Berga | dijo | que no"_s, u"Berga | lamentó | «Así no vamos»"_s});
        row("Spanish: insisted on", u"es"_s, u"Berga insistió en que no hay peligro."_s,
            {u"Berga | insistió | que no hay peligro"_s});
        row("Spanish: accused of", u"es"_s, u"Campos acusó a Berga de mentir."_s,
            {u"Campos | acusó | Berga de mentir"_s});
        row("Spanish: según", u"es"_s, u"El puente está cerrado desde mayo, según el ministerio."_s,
            {u"el ministerio | según | El puente está cerrado desde mayo"_s});
        row("Spanish: dashes of a dialogue", u"es"_s, u"—El puente es seguro —dijo Ana Berga."_s,
            {u"Ana Berga | dijo | El puente es seguro"_s});
        row("Spanish: a dialogue goes on", u"es"_s,
            u"—El puente es seguro —dijo Ana Berga—. Es nuevo."_s,
            {u"Ana Berga | dijo | El puente es seguro Es nuevo"_s});
        row("Spanish: a short quotation goes on", u"es"_s,
            u"«El puente es seguro», dijo Ana Berga. «Es nuevo»."_s,
            {u"Ana Berga | dijo | «El puente es seguro» «Es nuevo»"_s});
        row("Spanish: it is no subject", u"es"_s, u"La ministra, Ana Berga, lo negó."_s, {});
        row("Spanish: auxiliary before its subject", u"es"_s,
            u"“El puente es seguro”, ha afirmado Ana Berga."_s,
            {u"Ana Berga | ha afirmado | “El puente es seguro”"_s});
        row("Spanish: no subject", u"es"_s, u"Añadió que no se irá."_s,
            {u" | Añadió | que no se irá"_s});
    }
};

QTEST_GUILESS_MAIN(AttributionLanguagesTest)
#include "languagestest.moc"
