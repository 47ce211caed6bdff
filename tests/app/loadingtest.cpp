// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loading.h"

#include "app/errortext.h"
#include "support/stories.h"
#include "webserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Reading several files at once: what is refused, with which sentence, and that the rest is still
/// read.
class LoadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreSplitFromPaths_data();
    void namesAreSplitFromPaths();
    void badFilesAreRefusedBySentence_data();
    void badFilesAreRefusedBySentence();
    void theRestIsStillRead();
    void aFolderGivesItsArticles();
    void theSameBytesTwiceAreRefused();
    void aVersionAlreadyThereIsRefused();
    void addressesAreFetched();
    void theServersEncodingCounts();
    void whatCannotBeFetchedIsRefused();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

constexpr auto article
    = "Council opens new library\n\nThe town council opened a new library on Monday after two "
      "years "
      "of work, the mayor said.\n\n\"We are glad that it is done,\" said Mayor Ada Brandt.\n";

} // namespace

QString LoadingTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return path;
}

void LoadingTest::initTestCase()
{
    write(u"good.txt"_s, article);
    write(u"empty.txt"_s, "");
    write(u"spaces.txt"_s, " \n\n\t ");
    write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18));
    write(u"a=b.txt"_s, QByteArray(article) + "More.");
    write(u"broken.docx"_s, "PK\x03\x04 something");
    QVERIFY(QDir(m_folder.path()).mkpath(u"pictures"_s));
    write(u"pictures/one.png"_s, "\x89PNG\r\n\x1a\n");
    QVERIFY(QDir(m_folder.path()).mkpath(u"two"_s));
    write(u"two/first.txt"_s, QByteArray(article) + "First.");
    write(u"two/second.txt"_s, QByteArray(article) + "Second.");
}

void LoadingTest::namesAreSplitFromPaths_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outlet");
    QTest::newRow("a plain path") << u"story.txt"_s << u"story.txt"_s << QString();
    QTest::newRow("name and path")
        << u"Coast Wire=story.txt"_s << u"story.txt"_s << u"Coast Wire"_s;
    QTest::newRow("the path may hold equals signs")
        << u"Wire=a=b.txt"_s << u"a=b.txt"_s << u"Wire"_s;
    QTest::newRow("an address with equals signs")
        << u"https://wire.example/?id=3"_s << u"https://wire.example/?id=3"_s << QString();
    QTest::newRow("an address with a name")
        << u"Wire=https://wire.example/?id=3"_s << u"https://wire.example/?id=3"_s << u"Wire"_s;
    QTest::newRow("no name before the sign") << u"=story.txt"_s << u"=story.txt"_s << QString();
    QTest::newRow("standard input with a name") << u"Wire=-"_s << u"-"_s << u"Wire"_s;
    const QString real = m_folder.filePath(u"a=b.txt"_s);
    QTest::newRow("a file that is really called so") << real << real << QString();
}

void LoadingTest::namesAreSplitFromPaths()
{
    QFETCH(QString, argument);
    QFETCH(QString, path);
    QFETCH(QString, outlet);
    QCOMPARE(app::namedFile(argument), (app::NamedFile{path, outlet}));
}

void LoadingTest::badFilesAreRefusedBySentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << u"nowhere.txt"_s << u"there is no such file"_s;
    QTest::newRow("a folder without articles")
        << u"pictures"_s << u"nothing in it can be read as an article (1 looked at)"_s;
    QTest::newRow("a broken document") << u"broken.docx"_s << u"it is damaged or cut off"_s;
    QTest::newRow("empty") << u"empty.txt"_s << u"it is empty"_s;
    QTest::newRow("white space only") << u"spaces.txt"_s << u"it is empty"_s;
    QTest::newRow("a picture") << u"picture.png"_s << u"it is not a text that can be read"_s;
}

void LoadingTest::badFilesAreRefusedBySentence()
{
    QFETCH(QString, file);
    QFETCH(QString, sentence);
    const QString path = m_folder.filePath(file);
    const app::Loaded loaded = app::loadVersions({{path, {}}}, {}, support::languages());
    QCOMPARE(loaded.versions.size(), size_t(0));
    QCOMPARE(loaded.errors.size(), 1);
    const QString said = app::sentenceOf(loaded.errors.first());
    QVERIFY2(said.startsWith(path + u": "_s + sentence), qPrintable(said));
}

