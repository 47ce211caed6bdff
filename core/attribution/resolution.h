// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/attribution.h"
#include "core/attribution/entities.h"
#include "core/attribution/patterns.h"

namespace core::attribution {

/// Who a draft is from, in the end.
struct Resolved
{
    Source source;
    QString via; ///< the outlet or person that reports this source in turn, or empty
};

/// Who stands behind the words of each draft's source, one for each draft in order. Finds the full
/// name of a surname, the person of a pronoun or an office, the outlet of "the report".
std::vector<Resolved> resolveSources(QStringView text, const language::Analysis &analysis,
                                     const std::vector<Unit> &units,
                                     const std::vector<Draft> &drafts, const Grammar &grammar);

} // namespace core::attribution
