// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

namespace core::language {

/// Whether a quotation is a title ("The Long Way Home") or a term (the so-called "gig economy") by
/// its looks alone. \a block holds the quotation.
bool isTitleOrTerm(QStringView text, TextRange block, const Quotation &quotation);

/// Marks quotations of one to three words as scare quotes where their sentence has no reporting
/// word outside quotation marks. Needs sentences and tokens.
void markScareQuotes(Analysis &analysis, const ReportingWords &words);

} // namespace core::language
