// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/store/database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Texts of versions are kept beside their bytes, so that what holds to blocks finds them again
/// when another release reads the bytes otherwise. Positions begin with 0 and have no gaps; a
/// version's is its id in corrections. Corrections and the view are JSON, a value each: what a
/// correction consists of changes more often than what a story does.
QStringList firstFormat()
{
    return {
        u"CREATE TABLE version (position INTEGER PRIMARY KEY, name TEXT NOT NULL, outlet TEXT NOT "
        "NULL, title TEXT NOT NULL, byline TEXT NOT NULL, date TEXT NOT NULL, modified TEXT NOT "
        "NULL, address TEXT NOT NULL, language TEXT NOT NULL, file TEXT NOT NULL, retrieved TEXT "
        "NOT NULL, fetched_from TEXT NOT NULL, bytes BLOB NOT NULL, sha256 BLOB NOT NULL, encoding "
        "TEXT NOT NULL, encoding_assumed INTEGER NOT NULL, page_source TEXT NOT NULL, text TEXT "
        "NOT NULL) STRICT"_s,
        u"CREATE TABLE block (position INTEGER PRIMARY KEY, version INTEGER NOT NULL, role TEXT "
        "NOT NULL, text_begin INTEGER NOT NULL, text_end INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE given_sentence (position INTEGER PRIMARY KEY, version INTEGER NOT NULL, "
        "text_begin INTEGER NOT NULL, text_end INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE correction (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT "
        "NOT NULL) STRICT"_s,
        u"CREATE TABLE view (name TEXT NOT NULL, value TEXT NOT NULL) STRICT"_s,
    };
}

QList<QVariantList> tablesOf(Database &database)
{
    return database.rows(
        u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type, tbl_name, sql"_s);
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::array<Migration, 1> all{firstFormat()};
    return all;
}

bool migrate(Database &database, qsizetype from, std::span<const Migration> steps)
{
    if (from == std::ssize(steps))
        return database.isOk();
    database.run(u"BEGIN"_s);
    for (const Migration &step : steps.subspan(static_cast<size_t>(from))) {
        for (const QString &statement : step)
            database.run(statement);
    }
    // PRAGMA takes no bound values.
    database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    database.run(u"PRAGMA user_version = %1"_s.arg(steps.size()));
    return database.run(u"COMMIT"_s);
}

bool hasSchemaOf(Database &database, qsizetype format, std::span<const Migration> steps)
{
    Database sound;
    migrate(sound, 0, steps.first(static_cast<size_t>(format)));
    const auto expected = tablesOf(sound);
    return tablesOf(database) == expected && database.isOk() && sound.isOk();
}

} // namespace core::store
