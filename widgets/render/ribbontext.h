// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/render/ribbons.h"

namespace widgets {

/// "Harbour Gazette 3"
QString nameOf(const core::Comparison &comparison, core::SentenceId sentence);

/// "Harbour Gazette 3 – QuickPost 4, reworded, 0.97, linked by you", as it is read aloud.
QString nameOf(const core::Comparison &comparison, const RibbonLink &link);

/// The two ends, the relation with its confidence, and what tells for and against it, a line each.
QString descriptionOf(const core::Comparison &comparison, const RibbonLink &link);

/// What is said of a sentence that has nothing of \a version beside it.
QString gapDescription(const core::Comparison &comparison, core::SentenceId sentence,
                       core::VersionId version);

} // namespace widgets
