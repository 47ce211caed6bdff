// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/story.h"

namespace core {

/// What became of the roles that a user chose when the version's blocks got other numbers.
struct CarriedRoles
{
    QHash<qint32, BlockRole> roles; ///< by number in the version as it is now
    QList<qint32> lost; ///< numbers in the version as it was: nothing is left of these blocks

    friend bool operator==(const CarriedRoles &, const CarriedRoles &) = default;
};

/// Finds the blocks again by their text, equal or nearly so, nearest to where they stood; where the
/// bytes were read by another encoding, by what of the text is the same in both. A block takes over
/// from one block only. Linear but for the blocks that are not found at once.
CarriedRoles carriedRoles(const QHash<qint32, BlockRole> &roles, const Version &before,
                          const Version &now);

} // namespace core
