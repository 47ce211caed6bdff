// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/select.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core::alignment;

namespace {

/// Two versions of four sentences each, all different: places 0 to 3 and 4 to 7.
Collection twoVersions()
{
    Collection collection{.versions = {0, 1}, .begins = {0, 4, 8}};
    for (int place = 0; place < 8; ++place) {
        collection.places.push_back({.version = place / 4, .index = place % 4, .text = place});
        collection.placesOf.push_back({place});
    }
    return collection;
}

/// "0-4 1-5": what is kept of \a measured between versions that are as much alike as told.
QString kept(float kinship, const std::vector<Link> &measured, const Decisions &decisions = {})
{
    const Collection collection = twoVersions();
    std::vector<Link> alike;
    for (int place = 0; place < 4; ++place)
        alike.push_back({place, place + 4, kinship});
    const Graph candidates(collection.places.size(), alike);
    const Surroundings surroundings(collection, candidates, {});
    QStringList pairs;
    for (const Link &pair : selectPairs(collection, surroundings, measured, decisions))
        pairs.append(u"%1-%2"_s.arg(pair.a).arg(pair.b));
    return pairs.join(u' ');
}

constexpr float reports = 0.2F;
constexpr float revisions = 0.9F;

} // namespace

class SelectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsArePairedManyToMany()
    {
        QCOMPARE(kept(reports, {{0, 4, 0.9F}, {0, 5, 0.6F}, {1, 5, 0.5F}}), u"0-4 0-5 1-5"_s);
    }

    void aSentenceOfARevisionRatherHasOneCounterpart()
    {
        QCOMPARE(kept(revisions, {{0, 4, 0.9F}, {0, 5, 0.6F}, {1, 5, 0.65F}}), u"0-4 1-5"_s);
    }

    void aSentenceThatWasSplitHasTwo()
    {
        QCOMPARE(kept(revisions, {{0, 4, 0.9F}, {0, 5, 0.8F}}), u"0-4 0-5"_s);
    }

    void manyFaintPartnersAreAsGoodAsOne()
    {
        QCOMPARE(kept(reports, {{0, 4, 0.3F}, {0, 5, 0.32F}}), QString());
        QCOMPARE(kept(reports, {{0, 4, 0.3F}, {0, 5, 0.32F}, {0, 6, 0.31F}, {0, 7, 0.3F}}),
                 u"0-5"_s);
    }

    void theUserWins()
    {
        QCOMPARE(kept(reports, {{0, 4, 0.9F}, {1, 5, 0.9F}}, {.linked = {{2, 7}}, .alone = {1}}),
                 u"0-4 2-7"_s);
        const std::vector<Link> faint{{0, 4, 0.3F}, {0, 5, 0.32F}, {0, 6, 0.31F}, {0, 7, 0.3F}};
        QCOMPARE(kept(reports, faint, {.alone = {0}}), QString());
    }
};

QTEST_GUILESS_MAIN(SelectTest)
#include "selecttest.moc"
