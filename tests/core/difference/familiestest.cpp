// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tellings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::alignment::Relation;
using core::attribution::CueClass;
using core::difference::Kind;
using core::language::Approximation;
using tellings::Telling;
using tellings::wordsOf;

class FamiliesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotations_data();
    void quotations();
    void quotationsAcrossSentences_data();
    void quotationsAcrossSentences();
    void figures();
    void figuresThatAgree_data();
    void figuresThatAgree();
    void dates();
    void names_data();
    void names();
    void lists_data();
    void lists();
    void credits();
    void creditsThatAgree();
    void creditIsDropped();
    void verbs();
    void hedges();
    void hedgesOfOtherThings();
    void hedgeOnOneSide();
    void rewording();
    void rewordingOfOtherThings_data();
    void rewordingOfOtherThings();
    void demandsGiveNoSource();
    void kindsCanBeCompared();
    void detailsOnlyHere_data();
    void detailsOnlyHere();
    void alteredWordsAreNoDetail();
    void detailsSayWhatAReaderNeeds();
    void sameReadingIsListedOnce();
};

void FamiliesTest::quotations_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("lines");
    const auto row
        = [](const char *name, const QString &a, const QString &b, Kind kind,
             const QStringList &lines) { QTest::newRow(name) << a << b << kind << lines; };
    row("words altered inside the marks", u"She said “the bay is no testing ground for engines”."_s,
        u"She said “the bay is no laboratory of engines”."_s, Kind::QuoteAltered,
        {u"a “testing ground for” / b “laboratory of”"_s,
         u"b “laboratory of” / a “testing ground for”"_s});
    row("a word put in is shown with its neighbour",
        u"He said “all countries of the bay must agree”."_s,
        u"He said “all the countries of the bay must agree”."_s, Kind::QuoteAltered,
        {u"a “countries” / b “the countries”"_s, u"b “the countries” / a “countries”"_s});
    row("curly and straight marks", u"She said “the bay is not for sale, ever”."_s,
        u"She said \"the bay is not for sale — ever\"."_s, Kind::QuoteAltered, {});
    row("spelling and case", u"He said “Organisations in the harbour agreed”."_s,
        u"He said “organizations in the harbor agreed”."_s, Kind::QuoteAltered, {});
    row("a bracketed clarification", u"He said “they [the islanders] never agreed to ferries”."_s,
        u"He said “they never agreed to ferries”."_s, Kind::QuoteAltered, {});
    row("an open ellipsis", u"He said “the islanders … never agreed to ferries”."_s,
        u"He said “the islanders, as everybody knows, never agreed to ferries”."_s,
        Kind::QuoteAltered, {});
    row("interrupted speech", u"“We rebuilt the pier,” he said, “and nobody thanked us”."_s,
        u"He said: “We rebuilt the pier, and nobody thanked us”."_s, Kind::QuoteAltered, {});
    row("a shorter piece", u"He said “we will rebuild the pier before the winter storms”."_s,
        u"He promised to act “before the winter storms”."_s, Kind::QuoteExcerpt,
        {u"a “we will rebuild the pier before the winter storms” / b “before the winter storms”"_s,
         u"b “before the winter storms” / a “we will rebuild the pier before the winter storms”"_s});
    row("turned into plain words", u"He said “inspectors closed the ferry terminal”."_s,
        u"He said that inspectors closed the ferry terminal."_s, Kind::QuoteToIndirect,
        {u"a “inspectors closed the ferry terminal” / b “inspectors closed the ferry terminal”"_s,
         u"b “inspectors closed the ferry terminal” / a “inspectors closed the ferry terminal”"_s});
    row("two quotations of different things", u"He praised “careful sailors” on Monday."_s,
        u"He praised “brave fishermen” on Monday."_s, Kind::QuoteAltered, {});
    row("emoji and right-to-left words", u"She said “the 🗼 מגדלור is red today”."_s,
        u"She said “the 🗼 מגדלור was red today”."_s, Kind::QuoteAltered,
        {u"a “is” / b “was”"_s, u"b “was” / a “is”"_s});
}

