// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/random.h"
#include "support/stories.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Comparison;
using core::ComparisonPtr;
using core::SentenceId;
using core::TextRange;
using core::VersionId;
using core::difference::Difference;
using core::difference::Kind;

/// What holds for every story, tried on random ones.
namespace {

QString nameOf(const Comparison &comparison, SentenceId id)
{
    return id.isValid() ? u"%1.%2"_s.arg(comparison.version(id.version).name).arg(id.index + 1)
                        : u"-"_s;
}

QString textOf(TextRange range)
{
    return u"%1-%2"_s.arg(range.begin).arg(range.end);
}

QString lineOf(const Comparison &comparison, const Difference &difference)
{
    QStringList against;
    for (const VersionId id : difference.against)
        against.append(comparison.version(id).name);
    against.sort();
    return QStringList{nameOf(comparison, difference.sentence),
                       textOf(difference.range),
                       core::difference::toString(difference.kind),
                       against.join(u','),
                       nameOf(comparison, difference.counterpart),
                       textOf(difference.counterpartRange),
                       difference.detail}
        .join(u" | "_s);
}

/// The differences without a word about the order of the versions.
QStringList differenceLines(const Comparison &comparison)
{
    QStringList lines;
    for (const Difference &difference : comparison.differences)
        lines.append(lineOf(comparison, difference));
    lines.sort();
    return lines;
}

QStringList pairLines(const Comparison &comparison)
{
    QStringList lines;
    for (size_t i = 0; i < comparison.pairs.size(); ++i) {
        const auto &pair = comparison.pairs[i];
        QStringList ends{nameOf(comparison, pair.a), nameOf(comparison, pair.b)};
        ends.sort();
        QStringList kinds;
        for (const Kind kind : comparison.changes[i])
            kinds.append(core::difference::toString(kind));
        lines.append(ends.join(u" = "_s) + u' ' + kinds.join(u' '));
    }
    lines.sort();
    return lines;
}

QString firstDifference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"\n  "_s + a.value(i) + u"\n  "_s + b.value(i);
    }
    return {};
}

Kind mirrored(Kind kind)
{
    return kind == Kind::AttributionAdded  ? Kind::AttributionDropped
        : kind == Kind::AttributionDropped ? Kind::AttributionAdded
                                           : kind;
}

void addSeeds(quint32 count)
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

class PropertiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfVersionsChangesNothing_data() { addSeeds(12); }
    void orderOfVersionsChangesNothing();
    void sameInputGivesTheSame_data() { addSeeds(3); }
    void sameInputGivesTheSame();
    void everySentenceIsInOneClaim_data() { addSeeds(6); }
    void everySentenceIsInOneClaim();
    void rangesLieInTheirSentences_data() { addSeeds(12); }
    void rangesLieInTheirSentences();
    void twoSidesMirrorEachOther_data() { addSeeds(12); }
    void twoSidesMirrorEachOther();
    void changesAndDifferencesAgree_data() { addSeeds(6); }
    void changesAndDifferencesAgree();
    void identicalVersionsDoNotDiffer_data() { addSeeds(6); }
    void identicalVersionsDoNotDiffer();
    void formOfAccentsIsNoDifference();
    void oneVersionDiffersFromNothing();
};

void PropertiesTest::orderOfVersionsChangesNothing()
{
    QFETCH(quint32, seed);
    const core::Story story = support::randomStory(seed);
    const ComparisonPtr one = support::compared(story);
    for (const QList<qint32> &order : {QList<qint32>{3, 2, 1, 0}, QList<qint32>{2, 0, 3, 1}}) {
        const ComparisonPtr other = support::compared(support::reordered(story, order));
        QCOMPARE(firstDifference(pairLines(*other), pairLines(*one)), QString());
        QCOMPARE(firstDifference(differenceLines(*other), differenceLines(*one)), QString());
    }
}

void PropertiesTest::sameInputGivesTheSame()
{
    QFETCH(quint32, seed);
    const core::Story story = support::randomStory(seed);
    QCOMPARE(differenceLines(*support::compared(story)),
             differenceLines(*support::compared(story)));
}

