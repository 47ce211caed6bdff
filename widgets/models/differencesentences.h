// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/models/differencerows.h"

/// Differences told in whole sentences, for reading aloud. What is spoken is what is shown.
namespace widgets {

/// "Claim 3, “Asia should not be …”, in 3 of 5 versions." Empty for no claim. Versions are counted
/// among \a columns.
QString claimSentence(const core::Comparison &comparison, core::alignment::ClaimId claim,
                      const QList<core::VersionId> &columns);
/// "Claim 3."
QString shortClaimSentence(core::alignment::ClaimId claim);

/// "Quotation altered."
QString kindSentence(core::difference::Kind kind);
/// "Wire copy: “battle arena for”. Fastest News: “battlefield of”." Hidden versions are not named.
QString sidesSentence(const core::Comparison &comparison, const DifferenceRow &row,
                      const QList<core::VersionId> &columns);

/// One difference of one version, as it is announced where the reader arrives: "Quotation altered.
/// Wire copy: “battle arena for”. Fastest News: “battlefield of”."
QString differenceSentence(const core::Comparison &comparison, qsizetype difference);

} // namespace widgets
