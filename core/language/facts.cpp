// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/facts.h"

namespace core::language {

std::vector<Figure> findFigures(QStringView, const Analysis &, const Language &)
{
    return {};
}
std::vector<DateMention> findDates(QStringView, const Analysis &, const Language &, QDate)
{
    return {};
}
std::vector<Name> findNames(QStringView, const Analysis &, const Language &)
{
    return {};
}
std::vector<Hedge> findHedges(QStringView, const Analysis &, const Language &)
{
    return {};
}

} // namespace core::language
