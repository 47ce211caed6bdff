// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/compare.h"
#include "core/store/project.h"
#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program as other programs call it: arguments and standard input in, standard output, error
/// and exit code out.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpTeaches_data();
    void helpTeaches();
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();
    void compareGivesTheSchema();
    void badFilesAreNamedAndTheRestIsCompared();
    void oneVersionAloneIsSaid();
    void referenceIsTakenByNumberAndByName();
    void htmlIsOnePageWithoutScript();
    void csvIsATable_data();
    void csvIsATable();
    void csvBeginsWithAMarkWhereAsked();
    void outputFileIsKeptWhenThereIsNothingToWrite();
    void standardInputIsAVersion();
    void aProjectStandsInPlaceOfItsFiles();
    void aProjectThatIsRefusedIsSaid();
    void batchAnswersEveryLineInOrder();
    void batchOffsetsAreCodePoints();
    void batchCompareKeepsGivenSentences();

private:
    struct Run
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray bytesOf(const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

QList<QJsonObject> lines(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

QStringList keys(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

CommandLineTest::Run CommandLineTest::run(const QStringList &arguments,
                                          const QByteArray &input) const
{
    QProcess program;
    program.start(QStringLiteral(SIDEBYLINE_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void CommandLineTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
}

void CommandLineTest::initTestCase()
{
    write(u"one.txt"_s,
          "The council of Norrey opened a bridge on Monday, the mayor said.\n\n"
          "The bridge cost 12 million crowns.\n\nIt has a <b>narrow</b> path for walkers & "
          "riders.\n");
    write(u"two.txt"_s,
          "The council of Norrey opened a bridge on Monday, the engineer said.\n\n"
          "The bridge cost 14 million crowns.\n\nChildren sang at the opening in the rain.\n");
}

void CommandLineTest::helpTeaches_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("the program") << QStringList{u"--help"_s} << QByteArray("sidebyline compare");
    QTest::newRow("a verb") << QStringList{u"compare"_s, u"--help"_s}
                            << QByteArray("--reference N");
    QTest::newRow("help about a verb")
        << QStringList{u"help"_s, u"batch"_s} << QByteArray("JSON Lines");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("sidebyline 0.");
}

void CommandLineTest::helpTeaches()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    const Run said = run(arguments);
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains(mentions), said.out.constData());
}

void CommandLineTest::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no files") << QStringList{u"compare"_s};
    QTest::newRow("unknown option") << QStringList{u"compare"_s, u"--colour"_s, u"a"_s};
    QTest::newRow("unknown format") << QStringList{u"compare"_s, u"--format"_s, u"gif"_s, u"a"_s};
    QTest::newRow("unknown table")
        << QStringList{u"compare"_s, u"--format"_s, u"csv"_s, u"--table"_s, u"verbs"_s, u"a"_s};
    QTest::newRow("table of another format")
        << QStringList{u"compare"_s, u"--table"_s, u"claims"_s, u"a"_s};
    QTest::newRow("unknown batch verb") << QStringList{u"batch"_s, u"guess"_s};
    QTest::newRow("no batch verb") << QStringList{u"batch"_s};
}

void CommandLineTest::wrongUsageIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    const Run said = run(arguments);
    QCOMPARE(said.code, 2);
    QCOMPARE(said.out, QByteArray());
    QCOMPARE(said.err.count('\n'), 1);
}

