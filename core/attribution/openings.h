// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/sources.h"

namespace core::attribution {

// Who is quoted where no verb of saying tells. Each is O(words of the unit).

/// The one name outside quotation marks, for languages whose verbs of saying are not known: '"T",
/// sanoi Aino Berg.'; not found where there are several.
Subject onlyName(const Unit &unit);

/// 'the pull of | Ann Lee's "Q" promise': whose words a quotation is that stands between an owner
/// and a noun.
Subject ownerOf(const Unit &unit, qsizetype quote);

/// 'Lee's letter makes a plain case: "Q"', 'Lee opposes "Q"': whoever a sentence without a known
/// verb opens with, if they can speak.
Subject openingSpeaker(const Unit &unit, qsizetype quote, const Grammar &grammar);

} // namespace core::attribution
