// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/statements.h"

#include <optional>

/// How strongly a version words that somebody says something, by the lexicon "verb-strength".
namespace core::difference {

enum class Stance { Doubted, None, Accepted };

/// The verb that reports a statement, and how strong it is.
struct Wording
{
    SentenceId sentence;
    TextRange range;
    int strength = 0; ///< -1 softer than "said" … 3 fierce
    Stance stance = Stance::None;

    bool isPlain() const { return strength == 0 && stance == Stance::None; }
    bool isAsStrongAs(const Wording &other) const
    {
        return strength == other.strength && stance == other.stance;
    }
};

/// The verb of a statement of \a version; none where it has no verb, a negated one, one that
/// is only possible ("might say") or an infinitive ("asked to say"): these report no act of speech.
std::optional<Wording> wordingOf(Speech speech, VersionId version, const Material &material);

/// "No", "not" or "nothing" stands in a range of the sentence.
bool isNegated(const Side &side, TextRange range, const Material &material);

/// "A stronger verb here", "the verb there takes it for true"; of two that differ.
QString comparedStrength(const Wording &here, const Wording &there);

} // namespace core::difference
