// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/clauses.h"
#include "core/attribution/sources.h"

namespace core::attribution {

/// Verbs have other senses and forms that are nouns: "claims", "found", "called". Whether a cue in
/// its place, with its subject and what follows it, reports something. Holds references only.
class VerbSense
{
public:
    VerbSense(const Unit &unit, const Grammar &grammar)
        : m_unit(unit)
        , m_grammar(grammar)
    {
    }

    /// "give details of it": a form that may be a noun, right after a word that is no subject.
    bool isBareForm(const Cue &cue) const;

    /// "claims", "report" and the like are nouns as often as verbs: the subject must fit them.
    bool agrees(const Cue &cue, const Subject &subject) const;

    /// Whether a verb with this complement reports something, by the verb's reliability.
    bool isEnough(const Cue &cue, const Complement &complement, IndexRange content,
                  const Subject &subject) const;

    /// People, outlets and names speak; "Russia's invasion" does not.
    bool canSpeak(IndexRange items) const;

private:
    bool isJoined(IndexRange items) const;

    /// "declined to comment": refusing to speak, not to act.
    bool tells(qsizetype verb) const;

    /// "called him a liar", "called the plan the best": somebody or something, and what it is.
    bool isNaming(qsizetype begin, qsizetype end) const;

    bool isEnoughObject(const Cue &cue, const Complement &complement, IndexRange content,
                        bool quoted) const;

    const Unit &m_unit;
    const Grammar &m_grammar;
};

/// True if one of the items is a quotation.
bool hasQuote(const Unit &unit, IndexRange part);

} // namespace core::attribution
