// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/attributiontree.h"

/// The words in which panels tell one attribution.
namespace widgets {

/// The resolved name, or the words in the text where nothing was resolved.
QString shownName(const core::attribution::Source &source);

/// Who the statement is credited to whose source or verb stands in \a range; empty if none.
QString creditedAt(const core::Comparison &comparison, core::VersionId version,
                   core::TextRange range);

/// In the quotation marks of the user's language, marks of its own at the ends taken off.
QString quoted(const QString &text);

/// Verbs that frame what they report stand out.
RunStyle verbStyle(const core::attribution::Attribution &attribution);

/// “promising land for cooperation…” said
TextRuns statementLine(const core::attribution::Attribution &attribution);

/// (she → Oana Lungescu) · via Nikkei Asia
TextRuns statementNotes(const core::attribution::Attribution &attribution);

/// only here, credited differently elsewhere, unnamed.
QList<AttributionMark> statementMarks(const core::Comparison &comparison,
                                      const core::attribution::Attribution &attribution);

/// The first sentence of its content; invalid where the engine gave none.
core::SentenceId sentenceOf(const core::attribution::Attribution &attribution);

} // namespace widgets
