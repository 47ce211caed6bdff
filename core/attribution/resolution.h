// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/attribution.h"
#include "core/attribution/entities.h"
#include "core/attribution/patterns.h"

namespace core::attribution {

/// Who stands behind the words of each draft's source, one for each draft in order. Finds the full
/// name of a surname, the person of a pronoun or an office, the outlet of "the report".
std::vector<Source> resolveSources(QStringView text, const language::Analysis &analysis,
                                   const std::vector<Unit> &units, const std::vector<Draft> &drafts,
                                   const Grammar &grammar);

/// The outer source of each draft that another reports ("Nikkei reported, citing officials"), or
/// empty strings.
QStringList viaOf(const std::vector<Draft> &drafts, const std::vector<Source> &sources);

} // namespace core::attribution
