// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting.h"

#include "support/stories.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAreWrittenAsTheNameEnds()
    {
        const QTemporaryDir folder;
        const auto comparison = support::compared(
            support::story({{u"Mayor Ann Léo said the bridge would open on Monday."_s},
                            {u"The bridge opened at last."_s}}));
        const auto rows
            = core::statementTable(*comparison, core::StatementGrouping::ByOutletAndSource);
        const auto written = [&](const QString &name) {
            const QString path = folder.filePath(name);
            QFile file(path);
            return app::exportStatements(*comparison, rows, path) && file.open(QIODevice::ReadOnly)
                ? file.readAll()
                : QByteArray();
        };
        const QByteArray csv = written(u"table.csv"_s);
        QVERIFY(csv.startsWith("\xef\xbb\xbfoutlet,source,"));
        QCOMPARE(csv.count("\r\n"), qsizetype(rows.size()) + 1);
        const QJsonDocument json = QJsonDocument::fromJson(written(u"table.JSON"_s));
        QCOMPARE(json.array().size(), qsizetype(rows.size()));
    }

    void whatCannotBeWrittenIsTold()
    {
        const auto comparison = support::compared(support::story({{u"It rained."_s}}));
        const auto written = app::exportStatements(*comparison, {}, u"/nowhere/at/all.csv"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::CannotWrite);
        QCOMPARE(written.error().file, u"/nowhere/at/all.csv"_s);
    }
};

QTEST_GUILESS_MAIN(ExportingTest)
#include "exportingtest.moc"
