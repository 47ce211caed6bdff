// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textrange.h"

namespace core::language {

/// The markers of a list inside one paragraph: "1.", "2)", "a.", "•". Only those whose values
/// follow each other: two where the paragraph begins with one, else three. Ascending.
TextRanges findListMarkers(QStringView text);

} // namespace core::language
