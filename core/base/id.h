// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace core {

/// A typed index: ids of different things do not mix. -1 means "none".
template <typename Tag> struct Id
{
    qint32 value = -1;

    constexpr bool isValid() const { return value >= 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

} // namespace core
