// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/lexicon.h"
#include "core/language/spelling.h"

namespace core::language {

/// Groups of words that writers exchange for one another: those of the lexicon "synonyms" ("suspend
/// <tab> halt suspension"), and a country with what belongs to it and the capital that stands for
/// its government (lexicons "demonyms" and "capitals"). Each word is in one group at most.
class Synonyms
{
public:
    Synonyms() = default;
    Synonyms(const Lexicons &lexicons, const Spelling &spelling, const QString &language);

    /// The number of a word's group, from 1; 0 if it has none. Inflected forms follow their stem.
    int groupOf(const QString &norm, const QString &stem) const;

private:
    QHash<QString, int> m_groups; ///< by word and by stem
};

} // namespace core::language
