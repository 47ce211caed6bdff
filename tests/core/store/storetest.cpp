// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project.h"
#include "core/store/schema.h"
#include "support/randomproject.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::store::Project;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The source of a page stands in its bytes.
Project withoutSources(Project project)
{
    for (core::Version &version : project.story.versions) {
        if (!version.bytes.isEmpty())
            version.source.clear();
    }
    return project;
}

/// What somebody with another program does to a file.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

#ifdef Q_OS_UNIX
/// While it lives, no file can grow over some bytes: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};
#endif

} // namespace

class StoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsOpened_data();
    void whatIsSavedIsOpened();
    void anEmptyProjectIsOne();
    void halfACharacterDoesNotBreakIt();
    void theFileSaysWhatItIs();
    void refusedIsWhatIsNoProject_data();
    void refusedIsWhatIsNoProject();
    void refusedIsWhatMakesNoSense_data();
    void refusedIsWhatMakesNoSense();
    void cutOffAnywhereItIsRefused();
    void aViewOfAnotherReleaseIsLeftOut();
    void whatNobodyPutThereDoesNotRun();
    void aFileThatAnotherProgramOpenedIsStillOne();
    void aLinkStaysALink();
    void aFullDiskLosesNothing();
    void aFullDiskIsNoDamage();
    void whereNothingCanBeWrittenNothingIsLost_data();
    void whereNothingCanBeWrittenNothingIsLost();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::AllEntries); }
    /// Opening fails so and changes nothing.
    void verifyRefused(const QString &file, ErrorCode code);

    QTemporaryDir m_folder;
};

void StoreTest::verifyRefused(const QString &file, ErrorCode code)
{
    const QByteArray before = bytesOf(file);
    const QStringList beside = files();
    const auto opened = core::store::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(opened.error().file, file);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(files(), beside);
}

void StoreTest::whatIsSavedIsOpened_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void StoreTest::whatIsSavedIsOpened()
{
    QFETCH(quint32, seed);
    const Project project = support::randomProject(seed);
    const QString file = path(u"round %1 #?.sidebyline"_s.arg(seed));
    QVERIFY(core::store::save(project, file));
    const auto opened = core::store::open(file);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(opened->corrections, project.corrections);
    QCOMPARE(opened->view, project.view);
    QVERIFY(*opened == withoutSources(project));
    // Over another one.
    const Project other = support::randomProject(seed + 1000);
    QVERIFY(core::store::save(other, file));
    QVERIFY(core::store::open(file).value_or(Project()) == withoutSources(other));
}

void StoreTest::anEmptyProjectIsOne()
{
    QVERIFY(core::store::save({}, path(u"empty"_s)));
    QVERIFY(core::store::open(path(u"empty"_s)).value_or(support::randomProject(1)) == Project());
}

void StoreTest::halfACharacterDoesNotBreakIt()
{
    Project project = support::randomProject(3);
    core::Version &version = project.story.versions.front();
    version.text.insert(0, u"\xd83d "_s);
    for (core::Block &block : version.blocks)
        block.range = block.range.shifted(2);
    for (core::TextRange &sentence : version.givenSentences)
        sentence = sentence.shifted(2);
    QVERIFY(core::store::save(project, path(u"half"_s)));
    const auto opened = core::store::open(path(u"half"_s));
    QVERIFY(opened);
    QCOMPARE(opened->story.versions.front().text.sliced(2), version.text.sliced(2));
    QCOMPARE(opened->story.versions.front().blocks, version.blocks);
}

void StoreTest::theFileSaysWhatItIs()
{
    QVERIFY(core::store::save(support::randomProject(1), path(u"told"_s)));
    const QByteArray head = bytesOf(path(u"told"_s)).first(100);
    QCOMPARE(head.sliced(68, 4), "SbLn");
    QVERIFY(core::store::isProject(path(u"told"_s)));
    write(path(u"article.txt"_s), "The bridge closes on Monday.");
    QVERIFY(!core::store::isProject(path(u"article.txt"_s)));
    QVERIFY(core::store::isProject(u"gone.sidebyline"_s));
    QVERIFY(!core::store::isProject(m_folder.path()));
}

void StoreTest::refusedIsWhatIsNoProject_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [this](const char *name, const QByteArray &bytes, ErrorCode code) {
        const QString file = path(QString::fromLatin1(name) + u".sidebyline"_s);
        write(file, bytes);
        QTest::newRow(name) << file << code;
    };
    QTest::newRow("missing") << path(u"missing.sidebyline"_s) << ErrorCode::FileMissing;
    QTest::newRow("a folder") << m_folder.path() << ErrorCode::FileIsDirectory;
    row("empty", "", ErrorCode::FileEmpty);
    row("an article", "The bridge closes on Monday.", ErrorCode::NotProject);
    QVERIFY(core::store::save(support::randomProject(5), path(u"sound"_s)));
    const QByteArray sound = bytesOf(path(u"sound"_s));
    row("another program's database", QByteArray(sound).replace(68, 4, "ABCD"),
        ErrorCode::NotProject);
    row("of a later format", QByteArray(sound).replace(60, 4, QByteArray("\0\0\0\x63", 4)),
        ErrorCode::NewerProject);
    row("of no format", QByteArray(sound).replace(60, 4, QByteArray(4, '\0')), ErrorCode::Damaged);
    row("a negative format", QByteArray(sound).replace(60, 4, QByteArray(4, '\xff')),
        ErrorCode::Damaged);
    row("cut off in its head", sound.first(60), ErrorCode::Damaged);
    row("noise behind its head", sound.first(100) + QByteArray(8000, 'x'), ErrorCode::Damaged);
    row("an empty page", sound.first(100) + QByteArray(8000, '\0'), ErrorCode::Damaged);
}

