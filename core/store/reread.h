// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/task.h"
#include "core/language/languages.h"
#include "core/store/project.h"

namespace core::store {

/// A project with its versions read from their bytes by the readers of now.
struct Refreshed
{
    Project project;
    int lostRoles = 0; ///< roles that the user chose for blocks of which nothing is left
};

/// What the user decided goes with the text it was decided about, as when one version is read anew.
/// Names, outlets, languages and encodings stay as they were; so do versions without bytes (what
/// was pasted) and those that cannot be read any more. On all cores.
Refreshed readAnew(Project project, const language::Languages &languages, const Task &task = {});

/// open() and readAnew().
Result<Refreshed> openAnew(const QString &path, const language::Languages &languages,
                           const Task &task = {});

} // namespace core::store
