// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"
#include "app/webserver.h"
#include "support/files.h"
#include "support/stories.h"
#include "tests/app/ready.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Document;
using core::BlockRole;
using core::VersionId;

namespace {

const core::Version &first(const Document &document)
{
    return document.state().story->versions.front();
}

const core::Version &firstShown(const Document &document)
{
    return document.comparison()->story.versions.front();
}

core::VersionCorrection correctionOf(const Document &document)
{
    return document.state().corrections.versions.value({0});
}

/// The number of the block that holds the words, or -1.
qint32 blockWith(const core::Version &version, const QString &words)
{
    for (qint32 i = 0; i < version.blocks.size(); ++i) {
        if (version.blocks[i].range.of(version.text).contains(words))
            return i;
    }
    return -1;
}

// "Мост закроют 5 мая." and more, as windows-1251 has it.
const QByteArray cyrillic
    = QByteArray::fromHex("CCEEF1F220E7E0EAF0EEFEF2203520ECE0FF2C20F1EEEEE1F9E8EB20ECFDF02E");

} // namespace

/// What the user decides about how a version was read, and what is left of it when the version is
/// read anew.
class RereadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_document = std::make_unique<Document>(support::readyLanguages()); }

    void correctionsAreComparedAndUndoneOneByOne()
    {
        open(story());
        const qint32 block = blockWith(first(*m_document), u"ferry"_s);
        core::VersionCorrection correction;
        correction.title = u"Old bridge closes"_s;
        m_document->correctVersion({0}, correction, u"Change headline"_s);
        correction.roles.insert(block, BlockRole::Boilerplate);
        m_document->correctVersion({0}, correction, u"Set aside 1 block"_s);
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(firstShown(*m_document).title, u"Old bridge closes"_s);
        QCOMPARE(firstShown(*m_document).blocks[block].role, BlockRole::Boilerplate);
        QCOMPARE(m_document->undoStack()->undoText(), u"Set aside 1 block"_s);
        m_document->undoStack()->undo();
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(firstShown(*m_document).blocks[block].role, BlockRole::Body);
        QCOMPARE(firstShown(*m_document).title, u"Old bridge closes"_s);
        m_document->undoStack()->undo();
        m_document->undoStack()->redo();
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(firstShown(*m_document).title, u"Old bridge closes"_s);
    }

    void whatWasReadIsNoDecision()
    {
        open("Old bridge closes\n\n" + story());
        const int steps = m_document->undoStack()->count();
        core::VersionCorrection same;
        same.title = first(*m_document).title;
        same.date = first(*m_document).date;
        // Body is one: other versions may prove that it is set aside.
        const qint32 headline = blockWith(first(*m_document), u"Old bridge closes"_s);
        same.roles.insert(headline, core::BlockRole::Title);
        m_document->correctVersion({0}, same, u"Nothing"_s);
        QCOMPARE(m_document->undoStack()->count(), steps);
        QVERIFY(m_document->state().corrections.versions.isEmpty());
    }

    void anotherEncodingIsShownAtOnceAndUndone()
    {
        open(cyrillic.repeated(3));
        m_document->readWithEncoding({0}, u"windows-1252"_s);
        QVERIFY(support::becomesIdle(*m_document));
        QVERIFY(firstShown(*m_document).text.contains(u"Ìîñò"_s));
        m_document->readWithEncoding({0}, u"windows-1251"_s);
        QVERIFY(support::becomesIdle(*m_document));
        QVERIFY(firstShown(*m_document).text.contains(u"Мост закроют"_s));
        QCOMPARE(correctionOf(*m_document).encoding, u"windows-1251"_s);
        QVERIFY(!first(*m_document).encodingAssumed);
        QCOMPARE(first(*m_document).bytes, cyrillic.repeated(3));
        // Trying several is one step.
        m_document->undoStack()->undo();
        QVERIFY(support::becomesIdle(*m_document));
        QVERIFY(!correctionOf(*m_document).encoding);
        QCOMPARE(m_document->undoStack()->index(), 1);
    }

    void anEncodingThatDoesNotExistIsRefused()
    {
        open(cyrillic);
        QSignalSpy failed(m_document.get(), &Document::failed);
        m_document->readWithEncoding({0}, u"no-such-set"_s);
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_document->undoStack()->index(), 1);
    }

    void reloadingCarriesRolesOverAndSaysWhatIsLost()
    {
        open(story());
        core::VersionCorrection correction;
        correction.byline = u"Ann Lee"_s;
        const qint32 kept = blockWith(first(*m_document), u"ferry"_s);
        const qint32 lost = blockWith(first(*m_document), u"council"_s);
        correction.roles = {{kept, BlockRole::Caption}, {lost, BlockRole::Boilerplate}};
        m_document->correctVersion({0}, correction, u"Correct"_s);
        QByteArray changed = story();
        changed.replace("The town council will discuss the costs of all this on Thursday.",
                        "Nobody knows yet who is to pay, and there is much talk of the banks.");
        changed.prepend("A new first paragraph tells that the old bridge has closed already.\n\n");
        write(changed);
        QSignalSpy told(m_document.get(), &Document::readAnew);
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        const qint32 now = blockWith(first(*m_document), u"ferry"_s);
        QVERIFY(now != kept);
        QCOMPARE(correctionOf(*m_document).roles,
                 (QHash<qint32, BlockRole>{{now, BlockRole::Caption}}));
        QCOMPARE(correctionOf(*m_document).byline, u"Ann Lee"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().at(0).toString().endsWith(u": 1"_s));
        QCOMPARE(told.first().at(1).toBool(), true);
        m_document->undoStack()->undo();
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(correctionOf(*m_document).roles.size(), 2);
        QVERIFY(first(*m_document).text.contains(u"council"_s));
    }

    void reloadingAFileThatDidNotChangeIsNoStep()
    {
        open(story());
        QSignalSpy told(m_document.get(), &Document::readAnew);
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QVERIFY(told.first().first().toString().contains(u"has not changed"_s));
    }

    void aFileThatIsGoneIsTold()
    {
        open(story());
        QVERIFY(QFile::remove(path()));
        QSignalSpy failed(m_document.get(), &Document::failed);
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(failed.size(), 1);
        QVERIFY(first(*m_document).text.contains(u"ferry"_s));
    }

    void aMemberOfAnArchiveIsReadAgain()
    {
        const QString zip = m_folder.filePath(u"stories.zip"_s);
        const auto writeZip = [&](const QByteArray &second) {
            writeTo(zip, support::zipOf({{u"news/a.txt"_s, story()}, {u"news/b.txt"_s, second}}));
        };
        writeZip(otherStory());
        m_document->addFiles({{.path = zip}});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(m_document->state().count(), 2);
        writeZip(otherStory() + "\nAnother paragraph says that the ferry was built in 1911.\n");
        m_document->reload({1});
        QVERIFY(support::becomesIdle(*m_document));
        const core::Version &second = m_document->state().story->versions[1];
        QVERIFY(second.text.contains(u"1911"_s));
        QCOMPARE(second.file, zip + u"/news/b.txt"_s);
        // What is no longer in it is told, and what was read stays.
        writeTo(zip, support::zipOf({{u"news/a.txt"_s, story()}, {u"news/c.txt"_s, "Short."}}));
        QSignalSpy failed(m_document.get(), &Document::failed);
        m_document->reload({1});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(failed.size(), 1);
        const auto errors = failed.first().first().value<QList<core::Error>>();
        QCOMPARE(errors.first().code, core::ErrorCode::FileMissing);
        QCOMPARE(errors.first().file, zip + u"/news/b.txt"_s);
        QVERIFY(m_document->state().story->versions[1].text.contains(u"1911"_s));
    }

    void aRowOfAListIsReadAgain()
    {
        const QString list = m_folder.filePath(u"stories.jsonl"_s);
        const auto writeList = [&](const QByteArray &second) {
            writeTo(list,
                    R"({"title":"Bridge closes","text":"The old bridge of Westhaven will )"
                    R"(close on Monday for a year of repairs, the council said."})"
                    "\n{\"title\":\"Ferry sails\",\"text\":\""
                        + second + "\"}\n");
        };
        writeList("A ferry takes people across the river until the bridge opens again.");
        m_document->addFiles({{.path = list}});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(m_document->state().count(), 2);
        writeList("Two ferries take people across the river until the bridge opens again.");
        m_document->reload({1});
        QVERIFY(support::becomesIdle(*m_document));
        QVERIFY(m_document->state().story->versions[1].text.contains(u"Two ferries"_s));
        QCOMPARE(m_document->state().story->versions[1].file, list + u"/2"_s);
    }

    void aPageIsAskedForAgainOnRequestOnly()
    {
        const support::WebServer server;
        const QString address = server.address(u"changing"_s);
        m_document->setFetchRules({.allowsPrivate = true});
        m_document->addFiles({{.path = address}});
        QVERIFY(support::becomesIdle(*m_document));
        QVERIFY(first(*m_document).text.contains(u"Bridge 1 was"_s));
        m_document->readWithEncoding({0}, u"windows-1252"_s);
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(server.requests().size(), 1); // the bytes were kept
        const QDateTime before = first(*m_document).retrieved;
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(first(*m_document).text.contains(u"Bridge 2 was"_s));
        QCOMPARE(first(*m_document).encoding, u"windows-1252"_s); // the user's decision
        QCOMPARE(first(*m_document).file, address);
        QCOMPARE(first(*m_document).fetchedFrom, address);
        QVERIFY(first(*m_document).retrieved > before);
        // The same rules hold as for the first time.
        m_document->setFetchRules({});
        QSignalSpy failed(m_document.get(), &Document::failed);
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(first(*m_document).text.contains(u"Bridge 2 was"_s));
    }

    void aLetterWithAttachmentsIsReadAgain()
    {
        const QString path = m_folder.filePath(u"mail.eml"_s);
        const auto writeMail = [&](const QByteArray &letter) {
            writeTo(path,
                    "From: Coast Wire <news@wire.example>\r\nTo: you@paper.example\r\n"
                    "Subject: Stories\r\nMIME-Version: 1.0\r\n"
                    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                    "Content-Type: text/plain\r\n\r\n"
                        + letter.repeated(3)
                        + "\r\n--b\r\nContent-Type: text/plain; name=story.txt\r\n"
                          "Content-Disposition: attachment; filename=story.txt\r\n\r\n"
                        + story() + "\r\n--b--\r\n");
        };
        writeMail(otherStory());
        m_document->addFiles({{.path = path}});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(m_document->state().count(), 2);
        QCOMPARE(m_document->state().story->versions[1].file, path + u"/2"_s);
        m_document->readWithEncoding({0}, u"windows-1252"_s);
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(first(*m_document).encoding, u"windows-1252"_s);
        writeMail(otherStory() + "Another paragraph says that the ferry was built in 1911.\n\n");
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        QVERIFY(first(*m_document).text.contains(u"1911"_s));
    }

    void aNameThatTheUserGaveStays()
    {
        write(story());
        m_document->addFiles({{.path = path(), .outlet = u"Coast Wire"_s}});
        QVERIFY(support::becomesIdle(*m_document));
        write(story() + "\nAnother paragraph says that the bridge was built in 1911.\n");
        m_document->reload({0});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(m_document->state().outletOf({0}), u"Coast Wire"_s);
        QCOMPARE(first(*m_document).name, u"v1"_s);
        QCOMPARE(first(*m_document).file, path());
    }

private:
    QString path() const { return m_folder.filePath(u"story.txt"_s); }
    static QByteArray story()
    {
        return "The old bridge of Westhaven will close on Monday for a year of repairs.\n\n"
               "A ferry takes people across the river until the bridge opens again.\n\n"
               "The town council will discuss the costs of all this on Thursday.\n";
    }
    static QByteArray otherStory()
    {
        return "Ferries take people across the river while the old bridge of Westhaven is shut.\n\n"
               "They leave every twenty minutes from the fish market, the harbour master said.\n\n"
               "Whoever has a yearly ticket for the bridge pays nothing until it opens again.\n\n";
    }
    static void writeTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void write(const QByteArray &bytes) const { writeTo(path(), bytes); }
    void open(const QByteArray &bytes)
    {
        write(bytes);
        m_document->addFiles({{.path = path()}});
        QVERIFY(support::becomesIdle(*m_document));
        QCOMPARE(m_document->state().count(), 1);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(RereadingTest)
#include "rereadingtest.moc"