void FamiliesTest::quotationsAcrossSentences_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("in other words, as of two translations")
        << u"She said “the northern ferry yard will be closed to prove the pledge to suspend repairs”."_s
        << u"She said “the ferry yard shall be shut so that the suspension of repairs is proven”."_s
        << QStringList{
               u"a “the northern ferry yard will be closed to prove the pledge to suspend repairs” / b “the ferry yard shall be shut so that the suspension of repairs is proven”"_s,
               u"b “the ferry yard shall be shut so that the suspension of repairs is proven” / a “the northern ferry yard will be closed to prove the pledge to suspend repairs”"_s};
    QTest::newRow("partly quoted")
        << u"“No island is dearer than Hale”, Osk said."_s
        << u"Osk said no other island is “dearer and nearer” than Hale."_s
        << QStringList{u"a “dearer” / b “dearer and nearer”"_s,
                       u"b “dearer and nearer” / a “dearer”"_s};
    QTest::newRow("two pieces of one quotation")
        << u"He “will join island efforts” to end “the ferry race altogether”."_s
        << u"He said “they will join island efforts to end ferry races altogether”."_s
        << QStringList{u"a “race” / b “races”"_s, u"b “races” / a “race”"_s};
    QTest::newRow("the contrary")
        << u"She said “the northern ferry yard will not be closed in March”."_s
        << u"He said “closing ferry yards in northern towns is what we want”."_s << QStringList();
}

void FamiliesTest::quotationsAcrossSentences()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(wordsOf(Kind::QuoteAltered, {{a}, {b}}), "lines");
}

void FamiliesTest::quotations()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(Kind, kind);
    QTEST(wordsOf(kind, {{a}, {b}}), "lines");
}

void FamiliesTest::figures()
{
    const auto a = Telling{u"The ferry carried 20 passengers."_s}.figure(u"20 passengers"_s, 20,
                                                                         u"passeng"_s);
    const auto b = Telling{u"The ferry carried 23 passengers."_s}.figure(u"23 passengers"_s, 23,
                                                                         u"passeng"_s);
    QCOMPARE(
        tellings::differencesOf({a, b}),
        (QStringList{
            u"a figure-changed “20 passengers” / b “23 passengers”: “20 passengers” here, “23 passengers” in b."_s,
            u"b figure-changed “23 passengers” / a “20 passengers”: “23 passengers” here, “20 passengers” in a."_s}));
}

void FamiliesTest::figuresThatAgree_data()
{
    QTest::addColumn<double>("coarse");
    QTest::addColumn<Approximation>("approximation");
    QTest::addColumn<double>("fine");
    QTest::addColumn<bool>("agrees");
    QTest::newRow("rounded") << 15e6 << Approximation::Exact << 14959450.0 << true;
    QTest::newRow("about") << 20.0 << Approximation::About << 21.0 << true;
    QTest::newRow("more than") << 20.0 << Approximation::MoreThan << 23.0 << true;
    QTest::newRow("at most") << 20.0 << Approximation::AtMost << 23.0 << false;
    QTest::newRow("far more") << 20.0 << Approximation::MoreThan << 200.0 << false;
    QTest::newRow("another round figure") << 20.0 << Approximation::Exact << 23.0 << false;
}

void FamiliesTest::figuresThatAgree()
{
    QFETCH(double, coarse);
    QFETCH(Approximation, approximation);
    QFETCH(double, fine);
    QFETCH(bool, agrees);
    const auto a = Telling{u"Repairs cost COARSE crowns."_s}.figure(u"COARSE"_s, coarse, u"crown"_s,
                                                                    approximation);
    const auto b = Telling{u"Repairs cost FINE crowns."_s}.figure(u"FINE"_s, fine, u"crown"_s);
    const auto lines = tellings::differencesOf({a, b}).filter(u"figure-changed"_s);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.last().endsWith(u"more precise here."_s), agrees);
}

