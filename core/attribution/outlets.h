// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/entities.h"
#include "core/attribution/patterns.h"

namespace core::attribution {

/// Learns from one draft which names are outlets: "the Nikkei newspaper", "Nikkei reported", "told
/// Nikkei".
void markOutlets(Entities &entities, const Draft &draft, QStringView text,
                 const language::Analysis &analysis, const Grammar &grammar);

/// Who is told a statement and may report it; whoever is warned, urged or assured is its matter.
/// May be empty.
TextRange hearerOf(const Draft &draft);

} // namespace core::attribution
