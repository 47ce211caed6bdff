// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/claims.h"

namespace core::alignment {

/// A short piece (at most eleven words, whole ones) of one member's text that holds much of what
/// the members share: a headline if one is among them, else a clause.
QString labelOf(const Group &group, const Collection &collection, std::span<const Input> inputs);

} // namespace core::alignment
