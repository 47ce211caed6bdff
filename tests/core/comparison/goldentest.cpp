// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"
#include "support/printer.h"
#include "support/stories.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every folder of tests/data, and the bundled sample, is a story; expected.txt in it says what the
/// engine made of it when somebody last looked and agreed (tests/data/update.sh). What it makes of
/// it now is left beside the build.
class GoldenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storyReadsAsExpected_data();
    void storyReadsAsExpected();
};

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

core::Story storyIn(const QString &folder)
{
    core::Story story;
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name)) {
        if (file.fileName() == "expected.txt"_L1)
            continue;
        auto version = core::reader::readFile(file.filePath(), support::languages());
        if (!version)
            qFatal("%s cannot be read", qPrintable(file.filePath()));
        version->name = file.completeBaseName();
        story.versions.push_back(std::move(*version));
    }
    core::nameVersions(story);
    return story;
}

} // namespace

void GoldenTest::storyReadsAsExpected_data()
{
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<QString>("expected");
    const QString source = QStringLiteral(SIDEBYLINE_SOURCE);
    QTest::newRow("sample") << source + u"/resources/sample"_s
                            << source + u"/tests/data/sample.expected.txt"_s;
    for (const QFileInfo &folder :
         QDir(source + u"/tests/data"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(folder.fileName()))
            << folder.filePath() << folder.filePath() + u"/expected.txt"_s;
}

void GoldenTest::storyReadsAsExpected()
{
    QFETCH(QString, inputs);
    QFETCH(QString, expected);
    const QString actual = support::printed(*support::compared(storyIn(inputs)));
    const QDir folder(QCoreApplication::applicationDirPath() + u"/golden"_s); // wherever it is run
    QVERIFY(folder.mkpath(u"."_s));
    QFile left(folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + u".txt"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(actual.toUtf8());
    left.close();

    const QStringList got = actual.split(u'\n');
    const QStringList wanted = read(expected).split(u'\n');
    for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i) {
        const QByteArray where
            = "line %1 of "_ba.replace("%1", QByteArray::number(i + 1)) + left.fileName().toUtf8();
        QVERIFY2(got.value(i) == wanted.value(i),
                 (where + "\n  got:    " + got.value(i).toUtf8()
                  + "\n  wanted: " + wanted.value(i).toUtf8())
                     .constData());
    }
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "goldentest.moc"
