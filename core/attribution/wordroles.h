// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/units.h"

namespace core::attribution {

// What a word is among its neighbours, told from its classes and its place: no word is looked up in
// a dictionary of verbs or nouns. Each is O(1) or O(words looked at).

/// Marks that stand inside a noun group: "Taksoe-Jensen", "St. Paul", "R & D", "40%".
bool isInnerMark(const Unit &unit, qsizetype i);

/// True where an item can be the last of a noun group.
bool isNominal(const Item &item);
bool hasNoun(const Unit &unit, IndexRange part);

/// "about | four in ten"
bool isCounted(const Unit &unit, qsizetype i);

/// "nobody", "no official", "almost none of them": who says nothing.
bool isNobody(const Unit &unit, IndexRange items, const Grammar &grammar);

/// Nouns for persons: "officials", "mayor", "spokesman".
bool isPersonNoun(SourceNoun kind);

/// An auxiliary, a past tense or a participle.
bool isVerbal(const Unit &unit, qsizetype i, const Grammar &grammar);
/// "A man arrested on Friday said": the participle belongs to the noun group.
bool isReducedRelative(const Unit &unit, qsizetype i);
/// "registered voters": a participle that stands before its noun.
bool isAttribute(const Unit &unit, qsizetype i, qsizetype end);

/// True where a finite verb stands in [begin, end).
bool hasFiniteVerb(const Unit &unit, IndexRange part, const Grammar &grammar);
/// True where a verb that its subject precedes begins, with its auxiliaries and adverbs.
bool startsVerbGroup(const Unit &unit, qsizetype i, const Grammar &grammar);

/// "an official | who spoke anonymously | said": the relative pronoun whose verb stands at \a verb,
/// or -1.
qsizetype pronounOf(const Unit &unit, qsizetype verb);
/// Where what describes a noun group from behind begins: "a man | arrested on the bridge".
qsizetype modifierBegin(const Unit &unit, IndexRange part);
/// The words of a noun group before what describes it from behind: "activists | against it".
IndexRange headOf(const Unit &unit, IndexRange items);

} // namespace core::attribution
