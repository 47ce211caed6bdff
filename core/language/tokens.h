// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"
#include "core/language/languages.h"

namespace core::language {

/// The comparing form of one word, see Token::norm.
QString normalised(QStringView word, const Language &language);

/// Words, numbers and punctuation marks of text.sliced(range), by ICU's word rules; white space
/// gives none. Hyphenated words are one token each part; "don't" is one token; a possessive 's is
/// split off.
std::vector<Token> tokenise(QStringView text, TextRange range, const Language &language);

} // namespace core::language