void FamiliesTest::dates()
{
    const auto a = Telling{u"The pier opened in January."_s}.date(u"January"_s, {.month = 1});
    const auto b = Telling{u"The pier opened on January 31."_s}.date(u"January 31"_s,
                                                                     {.month = 1, .day = 31});
    const auto c = Telling{u"The pier opened in March."_s}.date(u"March"_s, {.month = 3});
    QCOMPARE(wordsOf(Kind::DateChanged, {a, b}, Relation::Partial),
             (QStringList{u"a “January” / b “January 31”"_s, u"b “January 31” / a “January”"_s}));
    QVERIFY(tellings::differencesOf({a, b}).first().endsWith(u"more precise there."_s));
    QCOMPARE(wordsOf(Kind::DateChanged, {a, c}).size(), 2);
    QCOMPARE(wordsOf(Kind::DateChanged, {a, a}), QStringList());
}

void FamiliesTest::names_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("nameA");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("nameB");
    QTest::addColumn<bool>("differs");
    QTest::newRow("acronym and its words") << u"The HPA closed the pier."_s << u"HPA"_s
                                           << u"The Harbour Pilots Association closed the pier."_s
                                           << u"Harbour Pilots Association"_s << true;
    QTest::newRow("one letter") << u"Mr Zelenskin left."_s << u"Zelenskin"_s
                                << u"Mr Zelenskinn left."_s << u"Zelenskinn"_s << true;
    QTest::newRow("two short names") << u"Trade with Irna fell."_s << u"Irna"_s
                                     << u"Trade with Irnu fell."_s << u"Irnu"_s << false;
    QTest::newRow("a fuller name")
        << u"Mira Osk left."_s << u"Mira Osk"_s << u"Osk left."_s << u"Osk"_s << true;
    QTest::newRow("two letters exchanged") << u"Mr Zelneskin left."_s << u"Zelneskin"_s
                                           << u"Mr Zelenskin left."_s << u"Zelenskin"_s << true;
    QTest::newRow("a hyphen") << u"The Bay-Coast talks failed."_s << u"Bay-Coast"_s
                              << u"The Bay Coast talks failed."_s << u"Bay Coast"_s << false;
    QTest::newRow("a country and its people")
        << u"The Norwegian ferry sank."_s << u"Norwegian"_s << u"The Norway ferry sank."_s
        << u"Norway"_s << false;
    QTest::newRow("another person")
        << u"Mira Osk left."_s << u"Mira Osk"_s << u"Tarn Belo left."_s << u"Tarn Belo"_s << false;
}

void FamiliesTest::names()
{
    QFETCH(QString, a);
    QFETCH(QString, nameA);
    QFETCH(QString, b);
    QFETCH(QString, nameB);
    const auto lines = wordsOf(Kind::NameVariant, {Telling{a}.name(nameA), Telling{b}.name(nameB)});
    QTEST(lines.contains(u"a “%1” / b “%2”"_s.arg(nameA, nameB)), "differs");
}

void FamiliesTest::lists_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("detail");
    QTest::newRow("longer") << u"Ferries serve Oslo, Bern, Rome and Turin."_s
                            << u"Ferries serve Oslo, Bern and Turin."_s
                            << u"A longer list here: “Rome”, not in b."_s;
    QTest::newRow("shorter") << u"Ferries serve Oslo, Bern and Turin."_s
                             << u"Ferries serve Oslo, Bern, Rome and Turin."_s
                             << u"A shorter list here: without “Rome”, as in b."_s;
    QTest::newRow("one item for another")
        << u"Ferries serve Oslo, Bern and Turin."_s << u"Ferries serve Oslo, Bern and Rome."_s
        << u"Lists “Turin” here, “Rome” in b."_s;
    QTest::newRow("another order") << u"Ferries serve Oslo, Bern and Turin."_s
                                   << u"Ferries serve Turin, Oslo and Bern."_s << QString();
    QTest::newRow("an opening word") << u"Ports in the bay, such as Oslo, Bern and Turin, closed."_s
                                     << u"Ports such as Oslo, Bern, Rome and Turin closed."_s
                                     << u"A shorter list here: without “Rome”, as in b."_s;
    QTest::newRow("a rest that names nothing")
        << u"Ferries serve Oslo, Bern and elsewhere."_s
        << u"Ferries serve Oslo, Bern and other harbours."_s << QString();
    QTest::newRow("what stands before including")
        << u"The plan covers work, including cables, paint, lamps and bells."_s
        << u"The plan covers cables, paint and bells."_s
        << u"A longer list here: “lamps”, not in b."_s;
}

