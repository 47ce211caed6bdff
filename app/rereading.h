// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/loading.h"
#include "core/base/error.h"
#include "core/language/languages.h"
#include "core/model/version.h"

namespace app {

/// A version to be read anew.
struct Rereading
{
    core::Version before;
    QString encoding; ///< the user's; empty: whatever is found in the bytes
    bool afresh = false; ///< its file or address as it is now, not the bytes that were kept
};

/// Whether there is anything to read a version afresh from: a file, or an address that it was
/// fetched from.
bool canReadAfresh(const core::Version &version);

/// What the user gave the version stays (its name, file, outlet); what had been found is found
/// anew. What was fetched is asked for again, by \a rules; a member of an archive, a list or a mail
/// ("stories.zip/a.html") is looked for where it was. Fails where the file is gone or is no article
/// any more.
core::Result<core::Version> readAgain(const Rereading &wanted,
                                      const core::language::Languages &languages,
                                      const ReadRules &reading = {}, const FetchRules &rules = {},
                                      const core::Task &task = {});

} // namespace app
