// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetching.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/language/languages.h"
#include "core/model/story.h"
#include "core/reader/read.h"

#include <QStringList>

namespace app {

/// A file to read, or an address to fetch, and the outlet name the user gave it (may be empty).
struct NamedFile
{
    QString path;
    QString outlet;

    friend bool operator==(const NamedFile &, const NamedFile &) = default;
};

/// "Fast News=a.txt" -> {a.txt, Fast News}. A file that really has such a name and an address are
/// taken as they are;
/// "-" is standard input.
NamedFile namedFile(const QString &argument);

/// What holds for everything that is read from now on.
struct ReadRules
{
    core::reader::Limits limits;
    QString language; ///< of every version, whatever its words look like; empty: found out

    core::reader::ReadOptions options(const QString &encoding = {}, const QString &told = {}) const
    {
        return {.limits = limits, .encoding = encoding, .told = told};
    }
};

/// What came of reading several files: the versions that could be read, and one error for each file
/// or member that could not.
struct Loaded
{
    std::vector<core::Version> versions;
    QList<core::Error> errors;
    qsizetype skipped = 0; ///< members of folders and archives that are no articles
};

/// Reads files, and the articles in folders, archives and lists, on all cores, keeping their
/// order. A file with the same bytes as one of \a
/// present or an earlier one is refused (DuplicateVersion).
Loaded loadVersions(const QList<NamedFile> &files, const std::vector<core::Version> &present,
                    const core::language::Languages &languages, const core::Task &task = {},
                    const FetchRules &rules = {}, const ReadRules &reading = {});

} // namespace app
