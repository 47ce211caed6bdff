// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/attribution.h"
#include "core/language/analysis.h"
#include "core/language/languages.h"

namespace core::attribution {

/// The attributions of one version, in order of their first content offset, with sources resolved
/// inside the version.
/// \a id is only copied into the result.
std::vector<Attribution> findAttributions(const Version &version,
                                          const language::Analysis &analysis,
                                          const language::Languages &languages, VersionId id);

} // namespace core::attribution
