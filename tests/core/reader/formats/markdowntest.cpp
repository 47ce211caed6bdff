// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto sentence = "The town council opened a new library on Monday, the mayor said.";

} // namespace

/// Markdown with and without front matter.
class MarkdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("blocks");
        const QString body = u"body: "_s + QString::fromLatin1(sentence);
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &blocks) {
            QTest::newRow(name) << bytes << blocks;
        };
        row("headings, a quotation and a list",
            QByteArray("# Library opens\n\n") + sentence
                + "\n\n## What comes next\n\n> We are\n> "
                  "glad.\n\n- Books\n- Maps\n",
            {u"title: Library opens"_s, body, u"subheading: What comes next"_s,
             u"body: We are glad."_s, u"body: Books"_s, u"body: Maps"_s});
        row("links, emphasis and pictures",
            "# Library opens\n\nThe **town** council [opened](https://a.example) a *new* library "
            "on "
            "Monday, the mayor said.\n\n![The reading room](room.jpg)\n",
            {u"title: Library opens"_s, body, u"caption: The reading room"_s});
        row("headings underlined",
            QByteArray("Library opens\n=============\n\n**New**: ") + sentence,
            {u"title: Library opens"_s, u"body: New: "_s + QString::fromLatin1(sentence)});
    }

    void blocks()
    {
        QFETCH(QByteArray, bytes);
        QTEST(support::blocksOf(support::readOne(bytes, u"story.md"_s)), "blocks");
    }

    void frontMatter()
    {
        const core::Version version = support::readOne(
            QByteArray(
                "---\ntitle: \"Library opens\"\nauthors:\n  - Ada Brandt\n  - Mira Osk\ndate: "
                "2024-05-06\noutlet: Coast Wire\nurl: https://wire.example/library\n---\n\n# "
                "Library opens\n\n")
            + sentence);
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Ada Brandt, Mira Osk"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-06"_s);
        QCOMPARE(version.outlet, u"Coast Wire"_s);
        QCOMPARE(version.address, u"https://wire.example/library"_s);
        QCOMPARE(support::blocksOf(version).filter(u"title: "_s).size(), 1);
    }

    void theNameIsATieBreakOnly()
    {
        const QByteArray bytes = QByteArray("Library opens\n\n") + sentence + " **Really.**\n";
        QVERIFY(!support::readOne(bytes, u"story.md"_s).text.contains(u"**"_s));
        QVERIFY(support::readOne(bytes, u"story.txt"_s).text.contains(u"**"_s));
    }

    void aThousandQuotationsInOneAnother()
    {
        const core::Version version
            = support::readOne("# A\n\n" + QByteArray(50000, '>') + " " + sentence, u"a.md"_s);
        QVERIFY(version.text.contains(QString::fromLatin1(sentence)));
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "markdowntest.moc"
