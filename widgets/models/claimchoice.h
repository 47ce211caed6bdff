// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace widgets {

/// Finds claims while somebody types: by number ("12" is claim 12, then those that begin so), or by
/// words of the label, then of any version's sentence. Not minding case and accents.
class ClaimChoice
{
public:
    explicit ClaimChoice(core::ComparisonPtr comparison);

    /// The best first; all of them, in order, where nothing is typed. O(n) in the text.
    QList<core::alignment::ClaimId> matching(const QString &typed) const;
    const core::Comparison &comparison() const { return *m_comparison; }

private:
    struct Words
    {
        QString label; ///< folded, as the text
        QString text; ///< of all members
    };

    core::ComparisonPtr m_comparison;
    QList<Words> m_claims;
};

/// "4 of 5 versions"
QString coverageOf(const core::Comparison &comparison, core::alignment::ClaimId claim);

} // namespace widgets