void FamiliesTest::lists()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, detail);
    const QStringList lines = tellings::differencesOf({{a}, {b}}).filter(u"a list-changed"_s);
    QCOMPARE(lines.isEmpty(), detail.isEmpty());
    QVERIFY2(detail.isEmpty() || lines.first().endsWith(detail), qPrintable(lines.join(u'\n')));
}

void FamiliesTest::credits()
{
    const QString words = u"ferries will stop at four northern harbours"_s;
    const auto a = Telling{u"She added that %1."_s.arg(words)}.credit(
        u"She"_s, u"Mira Osk"_s, u"added"_s, CueClass::Neutral, words);
    const auto b = Telling{u"It said %1."_s.arg(words)}.credit(u"It"_s, u"Harbour Gazette"_s,
                                                               u"said"_s, CueClass::Neutral, words);
    const auto c = Telling{u"In spring %1."_s.arg(words)};
    const auto lines = tellings::differencesOf({a, b, c}).filter(u"attribution"_s);
    QVERIFY(lines.contains(
        u"a attribution-changed “She added” / b “It said”: Credited to Mira Osk here, to Harbour Gazette in b."_s));
    QVERIFY(lines.contains(
        u"b attribution-changed “It said” / a “She added”: Credited to Harbour Gazette here, to Mira Osk in a."_s));
    QCOMPARE(lines.filter(u"c attribution-dropped"_s).size(), 2);
    QCOMPARE(lines.filter(u"attribution-added"_s).size(), 2);
}

void FamiliesTest::creditsThatAgree()
{
    const QString words = u"ferries will stop at four northern harbours"_s;
    const auto credited = [&](const QString &name) {
        return Telling{u"%1 said %2."_s.arg(name, words)}.credit(name, name, u"said"_s,
                                                                 CueClass::Neutral, words);
    };
    for (const auto &[a, b] :
         {std::pair(u"Mira Osk"_s, u"Osk"_s), std::pair(u"Harbour Pilots Association"_s, u"HPA"_s),
          std::pair(u"she"_s, u"Mira Osk"_s)})
        QCOMPARE(wordsOf(Kind::AttributionChanged, {credited(a), credited(b)}), QStringList());
}

void FamiliesTest::creditIsDropped()
{
    const QString words = u"ferries will stop at four northern harbours"_s;
    const auto a = Telling{u"Mira Osk said %1."_s.arg(words)}.credit(
        u"Mira Osk"_s, u"Mira Osk"_s, u"said"_s, CueClass::Neutral, words);
    const auto b = Telling{u"In spring %1."_s.arg(words)};
    QCOMPARE(wordsOf(Kind::AttributionDropped, {a, b}),
             QStringList{u"b “%1” / a “Mira Osk said”"_s.arg(words)});
    QCOMPARE(wordsOf(Kind::AttributionAdded, {a, b}),
             QStringList{u"a “Mira Osk said” / b “%1”"_s.arg(words)});
}

void FamiliesTest::verbs()
{
    const QString words = u"ferries will stop at four northern harbours"_s;
    const auto told = [&](const QString &cue, CueClass cueClass) {
        return Telling{u"Mira Osk %1 that %2."_s.arg(cue, words)}.credit(
            u"Mira Osk"_s, u"Mira Osk"_s, cue, cueClass, words);
    };
    QCOMPARE(
        wordsOf(Kind::VerbStrength,
                {told(u"said"_s, CueClass::Neutral), told(u"threatened"_s, CueClass::Threatening)}),
        (QStringList{u"a “said” / b “threatened”"_s, u"b “threatened” / a “said”"_s}));
    QCOMPARE(wordsOf(Kind::VerbStrength,
                     {told(u"said"_s, CueClass::Neutral), told(u"added"_s, CueClass::Neutral)}),
             QStringList());
}

