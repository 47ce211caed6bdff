// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/evidence.h"

namespace core::attribution {

/// What is reported to the left and to the right of subject and cue.
struct Content
{
    IndexRange left;
    IndexRange right;

    bool isEmpty() const { return left.length() <= 0 && right.length() <= 0; }
};

/// Works out how far reported words go around a subject and a cue of one unit.
class Extents
{
public:
    Extents(const Unit &unit, const std::vector<Cue> &cues, const Grammar &grammar)
        : m_unit(unit)
        , m_cues(cues)
        , m_grammar(grammar)
    {
    }

    /// What stands left of a subject that begins at \a begin, where it ends in a comma, a dash or a
    /// quotation: "T, S said". With \a quotesFrom only the quotations right before it, no further
    /// left than that item. With \a needsClause nothing that cannot be a statement by itself.
    IndexRange leftOf(qsizetype begin, std::optional<qsizetype> quotesFrom,
                      bool needsClause = true) const;
    /// What goes on after "T, S said," : a quotation, or the rest of the clause.
    IndexRange afterParenthesis(qsizetype i, bool quotesOnly) const;
    /// The same where the left part is no clause: "In the end, S said, | the plan failed".
    IndexRange restAfterParenthesis(qsizetype i) const;
    IndexRange rightOf(const Cue &cue, const Complement &complement, const Subject &subject) const;
    /// "While she claimed T, the mayor …", "Asking for T, the mayor …": T ends at the comma.
    IndexRange shortenedFronted(const Cue &cue, const Subject &subject, IndexRange content) const;
    /// "She said on the radio, in reply to a listener, | "No."": with nothing said nearer.
    Complement distantQuote(const Cue &cue, Complement complement) const;
    /// "praised the plan | on Friday": a thing without when it was spoken of.
    IndexRange withoutTime(IndexRange content) const;
    /// Where the phrases after a cue end that reports nothing to its right.
    qsizetype stopAfter(qsizetype i) const;

private:
    qsizetype asideEnd(const Cue &cue, const Subject &subject, qsizetype begin,
                       qsizetype end) const;
    qsizetype quoteRunEnd(qsizetype quote, qsizetype end) const;
    bool hasComma(IndexRange part) const;

    const Unit &m_unit;
    const std::vector<Cue> &m_cues;
    const Grammar &m_grammar;
};

} // namespace core::attribution
