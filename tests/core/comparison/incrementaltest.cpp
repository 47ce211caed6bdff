// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/examination.h"
#include "support/random.h"
#include "support/stories.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Comparison;
using core::ComparisonPtr;
using core::SentenceId;
using core::Story;
using core::TextRange;

/// What the previous comparison is good for changes nothing in the next.
namespace {

QString line(SentenceId id)
{
    return u"%1.%2"_s.arg(id.version.value).arg(id.index);
}

QString line(TextRange range)
{
    return u"%1-%2"_s.arg(range.begin).arg(range.end);
}

template <typename Items> QString lineOfAll(const Items &items)
{
    QStringList parts;
    for (const auto &item : items)
        parts.append(line(item));
    return u'(' + parts.join(u' ') + u')';
}

/// All that is shown of pairs and claims.
void appendAlignment(const Comparison &comparison, QStringList &lines)
{
    for (size_t i = 0; i < comparison.pairs.size(); ++i) {
        const auto &pair = comparison.pairs[i];
        QStringList reasons;
        for (const auto &reason : pair.reasons)
            reasons.append(core::alignment::describe(reason));
        QStringList kinds;
        for (const auto kind : comparison.changes[i])
            kinds.append(core::difference::identifierOf(kind));
        lines.append(QStringList{
            u"pair"_s, line(pair.a), line(pair.b), QString::number(pair.score, 'g', 17),
            QString::number(static_cast<int>(pair.relation)),
            QString::number(pair.coverageOfA, 'g', 17), QString::number(pair.coverageOfB, 'g', 17),
            reasons.join(u'+'), kinds.join(u'+'), lineOfAll(comparison.shared[i].a),
            lineOfAll(comparison.shared[i].b)}
                         .join(u' '));
    }
    for (const auto &claim : comparison.claims)
        lines.append(u"claim "_s + claim.label + u' ' + lineOfAll(claim.members));
}

/// All that a comparison says, in its own order.
QStringList linesOf(const Comparison &comparison)
{
    QStringList lines;
    appendAlignment(comparison, lines);
    for (const auto &difference : comparison.differences) {
        QStringList against;
        for (const auto version : difference.against)
            against.append(QString::number(version.value));
        lines.append(
            QStringList{core::difference::identifierOf(difference.kind), line(difference.sentence),
                        line(difference.range), against.join(u','), line(difference.counterpart),
                        line(difference.counterpartRange), QString::number(difference.claim.value),
                        difference.isMorePrecise ? u"finer"_s : u""_s, difference.detail}
                .join(u' '));
    }
    for (const auto &copy : comparison.wireCopy)
        lines.append(
            u"copy %1 %2 %3"_s.arg(line(copy.sentence), line(copy.range)).arg(copy.versions));
    for (const auto &said : comparison.attributions)
        lines.append(QStringList{u"said"_s, QString::number(said.version.value), said.source.name,
                                 said.source.entity, said.contentText, lineOfAll(said.content)}
                         .join(u' '));
    return lines;
}

ComparisonPtr compared(const Story &story, const ComparisonPtr &previous)
{
    const auto result = core::compare(story, {}, {}, support::languages(), {}, previous);
    return result ? *result : nullptr;
}

/// How many pairs were not examined again.
qsizetype takenOver(const Comparison &comparison, const Comparison &previous)
{
    QSet<const core::difference::PairResult *> known;
    for (const auto &result : previous.examination->results) {
        if (result)
            known.insert(result.get());
    }
    return std::ranges::count_if(comparison.examination->results,
                                 [&](const auto &result) { return known.contains(result.get()); });
}

Story without(Story story, qsizetype version)
{
    story.versions.erase(story.versions.begin() + version);
    return story;
}

/// The story with another last sentence in one of its versions.
Story editedAt(const Story &story, size_t version, quint32 seed)
{
    Story edited = story;
    std::mt19937 random(seed);
    edited.versions[version] = support::version(
        {story.versions[version].text, support::randomWords(random, 9, 300) + u'.'},
        story.versions[version].name);
    edited.versions[version].outlet = story.versions[version].outlet;
    return edited;
}

void addSeeds(quint32 count)
{
    const int wanted = qEnvironmentVariableIntValue("SIDEBYLINE_SEEDS");
    count = wanted > 0 ? static_cast<quint32>(wanted) : count;
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

class IncrementalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultIsThatFromScratch_data() { addSeeds(10); }
    void resultIsThatFromScratch();
    void onlyPairsOfTheNewVersionAreExamined();
    void creditsThatOtherVersionsChangeAreSeen();
};

/// One version is added, removed, changed and moved, each step on what the step before left.
void IncrementalTest::resultIsThatFromScratch()
{
    QFETCH(quint32, seed);
    const Story story = support::randomStory(seed, 5);
    const Story edited = editedAt(story, seed % 4, seed);
    const QList<std::pair<const char *, Story>> steps{
        {"four versions", without(story, 4)},
        {"one added at the end", story},
        {"one changed", edited},
        {"the first removed", without(edited, 0)},
        {"put back", edited},
        {"another order", support::reordered(edited, {3, 0, 4, 2, 1})},
        {"one removed from the middle", without(support::reordered(edited, {3, 0, 4, 2, 1}), 2)},
    };
    ComparisonPtr previous;
    for (const auto &[name, now] : steps) {
        const ComparisonPtr next = compared(now, previous);
        const ComparisonPtr fresh = compared(now, {});
        QVERIFY2(next && fresh, name);
        const QStringList expected = linesOf(*fresh);
        const QStringList got = linesOf(*next);
        for (qsizetype i = 0; i < std::max(expected.size(), got.size()); ++i)
            QVERIFY2(got.value(i) == expected.value(i),
                     qPrintable(QString::fromLatin1(name) + u":\n  "_s + got.value(i) + u"\n  "_s
                                + expected.value(i)));
        previous = next;
    }
}

void IncrementalTest::onlyPairsOfTheNewVersionAreExamined()
{
    const Story story = support::randomStory(7, 6, 20);
    const ComparisonPtr before = compared(without(story, 5), {});
    const ComparisonPtr after = compared(story, before);
    qsizetype old = 0;
    for (size_t i = 0; i < after->pairs.size(); ++i)
        old += after->examination->results[i] && after->pairs[i].b.version.value < 5;
    QVERIFY(old > 50);
    // A few pairs may be new or of another relation, now that a sixth version speaks too.
    QVERIFY2(takenOver(*after, *before) > old * 9 / 10,
             qPrintable(u"%1 of %2"_s.arg(takenOver(*after, *before)).arg(old)));
}

/// "R. Lee" is Ruth Lee until a version names a Robert Lee: the two sentences are the same as
/// before, whom they credit is not.
void IncrementalTest::creditsThatOtherVersionsChangeAreSeen()
{
    const QString statement = u" said the ferry would be sold to a farmer in the valley."_s;
    const Story three = support::story({{u"Engineer R. Lee"_s + statement},
                                        {u"Mayor Ruth Lee"_s + statement},
                                        {u"Skipper Robert Lee said wolves were seen in May."_s}});
    const Story two = without(three, 2);
    const ComparisonPtr ofTwo = compared(two, {});
    const ComparisonPtr ofThree = compared(three, {});
    const auto kind = core::difference::Kind::AttributionChanged;
    QVERIFY(!ofTwo->changes.front().contains(kind));
    QVERIFY(ofThree->changes.front().contains(kind));
    QCOMPARE(linesOf(*compared(three, ofTwo)), linesOf(*ofThree));
    QCOMPARE(linesOf(*compared(two, ofThree)), linesOf(*ofTwo));
}

QTEST_GUILESS_MAIN(IncrementalTest)
#include "incrementaltest.moc"
