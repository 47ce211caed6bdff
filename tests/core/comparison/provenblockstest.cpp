// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "support/random.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::BlockRole;
using core::ComparisonPtr;
using core::ProvenBlock;
using core::VersionId;

namespace {

// The paragraphs of an invented story, and the same in other words.
const QString lead = u"The harbour authority of Lindow closed the northern quay on Monday after "
                     "divers found cracks in eleven of its timber piles."_s;
const QString divers = u"Divers from the Lindow rescue service needed three days to inspect the "
                       "piles, which were driven in 1931."_s;
const QString cost = u"Repairing the quay will cost about four million crowns, the harbour "
                     "authority estimates, and last until the autumn."_s;
const QString costAgain = u"The harbour authority estimates that repairing the quay will last "
                          "until the autumn and cost about four million crowns."_s;
const QString ferries = u"Ferries to the island of Brand will leave from the fish market until "
                        "then, fifteen minutes later than usual."_s;
const QString unrelated = u"Our gardening expert explains when to cut roses and why it matters "
                          "which shears you choose."_s;

core::Version version(const QList<std::pair<BlockRole, QString>> &blocks, const QString &name)
{
    core::Version made = support::version({}, name);
    for (const auto &[role, words] : blocks) {
        if (!made.text.isEmpty())
            made.text += u"\n\n"_s;
        made.blocks.append(
            {.role = role, .range = {made.text.size(), made.text.size() + words.size()}});
        made.text += words;
    }
    return made;
}

constexpr auto body = BlockRole::Body;
constexpr auto aside = BlockRole::Boilerplate;

core::Version full(const QString &name = u"full"_s)
{
    return version({{body, lead}, {body, divers}, {body, cost}, {body, ferries}}, name);
}

/// "1: said by full", "2: between": what was proven of one version.
QStringList provenOf(const core::Comparison &comparison, qint32 id)
{
    QStringList lines;
    for (const ProvenBlock &proven : comparison.proven) {
        if (proven.version != VersionId{id})
            continue;
        QStringList names;
        for (const VersionId by : proven.versions)
            names.append(comparison.version(by).name);
        lines.append(u"%1: %2"_s.arg(proven.block.value)
                         .arg(proven.reason == ProvenBlock::Reason::Between
                                  ? u"between"_s
                                  : u"said by "_s + names.join(u", "_s)));
    }
    return lines;
}

QString nearestOf(const core::Comparison &comparison, const ProvenBlock &proven)
{
    return proven.nearestRange.of(comparison.version(proven.nearest).text).toString();
}

} // namespace

class ProvenBlocksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isProven_data();
    void isProven();
    void provenBlocksAreCompared();
    void nearestSentenceIsNamed();
    void userWins_data();
    void userWins();
    void pageEndsWhereItSays();
    void orderOfVersionsDoesNotMatter();
    void pastedTextCutTooSoonIsWhole();
    void previousResultChangesNothing();
    void versionsAreAnalysedOnce();
};

