// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace core::difference {

/// A word as a number: equal numbers mean equal words, nothing else.
using TokenId = quint32;

/// a[beginA + i] == b[beginB + i] for i < length.
struct Match
{
    qsizetype beginA = 0;
    qsizetype beginB = 0;
    qsizetype length = 0;

    friend bool operator==(const Match &, const Match &) = default;
};

/// A common subsequence of two sequences as runs, ascending and disjoint on both sides; the longest
/// one where the pieces between unmistakable common stretches are short. Near-linear in the length
/// for texts that share much; memory stays bounded whatever comes in. Among equally long ones the
/// order of the sides decides.
std::vector<Match> matchSequences(std::span<const TokenId> a, std::span<const TokenId> b);

} // namespace core::difference
