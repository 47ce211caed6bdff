// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recovery.h"

#include "support/randomproject.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::LeftWork;
using app::Recovery;

class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
    }

    void whatASessionLeftIsFoundOnceItIsGone()
    {
        QProcess session;
        session.start(QStringLiteral(SIDEBYLINE_CRASHING), {folder(), u"/home/me/a.sidebyline"_s});
        QVERIFY(session.waitForReadyRead(20000));
        Recovery recovery(folder());
        QVERIFY(recovery.left().isEmpty()); // it lives
        session.write("\n");
        QVERIFY(session.waitForFinished(20000));
        QCOMPARE(session.exitCode(), 1);
        {
            const QList<LeftWork> left = recovery.left();
            QCOMPARE(left.size(), 1);
            const core::store::Project project = support::randomProject(3);
            QCOMPARE(left.first().path, u"/home/me/a.sidebyline"_s);
            QCOMPARE(left.first().versions, std::ssize(project.story.versions));
            QVERIFY(!left.first().title.isEmpty());
            QVERIFY(left.first().kept.secsTo(QDateTime::currentDateTime()) < 3600);
            QCOMPARE(core::store::open(left.first().file)->corrections, project.corrections);
            // Nobody else is offered it while somebody looks at it.
            QVERIFY(Recovery(folder()).left().isEmpty());
        }
        const QList<LeftWork> again = recovery.left();
        QCOMPARE(again.size(), 1);
        Recovery::discard(again.first());
        QVERIFY(files().isEmpty());
    }

    void aSessionThatEndsLeavesNothing()
    {
        {
            Recovery recovery(folder());
            keep(recovery, 1);
            QVERIFY(!files().isEmpty());
        }
        QVERIFY(files().isEmpty());
    }

    void whatIsSavedIsForgotten()
    {
        Recovery recovery(folder());
        keep(recovery, 1);
        recovery.forget();
        QVERIFY(files().filter(u".sidebyline"_s).isEmpty());
        // While it is being written too.
        recovery.keep(support::randomProject(2), {});
        recovery.forget();
        QVERIFY(QTest::qWaitFor([this] { return files().filter(u".sidebyline"_s).isEmpty(); }));
        QTest::qWait(100);
        QVERIFY(files().filter(u".sidebyline"_s).isEmpty());
    }

    void theLastOfManyIsKept()
    {
        Recovery recovery(folder());
        for (quint32 seed = 1; seed < 9; ++seed)
            recovery.keep(support::randomProject(seed), {});
        keep(recovery, 9);
        const QString file = QDir(folder()).filePath(files().filter(u".sidebyline"_s).first());
        QCOMPARE(core::store::open(file)->corrections, support::randomProject(9).corrections);
    }

    void aFileThatIsDamagedIsPassedOver()
    {
        QFile file(QDir(folder()).filePath(u"x.sidebyline"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
        file.close();
        QVERIFY(Recovery(folder()).left().isEmpty());
        QVERIFY(file.exists());
    }

    void whereNothingCanBeKeptThatIsSaid()
    {
        QFile file(QDir(folder()).filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Recovery recovery(QDir(folder()).filePath(u"taken/folder"_s));
        QSignalSpy failed(&recovery, &Recovery::failed);
        recovery.keep(support::randomProject(1), {});
        QVERIFY(failed.wait(20000));
    }

private:
    QString folder() const { return m_folder->filePath(u"recovery"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    void keep(Recovery &recovery, quint32 seed)
    {
        QSignalSpy kept(&recovery, &Recovery::kept);
        recovery.keep(support::randomProject(seed), u"/home/me/b.sidebyline"_s);
        QVERIFY(kept.wait(20000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