void FamiliesTest::hedges()
{
    const auto a = Telling{u"The council watches the supposed plans for a ferry."_s}.hedge(
        u"supposed"_s, u"doubt"_s, 3);
    const auto b = Telling{u"The council watches the reported plans for a ferry."_s}.hedge(
        u"reported"_s, u"hearsay"_s, 2);
    QCOMPARE(wordsOf(Kind::HedgeChanged, {a, b}),
             (QStringList{u"a “supposed” / b “reported”"_s, u"b “reported” / a “supposed”"_s}));
    QVERIFY(tellings::differencesOf({a, b})
                .filter(u"hedge-changed"_s)
                .first()
                .endsWith(u": less certain here."_s));
}

void FamiliesTest::hedgesOfOtherThings()
{
    const auto a = Telling{u"Osk and Belo pledged to paint the pier."_s}.hedge(u"pledged to"_s,
                                                                               u"plan"_s, 1);
    const auto b = Telling{u"Osk pledged with Belo to paint the pier."_s};
    const auto c
        = Telling{u"Osk, whom Belo will host, likes the pier."_s}.hedge(u"will"_s, u"future"_s, 0);
    QCOMPARE(wordsOf(Kind::HedgeChanged, {a, b}), QStringList());
    QCOMPARE(wordsOf(Kind::HedgeChanged, {a, c}, Relation::Partial), QStringList());
}

void FamiliesTest::hedgeOnOneSide()
{
    const auto a = Telling{u"The council is reportedly planning a ferry."_s}.hedge(u"reportedly"_s,
                                                                                   u"hearsay"_s, 2);
    const auto b = Telling{u"The council is planning a ferry."_s};
    QCOMPARE(wordsOf(Kind::HedgeChanged, {a, b}),
             (QStringList{u"a “reportedly” / b “planning”"_s, u"b “planning” / a “reportedly”"_s}));
    QCOMPARE(wordsOf(Kind::HedgeChanged, {a, a}), QStringList());
}

void FamiliesTest::rewording()
{
    QCOMPARE(wordsOf(Kind::Reworded,
                     {{u"Storms damaged the old pier."_s}, {u"Storms wrecked the old pier."_s}}),
             (QStringList{u"a “damaged” / b “wrecked”"_s, u"b “wrecked” / a “damaged”"_s}));
    QCOMPARE(wordsOf(Kind::Reworded,
                     {{u"The pier continues to leak."_s}, {u"The pier continued to leak."_s}}),
             QStringList());
}

void FamiliesTest::rewordingOfOtherThings_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("an adjunct in place of a verb")
        << u"The ferry office is set to open next year."_s
        << u"The ferry office in Turin to open next year."_s;
    QTest::newRow("openings of another make")
        << u"Asked about the report, Mira Osk declined to comment."_s
        << u"A spokeswoman for pilots, Mira Osk declined to comment."_s;
}

void FamiliesTest::rewordingOfOtherThings()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(wordsOf(Kind::Reworded, {{a}, {b}}), QStringList());
}

void FamiliesTest::demandsGiveNoSource()
{
    const QString words = u"opening a ferry office in the northern harbour"_s;
    const auto a = Telling{u"Mira Osk warned against %1."_s.arg(words)}.credit(
        u"Mira Osk"_s, u"Mira Osk"_s, u"warned"_s, CueClass::Threatening, words);
    const auto b = Telling{u"The port is %1."_s.arg(words)};
    QCOMPARE(wordsOf(Kind::AttributionDropped, {a, b}), QStringList());
}

void FamiliesTest::kindsCanBeCompared()
{
    QCOMPARE(Kind::Moved, Kind::Moved);
}

