// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/sequences.h"

#include <QHash>
#include <QString>

namespace core::difference {

/// Gives every word a number, the same word the same one, from 0 on.
class Numbering
{
public:
    TokenId of(const QString &word)
    {
        const auto found = m_numbers.constFind(word);
        if (found != m_numbers.cend())
            return *found;
        return *m_numbers.insert(word, static_cast<TokenId>(m_numbers.size()));
    }
    size_t size() const { return static_cast<size_t>(m_numbers.size()); }

private:
    QHash<QString, TokenId> m_numbers;
};

} // namespace core::difference
