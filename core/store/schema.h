// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

namespace core::store {

class Database;

/// Says in a file's head that it is a project: "SbLn".
inline constexpr qint32 applicationId = 0x53'62'4c'6e;

/// The statements that make the next format of the one before it; the first begins with nothing.
using Migration = QStringList;

/// Format n is what the first n migrations make; the file's user_version says its n. Once released
/// a migration is never changed: a change of the format is one more.
std::span<const Migration> migrations();

/// Brings a database of format \a from to the last one of \a steps, in one transaction. False where
/// that fails.
bool migrate(Database &database, qsizetype from, std::span<const Migration> steps = migrations());

/// Whether the database holds the tables of a format and nothing else: no view, trigger or index
/// that somebody might have put into it.
bool hasSchemaOf(Database &database, qsizetype format,
                 std::span<const Migration> steps = migrations());

} // namespace core::store
