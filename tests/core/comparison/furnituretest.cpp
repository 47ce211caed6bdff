// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/random.h"
#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::BlockRole;
using core::ComparisonPtr;
using core::ProvenBlock;
using core::VersionId;

namespace {

constexpr auto body = BlockRole::Body;
constexpr auto aside = BlockRole::Boilerplate;

// One invented story in the words of two newsrooms.
const QStringList one{
    u"The harbour authority of Lindow closed the northern quay on Monday after divers found cracks "
    "in eleven of its timber piles."_s,
    u"Repairing the quay will cost about four million crowns, the authority estimates, and last "
    "until the autumn."_s,
    u"Ferries to the island of Brand will leave from the fish market until then."_s};
const QStringList two{
    u"Cracked timber has shut Lindow's northern quay, probably for the rest of the summer."_s,
    u"Harbour engineers put the price of new piles at four million crowns."_s,
    u"Passengers for Brand were told to go to the fish market instead."_s};

const QString appeal
    = u"If you value what our newsroom does, please consider a small gift today."_s;
const QString questions = u"What do you make of it? Send your thoughts, with an address, please."_s;
const QString fishermen
    = u"Fishermen grumbled over breakfast and mended nets beside empty crates."_s;

/// The paragraphs with one more at the end.
core::Version with(const QStringList &paragraphs, const QString &last, const QString &name)
{
    return support::version(paragraphs + QStringList{last}, name);
}

/// What was set aside of one version: "3 like b, c".
QStringList furnitureOf(const core::Comparison &comparison, qint32 id)
{
    QStringList lines;
    for (const ProvenBlock &proven : comparison.proven) {
        if (proven.version != VersionId{id}
            || proven.reason != ProvenBlock::Reason::SharedFurniture)
            continue;
        QStringList names;
        for (const VersionId by : proven.versions)
            names.append(comparison.version(by).name);
        lines.append(u"%1 like %2"_s.arg(proven.block.value).arg(names.join(u", "_s)));
    }
    return lines;
}

} // namespace

class FurnitureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFurniture_data();
    void isFurniture();
    void isNotCompared();
    void userWins();
    void userSetsAsideElsewhere_data();
    void userSetsAsideElsewhere();
    void provesNothing();
    void orderOfVersionsDoesNotMatter();
};

void FurnitureTest::isFurniture_data()
{
    QTest::addColumn<std::vector<core::Version>>("versions");
    QTest::addColumn<QStringList>("furniture"); // of the first

    const auto pair = [](const QString &last) {
        return std::vector{with(one, last, u"a"_s), with(two, last, u"b"_s)};
    };
    QTest::newRow("an appeal of two sites") << pair(appeal) << QStringList{u"3 like b"_s};
    QTest::newRow("a question to readers") << pair(questions) << QStringList{u"3 like b"_s};
    QTest::newRow("in the middle of one")
        << std::vector{support::version({one[0], appeal, one[1], one[2]}, u"a"_s),
                       with(two, appeal, u"b"_s)}
        << QStringList{u"1 like b"_s};
    QTest::newRow("of three sites")
        << std::vector{with(one, appeal, u"a"_s), with(two, appeal, u"b"_s),
                       support::version({appeal, two[1], two[2]}, u"c"_s)}
        << QStringList{u"3 like b, c"_s};
    QTest::newRow("of one site") << std::vector{with(one, appeal, u"a"_s),
                                                support::version(two, u"b"_s)}
                                 << QStringList{};
    QTest::newRow("speaks to nobody") << pair(fishermen) << QStringList{};
    QTest::newRow("only asks, as an interviewer does")
        << pair(u"What did you feel when you heard of it? Where were you?"_s) << QStringList{};
    QTest::newRow("with somebody's words")
        << pair(u"“You value what our newsroom does,” said a visitor."_s) << QStringList{};
    QTest::newRow("with a name of the story")
        << pair(u"If you live in Lindow, please tell us what you saw."_s) << QStringList{};
    QTest::newRow("with a figure of the story")
        << pair(u"Do you happen to own four million? Please tell us where."_s) << QStringList{};
    QTest::newRow("says what the story says")
        << pair(u"You will leave from the fish market until then, like us."_s) << QStringList{};
    // One text for two outlets: whose words they are cannot be told.
    QTest::newRow("wire copy") << std::vector{with(one, appeal, u"a"_s), with(one, appeal, u"b"_s)}
                               << QStringList{};
    QTest::newRow("wire copy, cut and begun anew")
        << std::vector{support::version({one[0], one[1], appeal}, u"a"_s),
                       support::version({two[0], one[1], one[2], appeal}, u"b"_s)}
        << QStringList{};
    QTest::newRow("wire copy and a version of its own")
        << std::vector{with(one, appeal, u"a"_s), with(one, appeal, u"b"_s),
                       with(two, appeal, u"c"_s)}
        << QStringList{u"3 like c"_s};
    QTest::newRow("nothing but wire copy that speaks to readers")
        << std::vector{support::version({appeal, questions}, u"a"_s),
                       support::version({appeal, questions}, u"b"_s)}
        << QStringList{};
}