void StoreTest::refusedIsWhatIsNoProject()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    verifyRefused(file, code);
}

void StoreTest::refusedIsWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("statement");
    const auto row
        = [](const char *name, const QString &statement) { QTest::newRow(name) << statement; };
    row("a view", u"CREATE VIEW more AS SELECT * FROM version"_s);
    row("a trigger", u"CREATE TRIGGER t AFTER INSERT ON view BEGIN DELETE FROM version; END"_s);
    row("an index", u"CREATE INDEX i ON block (version)"_s);
    row("one table more", u"CREATE TABLE more (a)"_s);
    row("one table less", u"DROP TABLE given_sentence"_s);
    row("a column more", u"ALTER TABLE version ADD COLUMN more TEXT"_s);
    row("a gap between versions", u"UPDATE version SET position = 99 WHERE position = 1"_s);
    row("versions that begin with 1", u"DELETE FROM version WHERE position = 0"_s);
    row("two versions of one name", u"UPDATE version SET name = 'a'"_s);
    row("a version without name", u"UPDATE version SET name = '' WHERE position = 0"_s);
    row("a version without outlet", u"UPDATE version SET outlet = '' WHERE position = 0"_s);
    row("bytes that were altered", u"UPDATE version SET bytes = x'00'"_s);
    row("a date that is none", u"UPDATE version SET date = 'soon'"_s);
    row("a time that is none", u"UPDATE version SET retrieved = 'day'"_s);
    row("a block of no version", u"UPDATE block SET version = 77"_s);
    row("a block of version -1", u"UPDATE block SET version = -1"_s);
    row("a block outside the text", u"UPDATE block SET text_end = 9999999"_s);
    row("a block before the text", u"UPDATE block SET text_begin = -5"_s);
    row("a block backwards", u"UPDATE block SET text_begin = text_end + 1"_s);
    row("blocks over one another",
        u"INSERT INTO block SELECT 99999, version, role, 0, 1 FROM "
        "block LIMIT 1"_s);
    row("a role that is none", u"UPDATE block SET role = 'weather'"_s);
    row("a sentence outside the text",
        u"INSERT INTO given_sentence (version, text_begin, text_end) VALUES (0, 0, 9999999)"_s);
    const auto correction = [&](const char *name, const char *kind, const char *value) {
        row(name,
            u"INSERT INTO correction (kind, value) VALUES ('%1', '%2')"_s.arg(
                QLatin1StringView(kind), QLatin1StringView(value)));
    };
    correction("a correction of no kind", "wish", "{}");
    correction("a correction that is no JSON", "link", "{");
    correction("a correction that is a list", "link", "[]");
    correction("a link without ends", "link", R"({"kind":"linked"})");
    correction("a link of no version", "no-counterpart",
               R"({"version":44,"sentence":0,"text":""})");
    correction("a sentence before the first", "no-counterpart",
               R"({"version":0,"sentence":-1,"text":""})");
    correction("half a sentence", "no-counterpart", R"({"version":0,"sentence":0.5,"text":""})");
    correction("a role for a block before the first", "version",
               R"({"version":0,"roles":{"-1":"body"}})");
    correction("a role that nobody knows", "version", R"({"version":0,"roles":{"1":"weather"}})");
    correction("an outlet that is a number", "version", R"({"version":0,"roles":{},"outlet":5})");
    correction("a statement without words", "statement", R"({"kind":"added","cue":""})");
    correction("words that end before they begin", "statement",
               R"({"kind":"added","cue":"","content":{"version":0,"text":"x","ranges":[[5,2]]}})");
    row("a reference to no version",
        u"INSERT INTO view VALUES ('reference', '{\"version\":1000}')"_s);
}

void StoreTest::refusedIsWhatMakesNoSense()
{
    QFETCH(QString, statement);
    const QString file = path(u"tampered.sidebyline"_s);
    QVERIFY(core::store::save(support::randomProject(4), file));
    QVERIFY(core::store::open(file));
    tamper(file, {statement});
    verifyRefused(file, ErrorCode::Damaged);
}

