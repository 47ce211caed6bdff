// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/material.h"

#include <optional>

namespace core::difference {

/// A difference as one family finds it, against one other version; findings that say the same of
/// the same words are then gathered into one Difference.
struct Finding
{
    Kind kind = Kind::OnlyHere;
    SentenceId sentence;
    TextRange range;
    SentenceId counterpart;
    TextRange counterpartRange;
    qsizetype pair = -1; ///< in Alignment::pairs; -1 where it does not come from one
    QList<VersionId> against; ///< where the counterpart's version is not all
    alignment::ClaimId claim; ///< that it is about, where not the sentence's own
    bool isMorePrecise = false;
    /// No difference at all: the two sides agree here. Outweighs what other pairs of the same
    /// sentence with the same version seem to show.
    bool isAgreement = false;
    std::optional<Kind> family; ///< that an agreement must be of to outweigh it; else by its kind
    /// The detail: the outlets are named between the two ("“x” here, “y” in " … ".").
    QString detail;
    QString detailEnd;
    QString reading; ///< what the others have instead; findings with equal ones are gathered
};

using Findings = std::vector<Finding>;

/// One side of a difference in a pair.
struct Half
{
    Kind kind = Kind::Reworded;
    TextRange range;
    QString detail;
    QString detailEnd;
    bool isMorePrecise = false;
};

/// The two findings of a pair, one for each side. A half with an empty detail is left out.
Findings bothSides(const PairView &view, const Half &a, const Half &b);

/// The finding of one side only; \a here is view.a or view.b.
Finding oneSide(const PairView &view, const Side &here, const Half &half, TextRange opposite);

/// That the two sides say the same at these places, as far as a kind is concerned.
Findings agreement(const PairView &view, Kind kind, TextRange a, TextRange b);

/// The findings without agreements and without those that an agreement outweighs: who dates an
/// event "January 31" in one of two sentences does not differ from "January 31" in the other.
Findings withoutOutweighed(Findings findings);

/// Words in quotation marks for a detail, shortened in the middle where long: “battle arena for”.
QString inMarks(const Side &side, TextRange range);
QString inMarks(QStringView text);

/// "“one” here, “other” in ", the usual detail.
QString hereAndThere(const Side &here, TextRange range, const Side &there, TextRange opposite);

/// The comparing form of words: lower case, one spelling, no marks.
QString comparingText(const Side &side, TextRange range);

/// Gathers findings: those of one kind, range and reading become one difference against all their
/// versions, its counterpart the surest of them. Ascending by (sentence, range, kind).
std::vector<Difference> gathered(Findings findings, const Material &material, const Task &task);

} // namespace core::difference
