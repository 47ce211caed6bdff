// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::store::Database;
using core::store::Migration;

/// How a format is made of the one before it, on formats of the test's own.
class MigrateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatBecomesTheLast();
    void whatFailsChangesNothing();
    void theFirstFormatNeverChanges();

private:
    const std::vector<Migration> m_steps{
        {u"CREATE TABLE note (words TEXT NOT NULL) STRICT"_s},
        {u"ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"_s,
         u"CREATE TABLE tag (name TEXT NOT NULL) STRICT"_s},
        {u"INSERT INTO tag SELECT colour FROM note"_s},
    };
};

void MigrateTest::everyFormatBecomesTheLast()
{
    for (size_t from = 1; from <= m_steps.size(); ++from) {
        Database database;
        QVERIFY(core::store::migrate(database, 0, std::span(m_steps).first(from)));
        QVERIFY(core::store::hasSchemaOf(database, static_cast<qsizetype>(from), m_steps));
        QVERIFY(database.run(u"INSERT INTO note (words) VALUES (?)"_s, {u"look here"_s}));
        QVERIFY(core::store::migrate(database, static_cast<qsizetype>(from), m_steps));
        QVERIFY(core::store::hasSchemaOf(database, 3, m_steps));
        QCOMPARE(database.value(u"SELECT words || colour FROM note"_s), u"look heregrey"_s);
        QCOMPARE(database.value(u"SELECT count(*) FROM tag"_s), from < 3 ? 1 : 0);
        QCOMPARE(database.value(u"PRAGMA user_version"_s), 3);
        QCOMPARE(database.value(u"PRAGMA application_id"_s), core::store::applicationId);
    }
}

void MigrateTest::whatFailsChangesNothing()
{
    Database database;
    std::vector<Migration> steps = m_steps;
    steps[1].append(u"CREATE TABLE note (again)"_s);
    QVERIFY(core::store::migrate(database, 0, std::span(steps).first(1)));
    QVERIFY(!core::store::migrate(database, 1, steps));
    QVERIFY(!database.error().isEmpty());
}

/// Files of the first release can be opened for ever: a change is one more migration.
void MigrateTest::theFirstFormatNeverChanges()
{
    Database database;
    QVERIFY(core::store::migrate(database, 0, core::store::migrations().first(1)));
    QStringList tables;
    for (const QVariantList &row : database.rows(
             u"SELECT m.name || ': ' || group_concat(c.name, ' ') FROM sqlite_schema m JOIN "
             "pragma_table_info(m.name) c GROUP BY m.name ORDER BY m.name"_s))
        tables.append(row.first().toString());
    QCOMPARE(tables,
             (QStringList{u"block: position version role text_begin text_end"_s,
                          u"correction: position kind value"_s,
                          u"given_sentence: position version text_begin text_end"_s,
                          u"version: position name outlet title byline date modified address "
                          "language file retrieved fetched_from bytes sha256 encoding "
                          "encoding_assumed page_source text"_s,
                          u"view: name value"_s}));
}

QTEST_GUILESS_MAIN(MigrateTest)
#include "migratetest.moc"
