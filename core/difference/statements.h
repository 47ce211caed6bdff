// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/difference/finding.h"

/// Who says what in the two sentences of a pair.
namespace core::difference {

using Speech = const attribution::Attribution *;

/// Words that both sides have and at least one side credits to somebody.
struct SharedStatement
{
    Speech a = nullptr; ///< the credit on each side; null where there is none
    Speech b = nullptr;
    bool isSameSource = false;
    TextRange wordsA; ///< from the first to the last of the common words
    TextRange wordsB;
};

/// The statements that the two sentences share, each credit of side a at most once.
std::vector<SharedStatement> sharedStatements(const PairView &view, const Material &material);

/// Names of one source: the same words, some of them, or their initials.
bool isSameName(const ComparedName &a, const ComparedName &b);

/// False for a pronoun that was not resolved, and for no source at all.
bool isKnown(const attribution::Source &source, const language::Language &language);

/// The name of whoever says the words in a range; empty if nobody known by name does.
QString speakerOf(const Side &side, TextRange range, const Material &material);

/// The sentence's version knows a person by this name.
bool isPerson(const Side &side, const QString &name);

/// "Mao Ning's", "the officials'".
QString possessive(const QString &name);

} // namespace core::difference
