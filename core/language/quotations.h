// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

namespace core::language {

/// The quotations of a version's blocks, found by their marks alone: “ ” " '' « » „ ‘ ’ and
/// straight ones, nested, unclosed (ending with the block) and continued (a block that opens with a
/// mark after an unclosed one).
std::vector<Quotation> findQuotations(QStringView text, const QList<TextRange> &blocks);

} // namespace core::language
