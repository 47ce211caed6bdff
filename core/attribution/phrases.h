// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/patterns.h"

namespace core::attribution {

/// Attributions whose cue is no verb: "according to S", "S: T", "S's claim that T", "as S put it".
/// \a cues are the verbs of the unit.
std::vector<Draft> phraseDrafts(const Unit &unit, const std::vector<Cue> &cues,
                                const Grammar &grammar);

} // namespace core::attribution
