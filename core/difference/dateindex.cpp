// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/dateindex.h"

#include <array>

namespace core::difference {

namespace {

using language::DateMention;

constexpr std::array parts{&DateMention::year, &DateMention::month, &DateMention::day,
                           &DateMention::lastDay, &DateMention::weekday};

/// The parts of a date that a bit mask chooses, as one number.
quint64 keyOf(const DateMention &date, unsigned mask)
{
    quint64 key = 0;
    for (size_t i = 0; i < parts.size(); ++i)
        key = key * 10'000 + (mask >> i & 1U ? static_cast<quint64>(date.*parts[i]) : 0);
    return key;
}

unsigned maskOf(const DateMention &date)
{
    unsigned mask = 0;
    for (size_t i = 0; i < parts.size(); ++i)
        mask |= date.*parts[i] != 0 ? 1U << i : 0;
    return mask;
}

} // namespace

DateIndex::DateIndex(std::span<const alignment::Input> inputs)
{
    for (qint32 v = 0; v < std::ssize(inputs); ++v) {
        for (const DateMention &date : inputs[static_cast<size_t>(v)].analysis->dates) {
            const unsigned all = maskOf(date);
            for (unsigned mask = all; mask != 0; mask = (mask - 1) & all) {
                const quint64 key = keyOf(date, mask);
                const auto known = m_versions.find(key);
                if (known == m_versions.end())
                    m_versions.insert(key, {v});
                else if (*known != VersionId{v})
                    *known = VersionId();
            }
        }
    }
}

bool DateIndex::isToldElsewhere(const DateMention &date, VersionId than) const
{
    const auto found = m_versions.constFind(keyOf(date, maskOf(date)));
    return found != m_versions.cend() && *found != than;
}

} // namespace core::difference
