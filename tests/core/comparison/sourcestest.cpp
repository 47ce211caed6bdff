// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/sourcegroups.h"
#include "core/comparison/sourcenames.h"
#include "support/random.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Comparison;
using core::ComparisonPtr;
using core::SourceGroup;
using core::attribution::Attribution;

/// Who is who across versions.
class SourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreComparedByTheirWords_data();
    void namesAreComparedByTheirWords();
    void acronymsAreRecognised_data();
    void acronymsAreRecognised();
    void samePersonIsOneSource();
    void surnameAloneGetsTheOnlyFullName();
    void familyNameInFrontCounts();
    void twoOfOneSurnameStayApart();
    void personOfAnotherGenderStaysApart();
    void somebodyWhoOnlyStandsInATextIsARival();
    void initialsAreSpeltOutWhereOnlyOneFits();
    void organisationIsFoundByItsAcronym();
    void twoExpansionsOfAnAcronymStayApart();
    void unnamedSourcesAreGroupedAsSuch();
    void doubtfulSourceIsRepairedByAClearOne();
    void versionThatNamesTheSourceGetsTheName();
    void unnamedAndClearSourcesAreNotRepaired();
    void orderOfVersionsChangesNothing();
    void recomputingChangesNothing();
    void everyStatementIsInOneGroup_data();
    void everyStatementIsInOneGroup();
};

namespace {

/// "Ann Lee: a b" – a source and the versions of its statements.
QStringList linesOf(const Comparison &comparison)
{
    QStringList lines;
    for (const SourceGroup &group : comparison.sources) {
        QStringList versions;
        for (const qsizetype number : group.statements)
            versions.append(
                comparison.version(comparison.attributions[static_cast<size_t>(number)].version)
                    .name);
        versions.removeDuplicates();
        lines.append(u"%1%2: %3"_s.arg(group.name, group.isUnnamed ? u" (unnamed)"_s : QString(),
                                       versions.join(u' ')));
    }
    return lines;
}

const Attribution &first(const Comparison &comparison, qint32 version)
{
    return comparison.attributionsOf({version}).front();
}

QStringList texts(const QList<core::SourceWording> &wordings)
{
    QStringList list;
    for (const core::SourceWording &wording : wordings)
        list.append(wording.text);
    list.sort();
    return list;
}

} // namespace

void SourcesTest::namesAreComparedByTheirWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case and article")
        << u"The Harbour Post"_s << QStringList{u"harbour"_s, u"post"_s};
    QTest::newRow("possessive") << u"Norrey’s council"_s << QStringList{u"norrey"_s, u"council"_s};
    QTest::newRow("dots") << u"the U.N."_s << QStringList{u"un"_s};
    QTest::newRow("accents and hyphens")
        << u"José Müller-Lüd"_s << QStringList{u"jose"_s, u"muller"_s, u"lud"_s};
    QTest::newRow("an article alone is a name") << u"A"_s << QStringList{u"a"_s};
    QTest::newRow("right to left") << u"دانة خوري"_s << QStringList{u"دانة"_s, u"خوري"_s};
    QTest::newRow("nothing") << u""_s << QStringList{};
}

void SourcesTest::namesAreComparedByTheirWords()
{
    QFETCH(QString, name);
    QTEST(core::nameWords(name), "words");
}

void SourcesTest::acronymsAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("capitals") << u"NBA"_s << true;
    QTest::newRow("dots") << u"U.N."_s << true;
    QTest::newRow("as some outlets write it") << u"Norba"_s << true;
    QTest::newRow("two letters, one small") << u"Un"_s << false;
    QTest::newRow("two words") << u"NBA Board"_s << false;
    QTest::newRow("with a figure") << u"G7"_s << false;
}

void SourcesTest::acronymsAreRecognised()
{
    QFETCH(QString, name);
    QTEST(core::mayBeAcronym(name), "expected");
}

void SourcesTest::samePersonIsOneSource()
{
    const ComparisonPtr comparison = support::compared(support::story(
        {{u"Mayor Ann Lee said the bridge will open on Monday."_s},
         {u"Ann Lee, a spokesperson for the council, said the bridge will open on Monday."_s},
         {u"“The bridge will open on Monday,” Ann M. Lee said."_s}}));
    QCOMPARE(comparison->sources.size(), 1U);
    const SourceGroup &group = comparison->sources.front();
    QVERIFY(group.isPerson);
    QCOMPARE(group.statements.size(), 3);
    QCOMPARE(texts(group.wordings),
             (QStringList{u"Ann Lee, a spokesperson for the council"_s, u"Ann M. Lee"_s,
                          u"Mayor Ann Lee"_s}));
    QCOMPARE(group.wordings.first().versions.size(), 1);
    QVERIFY(texts(group.descriptions).contains(u"Mayor"_s));
}

