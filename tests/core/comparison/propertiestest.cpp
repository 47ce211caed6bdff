// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/diff.h"
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
                       core::difference::identifierOf(difference.kind),
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
            kinds.append(core::difference::identifierOf(kind));
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

/// Rows for so many stories, or for SIDEBYLINE_SEEDS of them where that is set.
void addSeeds(quint32 count)
{
    const int wanted = qEnvironmentVariableIntValue("SIDEBYLINE_SEEDS");
    count = wanted > 0 ? static_cast<quint32>(wanted) : count;
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// The words of a range or of all the version, in comparing form, each between spaces.
QString wordsOf(const Comparison &comparison, VersionId version, TextRange range)
{
    QString words = u" "_s;
    for (const auto &token : core::language::within(comparison.analysis(version).tokens, range)) {
        if (!core::difference::isIgnorable(token))
            words += token.norm + u' ';
    }
    return words;
}

QString wordsOf(const Comparison &comparison, VersionId version)
{
    return wordsOf(comparison, version, {0, comparison.version(version).text.size()});
}

int versionsHaving(const Comparison &comparison, const QString &words)
{
    int having = 0;
    for (qint32 v = 0; v < std::ssize(comparison.story.versions); ++v)
        having += wordsOf(comparison, {v}).contains(words);
    return having;
}

/// Some run of twelve words around the first word of a range stands in so many versions.
bool isInRunOf(const Comparison &comparison, VersionId version, TextRange range, int versions)
{
    constexpr qsizetype length = 12;
    const QStringList all = wordsOf(comparison, version).split(u' ', Qt::SkipEmptyParts);
    const qsizetype first
        = wordsOf(comparison, version, {0, range.begin}).split(u' ', Qt::SkipEmptyParts).size();
    for (qsizetype i = std::max<qsizetype>(0, first - length + 1); i <= first; ++i) {
        const QString run = u' ' + all.mid(i, length).join(u' ') + u' ';
        if (i + length <= all.size() && versionsHaving(comparison, run) >= versions)
            return true;
    }
    return false;
}

/// Inside the text, between whole code points.
bool isValid(const Comparison &comparison, VersionId version, TextRange range)
{
    const QString &text = comparison.version(version).text;
    const auto splits
        = [&](qsizetype at) { return at > 0 && at < text.size() && text[at].isLowSurrogate(); };
    return range.begin >= 0 && range.begin <= range.end && range.end <= text.size()
        && !splits(range.begin) && !splits(range.end);
}

QStringList wireCopyLines(const Comparison &comparison)
{
    QStringList lines;
    for (const auto &copy : comparison.wireCopy)
        lines.append(nameOf(comparison, copy.sentence) + u' ' + textOf(copy.range)
                     + u" in %1"_s.arg(copy.versions));
    lines.sort();
    return lines;
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
    void detailsOnlyHereStandNowhereElse_data() { addSeeds(12); }
    void detailsOnlyHereStandNowhereElse();
    void identicalSentencesArePairedWhateverElseIsLoaded_data() { addSeeds(6); }
    void identicalSentencesArePairedWhateverElseIsLoaded();
    void rangesLieOnCodePoints_data() { addSeeds(12); }
    void rangesLieOnCodePoints();
    void wireCopyStandsInAsManyVersionsAsItSays_data() { addSeeds(6); }
    void wireCopyStandsInAsManyVersionsAsItSays();
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
        QCOMPARE(firstDifference(wireCopyLines(*other), wireCopyLines(*one)), QString());
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
    for (const Difference &difference : comparison->differences) {
        const QString line = lineOf(*comparison, difference);
        const TextRange sentence = comparison->sentence(difference.sentence).range;
        QVERIFY2(sentence.contains(difference.range), qPrintable(line));
        QVERIFY2(difference.kind == Kind::MissingHere || !difference.range.isEmpty(),
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

void PropertiesTest::detailsOnlyHereStandNowhereElse()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed));
    for (const Difference &difference : comparison->differences) {
        const QString words = wordsOf(*comparison, difference.sentence.version, difference.range);
        QVERIFY2(difference.kind != Kind::OnlyHere || versionsHaving(*comparison, words) == 1,
                 qPrintable(lineOf(*comparison, difference)));
    }
}

void PropertiesTest::identicalSentencesArePairedWhateverElseIsLoaded()
{
    QFETCH(quint32, seed);
    const core::Story story = support::randomStory(seed, 5);
    for (size_t count = 2; count <= story.versions.size(); ++count) {
        core::Story part;
        part.versions.assign(story.versions.begin(),
                             story.versions.begin() + static_cast<std::ptrdiff_t>(count));
        const ComparisonPtr comparison = support::compared(part);
        for (qint32 i = 0; i < std::ssize(comparison->analysis({0}).sentences); ++i) {
            for (qint32 j = 0; j < std::ssize(comparison->analysis({1}).sentences); ++j) {
                const SentenceId a{{0}, i};
                const SentenceId b{{1}, j};
                QVERIFY2(comparison->textOf(a) != comparison->textOf(b) || comparison->pairOf(a, b),
                         qPrintable(nameOf(*comparison, a)));
            }
        }
    }
}

void PropertiesTest::rangesLieOnCodePoints()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed));
    for (const Difference &difference : comparison->differences) {
        QVERIFY2(isValid(*comparison, difference.sentence.version, difference.range),
                 qPrintable(lineOf(*comparison, difference)));
        QVERIFY2(!difference.counterpart.isValid()
                     || isValid(*comparison, difference.counterpart.version,
                                difference.counterpartRange),
                 qPrintable(lineOf(*comparison, difference)));
    }
    for (const auto &attribution : comparison->attributions) {
        for (const TextRange range : attribution.content + attribution.cue)
            QVERIFY2(isValid(*comparison, attribution.version, range),
                     qPrintable(attribution.contentText));
    }
    for (const auto &pair : comparison->pairs) {
        const auto diff = core::difference::diffSentences(
            comparison->analysis(pair.a.version), comparison->sentence(pair.a),
            comparison->analysis(pair.b.version), comparison->sentence(pair.b));
        for (const TextRange range : diff.onlyA)
            QVERIFY(isValid(*comparison, pair.a.version, range));
        for (const TextRange range : diff.onlyB)
            QVERIFY(isValid(*comparison, pair.b.version, range));
    }
}

void PropertiesTest::wireCopyStandsInAsManyVersionsAsItSays()
{
    QFETCH(quint32, seed);
    const ComparisonPtr comparison = support::compared(support::randomStory(seed, 5));
    for (const auto &copy : comparison->wireCopy) {
        QVERIFY(copy.versions >= 3);
        QVERIFY(isValid(*comparison, copy.sentence.version, copy.range));
        QVERIFY2(comparison->sentence(copy.sentence).range.contains(copy.range),
                 qPrintable(nameOf(*comparison, copy.sentence)));
        QVERIFY2(isInRunOf(*comparison, copy.sentence.version, copy.range, copy.versions),
                 qPrintable(nameOf(*comparison, copy.sentence) + textOf(copy.range)));
    }
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
