// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/sources.h"

namespace core::attribution {

/// Finds who speaks the verbs of one unit, from left to right. A verb without a subject of its own
/// goes on from a speaker before, so what was found is added.
class Subjects
{
public:
    Subjects(const Unit &unit, const Grammar &grammar)
        : m_unit(unit)
        , m_grammar(grammar)
    {
    }

    void add(const Subject &subject, const Cue &cue);
    /// The subject of an active verb that it precedes; empty where there is none.
    Subject of(const Cue &cue) const;

private:
    struct Speaking
    {
        Subject subject;
        qsizetype verb = 0;
        bool hasAuxiliary = false; ///< "would declare", not "said"
    };

    Subject madeToSpeak(qsizetype begin) const;
    Subject authorOf(const Subject &subject) const;
    bool isNewDocument(IndexRange items) const;
    /// "with one of her ads | asking": the noun group before is the subject after "with" only.
    Subject withSubject(const Cue &cue) const;
    qsizetype withBefore(qsizetype end) const;
    qsizetype pronounBefore(qsizetype infinitive) const;
    Subject outerOf(const Speaking &inner) const;
    /// Of a verb without a subject of its own: the last speaker of the sentence goes on, else the
    /// subject of the main clause.
    Subject shared(const Cue &cue) const;

    const Unit &m_unit;
    const Grammar &m_grammar;
    std::vector<Speaking> m_speaking;
};

} // namespace core::attribution