void PropertiesTest::everySentenceIsInOneClaim()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed));
    QSet<SentenceId> seen;
    for (const auto &claim : comparison->claims) {
        for (const SentenceId member : claim.members) {
            QVERIFY2(!seen.contains(member), qPrintable(nameOf(*comparison, member)));
            seen.insert(member);
        }
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(comparison->statistics.sentences));
}

void PropertiesTest::rangesLieInTheirSentences()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed));
    QVERIFY(!comparison->differences.empty());
    const auto splitsCharacter = [](const QString &text, qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate();
    };
    for (const Difference &difference : comparison->differences) {
        const QString line = lineOf(*comparison, difference);
        const QString &text = comparison->version(difference.sentence.version).text;
        const TextRange sentence = comparison->sentence(difference.sentence).range;
        QVERIFY2(sentence.contains(difference.range), qPrintable(line));
        QVERIFY2(difference.kind == Kind::MissingHere || !difference.range.isEmpty(),
                 qPrintable(line));
        QVERIFY2(!splitsCharacter(text, difference.range.begin)
                     && !splitsCharacter(text, difference.range.end),
                 qPrintable(line));
        QVERIFY2(!difference.detail.isEmpty() && !difference.against.isEmpty(), qPrintable(line));
        QVERIFY2(difference.claim.isValid(), qPrintable(line));
        if (difference.counterpart.isValid())
            QVERIFY2(comparison->sentence(difference.counterpart)
                         .range.contains(difference.counterpartRange),
                     qPrintable(line));
    }
    QVERIFY(std::ranges::is_sorted(comparison->differences, {}, [](const Difference &d) {
        return std::tuple(d.sentence, d.range, d.kind);
    }));
}

/// What a shows against b, b shows against a, at the same words.
void PropertiesTest::twoSidesMirrorEachOther()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed, 2, 20));
    for (const Difference &one : comparison->differences) {
        if (one.kind == Kind::OnlyHere || one.kind == Kind::MissingHere)
            continue;
        const bool isMirrored
            = std::ranges::any_of(comparison->differences, [&](const Difference &other) {
                  return other.kind == mirrored(one.kind) && other.sentence == one.counterpart
                      && other.range == one.counterpartRange;
              });
        QVERIFY2(isMirrored, qPrintable(lineOf(*comparison, one)));
    }
}

void PropertiesTest::changesAndDifferencesAgree()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed));
    QCOMPARE(comparison->changes.size(), comparison->pairs.size());
    for (const Difference &difference : comparison->differences) {
        if (!difference.counterpart.isValid() || difference.kind == Kind::MissingHere)
            continue;
        const auto *pair = comparison->pairOf(difference.sentence, difference.counterpart);
        // Statements are compared wherever they stand.
        if (!pair && difference.kind == Kind::VerbStrength)
            continue;
        QVERIFY2(pair, qPrintable(lineOf(*comparison, difference)));
        const auto number = static_cast<size_t>(pair - comparison->pairs.data());
        QVERIFY2(comparison->changes[number].contains(difference.kind),
                 qPrintable(lineOf(*comparison, difference)));
    }
}

void PropertiesTest::identicalVersionsDoNotDiffer()
{
    QFETCH(quint32, seed);
    const core::Story one = support::randomStory(seed, 1, 15);
    core::Story story;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        story.versions.push_back(one.versions.front());
        story.versions.back().name = story.versions.back().outlet = name;
    }
    const ComparisonPtr comparison = support::compared(story);
    QCOMPARE(differenceLines(*comparison), QStringList());
    QCOMPARE(comparison->statistics.onlyInOneVersion, 0);
}

void PropertiesTest::formOfAccentsIsNoDifference()
{
    const QString composed = u"José Álvarez praised the café beside the harbour on Monday."_s;
    const QString combining = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(combining != composed);
    const auto comparison = support::compared(support::story({{composed}, {combining}}));
    QCOMPARE(differenceLines(*comparison), QStringList());
    QCOMPARE(comparison->statistics.onlyInOneVersion, 0);
}

void PropertiesTest::oneVersionDiffersFromNothing()
{
    const auto comparison
        = support::compared(support::story({{u"The pier is open. The ferry is late."_s}}));
    QCOMPARE(comparison->differences.size(), 0U);
    QCOMPARE(comparison->claims.size(), 2U);
}

QTEST_GUILESS_MAIN(PropertiesTest)
#include "propertiestest.moc"