void CommandLineTest::compareGivesTheSchema()
{
    const Run said
        = run({u"compare"_s, u"Norrey Post="_s + file(u"one.txt"_s), file(u"two.txt"_s)});
    QCOMPARE(said.code, 0);
    const QJsonObject comparison = QJsonDocument::fromJson(said.out).object();
    QCOMPARE(comparison["schema"_L1].toString(), u"sidebyline/comparison/1"_s);
    QCOMPARE(keys(comparison),
             (QStringList{u"attributions"_s, u"claims"_s, u"differences"_s, u"pairs"_s, u"schema"_s,
                          u"statistics"_s, u"unmatched"_s, u"versions"_s}));
    const QJsonObject first = comparison["versions"_L1][0].toObject();
    QCOMPARE(first["outlet"_L1].toString(), u"Norrey Post"_s);
    QCOMPARE(first["file"_L1].toString(), file(u"one.txt"_s));
    QCOMPARE(first["sentences"_L1][0]["id"_L1].toString(), u"v1.1"_s);
    QCOMPARE(keys(comparison["pairs"_L1][0].toObject()),
             (QStringList{u"a"_s, u"b"_s, u"changes"_s, u"reasons"_s, u"relation"_s, u"score"_s}));
    QCOMPARE(keys(comparison["differences"_L1][0].toObject()),
             (QStringList{u"against"_s, u"detail"_s, u"end"_s, u"kind"_s, u"sentence"_s, u"start"_s,
                          u"text"_s, u"version"_s}));
}

void CommandLineTest::badFilesAreNamedAndTheRestIsCompared()
{
    const Run said = run({u"compare"_s, file(u"one.txt"_s), u"nowhere.txt"_s, file(u"two.txt"_s),
                          file(u"one.txt"_s)});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.err,
             QByteArray("nowhere.txt: there is no such file\n") + file(u"one.txt"_s).toUtf8()
                 + ": it is the same as " + file(u"one.txt"_s).toUtf8() + '\n');
    QCOMPARE(QJsonDocument::fromJson(said.out)["versions"_L1].toArray().size(), 2);
}

void CommandLineTest::oneVersionAloneIsSaid()
{
    const Run said = run({u"compare"_s, file(u"one.txt"_s)});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.contains("only version"), said.err.constData());
    QCOMPARE(QJsonDocument::fromJson(said.out)["versions"_L1].toArray().size(), 1);
}

void CommandLineTest::referenceIsTakenByNumberAndByName()
{
    const QStringList files{u"A="_s + file(u"one.txt"_s), u"B="_s + file(u"two.txt"_s)};
    const auto page = [&](const QString &reference) {
        return run(QStringList{u"compare"_s, u"--format"_s, u"html"_s, u"--reference"_s, reference}
                   + files);
    };
    QCOMPARE(page(u"2"_s).out, page(u"B"_s).out);
    QVERIFY(page(u"2"_s).out.contains("reference</span>"));
    QCOMPARE(page(u"3"_s).code, 2);
    QCOMPARE(page(u"C"_s).code, 2);
}

void CommandLineTest::htmlIsOnePageWithoutScript()
{
    const QString out = file(u"report.html"_s);
    const Run said = run({u"compare"_s, u"--format"_s, u"html"_s, u"-o"_s, out, file(u"one.txt"_s),
                          file(u"two.txt"_s)});
    QCOMPARE(said.code, 0);
    QFile page(out);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("&lt;b&gt;narrow&lt;/b&gt;"));
    QVERIFY(html.contains("walkers &amp; riders"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<b>narrow"));
    QVERIFY(html.contains("default-src 'none'"));
}

void CommandLineTest::csvIsATable_data()
{
    QTest::addColumn<QStringList>("table");
    QTest::addColumn<QByteArray>("headings");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("claims, if nothing is said")
        << QStringList{} << QByteArray("claim,label,versions,sentences,A,two\r\n")
        << QByteArray(",2,v1.1 v2.1,");
    QTest::newRow("differences") << QStringList{u"--table"_s, u"differences"_s}
                                 << QByteArray("kind,version,outlet,")
                                 << QByteArray("figure-changed,v1,A,v1.2,");
    QTest::newRow("attributions") << QStringList{u"--table"_s, u"attributions"_s}
                                  << QByteArray("version,outlet,source text,")
                                  << QByteArray("\r\nv1,A,the mayor,");
}

void CommandLineTest::csvIsATable()
{
    QFETCH(QStringList, table);
    QFETCH(QByteArray, headings);
    QFETCH(QByteArray, cell);
    const Run said = run(QStringList{u"compare"_s, u"--format"_s, u"csv"_s} + table
                         + QStringList{u"A="_s + file(u"one.txt"_s), file(u"two.txt"_s)});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.startsWith(headings), said.out.constData());
    QVERIFY2(said.out.contains(cell), said.out.constData());
    QVERIFY(said.out.endsWith("\r\n"));
}