void FamiliesTest::detailsOnlyHere_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("only");
    QTest::newRow("a compound") << u"The one-person office in Bern opens in May."_s
                                << QStringList{u"The office in Bern opens in May."_s}
                                << u"one-person"_s;
    QTest::newRow("a phrase with its preposition")
        << u"Osk praised the ferry at a crowded banquet in Turin."_s
        << QStringList{u"Osk praised the ferry."_s} << u"at a crowded banquet in Turin"_s;
    QTest::newRow("a quotation keeps its marks")
        << u"The pier in Bern needs volunteers with a “strong sense of purpose”."_s
        << QStringList{u"The pier in Bern needs repairs."_s}
        << u"volunteers with a “strong sense of purpose”"_s;
    QTest::newRow("another version has it") << u"The one-person office in Bern opens in May."_s
                                            << QStringList{u"The office in Bern opens in May."_s,
                                                           u"A one-person office in Bern opens."_s}
                                            << QString();
    QTest::newRow("a word in the place of another")
        << u"Storms wrecked the old pier in Bern."_s
        << QStringList{u"Storms damaged the old pier in Bern."_s} << QString();
    QTest::newRow("an akin word") << u"Osk condemned the aggression of the pilots."_s
                                  << QStringList{u"Osk condemned aggressive pilots."_s}
                                  << QString();
    QTest::newRow("function words") << u"The pier has now been closed again."_s
                                    << QStringList{u"The pier closed."_s} << QString();
}

void FamiliesTest::detailsOnlyHere()
{
    QFETCH(QString, a);
    QFETCH(QStringList, others);
    QFETCH(QString, only);
    std::vector<Telling> all{{a}};
    for (const QString &other : others)
        all.push_back({other});
    const QStringList lines = wordsOf(Kind::OnlyHere, all).filter(QRegularExpression(u"^a "_s));
    QCOMPARE(lines, only.isEmpty() ? QStringList() : QStringList{u"a “%1”"_s.arg(only)});
}

void FamiliesTest::alteredWordsAreNoDetail()
{
    const std::vector<Telling> tellings{
        {u"“The ferry landing has done its drudgery”, Osk told newspapers at a banquet."_s},
        {u"“As bridges carry the traffic, nobody pays for repairs twice”, Osk said over lunch, "
         "adding that “the ferry landing has fulfilled its duty”."_s}};
    QVERIFY(wordsOf(Kind::QuoteAltered, tellings, Relation::Partial)
                .contains(u"a “drudgery” / b “duty”"_s));
    const auto details = wordsOf(Kind::OnlyHere, tellings, Relation::Partial);
    QVERIFY(details.contains(u"a “told newspapers at a banquet”"_s));
    QVERIFY(details.filter(QRegularExpression(u"drudgery|fulfilled|duty"_s)).isEmpty());
}

void FamiliesTest::detailsSayWhatAReaderNeeds()
{
    const QString words = u"the bay is no testing ground for engines"_s;
    const QString other = u"the bay is no laboratory of engines"_s;
    const auto a = Telling{u"“%1”, Mira Osk said."_s.arg(words)}.credit(
        u"Mira Osk"_s, u"Mira Osk"_s, u"said"_s, CueClass::Neutral, words);
    const auto b = Telling{u"“%1”, Mira Osk said."_s.arg(other)}.credit(
        u"Mira Osk"_s, u"Mira Osk"_s, u"said"_s, CueClass::Neutral, other);
    QVERIFY(tellings::differencesOf({a, b}).first().endsWith(
        u"“testing ground for” here, “laboratory of” in b, inside Mira Osk’s words."_s));
}

void FamiliesTest::sameReadingIsListedOnce()
{
    const Telling a{u"Storms damaged the old pier."_s};
    const Telling b{u"Storms wrecked the old pier."_s};
    QCOMPARE(tellings::differencesOf({a, b, b}).first(),
             u"a reworded “damaged” / b “wrecked”: “damaged” here, “wrecked” in b and c."_s);
    QCOMPARE(wordsOf(Kind::Reworded, {a, b, b}).size(), 3);
}

QTEST_GUILESS_MAIN(FamiliesTest)
#include "familiestest.moc"
