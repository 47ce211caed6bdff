// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/stories.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

QByteArray article(const QByteArray &who)
{
    return "Council opens new library\n\nThe town council opened a new library on Monday after two "
           "years of work, "
        + who
        + " said.\n\n\"We are glad that it is done,\" said Mayor Ada "
          "Brandt.\n";
}

QStringList filesOf(const core::reader::Reading &reading)
{
    QStringList files;
    for (const core::Version &version : reading.versions)
        files.append(version.file);
    return files;
}

} // namespace

/// Archives and folders of articles.
class ContainerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archiveOfArticles()
    {
        const QByteArray inner = support::zipOf({{u"c.txt"_s, article("Cem")}});
        const QByteArray bytes = support::zipOf({{u"b/two.txt"_s, article("Bo")},
                                                 {u"a.txt"_s, article("Ann")},
                                                 {u"inner.zip"_s, inner},
                                                 {u"style.css"_s, "body { color: red }"},
                                                 {u"picture.png"_s, "\x89PNG\r\n\x1A\nxxxx"},
                                                 {u"note"_s, "***"},
                                                 {u"__MACOSX/._a.txt"_s, article("nobody")}});
        const auto reading = support::reading(bytes, u"all.zip"_s);
        QCOMPARE(filesOf(reading),
                 (QStringList{u"all.zip/a.txt"_s, u"all.zip/b/two.txt"_s,
                              u"all.zip/inner.zip/c.txt"_s}));
        QCOMPARE(reading.errors, QList<core::Error>());
        QCOMPARE(reading.skipped, 4);
        QCOMPARE(reading.versions.front().bytes, article("Ann"));
        QVERIFY(reading.versions[0].sha256 != reading.versions[1].sha256);
    }

    void aBrokenMemberIsAnErrorOfItsOwn()
    {
        const QByteArray bytes = support::zipOf(
            {{u"a.txt"_s, article("Ann")},
             {u"b.docx"_s, support::wordOf("<w:p>")},
             {u"c.zip"_s, support::zipOf({{u"d.zip"_s, support::zipOf({{u"e.txt"_s, "x"}})}})}});
        const auto reading = support::reading(bytes, u"all.zip"_s);
        QCOMPARE(reading.versions.size(), size_t(1));
        QCOMPARE(reading.errors,
                 (QList{core::Error{ErrorCode::Damaged, u"all.zip/b.docx"_s, u"a Word document"_s},
                        core::Error{ErrorCode::NestedTooDeep, u"all.zip/c.zip/d.zip"_s, u"2"_s}}));
    }

    void folderOfArticles()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &path, const QByteArray &bytes) {
            QDir(folder.path()).mkpath(QFileInfo(path).path());
            QFile file(folder.filePath(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(u"b/two.txt"_s, article("Bo"));
        write(u"one.txt"_s, article("Ann"));
        write(u"page.html"_s,
              "<html><body><article><h1>Library</h1><p>" + article("Cem")
                  + "</p></article></body></html>");
        write(u"page_files/frame.html"_s,
              "<html><body><p>" + article("nobody") + "</p></body></html>");
        write(u".hidden/x.txt"_s, article("nobody"));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"loop"_s)));
        const auto reading = core::reader::readAll(folder.path(), support::languages());
        QCOMPARE(filesOf(reading),
                 (QStringList{folder.filePath(u"b/two.txt"_s), folder.filePath(u"one.txt"_s),
                              folder.filePath(u"page.html"_s)}));
        QCOMPARE(reading.errors, QList<core::Error>());
        QCOMPARE(reading.skipped, 1);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<core::reader::ReadOptions>("options");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray bomb = support::zipOf({{u"a.txt"_s, QByteArray(40 * 1024 * 1024, ' ')}});
        QTest::newRow("unpacks to far more than it is")
            << bomb << core::reader::ReadOptions{} << ErrorCode::UnpacksTooLarge;
        core::reader::ReadOptions small;
        small.limits.maximumUnpacked = 1000;
        QTest::newRow("unpacks to more than allowed")
            << support::zipOf({{u"a.txt"_s, article("Ann").repeated(20)}}) << small
            << ErrorCode::UnpacksTooLarge;
        core::reader::ReadOptions few;
        few.limits.maximumMembers = 1;
        QTest::newRow("too many members")
            << support::zipOf({{u"a.txt"_s, article("Ann")}, {u"b.txt"_s, article("Bo")}}) << few
            << ErrorCode::TooMany;
        QTest::newRow("nothing to read")
            << support::zipOf({{u"a.png"_s, "x"}}) << core::reader::ReadOptions{}
            << ErrorCode::NothingReadable;
        const QByteArray whole = support::zipOf({{u"a.txt"_s, article("Ann")}});
        QTest::newRow("cut off") << whole.chopped(30) << core::reader::ReadOptions{}
                                 << ErrorCode::Damaged;
        QByteArray locked = whole;
        locked[6] = char(locked[6] | 1);
        QTest::newRow("with a password")
            << locked << core::reader::ReadOptions{} << ErrorCode::Protected;
    }

    void limits()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(core::reader::ReadOptions, options);
        QFETCH(ErrorCode, code);
        const auto reading = support::reading(bytes, u"all.zip"_s, options);
        QCOMPARE(reading.errors.size(), 1);
        QCOMPARE(reading.errors.first().code, code);
    }

    void oneVersionIsWanted()
    {
        const QByteArray two
            = support::zipOf({{u"a.txt"_s, article("Ann")}, {u"b.txt"_s, article("Bo")}});
        const auto version = core::reader::readBytes(two, u"two.zip"_s, {}, support::languages());
        QCOMPARE(version.error(), (core::Error{ErrorCode::SeveralVersions, u"two.zip"_s, u"2"_s}));
        const auto only = core::reader::readBytes(support::zipOf({{u"a.txt"_s, article("Ann")}}),
                                                  u"one.zip"_s, {}, support::languages());
        QCOMPARE(only->file, u"one.zip/a.txt"_s);
    }

    void aStopIsHeard()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto reading = core::reader::readAllBytes(
            support::zipOf({{u"a.txt"_s, article("Ann")}}), u"all.zip"_s, {}, support::languages(),
            {}, {.stop = stop.get_token()});
        QCOMPARE(reading.errors.first().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ContainerTest)
#include "containertest.moc"