void FurnitureTest::isFurniture()
{
    QFETCH(const std::vector<core::Version>, versions);
    QFETCH(const QStringList, furniture);
    const ComparisonPtr comparison = support::compared({versions});
    QCOMPARE(furnitureOf(*comparison, 0), furniture);
    for (const ProvenBlock &proven : comparison->proven)
        QCOMPARE(comparison->version(proven.version).blocks[proven.block.value].role, aside);
    QCOMPARE(comparison->statistics.linesProvenAside, std::ssize(comparison->proven));
    QCOMPARE(comparison->statistics.linesProven, 0);
}

void FurnitureTest::isNotCompared()
{
    const ComparisonPtr comparison
        = support::compared({{with(one, appeal, u"a"_s), with(two, appeal, u"b"_s)}});
    QCOMPARE(comparison->analysis({0}).sentences.size(), 3U);
    QCOMPARE(comparison->analysis({1}).sentences.size(), 3U);
    const ProvenBlock *proven = comparison->provenBlock({0}, 3);
    QVERIFY(proven);
    QCOMPARE(proven->nearestRange.of(comparison->version(proven->nearest).text), appeal);
}

void FurnitureTest::userWins()
{
    const core::Story story{{with(one, appeal, u"a"_s), with(two, appeal, u"b"_s)}};
    core::Corrections corrections;
    corrections.versions[VersionId{0}].roles[3] = body;
    const auto comparison = core::compare(story, corrections, {}, support::languages());
    QVERIFY(comparison);
    // Who takes the words for text in one version does so for the words.
    QCOMPARE((*comparison)->proven.size(), 0U);
}

void FurnitureTest::userSetsAsideElsewhere_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("furniture");
    QTest::newRow("words that tell nothing") << fishermen << QStringList{u"3 like a"_s};
    QTest::newRow("words of the story") << one[0] << QStringList{};
}

void FurnitureTest::userSetsAsideElsewhere()
{
    QFETCH(const QString, last);
    QFETCH(const QStringList, furniture);
    const core::Story story{{with(one, last, u"a"_s), with(two, last, u"b"_s)}};
    core::Corrections corrections;
    corrections.versions[VersionId{0}].roles[3] = aside;
    const auto comparison = core::compare(story, corrections, {}, support::languages());
    QVERIFY(comparison);
    QCOMPARE(furnitureOf(**comparison, 1), furniture);
}

/// What one version set aside is not made text by the same furniture in another.
void FurnitureTest::provesNothing()
{
    core::Version cut = with(one, appeal, u"a"_s);
    cut.blocks.last().role = aside;
    const ComparisonPtr comparison = support::compared({{cut, with(two, appeal, u"b"_s)}});
    QCOMPARE(comparison->version({0}).blocks.last().role, aside);
    QCOMPARE(furnitureOf(*comparison, 1), QStringList{u"3 like a"_s});
}

void FurnitureTest::orderOfVersionsDoesNotMatter()
{
    const core::Story story{{with(one, appeal, u"a"_s), with(one, appeal, u"b"_s),
                             with(two, appeal, u"c"_s), support::version({two[0]}, u"d"_s)}};
    const ComparisonPtr before = support::compared(story);
    const QList<qint32> order{2, 3, 0, 1};
    const ComparisonPtr after = support::compared(support::reordered(story, order));
    QCOMPARE(before->proven.size(), 3U);
    QCOMPARE(after->proven.size(), 3U);
    for (qint32 i = 0; i < order.size(); ++i)
        QCOMPARE(furnitureOf(*after, i).size(), furnitureOf(*before, order[i]).size());
}

QTEST_GUILESS_MAIN(FurnitureTest)
#include "furnituretest.moc"
