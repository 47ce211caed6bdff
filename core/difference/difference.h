// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/alignment.h"
#include "core/model/version.h"

#include <QString>

#include <array>
#include <vector>

namespace core::difference {

enum class Kind {
    OnlyHere,
    MissingHere,
    Reworded,
    Moved,
    QuoteAltered,
    QuoteExcerpt,
    QuoteToIndirect,
    FigureChanged,
    DateChanged,
    NameVariant,
    AttributionChanged,
    AttributionDropped,
    AttributionAdded,
    HedgeChanged,
    VerbStrength,
    ListChanged,
};

inline constexpr std::array allKinds{
    Kind::OnlyHere,         Kind::MissingHere,  Kind::Reworded,           Kind::Moved,
    Kind::QuoteAltered,     Kind::QuoteExcerpt, Kind::QuoteToIndirect,    Kind::FigureChanged,
    Kind::DateChanged,      Kind::NameVariant,  Kind::AttributionChanged, Kind::AttributionDropped,
    Kind::AttributionAdded, Kind::HedgeChanged, Kind::VerbStrength,       Kind::ListChanged,
};

/// The kind's name outside: "only-here".
QString identifierOf(Kind kind);
/// The kind's name for readers, in English: "only here". Translated by callers that translate
/// (context "Kinds").
const char *titleOf(Kind kind);
/// One English sentence that explains the kind, likewise.
const char *explanationOf(Kind kind);

/// One difference as one version shows it. A difference between two versions is listed once for
/// each, each with its own words; "against" names the versions that have it otherwise.
struct Difference
{
    Kind kind = Kind::OnlyHere;
    SentenceId sentence; ///< for MissingHere: the nearest place in the version that lacks it (the
                         ///< sentence before)
    TextRange range; ///< in the version's text; empty range for MissingHere
    QList<VersionId> against;
    SentenceId counterpart; ///< the sentence it was compared with, if one
    TextRange counterpartRange; ///< the other side's words, in the counterpart version's text
    alignment::ClaimId claim;
    bool isMorePrecise = false; ///< figures and dates: this side says more, not something else
    QString detail; ///< one English sentence for the reader
};

/// Token diff of one pair, for display: the pieces of each side that the other does not have.
struct PairDiff
{
    TextRanges onlyA;
    TextRanges onlyB;
    bool isReplaced = false; ///< mostly rewritten: show as replaced, not shredded
};

} // namespace core::difference
