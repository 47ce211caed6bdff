// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document.h"

#include "app/errortext.h"
#include "app/opener.h"
#include "core/comparison/statementcorrections.h"
#include "support/stories.h"
#include "tests/app/ready.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Document;
using app::NamedFile;
using core::VersionId;

namespace {

/// The columns' outlets: "a b c".
QString shown(const Document &document)
{
    QStringList columns;
    for (const VersionId id : document.state().columns)
        columns.append(document.state().outletOf(id));
    return columns.join(u' ');
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFilesAreReadAndCompared()
    {
        Document document(support::readyLanguages());
        QSignalSpy compared(&document, &Document::compared);
        document.addFiles(twoFiles());
        QVERIFY(document.isBusy());
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(compared.size(), 1);
        QVERIFY(document.isUpToDate());
        QCOMPARE(document.comparison()->story.versions.size(), 2U);
        QCOMPARE(shown(document), u"first second"_s);
        QVERIFY(document.milliseconds() > 0);
    }

    void correctedStatementsAreComparedAnewAndUndone()
    {
        Document document(support::readyLanguages());
        document.addFiles(
            {{.path = write(u"a.txt"_s, "Mayor Ann Lee said the old bridge will open on Monday.")},
             {.path = write(u"b.txt"_s, "The old bridge will open on Monday, a clerk said.")}});
        QVERIFY(support::becomesIdle(document));
        const auto &found = document.comparison()->attributions.front();
        core::StatementCorrection correction{
            .content = core::anchorOf(document.comparison()->version({0}), {0}, found.content),
            .cue = found.cueText};
        correction.source = u"Bob Ray"_s;
        document.correctStatement(correction);
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.comparison()->attributions.front().source.name, u"Bob Ray"_s);
        QCOMPARE(document.undoStack()->undoText(), u"Correct source"_s);
        document.undoStack()->undo();
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.comparison()->attributions.front().source.name, u"Ann Lee"_s);
    }

    void namesOnTheCommandLineWin()
    {
        Document document(support::readyLanguages());
        document.addFiles(
            {{.path = write(u"a.txt"_s, "One story. It is short."), .outlet = u"Fast News"_s}});
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(shown(document), u"Fast News"_s);
    }

    void oneBadFileIsToldAndTheRestIsCompared_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<core::ErrorCode>("code");
        QTest::newRow("missing") << path(u"missing.txt"_s) << core::ErrorCode::FileMissing;
        QTest::newRow("empty") << write(u"empty.txt"_s, "") << core::ErrorCode::FileEmpty;
        QVERIFY(QDir(m_folder.path()).mkpath(u"bare"_s));
        QTest::newRow("a folder without files")
            << path(u"bare"_s) << core::ErrorCode::NothingReadable;
        QTest::newRow("binary") << write(u"binary.txt"_s,
                                         QByteArray("\x7f\x45\x4c\x46\0\1\2\3\0\0", 10))
                                << core::ErrorCode::NotText;
        QTest::newRow("twice the same")
            << write(u"again.txt"_s, firstText()) << core::ErrorCode::DuplicateVersion;
    }
    void oneBadFileIsToldAndTheRestIsCompared()
    {
        QFETCH(QString, bad);
        QFETCH(core::ErrorCode, code);
        Document document(support::readyLanguages());
        QList<core::Error> errors;
        connect(&document, &Document::failed, this,
                [&errors](const QList<core::Error> &more) { errors += more; });
        document.addFiles(twoFiles() + QList<NamedFile>{{.path = bad, .outlet = {}}});
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.comparison()->story.versions.size(), 2U);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().code, code);
        QVERIFY(app::sentenceOf(errors.first()).startsWith(bad));
    }

    void aFileThatIsOpenAlreadyIsRefused()
    {
        Document document(support::readyLanguages());
        QSignalSpy failed(&document, &Document::failed);
        const QList<NamedFile> files = twoFiles(); // written once: they are being read soon
        document.addFiles(files);
        document.addFiles(files.first(1)); // asked for while the first are being read
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.state().count(), 2);
        QCOMPARE(failed.size(), 1);
    }

    void pastedTextBecomesAVersionOnce()
    {
        Document document(support::readyLanguages());
        QSignalSpy failed(&document, &Document::failed);
        const app::PastedText pasted{.text = u"The bridge will close. 🌉 It is old."_s,
                                     .outlet = u"Copied"_s};
        document.addText(pasted);
        document.addText(pasted);
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(shown(document), u"Copied"_s);
        QCOMPARE(failed.size(), 1);
    }

    void everyStepIsUndoneAndRedone()
    {
        Document document(support::readyLanguages());
        document.addFiles(app::sampleFiles().first(3));
        QVERIFY(support::becomesIdle(document));
        const QString original = shown(document);
        const QStringList names = original.split(u' ');
        document.rename(VersionId{0}, u"Renamed"_s);
        document.setReference(VersionId{1});
        document.moveColumn(VersionId{0}, 1);
        document.hide(VersionId{2});
        document.remove(VersionId{1});
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(shown(document), u"Renamed"_s);
        QVERIFY(!document.state().reference.isValid());
        for (int i = 0; i < 5; ++i)
            document.undoStack()->undo();
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(shown(document), original);
        QCOMPARE(document.comparison()->version(VersionId{0}).outlet, u"Coastline Wire"_s);
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(shown(document), u"Renamed"_s);
        QCOMPARE(document.comparison()->story.versions.size(), 2U);
    }

    void undoingEverythingLeavesNothing()
    {
        Document document(support::readyLanguages());
        document.addFiles(twoFiles());
        QVERIFY(support::becomesIdle(document));
        document.undoStack()->undo();
        QVERIFY(support::becomesIdle(document));
        QVERIFY(!document.comparison());
        QCOMPARE(document.state().count(), 0);
    }

    void movesOfOneColumnAreOneStep()
    {
        Document document(support::readyLanguages());
        document.addFiles(app::sampleFiles());
        QVERIFY(support::becomesIdle(document));
        const QString original = shown(document);
        document.moveColumn(VersionId{0}, 1);
        document.moveColumn(VersionId{0}, 1);
        document.undoStack()->undo();
        QCOMPARE(shown(document), original);
    }

    void columnsAloneNeedNoOtherComparison()
    {
        Document document(support::readyLanguages());
        document.addFiles(app::sampleFiles());
        QVERIFY(support::becomesIdle(document));
        const auto before = document.comparison();
        document.hide(VersionId{1});
        document.takeShownColumns({VersionId{3}, VersionId{0}});
        QVERIFY(!document.isBusy());
        QCOMPARE(document.comparison(), before);
        QCOMPARE(document.shownColumns(), (QList{VersionId{3}, VersionId{0}}));
    }

    void idsAreToldApartWhileTheComparisonLagsBehind()
    {
        Document document(support::readyLanguages());
        document.addFiles(app::sampleFiles());
        QVERIFY(support::becomesIdle(document));
        document.remove(VersionId{0});
        QVERIFY(document.isBusy());
        QCOMPARE(document.stateIdOf(VersionId{3}), VersionId{2});
        QVERIFY(!document.stateIdOf(VersionId{0}).isValid());
        QCOMPARE(document.shownColumns().first(), VersionId{1});
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.stateIdOf(VersionId{3}), VersionId{3});
    }

    void cancelledReadingLeavesWhatWasThere()
    {
        QPromise<app::LanguagesPtr> slow; // reading cannot go on before the languages are there
        slow.start();
        Document document(slow.future());
        QSignalSpy failed(&document, &Document::failed);
        document.addFiles(twoFiles());
        document.addFiles(app::sampleFiles());
        document.cancel();
        slow.addResult(support::sharedLanguages());
        slow.finish();
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.state().count(), 0);
        QCOMPARE(failed.size(), 0);
    }

    void cancelledComparingKeepsTheLastResult()
    {
        Document document(support::readyLanguages());
        document.addFiles(twoFiles());
        QVERIFY(support::becomesIdle(document));
        const auto before = document.comparison();
        QSignalSpy cancelled(&document, &Document::cancelled);
        document.setReference(VersionId{1});
        document.cancel();
        QVERIFY(support::becomesIdle(document));
        // Cancelling may come too late for so short a story; both ends are good.
        QVERIFY(document.comparison() == before ? cancelled.size() == 1 : document.isUpToDate());
        document.compare();
        QVERIFY(support::becomesIdle(document));
        QVERIFY(document.isUpToDate());
        QCOMPARE(document.comparison()->reference, VersionId{1});
    }

    void aNewerComparisonSupersedesOneThatRuns()
    {
        Document document(support::readyLanguages());
        document.addFiles(app::sampleFiles());
        QVERIFY(support::becomesIdle(document));
        for (qint32 i = 0; i < 5; ++i)
            document.setReference(VersionId{i});
        QVERIFY(support::becomesIdle(document));
        QCOMPARE(document.comparison()->reference, VersionId{4});
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }
    static QByteArray firstText()
    {
        return "Harbour bridge to close\n\nThe bridge over the harbour will close on Monday, the "
               "council said.\n\nIt is 80 years old.\n";
    }
    QList<NamedFile> twoFiles() const
    {
        return {{.path = write(u"first.txt"_s, firstText()), .outlet = {}},
                {.path = write(u"second.txt"_s,
                               "The bridge over the harbour will close on Tuesday, the council "
                               "said.\n\nNobody was surprised.\n"),
                 .outlet = {}}};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
