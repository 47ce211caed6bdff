// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"

#include <random>

/// Random stories for property tests; the same seed gives the same story.
namespace support {

/// Several tellings of one invented story: sentences kept, reworded, moved, left out and added,
/// with quotations, credits, figures and dates; emoji, combining marks and right-to-left words
/// among them.
core::Story randomStory(quint32 seed, int versions = 4, int sentences = 12);

/// Words drawn from \a vocabulary different ones, as one line of text.
QString randomWords(std::mt19937 &random, int count, int vocabulary);

/// The story with its versions in another order: version i of the result is version order[i].
core::Story reordered(const core::Story &story, const QList<qint32> &order);

} // namespace support