void ProvenBlocksTest::isProven_data()
{
    QTest::addColumn<std::vector<core::Version>>("versions");
    QTest::addColumn<QStringList>("proven"); // of the first

    const core::Version other = full();
    QTest::newRow("the same words")
        << std::vector{version({{body, lead}, {aside, cost}}, u"cut"_s), other}
        << QStringList{u"1: said by full"_s};
    QTest::newRow("in other words")
        << std::vector{version({{body, lead}, {aside, costAgain}}, u"cut"_s), other}
        << QStringList{u"1: said by full"_s};
    QTest::newRow("before the article")
        << std::vector{version({{aside, divers}, {body, cost}}, u"cut"_s), other}
        << QStringList{u"0: said by full"_s};
    QTest::newRow("between two paragraphs")
        << std::vector{version({{body, lead}, {aside, divers}, {body, cost}}, u"cut"_s), other}
        << QStringList{u"1: said by full"_s};
    QTest::newRow("running text before what is said elsewhere")
        << std::vector{version({{body, lead}, {aside, unrelated}, {aside, ferries}}, u"cut"_s),
                       other}
        << QStringList{u"1: between"_s, u"2: said by full"_s};
    QTest::newRow("running text behind it is not")
        << std::vector{version({{body, lead}, {aside, ferries}, {aside, unrelated}}, u"cut"_s),
                       other}
        << QStringList{u"1: said by full"_s};
    QTest::newRow("two versions say it")
        << std::vector{version({{body, lead}, {aside, cost}}, u"cut"_s), other, full(u"also"_s)}
        << QStringList{u"1: said by full, also"_s};
    QTest::newRow("nobody says it")
        << std::vector{version({{body, lead}, {aside, unrelated}}, u"cut"_s), other}
        << QStringList{};
    QTest::newRow("a teaser repeats the article")
        << std::vector{version({{body, lead}, {body, cost}, {aside, costAgain}}, u"cut"_s), other}
        << QStringList{};
    QTest::newRow("a headline of a related story is no sentence")
        << std::vector{version({{body, lead},
                                {aside,
                                 u"Repairing Lindow quay to cost four million crowns and "
                                 "last until autumn"_s}},
                               u"cut"_s),
                       other}
        << QStringList{};
    QTest::newRow("a notice, however many print it")
        << std::vector{version({{body, lead},
                                {aside,
                                 u"Sign up for our newsletter about the harbour of Lindow "
                                 "and its quays, every Monday morning."_s}},
                               u"cut"_s),
                       version({{body, lead},
                                {body,
                                 u"Sign up for our newsletter about the harbour of Lindow "
                                 "and its quays, every Monday morning."_s}},
                               u"loose"_s)}
        << QStringList{};
    QTest::newRow("set aside by as many as have it")
        << std::vector{version({{body, lead}, {aside, unrelated}}, u"cut"_s),
                       version({{body, divers}, {aside, unrelated}}, u"twin"_s),
                       version({{body, lead}, {body, unrelated}}, u"loose"_s)}
        << QStringList{};
    QTest::newRow("too far from the article") << std::vector{version({{body, lead},
                                                                      {aside, u"Weather"_s},
                                                                      {aside, u"Sport"_s},
                                                                      {aside, u"Culture"_s},
                                                                      {aside, u"Shipping"_s},
                                                                      {aside, u"Letters"_s},
                                                                      {aside, cost}},
                                                                     u"cut"_s),
                                                             other}
                                              << QStringList{};
    QTest::newRow("alone") << std::vector{version({{body, lead}, {aside, cost}}, u"cut"_s)}
                           << QStringList{};
}

void ProvenBlocksTest::isProven()
{
    QFETCH(const std::vector<core::Version>, versions);
    QFETCH(const QStringList, proven);
    const ComparisonPtr comparison = support::compared({versions});
    QCOMPARE(provenOf(*comparison, 0), proven);
    for (const ProvenBlock &one : comparison->proven)
        QCOMPARE(comparison->version(one.version).blocks[one.block.value].role, one.role);
    QCOMPARE(comparison->statistics.linesProven,
             std::ranges::count(comparison->proven, body, &ProvenBlock::role));
}

void ProvenBlocksTest::provenBlocksAreCompared()
{
    const core::Story story{{version({{body, lead}, {aside, cost}}, u"cut"_s), full()}};
    const ComparisonPtr comparison = support::compared(story);
    QCOMPARE(comparison->analysis({0}).sentences.size(), 2U);
    QVERIFY(comparison->pairOf({{0}, 1}, {{1}, 2}));
    QCOMPARE(comparison->statistics.linesSetAside, 0);
    QVERIFY(comparison->provenBlock({0}, 1));
    QVERIFY(!comparison->provenBlock({0}, 0));
    QVERIFY(!comparison->provenBlock({1}, 1));
}

void ProvenBlocksTest::nearestSentenceIsNamed()
{
    const core::Story story{{version({{body, lead}, {aside, costAgain}}, u"cut"_s), full()}};
    const ComparisonPtr comparison = support::compared(story);
    const ProvenBlock *proven = comparison->provenBlock({0}, 1);
    QVERIFY(proven);
    QCOMPARE(proven->nearest, VersionId{1});
    QCOMPARE(nearestOf(*comparison, *proven), cost);
}

void ProvenBlocksTest::userWins_data()
{
    QTest::addColumn<qint32>("version");
    QTest::addColumn<qint32>("block");
    QTest::addColumn<BlockRole>("role");
    QTest::addColumn<QStringList>("proven");

    QTest::newRow("the block stays aside") << 0 << 1 << aside << QStringList{};
    QTest::newRow("it is a caption") << 0 << 1 << BlockRole::Caption << QStringList{};
    QTest::newRow("the other version's witness is set aside") << 1 << 2 << aside << QStringList{};
    QTest::newRow("something else is corrected")
        << 1 << 0 << BlockRole::Standfirst << QStringList{u"1: said by full"_s};
}

void ProvenBlocksTest::userWins()
{
    QFETCH(const qint32, version);
    QFETCH(const qint32, block);
    QFETCH(const BlockRole, role);
    QFETCH(const QStringList, proven);
    const core::Story story{{::version({{body, lead}, {aside, cost}}, u"cut"_s), full()}};
    core::Corrections corrections;
    corrections.versions[VersionId{version}].roles[block] = role;
    const auto comparison = core::compare(story, corrections, {}, support::languages());
    QVERIFY(comparison);
    QCOMPARE(provenOf(**comparison, 0), proven);
    QCOMPARE((*comparison)->version(VersionId{version}).blocks[block].role, role);
}

