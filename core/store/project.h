// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/model/story.h"

#include <QJsonObject>

#include <optional>

/// A project: a story and all that the user decided about it, in one SQLite file (".sidebyline").
/// The file holds the bytes that each version was read from, so it can be opened where the original
/// files are not.
namespace core::store {

/// How the user wants one version's column to look.
struct ColumnLook
{
    std::optional<quint32> colour; ///< 0xAARRGGBB; none: by its number
    int characters = 0; ///< how wide its text is; 0: a share of the room
    bool isPinned = false;

    friend bool operator==(const ColumnLook &, const ColumnLook &) = default;
};

/// How the story was looked at. It decides nothing: what makes no sense in a file counts as not
/// there, and never keeps a project from being opened.
struct View
{
    QString layout; ///< a name of the program's; empty: none
    QList<VersionId> columns; ///< those shown, in order; empty: all
    QHash<VersionId, ColumnLook> looks;
    QJsonObject filter; ///< as the program writes it for its settings; empty: lets all pass
    SentenceAnchor sentence; ///< the current one; may be none

    friend bool operator==(const View &, const View &) = default;
};

struct Project
{
    Story story; ///< as it was read, every version with a name of its own
    Corrections corrections;
    VersionId reference; ///< may be none
    View view;

    friend bool operator==(const Project &, const Project &) = default;
};

/// Writes a project in place of what the file held before. Where that fails (CannotWrite, with the
/// system's reason) the file is as it was: the project is written elsewhere first and put there as
/// a whole. Linear in the bytes of the versions.
Result<void> save(const Project &project, const QString &path);

/// The project as it was saved, but that Version::source is empty where there are bytes to take it
/// from: see readAnew(). The file is only ever read. Refused are: what is no project (NotProject),
/// one of a later format (NewerProject), one that is cut off, changed or makes no sense (Damaged),
/// what is missing, unreadable or over 2 GB.
Result<Project> open(const QString &path);

/// Whether a file is to be opened as a project: by how it begins or, so that a damaged one is told
/// as such, by its name.
bool isProject(const QString &path);

} // namespace core::store
