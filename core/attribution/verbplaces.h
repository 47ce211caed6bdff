// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/clauses.h"
#include "core/attribution/sources.h"

namespace core::attribution {

// What stands around a verb of saying, and whether it can speak. Each is O(words looked at).

/// The words of a source without commas and times at its end.
TextRange sourceRange(const Unit &unit, IndexRange items);
/// A quotation ends right before an item, or before the comma or dash in front of it.
bool isAfterQuote(const Unit &unit, qsizetype i);
/// "dit | - elle", "ajoute | - t - elle"
qsizetype afterHyphens(const Unit &unit, qsizetype i);
/// "— T — | dijo S": in a dialogue dashes stand for quotation marks.
bool isDialogue(const Unit &unit, qsizetype verb);
/// "He stood up, said the words and left" is no inversion: what follows must be able to speak.
bool canFollow(const Unit &unit, const Subject &subject, const Grammar &grammar);
/// A noun for neither a person nor an outlet: "the plan".
bool isThing(const Unit &unit, IndexRange items, const Grammar &grammar);
/// People, outlets and names speak; "Russia's invasion" does not.
bool canSpeak(const Unit &unit, IndexRange items, const Grammar &grammar);
/// Only adverbs and words of time.
bool isTimeOnly(const Unit &unit, IndexRange items);
/// "Lee, | asked about the plan, said": the one who is asked does not ask.
bool isAsideParticiple(const Unit &unit, const Cue &cue, const Grammar &grammar);
/// 'The plan, she said, | "would fail"': the quotation is the rest of a clause, not what follows
/// the verb; but not of 'On Monday, she said, | "We won."'.
Complement withQuotedRest(const Unit &unit, const Complement &complement);
/// "The plan, the council said, | would fail": what is said goes on after the cue, so that it need
/// not be a clause before it.
bool isInParenthesis(const Unit &unit, const Complement &complement);
/// "He was called in and told that T": a verb that always names whom it tells, and does not.
bool lacksAddressee(const Unit &unit, const Cue &cue);
/// "is said to", "were alleged to"
bool isHearsay(const Cue &cue, const Complement &complement);

} // namespace core::attribution
