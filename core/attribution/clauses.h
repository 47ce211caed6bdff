// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/cues.h"

namespace core::attribution {

enum class ComplementKind {
    None, ///< nothing reported follows: the clause ends, or an aside begins
    Quote,
    That,
    Clause, ///< with a finite verb, or after a colon
    Infinitive, ///< "to leave"
    Object, ///< a noun group, or one after the verb's preposition
};

/// What follows a verb of saying, after its addressee, time and place.
struct Complement
{
    ComplementKind kind = ComplementKind::None;
    qsizetype begin = 0; ///< the first item of what is reported; of None: where the clause stopped
    IndexRange addressee; ///< "told | reporters | that"
    bool hasPreposition = false; ///< "complained | about | the noise"
};

Complement complementAfter(const Unit &unit, const Cue &cue, const Grammar &grammar);

/// Where reported words that begin at \a begin end: before the next verb of saying of the same
/// subject, a trailing "he said" and the final full stop.
qsizetype contentEnd(const Unit &unit, qsizetype begin, const std::vector<Cue> &cues,
                     const Grammar &grammar);

} // namespace core::attribution
