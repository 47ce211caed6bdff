// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/find.h"

namespace core::attribution {

std::vector<Attribution> findAttributions(const Version &, const language::Analysis &,
                                          const language::Languages &, VersionId)
{
    return {};
}

} // namespace core::attribution
