// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/jsonvalues.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace core::store {

namespace {

constexpr auto dayOnly = " day"_L1;

} // namespace

QJsonObject JsonValues::object(const QJsonValue &value)
{
    m_isSound = m_isSound && value.isObject();
    return value.toObject();
}

QJsonArray JsonValues::array(const QJsonValue &value)
{
    m_isSound = m_isSound && value.isArray();
    return value.toArray();
}

QString JsonValues::text(const QJsonValue &value)
{
    m_isSound = m_isSound && value.isString();
    return wellFormed(value.toString());
}

bool JsonValues::boolean(const QJsonValue &value)
{
    m_isSound = m_isSound && value.isBool();
    return value.toBool();
}

qint64 JsonValues::number(const QJsonValue &value, qint64 highest)
{
    const qint64 number = value.toInteger(-1); // -1 too for what is no whole number
    if (number >= 0 && number <= highest)
        return number;
    refuse();
    return 0;
}

VersionId JsonValues::version(const QJsonValue &value)
{
    return {static_cast<qint32>(number(value, m_versions - 1))};
}

TextRange JsonValues::range(const QJsonValue &value)
{
    constexpr qint64 highest = std::numeric_limits<qint32>::max();
    const QJsonArray ends = array(value);
    const TextRange range{.begin = number(ends.at(0), highest), .end = number(ends.at(1), highest)};
    m_isSound = m_isSound && ends.size() == 2 && range.begin <= range.end;
    return range;
}

QDateTime JsonValues::moment(const QJsonValue &value)
{
    const QString written = text(value);
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    m_isSound = m_isSound && (written.isEmpty() || moment.isValid());
    return moment;
}

PublicationDate JsonValues::date(const QJsonValue &value)
{
    QString written = text(value);
    const bool hasTime = !written.endsWith(dayOnly);
    if (!hasTime)
        written.chop(dayOnly.size());
    return {.moment = moment(written), .hasTime = hasTime && !written.isEmpty()};
}

QString wellFormed(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString nameOf(BlockRole role)
{
    return roleNames.at(static_cast<size_t>(role));
}

QJsonArray toJson(TextRange range)
{
    return {range.begin, range.end};
}

QString toText(const QDateTime &moment)
{
    return moment.toString(Qt::ISODateWithMs);
}

QString toText(const PublicationDate &date)
{
    const QString written = toText(date.moment);
    return date.hasTime || written.isEmpty() ? written : written + dayOnly;
}

} // namespace core::store
