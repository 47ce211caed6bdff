// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/line.h"

namespace core::reader {

/// Half-open range of line numbers.
struct IndexSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
};

/// The run of lines that is the article: the one with the largest sum of weights (long sentences
/// count for it, menus and controls against it), cut where comments or related stories begin, and
/// without what trails it. Linear.
IndexSpan articleRun(const std::vector<Line> &lines);

} // namespace core::reader
