// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/namewords.h"

namespace core::language {

/// Tokens that make one name, and the title before it.
struct NameRun
{
    IndexRange tokens;
    IndexRange role; ///< empty if none
    NameKind kind = NameKind::Unknown; ///< what the words alone tell
};

/// The names of a sentence with normal capitals: capitalised runs, parted at titles.
std::vector<NameRun> runsOf(const Sentence &sentence, const NameWords &words);

/// The names of a headline-like sentence: those of \a known (keys of names found elsewhere, see
/// Name::key), places, acronyms and words that are nothing else.
std::vector<NameRun> runsInTitleCase(const Sentence &sentence, const NameWords &words,
                                     const QHash<QString, NameKind> &known);

/// Name::key of tokens.
QString keyOf(IndexRange tokens, const NameWords &words);

} // namespace core::language
