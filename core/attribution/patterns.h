// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/clauses.h"
#include "core/attribution/sources.h"

namespace core::attribution {

/// An attribution before its source is resolved.
struct Draft
{
    qsizetype unit = 0; ///< number among the units of the version
    qsizetype lastUnit = -1; ///< where a quotation goes on in further units: the last of them
    TextRange source; ///< empty: not named in the sentence
    TextRange antecedent; ///< of a relative pronoun
    TextRange addressee; ///< "told | Nikkei Asia | that"
    TextRanges cue;
    TextRanges content;
    QString lemma;
    CueClass cueClass = CueClass::None;
    qsizetype via = -1; ///< the draft that reports this source, among the drafts of its unit
    qsizetype continues = -1; ///< the draft whose speaker goes on, among all of a version
    bool isNested = false;
    bool isAboutThing = false; ///< "praised | the plan": what is reported is no clause
    bool isCited = false; ///< a second source of what another draft of the unit reports
    bool isDialogue = false; ///< quoted by dashes
    bool isPending = false; ///< ends in a colon: the quotation of the next paragraph is its content
};

/// Everything that unit says somebody says, by the cues in it.
std::vector<Draft> draftsOf(const Unit &unit, const Grammar &grammar);

/// The ranges of items without the marks and spaces between pieces; empty parts give none.
TextRanges piecesOf(const Unit &unit, std::initializer_list<IndexRange> parts);

} // namespace core::attribution
