// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"
#include "core/language/spelling.h"

namespace core::language {

/// Groups of words that writers exchange for one another, from lines like "suspend <tab> halt
/// suspension". Each word is in one group at most.
class Synonyms
{
public:
    Synonyms() = default;
    Synonyms(const Lexicon &lexicon, const Spelling &spelling, const QString &languageCode);

    /// The number of a word's group, from 1; 0 if it has none. Inflected forms follow their stem.
    int groupOf(const QString &norm, const QString &stem) const;

private:
    QHash<QString, int> m_groups; ///< by word and by stem
};

} // namespace core::language
