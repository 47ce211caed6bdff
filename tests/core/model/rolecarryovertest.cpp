// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rolecarryover.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::BlockRole;

namespace {

/// A body block for each text.
core::Version version(const QStringList &texts, const QString &encoding = u"UTF-8"_s)
{
    core::Version made;
    made.encoding = encoding;
    for (const QString &text : texts) {
        const qsizetype begin = made.text.size();
        made.text += text;
        made.blocks.append({.range = {begin, made.text.size()}});
        made.text += u'\n';
    }
    return made;
}

/// The blocks as they are now that carry the role of the block at \a block; "lost" or its number.
QString carried(qint32 block, const core::Version &before, const core::Version &now)
{
    const auto result = core::carriedRoles({{block, BlockRole::Boilerplate}}, before, now);
    if (result.lost == QList<qint32>{block} && result.roles.isEmpty())
        return u"lost"_s;
    return result.roles.size() == 1 && result.lost.isEmpty()
        ? QString::number(result.roles.keys().first())
        : u"wrong"_s;
}

} // namespace

class RoleCarryoverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesFollowTheirText_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<int>("block");
        QTest::addColumn<QString>("found");
        const QString bridge = u"The old bridge will close on Monday for a year of repairs."_s;
        const QString ferry = u"A ferry takes people across the river until it opens again."_s;
        const QString follow = u"Follow us for more news from the harbour."_s;
        QTest::newRow("nothing changed")
            << QStringList{bridge, follow} << QStringList{bridge, follow} << 1 << u"1"_s;
        QTest::newRow("a block came before it")
            << QStringList{bridge, follow} << QStringList{ferry, bridge, follow} << 1 << u"2"_s;
        QTest::newRow("white space and case differ")
            << QStringList{bridge, follow}
            << QStringList{u"FOLLOW  us for more news\nfrom the harbour."_s} << 1 << u"0"_s;
        QTest::newRow("a word was changed")
            << QStringList{bridge, follow}
            << QStringList{bridge, ferry, u"Follow us for more news from our harbour."_s} << 1
            << u"2"_s;
        QTest::newRow("it is gone")
            << QStringList{bridge, follow} << QStringList{bridge, ferry} << 1 << u"lost"_s;
        QTest::newRow("of equal ones the same in order")
            << QStringList{u"Share"_s, bridge, u"Share"_s}
            << QStringList{ferry, u"Share"_s, bridge, u"Share"_s} << 2 << u"3"_s;
        QTest::newRow("of equal ones the one at the same block")
            << QStringList{u"Share"_s, bridge, ferry, u"Share"_s}
            << QStringList{bridge, ferry, u"Share"_s} << 3 << u"2"_s;
        QTest::newRow("emoji and right-to-left letters")
            << QStringList{bridge, u"🚢 הגשר ייסגר ביום שני"_s}
            << QStringList{u"🚢 הגשר ייסגר ביום שני"_s, bridge} << 1 << u"0"_s;
        QTest::newRow("letters without spaces, one changed")
            << QStringList{u"大桥将于星期一关闭进行维修工程预计一年完成"_s}
            << QStringList{bridge, u"大桥将于星期二关闭进行维修工程预计一年完成"_s} << 0 << u"1"_s;
        QTest::newRow("nothing is left") << QStringList{bridge} << QStringList{} << 0 << u"lost"_s;
    }
    void rolesFollowTheirText()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, now);
        QFETCH(int, block);
        QTEST(carried(block, version(before), version(now)), "found");
    }

    void anotherEncodingLeavesTheirPlaces()
    {
        const core::Version read = version(
            {u"Ìîñò çàêðîþò 5 ìàÿ."_s, u"Harbour News"_s, u"Ïîäïèñàòüñÿ"_s, u"Åùå íîâîñòè (12)"_s},
            u"windows-1252"_s);
        const core::Version now = version(
            {u"Мост закроют 5 мая."_s, u"Harbour News"_s, u"Подписаться"_s, u"Еще новости (12)"_s},
            u"windows-1251"_s);
        for (qint32 i = 0; i < 4; ++i)
            QCOMPARE(carried(i, read, now), QString::number(i));
    }

    void ofAFileInTheSameEncodingOtherWordsAreNoCounterpart()
    {
        QCOMPARE(carried(0, version({u"Мост закроют"_s}), version({u"Паром пойдет"_s})), u"lost"_s);
    }

    void everyBlockTakesOverFromOneOnly()
    {
        const core::Version before
            = version({u"Share this story now"_s, u"Share this story, now"_s});
        const core::Version now = version({u"Share this story now"_s});
        const auto result = core::carriedRoles(
            {{0, BlockRole::Boilerplate}, {1, BlockRole::Caption}}, before, now);
        QCOMPARE(result.roles, (QHash<qint32, BlockRole>{{0, BlockRole::Boilerplate}}));
        QCOMPARE(result.lost, QList<qint32>{1});
    }

    void numbersThatNeverWereAreLeftOut()
    {
        const core::Version one = version({u"One."_s});
        QCOMPARE(core::carriedRoles({{7, BlockRole::Title}, {-1, BlockRole::Body}}, one, one),
                 core::CarriedRoles{});
    }
};

QTEST_GUILESS_MAIN(RoleCarryoverTest)
#include "rolecarryovertest.moc"
