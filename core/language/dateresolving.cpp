// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/dateresolving.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

std::optional<QDate> valid(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Without a year the one meant is the nearest: in a text of May 2023 "July 11" is of 2023 and
/// "December" of 2022.
QDate nearest(QDate published, int month, int day)
{
    QDate best;
    for (int year = published.year() - 1; year <= published.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid()
            && (!best.isValid()
                || std::abs(published.daysTo(candidate)) < std::abs(published.daysTo(best))))
            best = candidate;
    }
    return best;
}

QDate absolute(const DateMention &date, const std::optional<int> &yearStep, QDate published)
{
    const int month = std::max(date.month, 1);
    const int day = std::max(date.day, 1);
    if (date.year > 0)
        return {date.year, month, day};
    if (!published.isValid() || date.month == 0)
        return {};
    return yearStep ? QDate(published.year() + *yearStep, month, day)
                    : nearest(published, month, day);
}

/// The weekday's last occurrence, the day itself included; with a step that before or after it.
QDate weekday(int day, int step, QDate published)
{
    if (step > 0)
        return published.addDays((day - published.dayOfWeek() + 6) % 7 + 1);
    const int back = (published.dayOfWeek() - day + 7) % 7;
    return published.addDays(step < 0 && back == 0 ? -7 : -back);
}

/// "last June": the nearest one that is over; "next June" the first to begin.
QDate month(int number, int step, QDate published)
{
    const int passed = published.month() > number ? 0 : -1;
    const int ahead = published.month() < number ? 0 : 1;
    return {published.year() + (step < 0 ? passed : step > 0 ? ahead : 0), number, 1};
}

QDate stepped(const WrittenDate &date, QDate published)
{
    const QDate ofMonth(published.year(), published.month(), 1);
    if (date.unit == "day"_L1)
        return published.addDays(date.step);
    if (date.unit == "week"_L1)
        return published.addDays(7 * date.step - published.dayOfWeek() + 1);
    if (date.unit == "weekend"_L1)
        return weekday(6, date.step, published);
    if (date.unit == "weekday"_L1)
        return weekday(date.mention.weekday, date.step, published);
    if (date.unit == "month"_L1)
        return date.mention.month > 0 ? month(date.mention.month, date.step, published)
                                      : ofMonth.addMonths(date.step);
    if (date.unit == "season"_L1)
        return month(date.season, date.step, published);
    return date.unit == "year"_L1 ? QDate(published.year() + date.step, 1, 1) : QDate();
}

} // namespace

std::optional<QDate> resolved(const WrittenDate &date, QDate published)
{
    if (!date.mention.isRelative)
        return valid(absolute(date.mention, date.yearStep, published));
    if (!published.isValid())
        return std::nullopt;
    if (date.unit.isEmpty())
        return valid(weekday(date.mention.weekday, 0, published));
    return valid(stepped(date, published));
}

} // namespace core::language
