// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/signals.h"

namespace core::alignment {

/// The relation, coverage and reasons of two sentences that are paired, and the score given.
Pair pairOf(const Features &a, const Features &b, const Signals &signals, double score);

} // namespace core::alignment