void CommandLineTest::csvBeginsWithAMarkWhereAsked()
{
    const QStringList arguments{u"compare"_s, u"--format"_s, u"csv"_s, file(u"one.txt"_s),
                                file(u"two.txt"_s)};
    QCOMPARE(run(arguments + QStringList{u"--bom"_s}).out, "\xef\xbb\xbf" + run(arguments).out);
}

void CommandLineTest::outputFileIsKeptWhenThereIsNothingToWrite()
{
    write(u"kept.json"_s, "before");
    QCOMPARE(run({u"compare"_s, u"-o"_s, file(u"kept.json"_s), u"nowhere.txt"_s}).code, 1);
    QFile kept(file(u"kept.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("before"));
    const Run said = run(
        {u"compare"_s, u"-o"_s, u"/nowhere/at/all.json"_s, file(u"one.txt"_s), file(u"two.txt"_s)});
    QCOMPARE(said.code, 1);
    QVERIFY2(said.err.startsWith("/nowhere/at/all.json: it cannot be written"),
             said.err.constData());
}

void CommandLineTest::standardInputIsAVersion()
{
    const Run said = run(
        {u"compare"_s, u"Pasted=-"_s, file(u"two.txt"_s)},
        "The council of Norrey opened a bridge on Monday, a clerk said. It rained all day long.\n");
    QCOMPARE(said.code, 0);
    QCOMPARE(QJsonDocument::fromJson(said.out)["versions"_L1][0]["outlet"_L1].toString(),
             u"Pasted"_s);
}

QByteArray CommandLineTest::bytesOf(const QString &name) const
{
    QFile read(file(name));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void CommandLineTest::aProjectStandsInPlaceOfItsFiles()
{
    core::store::Project project;
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s})
        project.story.versions.push_back(support::readOne(bytesOf(name), name));
    core::nameVersions(project.story);
    const QString saved = file(u"kept.sidebyline"_s);
    QVERIFY(core::store::save(project, saved));
    // Nothing decided: as the files.
    const auto compared = [&](const QStringList &arguments) {
        const Run said = run(QStringList{u"compare"_s} + arguments);
        return said.code == 0 ? QJsonDocument::fromJson(said.out).object() : QJsonObject();
    };
    const QJsonObject ofFiles = compared({file(u"one.txt"_s), file(u"two.txt"_s)});
    QJsonObject ofProject = compared({saved});
    for (const QString &part : {u"pairs"_s, u"claims"_s, u"differences"_s, u"attributions"_s}) {
        QVERIFY(ofFiles.contains(part));
        QCOMPARE(ofProject[part], ofFiles[part]);
    }
    // What was decided holds.
    project.corrections.versions[{0}].outlet = u"Norrey Post"_s;
    project.corrections.noCounterpart = {core::SentenceId{{0}, 0}};
    project.reference = {1};
    QVERIFY(core::store::save(project, saved));
    ofProject = compared({saved});
    QCOMPARE(ofProject["versions"_L1][0]["outlet"_L1].toString(), u"Norrey Post"_s);
    QVERIFY(ofProject["unmatched"_L1]["v1"_L1].toArray().contains(u"v1.1"_s));
    QVERIFY(!ofFiles["unmatched"_L1]["v1"_L1].toArray().contains(u"v1.1"_s));
    const auto page = [&](const QStringList &reference) {
        return run(QStringList{u"compare"_s, u"--format"_s, u"html"_s, saved} + reference);
    };
    QCOMPARE(page({}).out, page({u"--reference"_s, u"2"_s}).out);
    QVERIFY(page({}).out != page({u"--reference"_s, u"1"_s}).out);
    QCOMPARE(page({u"--reference"_s, u"Norrey Post"_s}).out, page({u"--reference"_s, u"1"_s}).out);
    QCOMPARE(page({u"--reference"_s, u"3"_s}).code, 2);
    // What finds its words no more is told.
    project.corrections.noCounterpart = {{{{0}, 0}, u"Words that nobody wrote."_s}};
    QVERIFY(core::store::save(project, saved));
    const Run said = run({u"compare"_s, saved});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err, saved.toUtf8() + ": corrections that found their words no more: 1\n");
}

