// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <QStringList>

namespace core {

/// A name or description of a source, and the versions that use it.
struct SourceWording
{
    QString text;
    QList<VersionId> versions; ///< ascending

    friend bool operator==(const SourceWording &, const SourceWording &) = default;
};

/// Somebody or something that makes statements, in all versions together: "Mao", "Mao Ning, a
/// spokesperson for the ministry" and "she" are one source.
struct SourceGroup
{
    QString name; ///< the fullest name; of organisations the one used most
    QString key; ///< Source::entity of its statements; unique among the groups
    bool isNamed = false; ///< by a proper name, not only described ("the publication")
    bool isPerson = false;
    bool isUnnamed = false; ///< "officials", "sources": several that nobody can tell apart
    QList<SourceWording> wordings; ///< how the texts call it, pronouns left out, most used first
    QList<SourceWording> descriptions; ///< "spokesperson for the ministry", likewise
    QList<qsizetype> statements; ///< numbers in Comparison::attributions, ascending
};

} // namespace core
