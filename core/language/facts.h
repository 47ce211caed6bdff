// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

/// Finders over the tokens of an analysis whose sentences and tokens are filled in. Each gives an
/// ascending list.
namespace core::language {

/// Leaves alone the numbers that stand in the dates and names which \a analysis has already.
std::vector<Figure> findFigures(QStringView text, const Analysis &analysis,
                                const Language &language);
/// \a published resolves relative dates; may be invalid.
std::vector<DateMention> findDates(QStringView text, const Analysis &analysis,
                                   const Language &language, QDate published);
std::vector<Name> findNames(QStringView text, const Analysis &analysis, const Language &language);
std::vector<Hedge> findHedges(QStringView text, const Analysis &analysis, const Language &language);

} // namespace core::language