void SourcesTest::surnameAloneGetsTheOnlyFullName()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"Mayor Ann Lee said the bridge will open on Monday."_s},
                        {u"Ms Lee said the ferry would be sold."_s}}));
    QCOMPARE(linesOf(*comparison), QStringList{u"Ann Lee: a b"_s});
    const Attribution &statement = first(*comparison, 1);
    QCOMPARE(statement.source.name, u"Ann Lee"_s);
    QCOMPARE(statement.source.ownName, u"Lee"_s);
    QCOMPARE(statement.source.reason, u"Lee is short for Ann Lee, named so in a"_s);
    QVERIFY(statement.source.confidence < 1);
}

void SourcesTest::familyNameInFrontCounts()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"Spokesperson Mao Lanying said the bridge will open on Monday."_s},
                        {u"Ms Mao said the ferry would be sold."_s}}));
    QCOMPARE(linesOf(*comparison), QStringList{u"Mao Lanying: a b"_s});
}

void SourcesTest::twoOfOneSurnameStayApart()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"Mayor Ann Lee said the bridge will open on Monday."_s},
                        {u"Engineer Bob Lee said the bridge will open on Monday."_s},
                        {u"Mr Lee said the ferry would be sold to a farmer."_s}}));
    QCOMPARE(linesOf(*comparison), (QStringList{u"Ann Lee: a"_s, u"Bob Lee: b"_s, u"Lee: c"_s}));
    QVERIFY(first(*comparison, 0).source.entity != first(*comparison, 1).source.entity);
}

void SourcesTest::personOfAnotherGenderStaysApart()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"Mayor Ann Lee said the bridge will open on Monday."_s},
                        {u"Mr Lee said the ferry would be sold."_s}}));
    QCOMPARE(linesOf(*comparison), (QStringList{u"Ann Lee: a"_s, u"Lee: b"_s}));
}

void SourcesTest::somebodyWhoOnlyStandsInATextIsARival()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"Mayor Ann Lee said the bridge will open on Monday."_s},
                        {u"The engineer Mary Lee retired in May."_s},
                        {u"Ms Lee said the ferry would be sold."_s}}));
    QCOMPARE(linesOf(*comparison), (QStringList{u"Ann Lee: a"_s, u"Lee: c"_s}));
}

void SourcesTest::initialsAreSpeltOutWhereOnlyOneFits()
{
    const QString initial = u"Engineer A. Lee said the ferry would be sold to a farmer."_s;
    const QString ann = u"Mayor Ann Lee said the bridge will open on Monday."_s;
    const QString adam = u"Skipper Adam Lee said wolves were seen in the valley."_s;
    QCOMPARE(support::compared(support::story({{ann}, {initial}}))->sources.size(), 1U);
    QCOMPARE(support::compared(support::story({{ann}, {adam}, {initial}}))->sources.size(), 3U);
}

void SourcesTest::organisationIsFoundByItsAcronym()
{
    const ComparisonPtr comparison = support::compared(support::story(
        {{u"The North Harbour Bridge Organization said the toll will rise in May."_s},
         {u"The NHBO said the toll will rise in May."_s},
         {u"The toll will rise in May, Nhbo announced."_s}}));
    QCOMPARE(comparison->sources.size(), 1U);
    QCOMPARE(comparison->sources.front().statements.size(), 3);
}

void SourcesTest::twoExpansionsOfAnAcronymStayApart()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"The North Bridge Committee said the toll will rise in May."_s},
                        {u"The New Border Commission said wolves were seen in the valley."_s},
                        {u"The NBC said nothing had been decided about the airport."_s}}));
    QCOMPARE(comparison->sources.size(), 3U);
}

void SourcesTest::unnamedSourcesAreGroupedAsSuch()
{
    const ComparisonPtr comparison = support::compared(
        support::story({{u"Officials said the bridge will open on Monday."_s},
                        {u"The bridge will open on Monday, officials said."_s}}));
    QCOMPARE(linesOf(*comparison).size(), 1);
    QVERIFY(comparison->sources.front().isUnnamed);
    QVERIFY(!comparison->sources.front().isPerson);
}

