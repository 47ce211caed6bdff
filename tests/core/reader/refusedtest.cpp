// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "support/stories.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using core::ErrorCode;

class RefusedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row
            = [](const char *name, const QByteArray &bytes, ErrorCode code,
                 const QString &detail = {}) { QTest::newRow(name) << bytes << code << detail; };
        row("nothing", "", ErrorCode::FileEmpty);
        row("white space", " \n\t\n", ErrorCode::FileEmpty);
        row("a PDF document without an end", "%PDF-1.7\nwords", ErrorCode::Damaged,
            u"a PDF document"_s);
        row("a PNG picture", "\x89PNG\r\n\x1A\nxxxx", ErrorCode::NotText, u"a PNG picture"_s);
        row("a JPEG picture", "\xFF\xD8\xFF\xE0xxxx", ErrorCode::NotText, u"a JPEG picture"_s);
        row("the begin of a ZIP archive", "PK\x03\x04 something", ErrorCode::Damaged,
            u"a ZIP archive"_s);
        row("an RTF document without an end", "{\\rtf1\\ansi words", ErrorCode::Damaged,
            u"an RTF document"_s);
        row("an XML document", "<?xml version=\"1.0\"?><rss><item>words</item></rss>",
            ErrorCode::NotText, u"an XML document"_s);
        row("JSON", "{\"a\": [1, 2, 3]}", ErrorCode::NotText, u"JSON data"_s);
        row("control characters", QByteArray("\x01\x02word\x03\x05").repeated(50),
            ErrorCode::NotText, u"binary data"_s);
        row("NULs", QByteArray("ab\0\0\0\0cdefgh", 12).repeated(9), ErrorCode::NotText,
            u"binary data"_s);
        row("no words at all", "*** --- ***\n===", ErrorCode::NoArticleText);
        row("a page without text", "<html><head><title>x</title></head><body></body></html>",
            ErrorCode::NoArticleText);
    }

    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto version = core::reader::readBytes(bytes, u"file"_s, {}, support::languages());
        QVERIFY(!version);
        QCOMPARE(version.error().code, code);
        QCOMPARE(version.error().file, u"file"_s);
        QCOMPARE(version.error().detail, detail);
    }

    void refusesFiles()
    {
        const QTemporaryDir folder;
        const auto codeOf = [&](const QString &path, const core::reader::Limits &limits = {}) {
            const auto version = core::reader::readFile(path, support::languages(), limits);
            return version ? ErrorCode::Cancelled : version.error().code;
        };
        QCOMPARE(codeOf(folder.filePath(u"missing.txt"_s)), ErrorCode::FileMissing);
        QCOMPARE(codeOf(folder.path()), ErrorCode::FileIsDirectory);
        QFile file(folder.filePath(u"long.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("word ").repeated(1000));
        file.close();
        QCOMPARE(codeOf(file.fileName(), {.maximumBytes = 4000}), ErrorCode::FileTooLarge);
        QCOMPARE(codeOf(file.fileName(), {.maximumBytes = 5000}), ErrorCode::Cancelled);
    }

    void survivesHostileInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray paragraph = "<p>The council met on Monday, and said that it would look "
                                     "at the plans once more before winter.</p>";
        const auto page
            = [&](const QByteArray &inside) { return "<html><body>" + inside + paragraph; };
        QTest::newRow("100,000 nested elements") << page(QByteArray("<div>").repeated(100000));
        QTest::newRow("formatting never closed") << page(QByteArray("<b><p>x").repeated(50000));
        QByteArray attributes;
        for (int i = 0; i < 50000; ++i)
            attributes += " a" + QByteArray::number(i);
        QTest::newRow("50,000 attributes") << page("<div" + attributes + ">");
        QTest::newRow("a million opening brackets") << page(QByteArray(1000000, '<'));
        QTest::newRow("comments never closed")
            << page(paragraph + QByteArray("<!--").repeated(100000));
        QTest::newRow("a line of 5 MB") << QByteArray("word and ").repeated(600000);
        QTest::newRow("a million short lines") << QByteArray("word\n").repeated(1000000);
        QTest::newRow("deep JSON-LD")
            << page("<script type='application/ld+json'>" + QByteArray(100000, '[') + "</script>");
    }

    void survivesHostileInput()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto version = core::reader::readBytes(bytes, u"file"_s, {}, support::languages());
        QVERIFY(version);
        for (qsizetype i = 1; i < version->blocks.size(); ++i)
            QVERIFY(version->blocks[i - 1].range.end <= version->blocks[i].range.begin);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(RefusedTest)
#include "refusedtest.moc"
