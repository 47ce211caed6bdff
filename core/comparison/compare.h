// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/comparison/comparison.h"
#include "core/language/languages.h"

namespace core {

struct Options
{
    VersionId reference; ///< read the story relative to this version; none by default
};

/// Compares the versions of a story. Deterministic; the order of the versions changes nothing but
/// the ids. Versions of \a previous that read the same (text, roles, metadata) are not analysed
/// again, nor are their pairs examined; the result is what it is without. Errors: TooFewVersions
/// (none at all; one version alone is "compared" with nothing), Cancelled. Safe to call from any
/// thread.
Result<ComparisonPtr> compare(const Story &story, const Corrections &corrections,
                              const Options &options, const language::Languages &languages,
                              const Task &task = {}, const ComparisonPtr &previous = {});

/// Gives every version a unique name ("v1", …) and a shown outlet, unique too, where they have
/// none: from the page's site, the address's host, the file's name. Names given already are kept
/// unless two are the same.
void nameVersions(Story &story);

} // namespace core
