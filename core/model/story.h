// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <optional>
#include <vector>

namespace core {

/// The versions of one story, in the order in which they are shown.
struct Story
{
    std::vector<Version> versions;
};

/// What the user decided about one version; set fields win over what was read.
struct VersionCorrection
{
    std::optional<QString> outlet;
    std::optional<QString> title;
    std::optional<QString> byline;
    std::optional<PublicationDate> date;
    QHash<qint32, BlockRole> roles; ///< by block number
};

/// A pair that the user made, forbade, or confirmed.
struct ManualLink
{
    enum class Kind { Linked, Unlinked, Locked };
    SentenceId a;
    SentenceId b;
    Kind kind = Kind::Linked;
};

/// All the user's decisions; they always win over the engine.
struct Corrections
{
    QHash<VersionId, VersionCorrection> versions;
    QList<ManualLink> links;
    QList<SentenceId> noCounterpart;
};

/// The story with the corrections of outlets, dates, titles and roles applied.
Story corrected(Story story, const Corrections &corrections);

} // namespace core