void SourcesTest::doubtfulSourceIsRepairedByAClearOne()
{
    const ComparisonPtr comparison = support::compared(support::story(
        {{u"The Harbour Gazette reported that the old pier would be closed for two years."_s},
         {u"The publication said that the old pier would be closed for two years."_s}}));
    const Attribution &repaired = first(*comparison, 1);
    QCOMPARE(repaired.source.text, u"The publication"_s);
    QCOMPARE(repaired.source.entity, first(*comparison, 0).source.entity);
    QCOMPARE(repaired.source.reason, u"Harbour Gazette, as a credits the same statement"_s);
    QVERIFY(repaired.source.confidence < 0.85);
}

void SourcesTest::versionThatNamesTheSourceGetsTheName()
{
    const ComparisonPtr comparison = support::compared(support::story(
        {{u"The Harbour Gazette reported that the old pier would be closed for two years."_s},
         {u"The publication said that the old pier would be closed for two years."_s,
          u"It cost the city of Norrey a fortune."_s, u"Readers of the Harbour Gazette knew."_s}}));
    const Attribution &repaired = first(*comparison, 1);
    QVERIFY2(repaired.source.name.contains(u"Gazette"_s), qPrintable(repaired.source.name));
}

void SourcesTest::unnamedAndClearSourcesAreNotRepaired()
{
    const ComparisonPtr comparison = support::compared(support::story(
        {{u"Mayor Ann Lee said that the old pier would be closed for two years."_s},
         {u"An official said that the old pier would be closed for two years."_s},
         {u"Engineer Bob Ray said that the old pier would be closed for two years."_s}}));
    QCOMPARE(first(*comparison, 1).source.name, u"An official"_s);
    QVERIFY(first(*comparison, 1).source.isUnnamed);
    QCOMPARE(first(*comparison, 2).source.name, u"Bob Ray"_s);
}

void SourcesTest::orderOfVersionsChangesNothing()
{
    const core::Story story
        = support::story({{u"Mayor Ann Lee said the bridge will open on Monday."_s},
                          {u"Ms Lee said the ferry would be sold."_s, u"Officials said no more."_s},
                          {u"Engineer Bob Ray said the bridge will open on Monday."_s}});
    QStringList there = linesOf(*support::compared(support::reordered(story, {2, 0, 1})));
    QStringList here = linesOf(*support::compared(story));
    here.sort();
    there.sort();
    QCOMPARE(here, there);
}

void SourcesTest::recomputingChangesNothing()
{
    const core::Story story
        = support::story({{u"Mayor Ann Lee said the bridge will open on Monday."_s},
                          {u"Ms Lee said the ferry would be sold."_s}});
    const ComparisonPtr before = support::compared(story);
    core::Story alone{.versions = {story.versions[1]}};
    const auto after = core::compare(alone, {}, {}, support::languages(), {}, before);
    QCOMPARE(first(**after, 0).source.name, u"Lee"_s);
    Comparison again = *before;
    core::groupSources(again, support::languages(), {});
    QCOMPARE(linesOf(again), linesOf(*before));
    QCOMPARE(first(again, 1).source.reason, first(*before, 1).source.reason);
}

void SourcesTest::everyStatementIsInOneGroup_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
        QTest::addRow("story %u", seed) << seed;
}

void SourcesTest::everyStatementIsInOneGroup()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed, 6, 20));
    QSet<QString> keys;
    QSet<qsizetype> grouped;
    for (const SourceGroup &group : comparison->sources) {
        QVERIFY(!group.statements.isEmpty());
        QVERIFY2(!keys.contains(group.key), qPrintable(group.key));
        keys.insert(group.key);
        for (const qsizetype number : group.statements) {
            QVERIFY(!grouped.contains(number));
            grouped.insert(number);
            QCOMPARE(comparison->sourceOf(number), &group);
            QCOMPARE(comparison->attributions[static_cast<size_t>(number)].source.entity,
                     group.key);
        }
    }
    for (qsizetype i = 0; i < std::ssize(comparison->attributions); ++i)
        QCOMPARE(comparison->sourceOf(i) != nullptr, grouped.contains(i));
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "sourcestest.moc"
