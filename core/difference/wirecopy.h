// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <vector>

namespace core::difference {

struct Material;

/// Words of one sentence that stand in three versions or more, as part of a long run that is word
/// for word the same in all of them: copied from one source, mostly a news agency.
struct WireCopy
{
    SentenceId sentence;
    TextRange range;
    int versions = 0; ///< how many have it, its own among them

    friend bool operator==(const WireCopy &, const WireCopy &) = default;
};

/// The wire copy of all versions, ascending by sentence. Marks, case and spelling variants do not
/// matter. Linear in the words.
std::vector<WireCopy> findWireCopy(const Material &material);

} // namespace core::difference
