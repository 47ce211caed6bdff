// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <QJsonArray>
#include <QJsonObject>

namespace core::store {

/// Takes values out of JSON that somebody else may have written. What is not of the kind asked for
/// is taken as nothing, and isSound() says so from then on.
class JsonValues
{
public:
    /// \a versions: how many there are, so that nothing names another.
    explicit JsonValues(qint32 versions)
        : m_versions(versions)
    {
    }

    bool isSound() const { return m_isSound; }
    void refuse() { m_isSound = false; }

    QJsonObject object(const QJsonValue &value);
    QJsonArray array(const QJsonValue &value);
    QString text(const QJsonValue &value);
    bool boolean(const QJsonValue &value);
    /// Between 0 and \a highest.
    qint64 number(const QJsonValue &value, qint64 highest);
    VersionId version(const QJsonValue &value);
    TextRange range(const QJsonValue &value);
    QDateTime moment(const QJsonValue &value);
    PublicationDate date(const QJsonValue &value);
    /// The place of a name in a list of them.
    template <typename Enum, size_t N>
    Enum named(const QJsonValue &value, const std::array<QLatin1StringView, N> &names)
    {
        const auto found = std::ranges::find(names, text(value));
        if (found != names.end())
            return static_cast<Enum>(found - names.begin());
        refuse();
        return {};
    }

private:
    qint32 m_versions;
    bool m_isSound = true;
};

/// The names of roles in files, in the order of BlockRole.
inline constexpr std::array roleNames{
    QLatin1StringView("title"),   QLatin1StringView("standfirst"), QLatin1StringView("byline"),
    QLatin1StringView("date"),    QLatin1StringView("subheading"), QLatin1StringView("body"),
    QLatin1StringView("caption"), QLatin1StringView("boilerplate")};

/// Half a surrogate pair, which UTF-8 cannot say, becomes one other letter: SQLite would take the
/// letter behind it with it, and the blocks would not fit any more.
QString wellFormed(const QString &text);
QString nameOf(BlockRole role);
QJsonArray toJson(TextRange range);
/// With its offset from UTC, or without one where it was given without; empty if invalid.
QString toText(const QDateTime &moment);
/// "2023-05-24T00:00:00.000 day" where the time is not known.
QString toText(const PublicationDate &date);

} // namespace core::store