void LoadingTest::theRestIsStillRead()
{
    const app::Loaded loaded
        = app::loadVersions({{m_folder.filePath(u"nowhere.txt"_s), {}},
                             {m_folder.filePath(u"good.txt"_s), u"Coast Wire"_s},
                             {m_folder.filePath(u"empty.txt"_s), {}}},
                            {}, support::languages());
    QCOMPARE(loaded.errors.size(), 2);
    QCOMPARE(loaded.versions.size(), size_t(1));
    QCOMPARE(loaded.versions.front().outlet, u"Coast Wire"_s);
    QVERIFY(loaded.versions.front().text.contains("Ada Brandt"_L1));
}

void LoadingTest::aFolderGivesItsArticles()
{
    const QString folder = m_folder.filePath(u"two"_s);
    const app::Loaded loaded
        = app::loadVersions({{folder, u"Coast Wire"_s}}, {}, support::languages());
    QCOMPARE(loaded.errors.size(), 0);
    QCOMPARE(loaded.versions.size(), size_t(2));
    QCOMPARE(loaded.versions.back().file, QString(folder + u"/second.txt"_s));
    QCOMPARE(loaded.versions.back().outlet, u"Coast Wire"_s);
}

void LoadingTest::theSameBytesTwiceAreRefused()
{
    const QString good = m_folder.filePath(u"good.txt"_s);
    const app::Loaded loaded
        = app::loadVersions({{good, {}}, {good, {}}}, {}, support::languages());
    QCOMPARE(loaded.versions.size(), size_t(1));
    QCOMPARE(loaded.errors, (QList{core::Error{core::ErrorCode::DuplicateVersion, good, good}}));
}

void LoadingTest::aVersionAlreadyThereIsRefused()
{
    const QString good = m_folder.filePath(u"good.txt"_s);
    const app::Loaded first = app::loadVersions({{good, {}}}, {}, support::languages());
    const app::Loaded again = app::loadVersions({{good, {}}}, first.versions, support::languages());
    QCOMPARE(again.versions.size(), size_t(0));
    QCOMPARE(again.errors.size(), 1);
    QCOMPARE(again.errors.first().code, core::ErrorCode::DuplicateVersion);
}

void LoadingTest::addressesAreFetched()
{
    const support::WebServer server;
    const QString address = server.address(u"moved"_s);
    const app::Loaded loaded = app::loadVersions({{address, u"Coast Wire"_s}}, {},
                                                 support::languages(), {}, {.allowsPrivate = true});
    QCOMPARE(loaded.errors.size(), 0);
    QCOMPARE(loaded.versions.size(), size_t(1));
    const core::Version &version = loaded.versions.front();
    QCOMPARE(version.title, u"Old bridge closed"_s);
    QCOMPARE(version.outlet, u"Coast Wire"_s);
    QCOMPARE(version.file, address);
    QCOMPARE(version.fetchedFrom, server.address(u"page"_s));
    QCOMPARE(version.bytes, support::page);
    QVERIFY(version.retrieved.isValid());
}

void LoadingTest::theServersEncodingCounts()
{
    const support::WebServer server;
    const app::Loaded loaded = app::loadVersions({{server.address(u"cyrillic"_s), {}}}, {},
                                                 support::languages(), {}, {.allowsPrivate = true});
    QCOMPARE(loaded.versions.size(), size_t(1));
    QVERIFY2(loaded.versions.front().text.startsWith(u"Мост закрыт."_s),
             qPrintable(loaded.versions.front().text));
}

void LoadingTest::whatCannotBeFetchedIsRefused()
{
    const support::WebServer server;
    const QString gone = server.address(u"gone"_s);
    const QString good = m_folder.filePath(u"good.txt"_s);
    const app::Loaded loaded = app::loadVersions({{gone, {}}, {good, {}}}, {}, support::languages(),
                                                 {}, {.allowsPrivate = true});
    QCOMPARE(loaded.versions.size(), size_t(1));
    QCOMPARE(loaded.errors,
             (QList{core::Error{core::ErrorCode::AddressStatus, gone, u"404 Not Found"_s}}));
}

QTEST_GUILESS_MAIN(LoadingTest)
#include "loadingtest.moc"