/// A page goes on with the next story: behind its heading nothing is proven, whoever tells it.
void ProvenBlocksTest::pageEndsWhereItSays()
{
    core::Version page
        = version({{body, lead}, {aside, u"More from the coast"_s}, {aside, cost}}, u"page"_s);
    page.source = u"<p>…</p>"_s;
    QCOMPARE(provenOf(*support::compared({{page, full()}}), 0), QStringList{});
    page = version({{body, lead}, {aside, u"Advertisement"_s}, {aside, cost}}, u"page"_s);
    page.source = u"<p>…</p>"_s;
    QCOMPARE(provenOf(*support::compared({{page, full()}}), 0), QStringList{u"2: said by full"_s});
}

void ProvenBlocksTest::orderOfVersionsDoesNotMatter()
{
    const core::Story story{{version({{body, lead}, {aside, costAgain}}, u"cut"_s), full(),
                             version({{aside, divers}, {body, ferries}}, u"late"_s),
                             version({{body, cost}, {body, divers}}, u"short"_s)}};
    const ComparisonPtr before = support::compared(story);
    const QList<qint32> order{2, 3, 0, 1};
    const ComparisonPtr after = support::compared(support::reordered(story, order));
    QCOMPARE(before->proven.size(), 2U);
    QCOMPARE(after->proven.size(), 2U);
    for (qint32 i = 0; i < order.size(); ++i) {
        for (qint32 block = 0; block < after->version({i}).blocks.size(); ++block) {
            const ProvenBlock *one = before->provenBlock({order[i]}, block);
            const ProvenBlock *two = after->provenBlock({i}, block);
            QCOMPARE(two != nullptr, one != nullptr);
            if (one)
                QCOMPARE(nearestOf(*after, *two), nearestOf(*before, *one));
        }
    }
}

/// A whole way through reading: a line that opens comments in copied text ends the article, and
/// what stands behind it is set aside until another version tells it.
void ProvenBlocksTest::pastedTextCutTooSoonIsWhole()
{
    const QString pasted
        = QStringList{u"Northern quay closed in Lindow"_s, lead, divers, u"Leave a comment"_s, cost}
              .join(u"\n\n"_s);
    core::Version cut = core::reader::readText(pasted, support::languages());
    cut.name = cut.outlet = u"cut"_s;
    const auto roleOfCost = [](const core::Version &version) { return version.blocks.last().role; };
    QCOMPARE(roleOfCost(cut), aside);
    const ComparisonPtr comparison = support::compared({{cut, full()}});
    QCOMPARE(roleOfCost(comparison->version({0})), body);
}

void ProvenBlocksTest::previousResultChangesNothing()
{
    const core::Story story{{version({{body, lead}, {aside, cost}}, u"cut"_s), full()}};
    const ComparisonPtr before = support::compared(story);
    core::Story fewer;
    fewer.versions = {story.versions[0], version({{body, lead}, {body, divers}}, u"other"_s)};
    // What proved the block is gone: so is the proof.
    const auto after = core::compare(fewer, {}, {}, support::languages(), {}, before);
    QVERIFY(after);
    QCOMPARE((*after)->proven.size(), 0U);
    QCOMPARE((*after)->version({0}).blocks[1].role, aside);
    const auto again = core::compare(story, {}, {}, support::languages(), {}, *after);
    QVERIFY(again);
    QCOMPARE((*again)->proven, before->proven);
}

/// Neither as read nor with what was proven is a version analysed again that did not change,
/// wherever it stands.
void ProvenBlocksTest::versionsAreAnalysedOnce()
{
    const core::Story story{{version({{body, lead}, {aside, cost}}, u"cut"_s), full()}};
    const ComparisonPtr before = support::compared(story);
    QCOMPARE(before->asRead.size(), 1U);
    const auto again = core::compare(story, {}, {}, support::languages(), {}, before);
    QVERIFY(again);
    QCOMPARE((*again)->asRead.size(), 1U);
    QCOMPARE((*again)->asRead[0].analysis, before->asRead[0].analysis);
    QCOMPARE((*again)->analyses, before->analyses);
    const auto turned = core::compare(support::reordered(story, {1, 0}), {}, {},
                                      support::languages(), {}, before);
    QVERIFY(turned);
    QCOMPARE((*turned)->asRead[0].analysis, before->asRead[0].analysis);
    QCOMPARE((*turned)->analyses[1], before->analyses[0]);
    QCOMPARE((*turned)->analyses[0], before->analyses[1]);
}

QTEST_GUILESS_MAIN(ProvenBlocksTest)
#include "provenblockstest.moc"
