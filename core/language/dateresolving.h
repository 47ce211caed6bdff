// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QString>

namespace core::language {

/// A date as written, with what is needed to work out the day: "last June" is the month 6 with
/// step -1 and unit "month"; "two years ago" step -2, unit "year".
struct WrittenDate
{
    DateMention mention;
    int step = 0;
    QString unit; ///< "day", "week", "month", "year", "weekday", "season", …; empty if absolute
    int season = 0; ///< its first month
    std::optional<int> yearStep; ///< "May last year": -1
};

/// The first day meant, seen from the day of publication, which may be invalid.
std::optional<QDate> resolved(const WrittenDate &date, QDate published);

} // namespace core::language
