// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

namespace widgets {

/// The characters of \a after that \a before does not have, as ranges of \a after: ascending,
/// disjoint, never inside what a reader takes for one character. Chance matches of one or two
/// characters between changes count as changed: "battle arena" -> "battlefield" gives "field".
/// O(n m) in what lies between the common beginning and end; where that is too much for a window,
/// all of it is changed.
core::TextRanges changedCharacters(QStringView before, QStringView after);

} // namespace widgets
