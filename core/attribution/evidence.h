// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/clauses.h"
#include "core/attribution/sources.h"

namespace core::attribution {

/// True where a quotation stands in \a part.
bool hasQuote(const Unit &unit, IndexRange part);

/// A quotation that can be the whole of what is said: no term, no title.
bool isSpoken(const Unit &unit, qsizetype i);

/// "claims", "report" and the like are nouns as often as verbs: false where the subject does not
/// fit a verb, or none stands where a verb's would.
bool fitsSubject(const Unit &unit, const Cue &cue, const Subject &subject, const Grammar &grammar);

/// Whether a verb with this complement reports something, by the verb's reliability. \a content is
/// what would be reported.
bool isReport(const Unit &unit, const Cue &cue, const Complement &complement, IndexRange content,
              const Grammar &grammar);

} // namespace core::attribution
