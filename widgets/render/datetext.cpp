// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/datetext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace widgets {

using core::PublicationDate;

namespace {

PublicationDate day(QDate date)
{
    return {.moment = QDateTime(date, QTime(0, 0)), .hasTime = false};
}

/// "+05:30", "-0400", "Z"; local time where there is none.
QTimeZone zoneOf(const QString &offset)
{
    if (offset.isEmpty())
        return QTimeZone(QTimeZone::LocalTime);
    if (offset.toUpper() == "Z"_L1)
        return QTimeZone(QTimeZone::UTC);
    const QString digits = QString(offset.sliced(1)).remove(u':');
    const int seconds = digits.first(2).toInt() * 3600 + digits.sliced(2).toInt() * 60;
    return QTimeZone::fromSecondsAheadOfUtc(offset.startsWith(u'-') ? -seconds : seconds);
}

std::optional<PublicationDate> isoDate(const QString &typed)
{
    static const QRegularExpression form(
        u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
        "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    if (!date.isValid())
        return {};
    if (!match.hasCaptured(4))
        return day(date);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     match.captured(6).toInt());
    if (!time.isValid())
        return {};
    return PublicationDate{.moment = QDateTime(date, time, zoneOf(match.captured(7))),
                           .hasTime = true};
}

std::optional<PublicationDate> wordedDate(const QString &typed)
{
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (const QString &form :
             {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s,
              locale.dateFormat(QLocale::LongFormat), locale.dateFormat(QLocale::ShortFormat)}) {
            // Two digits of a year would be read as the last century's.
            const QDate date = locale.toDate(typed, form, 2000);
            if (date.isValid())
                return day(date);
        }
    }
    return {};
}

} // namespace

std::optional<PublicationDate> dateOfTyped(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return PublicationDate{};
    const auto iso = isoDate(text);
    return iso ? iso : wordedDate(text);
}

QString editedForm(const PublicationDate &date)
{
    if (!date.isValid())
        return {};
    if (!date.hasTime)
        return date.moment.date().toString(Qt::ISODate);
    const bool hasSeconds = date.moment.time().second() != 0;
    QString text
        = date.moment.toString(hasSeconds ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
    if (date.moment.timeSpec() == Qt::LocalTime)
        return text;
    const QString offset = date.moment.toString(Qt::ISODate).sliced(19);
    return text + u' ' + offset;
}

} // namespace widgets
