// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/material.h"

namespace core::difference {

/// How much speaks for two pieces, one of each side, standing in the same place of the sentence:
/// one change holds both (2 points), each common content word close by (1 point, at most 3).
int slotAgreement(const PairView &view, TextRange a, TextRange b);

/// Two facts of a pair that stand against each other: places in two lists.
struct SlotPair
{
    size_t a = 0;
    size_t b = 0;
    int agreement = 0;
};

/// From the candidates those that agree best, each fact once.
std::vector<SlotPair> bestSlots(std::vector<SlotPair> candidates);

} // namespace core::difference
