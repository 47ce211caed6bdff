// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"
#include "core/language/languages.h"

namespace core::language {

/// The sentences of one paragraph: ascending, disjoint, without white space at their ends, together
/// covering all that is not white space. Multi-sentence quotations are broken inside; "he said"
/// stays with its quotation.
TextRanges splitSentences(QStringView text, TextRange paragraph, const Language &language);

} // namespace core::language
