// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/attribution.h"
#include "core/attribution/units.h"

#include <optional>

namespace core::attribution {

/// A verb of saying in a unit, with what stands before it: "has repeatedly | said".
struct Cue
{
    IndexRange group; ///< auxiliaries, adverbs, verb and particles
    qsizetype verb = 0; ///< the verb's item
    qsizetype particle = -1; ///< of a verb in two parts: "teilte … | mit"
    const language::ReportingVerb *word = nullptr;
    QString lemma; ///< of a verb that only its place shows to be one of saying; else word's
    language::VerbForms form;
    bool isPassive = false; ///< "was told", "reported by"
    bool isInfinitive = false; ///< "to say"
    bool isParticiple = false; ///< "saying": no subject of its own
    bool isNegated = false;
    bool hasAuxiliary = false;

    bool isFinite() const { return !isInfinitive && !isParticiple && !isPassive; }
    qsizetype next() const { return group.end; }
};

/// The verbs of saying outside quotations, in order. Whether each reports something here is decided
/// later, from its subject and complement.
std::vector<Cue> findCues(const Unit &unit, const Grammar &grammar);

CueClass cueClassNamed(const QString &name);

} // namespace core::attribution
