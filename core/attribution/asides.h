// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/wordroles.h"

namespace core::attribution {

/// The opening mark of the aside that the mark at \a close ends, or -1: the first comma of "Ann
/// Lee, a nurse, | said". O(words of the aside).
qsizetype asideBegin(const Unit &unit, qsizetype close, const Grammar &grammar);

/// The comma that begins an aside with commas of its own, of which \a inner is one and \a close the
/// last, or -1: "Lee, mayor of Leeds, Yorkshire, | said", "Lee, whose home, Leeds, is far off, |
/// said". It belongs to a name or opens with a relative pronoun.
qsizetype longAsideBegin(const Unit &unit, qsizetype inner, qsizetype close,
                         const Grammar &grammar);

} // namespace core::attribution
