// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

/// Connections are known by name in all the program.
QString newConnection()
{
    static std::atomic<quint64> count = 0;
    return u"sidebyline-project-%1"_s.arg(++count);
}

/// SQL tells nothing from a string that is null.
QVariant bound(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    const bool isNullBytes
        = value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
    return isNullText ? QVariant(u""_s) : isNullBytes ? QVariant(QByteArray("")) : value;
}

} // namespace

Database::Database()
    : m_connection(newConnection())
{
    openScratch();
}

Database::Database(const QString &file)
    : m_connection(newConnection())
{
    QFile from(file);
    if (!from.copy(m_folder.filePath(u"project"_s))) {
        m_error = from.errorString();
        return;
    }
    // The copy of a file that must not be written must not be written either.
    QFile::setPermissions(m_folder.filePath(u"project"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    openScratch();
}

Database::~Database()
{
    close();
}

void Database::openScratch()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_folder.filePath(u"project"_s));
    if (!database.open()) {
        m_error = database.lastError().text();
        return;
    }
    m_isOpen = true;
    // A scratch file needs no journal and no waiting for the disk; and what a file from elsewhere
    // says must not run.
    run(u"PRAGMA trusted_schema = OFF"_s);
    run(u"PRAGMA cell_size_check = ON"_s);
    run(u"PRAGMA journal_mode = MEMORY"_s);
    run(u"PRAGMA synchronous = OFF"_s);
}

QString Database::close()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    return m_folder.filePath(u"project"_s);
}

bool Database::take(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    if (error.isValid() && isOk())
        m_error = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return isOk();
}

bool Database::run(const QString &statement, const QVariantList &values)
{
    if (!isOk())
        return false;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(bound(value));
    if (take(query))
        query.exec();
    return take(query);
}

QList<QVariantList> Database::rows(const QString &statement)
{
    QList<QVariantList> rows;
    if (!isOk())
        return rows;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.exec(statement);
    const int columns = query.record().count();
    while (take(query) && query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    take(query);
    return rows;
}

QVariant Database::value(const QString &query)
{
    const auto found = rows(query);
    return found.isEmpty() ? QVariant() : found.first().value(0);
}

} // namespace core::store
