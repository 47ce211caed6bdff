// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/patterns.h"

namespace core::attribution {

/// The drafts of all units in order, with quotations that have no cue of their own given to the
/// speaker before, and what is quoted inside quotations.
std::vector<Draft> draftsOfVersion(QStringView text, const std::vector<Unit> &units,
                                   const language::Analysis &analysis, const Grammar &grammar);

} // namespace core::attribution
