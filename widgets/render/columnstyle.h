// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

#include <QHash>
#include <QRgb>

#include <optional>

namespace widgets {

/// How the user wants one version's column to look, wherever it stands.
struct ColumnStyle
{
    std::optional<QRgb> colour; ///< the outlet's, as it looks on light paper; none: by its number
    int characters = 0; ///< how wide its text is, in average characters; 0: a share of the room
    bool isPinned = false; ///< stays while the others scroll sideways

    friend bool operator==(const ColumnStyle &, const ColumnStyle &) = default;
};

using ColumnStyles = QHash<core::VersionId, ColumnStyle>;

} // namespace widgets
