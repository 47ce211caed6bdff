// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/randomstory.h"
#include "support/stories.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int stories = 12;

QString textOf(const Comparison &comparison, SentenceId id)
{
    return comparison.version(id.version).name + u'.' + QString::number(id.index);
}

/// The pairs with their scores and relations, without the order of the versions.
std::set<QString> pairsByName(const Comparison &comparison)
{
    std::set<QString> lines;
    for (const auto &pair : comparison.pairs) {
        QStringList ends{textOf(comparison, pair.a), textOf(comparison, pair.b)};
        ends.sort();
        lines.insert(ends.join(u' ') + u" %1 %2"_s.arg(pair.score).arg(int(pair.relation)));
    }
    return lines;
}

std::set<QString> claimsByName(const Comparison &comparison)
{
    std::set<QString> lines;
    for (const auto &claim : comparison.claims) {
        QStringList members;
        for (const SentenceId &id : claim.members)
            members.append(textOf(comparison, id));
        members.sort();
        lines.insert(claim.label + u": "_s + members.join(u' '));
    }
    return lines;
}

} // namespace

class AlignmentPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfVersionsChangesNothing()
    {
        for (quint32 seed = 0; seed < stories; ++seed) {
            Story story = support::story(support::randomVersions(4, 8, seed));
            const auto one = support::compared(story);
            std::mt19937 random(seed);
            std::ranges::shuffle(story.versions, random);
            const auto other = support::compared(story);
            QCOMPARE(pairsByName(*one), pairsByName(*other));
            QCOMPARE(claimsByName(*one), claimsByName(*other));
        }
    }

    void anIdenticalSentenceIsAlwaysPaired()
    {
        for (quint32 seed = 0; seed < stories; ++seed) {
            const auto comparison
                = support::compared(support::story(support::randomVersions(5, 10, seed)));
            QHash<QString, QList<SentenceId>> places;
            for (const auto &claim : comparison->claims) {
                for (const SentenceId &id : claim.members)
                    places[comparison->textOf(id)].append(id);
            }
            for (const QList<SentenceId> &same : places) {
                for (const SentenceId &a : same) {
                    for (const SentenceId &b : same)
                        QVERIFY(a.version == b.version || comparison->pairOf(a, b));
                }
            }
        }
    }

    void everySentenceIsInExactlyOneClaim()
    {
        for (quint32 seed = 0; seed < stories; ++seed) {
            const auto comparison
                = support::compared(support::story(support::randomVersions(3, 12, seed)));
            std::set<SentenceId> seen;
            size_t members = 0;
            for (const auto &claim : comparison->claims) {
                members += static_cast<size_t>(claim.members.size());
                seen.insert(claim.members.begin(), claim.members.end());
                QVERIFY(std::ranges::is_sorted(claim.members));
            }
            QCOMPARE(members, seen.size());
            QCOMPARE(static_cast<int>(members), comparison->statistics.sentences);
        }
    }

    void pairsAscendAndJoinDifferentVersions()
    {
        const auto comparison
            = support::compared(support::story(support::randomVersions(6, 10, 5)));
        const auto ends = [](const alignment::Pair &pair) { return std::pair(pair.a, pair.b); };
        QVERIFY(std::ranges::is_sorted(comparison->pairs, {}, ends));
        for (const auto &pair : comparison->pairs) {
            QVERIFY(pair.a.version < pair.b.version);
            QVERIFY(pair.score >= 0 && pair.score <= 1);
            QVERIFY(!pair.reasons.isEmpty());
        }
    }

    void theUsersDecisionsWin()
    {
        const Story story = support::story(support::randomVersions(3, 8, 3));
        const auto before = support::compared(story);
        const auto first = std::ranges::find_if(before->pairs, [](const alignment::Pair &pair) {
            return pair.relation == alignment::Relation::Identical;
        });
        QVERIFY(first != before->pairs.end());
        const SentenceId lone{{2}, 4};
        Corrections corrections;
        const auto link = [](SentenceId a, SentenceId b, ManualLink::Kind kind) {
            return ManualLink{.a = a, .b = b, .kind = kind};
        };
        corrections.links = {link(first->a, first->b, ManualLink::Kind::Unlinked),
                             link({{0}, 0}, {{1}, 7}, ManualLink::Kind::Linked),
                             link({{0}, 99}, {{1}, 7}, ManualLink::Kind::Linked)};
        corrections.noCounterpart = {lone};
        const auto after = compare(story, corrections, {}, support::languages());
        QVERIFY(after);
        QVERIFY(!(*after)->pairOf(first->a, first->b));
        QVERIFY((*after)->claimOf(first->a) != (*after)->claimOf(first->b));
        const auto *made = (*after)->pairOf({{0}, 0}, {{1}, 7});
        QVERIFY(made && made->isManual && !made->isLocked);
        QCOMPARE(made->reasons.first().kind, alignment::Reason::Kind::Manual);
        QCOMPARE((*after)->claimOf({{0}, 0}), (*after)->claimOf({{1}, 7}));
        QVERIFY((*after)->unmatched({2}).contains(lone));
        QCOMPARE((*after)->unapplied.links, QList<qsizetype>{2});
    }

    void claimsAreMerged()
    {
        const Story story = support::story(support::randomVersions(4, 8, 3));
        const auto before = support::compared(story);
        const auto &first = before->claims.at(0).members;
        const auto &second = before->claims.at(1).members;
        Corrections corrections;
        corrections.mergedClaims = {{first.first(), second.first(), SentenceId{{3}, 99}}};
        const auto after = compare(story, corrections, {}, support::languages());
        QVERIFY(after);
        QCOMPARE((*after)->claims.size(), before->claims.size() - 1);
        for (const SentenceId id : first + second)
            QCOMPARE((*after)->claimOf(id), (*after)->claimOf(first.first()));
    }

    void sentencesSetApartAreAClaimByThemselves()
    {
        const Story story = support::story(support::randomVersions(4, 8, 3));
        const auto before = support::compared(story);
        const auto large = std::ranges::find_if(
            before->claims, [](const alignment::Claim &claim) { return claim.members.size() > 3; });
        QVERIFY(large != before->claims.end());
        Corrections corrections;
        corrections.splitClaims = {{large->members.at(0), large->members.at(1)}};
        const auto after = compare(story, corrections, {}, support::languages());
        QVERIFY(after);
        const auto apart = (*after)->claimOf(large->members.first());
        QCOMPARE((*after)->claim(apart).members, large->members.first(2));
        const auto rest = (*after)->claimOf(large->members.last());
        QCOMPARE((*after)->claim(rest).members, large->members.sliced(2));
    }

    void aLockedPairIsKept()
    {
        const Story story = support::story(support::randomVersions(2, 6, 8));
        Corrections corrections;
        corrections.links = {
            {.a = SentenceId{{1}, 5}, .b = SentenceId{{0}, 0}, .kind = ManualLink::Kind::Locked}};
        const auto comparison = compare(story, corrections, {}, support::languages());
        QVERIFY(comparison);
        const auto *pair = (*comparison)->pairOf({{0}, 0}, {{1}, 5});
        QVERIFY(pair && pair->isManual && pair->isLocked);
    }

    void cancellingStops()
    {
        std::stop_source source;
        source.request_stop();
        const auto comparison = compare(support::story(support::randomVersions(8, 30, 1)), {}, {},
                                        support::languages(), {.stop = source.get_token()});
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AlignmentPropertiesTest)
#include "alignmentpropertiestest.moc"
