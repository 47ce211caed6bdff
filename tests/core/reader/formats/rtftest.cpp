// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr auto sentence = "The town council opened a new library on Monday, the mayor said.";

QByteArray rtf(const QByteArray &inside, const QByteArray &head = "\\ansi\\ansicpg1252\\deff0")
{
    return "{\\rtf1" + head
        + "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 "
          "Mincho;}}"
        + inside + "}";
}

} // namespace

/// Rich Text Format: encodings, what is left out, styles, properties.
class RtfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &text) {
            QTest::newRow(name) << bytes << text;
        };
        row("letters of the document's code page", rtf("The caf\\'e9 opened on Monday, she said."),
            u"The café opened on Monday, she said."_s);
        row("letters of the font's code page", rtf("{\\f1 \\'cc\\'e8\\'f0} is a word, she said."),
            u"Мир is a word, she said."_s);
        row("letters of two bytes, one of them plain",
            rtf("{\\f2 \\'93\\'fa\\'96\\'7b\\'83n} is a word, she said."),
            u"日本ハ is a word, she said."_s);
        row("Unicode with a stand-in", rtf("She said \\u8220\\'93no\\u8221\\'94 on Monday."),
            u"She said “no” on Monday."_s);
        row("Unicode without stand-ins", rtf("\\uc0 She said \\u8220 no\\u8221  on Monday."),
            u"She said “no” on Monday."_s);
        row("an emoji as two units", rtf("She laughed \\u-10179?\\u-8704? and left on Monday."),
            u"She laughed 😀 and left on Monday."_s);
        row("several stand-ins", rtf("\\uc2 She said \\u8211-- no on Monday."),
            u"She said – no on Monday."_s);
        row("words for characters",
            rtf("She said \\ldblquote no\\rdblquote\\~\\emdash  and left\\_at once."),
            u"She said “no” — and left‑at once."_s);
        row("deleted and hidden text is left out",
            rtf("The mayor {\\deleted never }{\\v secretly }said on Monday."),
            u"The mayor said on Monday."_s);
        row("pictures, field codes and unknown places are left out",
            rtf("{\\pict\\wmetafile8 0102}{\\*\\unknown text}The "
                "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt council}} met\\bin3 }}} on "
                "Monday."),
            u"The council met on Monday."_s);
        row("a line of the file is no line of the text", rtf("The coun\r\ncil met on Monday."),
            u"The council met on Monday."_s);
        row("braces", rtf("The \\{council\\} met on Monday\\\\Tuesday."),
            u"The {council} met on Monday\\Tuesday."_s);
    }

    void texts()
    {
        QFETCH(QByteArray, bytes);
        QTEST(support::readOne(bytes).text, "text");
    }

    void rolesOfParagraphs()
    {
        const QByteArray bytes = rtf(
            QByteArray("{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}{\\s2 Title;}{\\*\\cs3 "
                       "Caption;}}{\\header The Paper\\par}\\pard\\s2 Library opens\\par\\pard ")
            + sentence
            + "{\\footnote\\pard Its own count.}\\par\\pard\\s1 What comes next\\par\\pard "
            + sentence + "\\par\\pard\\intbl Books\\cell 42\\cell\\row");
        const QString body = u"body: "_s + QString::fromLatin1(sentence);
        QCOMPARE(support::blocksOf(support::readOne(bytes)),
                 (QStringList{u"aside: The Paper"_s, u"title: Library opens"_s, body,
                              u"subheading: What comes next"_s, body, u"body: Books"_s,
                              u"body: 42"_s, u"body: Its own count."_s}));
    }

    void properties()
    {
        const core::Version version = support::readOne(
            rtf(QByteArray("{\\info{\\title Library opens}{\\author Ada Brandt}{\\operator "
                           "Nobody}{\\creatim\\yr2024\\mo5\\dy31\\hr10\\min5}}")
                + sentence));
        QCOMPARE(version.title, u"Library opens"_s);
        QCOMPARE(version.byline, u"Ada Brandt"_s);
        QCOMPARE(version.date.toIso(), u"2024-05-31"_s);
        QCOMPARE(version.encoding, u"windows-1252"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut off") << rtf(sentence).chopped(1) << ErrorCode::Damaged;
        QTest::newRow("without text") << rtf("\\par\\par") << ErrorCode::NoArticleText;
        QTest::newRow("groups without end")
            << rtf(QByteArray(100000, '{')) << ErrorCode::NestedTooDeep;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = support::reading(bytes);
        QCOMPARE(reading.errors.size(), 1);
        QTEST(reading.errors.first().code, "code");
    }
};

QTEST_GUILESS_MAIN(RtfTest)
#include "rtftest.moc"
