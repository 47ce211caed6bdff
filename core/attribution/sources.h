// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/cues.h"
#include "core/attribution/wordroles.h"

namespace core::attribution {

/// Who speaks, as named at one place in a unit.
struct Subject
{
    IndexRange items; ///< empty: none found
    IndexRange antecedent; ///< of a relative pronoun: what it stands for

    bool isFound() const { return items.length() > 0; }
};

/// The noun group that ends right before \a end, apposition and all: "Ann Lee, a nurse,".
Subject subjectBefore(const Unit &unit, qsizetype end, const Grammar &grammar);

/// The noun group that begins at \a begin, with appositions, up to the clause's end: what follows
/// an inverted verb or "according to".
Subject nounGroupAfter(const Unit &unit, qsizetype begin, const Grammar &grammar);

/// The subject of the clause that a participle or a second verb shares: "He smiled, saying …".
Subject sharedSubject(const Unit &unit, qsizetype verb, const Grammar &grammar);

} // namespace core::attribution
