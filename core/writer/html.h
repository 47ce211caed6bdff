// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace core::writer {

/// The comparison as one self-contained page for people: no script, nothing loaded from elsewhere
/// (a strict content policy says so), every text escaped. Shows the versions side by side with
/// their differences marked, the same claim by claim, the differences by kind, who said what in
/// each version, and where everything came from.
QString toHtml(const Comparison &comparison);

} // namespace core::writer
