// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "core/reader/line.h"

namespace core::reader {

/// The roles of the lines of a copied page or pasted text: finds the run of lines that is the
/// article, its head (title, standfirst, byline, date), and what stands around and between.
/// Linear in the lines.
std::vector<BlockRole> rolesOf(QStringView text, const std::vector<Line> &lines);

} // namespace core::reader
