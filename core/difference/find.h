// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/align.h"
#include "core/difference/difference.h"

namespace core::difference {

/// The typed differences of aligned versions, ascending by (sentence, range, kind).
std::vector<Difference> findDifferences(std::span<const alignment::Input> inputs,
                                        const alignment::Alignment &alignment,
                                        const language::Languages &languages, const Task &task);

} // namespace core::difference
