// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

namespace core::store {

/// A scratch database of SQLite that goes with the object. Projects are made and looked at in one:
/// SQLite never touches a user's file, nor puts journals beside it. To be used on one thread.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Empty.
    Database();
    /// A copy of \a file.
    explicit Database(const QString &file);
    ~Database();

    /// Runs one statement; false, with error(), where that fails or something failed before.
    bool run(const QString &statement, const QVariantList &values = {});
    /// The rows of a query; isOk() says whether they are all.
    QList<QVariantList> rows(const QString &query);
    /// The first column of the first row; invalid where there is none.
    QVariant value(const QString &query);

    /// False where there was no room for the scratch file, whatever stands in the user's.
    bool isOpen() const { return m_isOpen; }
    bool isOk() const { return m_error.isEmpty(); }
    /// The first fault, as the system told it.
    const QString &error() const { return m_error; }

    /// Closes it and gives the name of its file, which lives as long as the object.
    QString close();

private:
    void openScratch();
    bool take(const QSqlQuery &query);

    QTemporaryDir m_folder;
    QString m_connection;
    QString m_error;
    bool m_isOpen = false;
};

} // namespace core::store