void CommandLineTest::aProjectThatIsRefusedIsSaid()
{
    write(u"damaged.sidebyline"_s, "SQLite format 3");
    const QString damaged = file(u"damaged.sidebyline"_s);
    const Run said = run({u"compare"_s, damaged});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(said.err.startsWith(damaged.toUtf8() + ": "), said.err.constData());
    QCOMPARE(said.err.count('\n'), 1);
    // It cannot be mixed with other files or named.
    QCOMPARE(run({u"compare"_s, damaged, file(u"one.txt"_s)}).code, 2);
    QCOMPARE(run({u"compare"_s, u"Post="_s + damaged}).code, 2);
}

void CommandLineTest::batchAnswersEveryLineInOrder()
{
    const Run said
        = run({u"batch"_s, u"sentences"_s},
              "{\"id\": \"a\", \"text\": \"It rained. We went home.\", \"language\": \"en\"}\n"
              "not json\n\n[1]\n{\"id\": 7}\n{\"id\": \"b\", \"text\": \"\"}\n");
    QCOMPARE(said.code, 1);
    const QList<QJsonObject> answers = lines(said.out);
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers[0]["id"_L1].toString(), u"a"_s);
    QCOMPARE(answers[0]["sentences"_L1].toArray().size(), 2);
    QVERIFY(answers[1].contains("error"_L1) && answers[1]["id"_L1].isNull());
    QVERIFY(answers[2].contains("error"_L1));
    QCOMPARE(answers[3]["id"_L1].toInt(), 7);
    QVERIFY(answers[3].contains("error"_L1));
    QCOMPARE(answers[4]["sentences"_L1].toArray().size(), 0);
}

void CommandLineTest::batchOffsetsAreCodePoints()
{
    const Run said
        = run({u"batch"_s, u"sentences"_s},
              u"{\"id\": 1, \"text\": \"😀😀 rained. We went home.\", \"language\": \"en\"}\n"_s
                  .toUtf8());
    const QJsonObject second = lines(said.out).first()["sentences"_L1][1].toObject();
    QCOMPARE(second["start"_L1].toInt(), 11);
    QCOMPARE(second["end"_L1].toInt(), 24);
}

void CommandLineTest::batchCompareKeepsGivenSentences()
{
    const Run said = run({u"batch"_s, u"compare"_s},
                         "{\"id\": \"s\", \"versions\": [{\"id\": \"x\", \"sentences\": [\"One "
                         "bridge. Two bridges.\", "
                         "\"\", \"Rain\"]}, {\"id\": \"y\", \"sentences\": [\"Rain\"]}]}\n");
    const QJsonObject answer = lines(said.out).first();
    QCOMPARE(answer["versions"_L1][0]["sentences"_L1].toArray().size(), 3);
    QCOMPARE(answer["versions"_L1][0]["sentences"_L1][2]["id"_L1].toString(), u"x.3"_s);
    QCOMPARE(answer["pairs"_L1].toArray().size(), 1);
    QCOMPARE(answer["pairs"_L1][0]["a"_L1].toString(), u"x.3"_s);
    QCOMPARE(answer["pairs"_L1][0]["relation"_L1].toString(), u"identical"_s);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
