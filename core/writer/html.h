// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace core::writer {

/// Differences that the reader had set aside when the page was made. They stay in it, fainter.
struct SetAside
{
    QString statement; ///< one sentence for the head of the page; empty where no filter was on
    std::vector<bool> differences; ///< by number; those beyond its end are not set aside

    bool contains(qsizetype difference) const
    {
        return difference < std::ssize(differences) && differences[static_cast<size_t>(difference)];
    }
};

/// The comparison as one self-contained page for people: no script, nothing loaded from elsewhere
/// (a strict content policy says so), every text escaped. Shows the versions side by side with
/// their differences marked, the same claim by claim, the differences by kind, who said what in
/// each version, and where everything came from.
QString toHtml(const Comparison &comparison, const SetAside &aside = {});

} // namespace core::writer
