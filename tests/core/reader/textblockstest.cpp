// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/textblocks.h"

#include "support/stories.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TextBlocksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansLineEnds()
    {
        QCOMPARE(core::reader::cleanText(u"a\r\nb\rc\u2028d"_s), u"a\nb\nc\nd"_s);
        QCOMPARE(core::reader::cleanText(QString(u"a"_s + QChar(0) + u"b"_s)), u"ab"_s);
        QCOMPARE(core::reader::cleanText(u"\ufeff😀"_s), u"😀"_s);
    }

    void findsParagraphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("one a line")
            << u"One.\nTwo.\n\nThree."_s << QStringList{u"One."_s, u"Two."_s, u"Three."_s};
        QTest::newRow("no-break spaces are white space")
            << u"One.\u00a0\n\u00a0\nTwo."_s << QStringList{u"One."_s, u"Two."_s};
        QTest::newRow("nothing") << u"\n \n"_s << QStringList{};
        QTest::newRow("hard-wrapped")
            << u"The council of the town said on Monday that\n"
               "it would look at the plans for the old mill\n"
               "again, and that nothing had been decided so\n"
               "far.\n\n"
               "People who live nearby said that they would\n"
               "wait and see what the council makes of it.\n"_s
            << QStringList{
                   u"The council of the town said on Monday that it would look at the plans "
                   "for the old mill again, and that nothing had been decided so far."_s,
                   u"People who live nearby said that they would wait and see what the "
                   "council makes of it."_s};
        QTest::newRow("a line broken off in Japanese")
            << u"これは父の\n家です。\n橋は閉鎖された、\n当局が発表した。"_s
            << QStringList{u"これは父の 家です。"_s, u"橋は閉鎖された、 当局が発表した。"_s};
        QTest::newRow("a headline in Japanese")
            << u"北の橋が閉鎖\n橋は月曜日に閉鎖された。"_s
            << QStringList{u"北の橋が閉鎖"_s, u"橋は月曜日に閉鎖された。"_s};
        QTest::newRow("short paragraphs in Chinese")
            << u"市政府星期一宣布关闭北桥，因为检查人员在桥墩上发现了十一条裂缝。\n"
               "维修将持续到秋天。\n"
               "居民表示他们将不得不绕道十五分钟才能到达岛上的学校和医院以及市场。\n"
               "渡轮将从鱼市场出发，比平时晚十五分钟，直到桥梁重新开放为止。\n"
               "费用估计为四百万。\n"
               "市长拒绝评论。"_s
            << QStringList{u"市政府星期一宣布关闭北桥，因为检查人员在桥墩上发现了十一条裂缝。"_s,
                           u"维修将持续到秋天。"_s,
                           u"居民表示他们将不得不绕道十五分钟才能到达岛上的学校和医院以及市场。"_s,
                           u"渡轮将从鱼市场出发，比平时晚十五分钟，直到桥梁重新开放为止。"_s,
                           u"费用估计为四百万。"_s,
                           u"市长拒绝评论。"_s};
        QTest::newRow("hard-wrapped in Chinese")
            << u"市政府星期一宣布关闭北桥，因为检查人\n员在桥墩上发现了十一条裂缝，维修将持\n续到秋"
               u"天。\n\n"
               "居民表示他们将不得不绕道十五分钟才能\n到达岛上的学校和医院以及市场，渡轮将\n从鱼市场出发。"_s
            << QStringList{
                   u"市政府星期一宣布关闭北桥，因为检查人 员在桥墩上发现了十一条裂缝，维修将持 "
                   "续到秋天。"_s,
                   u"居民表示他们将不得不绕道十五分钟才能 到达岛上的学校和医院以及市场，渡轮将 "
                   "从鱼市场出发。"_s};
    }

    void findsParagraphs()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const core::TextRange &range : core::reader::paragraphsOf(text))
            found.append(range.of(text).toString().replace(u'\n', u' '));
        QTEST(found, "paragraphs");
    }

    void separatesWhatWasGlued_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QString &paragraph, const QStringList &parts) {
            QTest::newRow(name) << paragraph << parts;
        };
        row("a date before", u"date 2023-05-04 The council met again."_s,
            {u"date 2023-05-04"_s, u"The council met again."_s});
        row("a date behind", u"The council met again. Published 4 May 2023"_s,
            {u"The council met again."_s, u"Published 4 May 2023"_s});
        row("a control behind", u"“We met,” he said.”Read More"_s,
            {u"“We met,” he said.”"_s, u"Read More"_s});
        row("an advert's mark behind", u"The council met again.Advertisement"_s,
            {u"The council met again."_s, u"Advertisement"_s});
        row("a sentence that begins with a date", u"Date palms grow well here."_s,
            {u"Date palms grow well here."_s});
        row("an unfinished sentence", u"The council met again. It will"_s,
            {u"The council met again. It will"_s});
    }

    void separatesWhatWasGlued()
    {
        QFETCH(QString, paragraph);
        const core::reader::LineReader reader(u"en"_s, support::languages());
        QStringList parts;
        for (const core::TextRange &range :
             core::reader::separated(paragraph, {0, paragraph.size()}, reader))
            parts.append(range.of(paragraph).toString());
        QTEST(parts, "parts");
    }
};

QTEST_GUILESS_MAIN(TextBlocksTest)
#include "textblockstest.moc"
