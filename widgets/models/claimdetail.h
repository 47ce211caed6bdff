// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStringList>

#include <optional>

namespace widgets {

/// How fine the differences are drawn.
enum class Grain { Words, Characters };

/// What the versions of a claim are compared with: the reference, or what most of them have.
enum class Basis { Reference, Majority };

/// A stretch of a row's text that the basis does not have.
struct ClaimMark
{
    core::TextRange range; ///< of ClaimRow::text
    core::difference::Kind kind = core::difference::Kind::Reworded;

    friend bool operator==(const ClaimMark &, const ClaimMark &) = default;
};

/// What one version has of a claim.
struct ClaimRow
{
    core::VersionId version;
    QString outlet;
    bool isReference = false;
    bool isBasis = false; ///< what the other rows are compared with
    QString standing; ///< "same", "quote altered", "not here"
    std::optional<core::difference::Kind> kind; ///< whose colours the standing takes
    QList<core::SentenceId> sentences; ///< empty where the version lacks the claim
    QString text; ///< the sentences; where missing, the nearest one's, shortened
    QList<ClaimMark> marks;
    QString credit; ///< "Mao Ning · said"
    QString confidence; ///< "0.93"; empty for the basis and where no pair tells
    QStringList reasons; ///< "9 content words", "2 names"
    core::SentenceId nearest; ///< where missing and one is like it
};

/// Everything the detail panel shows of one claim.
struct ClaimDetail
{
    core::alignment::ClaimId claim;
    QString label;
    QList<core::difference::Kind> kinds; ///< found in it, the weightiest first
    int versionsWith = 0;
    int versions = 0;
    int words = 0; ///< of the basis
    int alike = 0; ///< versions with the basis' wording, where that is the majority's
    QList<ClaimRow> rows; ///< one for each version asked for, in that order
};

/// Compares every version's sentences of a claim with the reference's, or with the first version's
/// that has it; or with the wording that most of them share.
ClaimDetail claimDetail(const core::Comparison &comparison, core::alignment::ClaimId claim,
                        const QList<core::VersionId> &versions, Grain grain,
                        Basis basis = Basis::Reference);

/// A kind in a word or two, as it stands beside an outlet: "quote altered".
QString standingOf(core::difference::Kind kind);

} // namespace widgets
