// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alignment/align.h"
#include "core/language/analysis.h"

#include <QHash>

namespace core::difference {

/// Which versions tell a date, or a finer one: "January 31" tells "January" too. Linear in the
/// dates; a look-up is O(1).
class DateIndex
{
public:
    DateIndex() = default;
    explicit DateIndex(std::span<const alignment::Input> inputs);

    bool isToldElsewhere(const language::DateMention &date, VersionId than) const;

private:
    QHash<quint64, VersionId> m_versions; ///< by date; no version where several tell it
};

} // namespace core::difference