void StoreTest::cutOffAnywhereItIsRefused()
{
    QVERIFY(core::store::save(support::randomProject(6), path(u"whole"_s)));
    const QByteArray whole = bytesOf(path(u"whole"_s));
    for (int i = 1; i < 24; ++i) {
        const QString file = path(u"cut.sidebyline"_s);
        write(file, whole.first(whole.size() * i / 24));
        verifyRefused(file, ErrorCode::Damaged);
    }
}

void StoreTest::aViewOfAnotherReleaseIsLeftOut()
{
    const Project project = support::randomProject(7);
    const QString file = path(u"view.sidebyline"_s);
    for (const QString &view :
         {u"{\"format\":2}"_s, u"{\"format\":1,\"layout\":7}"_s,
          u"{\"format\":1,\"layout\":\"\",\"filter\":{},\"looks\":[],\"columns\":[0,0]}"_s}) {
        QVERIFY(core::store::save(project, file));
        tamper(file, {u"UPDATE view SET value = '%1' WHERE name = 'view'"_s.arg(view)});
        const auto opened = core::store::open(file);
        QVERIFY(opened);
        QCOMPARE(opened->view, core::store::View());
        QCOMPARE(opened->corrections, project.corrections);
    }
}

/// The journal that another program left, or somebody put there, is not rolled back into the file.
void StoreTest::whatNobodyPutThereDoesNotRun()
{
    const Project project = support::randomProject(8);
    const QString file = path(u"journal.sidebyline"_s);
    QVERIFY(core::store::save(project, file));
    const QByteArray before = bytesOf(file);
    write(file + u"-journal"_s, QByteArray(5000, 'j'));
    write(file + u"-wal"_s, QByteArray(5000, 'w'));
    QVERIFY(core::store::open(file).value_or(Project()) == withoutSources(project));
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(bytesOf(file + u"-journal"_s), QByteArray(5000, 'j'));
}

/// With other settings of SQLite, that is; they stand in the file.
void StoreTest::aFileThatAnotherProgramOpenedIsStillOne()
{
    const Project project = support::randomProject(14);
    const QString file = path(u"other.sidebyline"_s);
    QVERIFY(core::store::save(project, file));
    tamper(file, {u"PRAGMA page_size = 512"_s, u"VACUUM"_s, u"PRAGMA journal_mode = WAL"_s});
    QCOMPARE(bytesOf(file).at(18), '\2');
    QVERIFY(core::store::open(file).value_or(Project()) == withoutSources(project));
    QVERIFY(!QFile::exists(file + u"-wal"_s));
}

void StoreTest::aLinkStaysALink()
{
    QVERIFY(core::store::save({}, path(u"real"_s)));
    QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
    const Project project = support::randomProject(9);
    QVERIFY(core::store::save(project, path(u"link"_s)));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QVERIFY(core::store::open(path(u"real"_s)).value_or(Project()) == withoutSources(project));
}

void StoreTest::aFullDiskLosesNothing()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"full.sidebyline"_s);
    const Project project = support::randomProject(10);
    QVERIFY(core::store::save(project, file));
    const QStringList beside = files();
    Project larger = support::randomProject(11);
    larger.story.versions.front().source = QString(3'000'000, u'x');
    larger.story.versions.front().bytes.clear();
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{20'000}, rlim_t{2'000'000}}) {
        core::Result<void> saved;
        {
            const FullDisk full(bytes);
            saved = core::store::save(larger, file);
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
        QCOMPARE(saved.error().file, file);
        QVERIFY(!saved.error().detail.isEmpty());
        QVERIFY(core::store::open(file).value_or(Project()) == withoutSources(project));
        QCOMPARE(files(), beside);
    }
    QVERIFY(core::store::save(larger, file));
#else
    QSKIP("the limit on the size of files is of Unix");
#endif
}

void StoreTest::aFullDiskIsNoDamage()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"sound.sidebyline"_s);
    const Project project = support::randomProject(12);
    QVERIFY(core::store::save(project, file));
    core::Result<Project> opened;
    {
        const FullDisk full(0);
        opened = core::store::open(file);
    }
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!opened.error().detail.isEmpty());
    QVERIFY(core::store::open(file).value_or(Project()) == withoutSources(project));
#else
    QSKIP("the limit on the size of files is of Unix");
#endif
}

void StoreTest::whereNothingCanBeWrittenNothingIsLost_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder that is not there") << path(u"no/such/a.sidebyline"_s);
    QTest::newRow("a folder in its place") << m_folder.path();
#ifdef Q_OS_UNIX
    if (geteuid() != 0) { // who may all, may this too
        QVERIFY(QDir(m_folder.path()).mkpath(u"locked"_s));
        QVERIFY(core::store::save(support::randomProject(12), path(u"locked/a.sidebyline"_s)));
        QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
        QTest::newRow("a folder that is read only") << path(u"locked/a.sidebyline"_s);
    }
#endif
}

void StoreTest::whereNothingCanBeWrittenNothingIsLost()
{
    QFETCH(QString, file);
    const QByteArray before = bytesOf(file);
    const auto saved = core::store::save(support::randomProject(13), file);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(bytesOf(file), before);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
