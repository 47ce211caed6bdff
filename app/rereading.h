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
    bool fromDisk = false; ///< the file as it is now, not the bytes that were kept
};

/// What the user gave the version stays (its name, file, outlet); what had been found is found
/// anew. Fails where the file is gone or is no article any more.
core::Result<core::Version> readAgain(const Rereading &wanted,
                                      const core::language::Languages &languages,
                                      const ReadRules &rules = {});

} // namespace app
