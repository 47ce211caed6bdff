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

/// The entities of "Ann Lee and Bob Ray" and of "Ann Lee, a nurse, and Bob Ray, a cook", in order;
/// empty where a phrase names fewer than two, or other words stand between them.
QList<qsizetype> namedTogether(const SourcePhrase &phrase, const Entities &entities,
                               const language::Analysis &analysis, const Grammar &grammar);

/// "Fuentes del Gobierno" at the beginning of a sentence: no name, though it looks like one.
bool beginsWithPeople(const Mention &mention, const Entities &entities,
                      const language::Analysis &analysis, const Grammar &grammar);

/// Who wrote "Ann Lee's letter" and "a letter by Ann Lee"; null where nobody is named so.
const Mention *authorOf(const SourcePhrase &phrase, const Entities &entities,
                        const language::Analysis &analysis);

/// The office that a sentence gives a person between commas, without article: "mayor of Leeds" of
/// "Ann Lee, the mayor of Leeds, left" and of "the mayor of Leeds, Ann Lee, left"; empty where
/// none.
QString appositionOf(QStringView text, const Mention &mention, const Entities &entities,
                     const language::Analysis &analysis, const Grammar &grammar);

/// A phrase with its names in full: "a spokesman for Lee" -> "a spokesman for Ann Lee".
QString withFullNames(QStringView text, TextRange range, const Entities &entities);

/// What a phrase says about the person that heads it, without article: "spokesperson for NATO".
QString descriptionIn(QStringView text, const SourcePhrase &phrase, const Mention &head,
                      const language::Analysis &analysis, const Grammar &grammar);

} // namespace core::attribution
