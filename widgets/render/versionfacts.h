// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QString>

namespace widgets {

/// What a column's header says about a version.
struct VersionFacts
{
    QString outlet;
    QString date; ///< "4 May 2023", or "no date found"
    int sentences = 0;
    int onlyHere = 0; ///< sentences that no other version has
    int setAside = 0; ///< lines taken for boilerplate
    bool isReference = false;

    /// The counts, translated, the least important last: "15 sentences", "1 only here".
    QStringList counts() const;
    /// Date and counts in one line.
    QString line() const;
};

VersionFacts factsOf(const core::Comparison &comparison, core::VersionId id);

} // namespace widgets
