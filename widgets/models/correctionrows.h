// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStringList>

namespace widgets {

/// Names one of the user's decisions among all of core::Corrections.
struct CorrectionRef
{
    enum class Kind {
        Link,
        NoCounterpart,
        MergedClaims,
        SplitClaim,
        Statement,
        MergedSources,
        SplitSource,
        Outlet,
        Title,
        Byline,
        Date,
        Encoding,
        Role,
    };
    Kind kind = Kind::Link;
    qsizetype number = -1; ///< in the list of its kind; of a role: of the block
    core::VersionId version; ///< of what is decided about a version

    friend bool operator==(const CorrectionRef &, const CorrectionRef &) = default;
};

/// One decision as a list shows it.
struct CorrectionRow
{
    CorrectionRef ref;
    QString what; ///< "Linked", "Source: Ann Lee"
    QString where; ///< "Harbour Gazette 3", a line for each sentence
    QString words; ///< that it is about, in quotation marks; a line for each sentence
    bool isApplied = true; ///< false: its words are not in the versions any more

    friend bool operator==(const CorrectionRow &, const CorrectionRow &) = default;
};

/// All that the user decided: links and claims first, then statements and sources, then versions in
/// their order. \a story is as it was read, and \a unapplied from comparing it with \a corrections.
QList<CorrectionRow> correctionRows(const core::Story &story, const core::Corrections &corrections,
                                    const core::UnappliedCorrections &unapplied);

/// "Harbour Gazette 3": the third sentence.
QString nameOf(const core::SentenceAnchor &anchor, const QString &outlet);

} // namespace widgets
