// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/entities.h"

namespace core::attribution {

/// The words that name a source, taken apart: "the NATO | spokeswoman | for Europe, Ann Lee".
struct SourcePhrase
{
    TextRange range; ///< all of it
    TextRange core; ///< up to the first comma, bracket, preposition or relative pronoun
    TextRange complement; ///< prepositional phrases after the core
    QList<TextRange> asides; ///< between commas or brackets
    WordClasses firstClasses; ///< of the first word
    QString head; ///< norm of the core's last word
    SourceNoun headKind = SourceNoun::None;
    WordClasses headClasses;
    bool isSingleWord = false;

    bool isDefinite() const { return firstClasses.testFlag(Definite); }
    bool isIndefinite() const { return firstClasses.testFlag(Indefinite); }
};

SourcePhrase parsePhrase(QStringView text, TextRange range, const language::Analysis &analysis,
                         const Grammar &grammar);

/// The mention that is the phrase's head: the last name of the core that is no possessor, or the
/// name in an apposition to an office ("a spokesman, Ann Lee"); null where there is none.
const Mention *headMention(const SourcePhrase &phrase, const Entities &entities);

/// A phrase with its names in full: "a spokesman for Lee" -> "a spokesman for Ann Lee".
QString withFullNames(QStringView text, TextRange range, const Entities &entities);

/// What a phrase says about the person that heads it, without article: "spokesperson for NATO".
QString descriptionIn(QStringView text, const SourcePhrase &phrase, const Mention &head,
                      const language::Analysis &analysis, const Grammar &grammar);

} // namespace core::attribution
