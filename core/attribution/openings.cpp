// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/openings.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// "Lee | opposes": a name before a word that can be a verb only, by the ending that verbs have in
/// the language; none is found where they have no such ending.
Subject openingPerson(const Unit &unit, qsizetype quote, const Grammar &grammar)
{
    qsizetype end = 0;
    while (end < quote && unit.at(end).isPerson)
        ++end;
    const QString &ending = grammar.presentEnding();
    const WordClasses closed = Preposition | Coordinator | Subordinator | Relative | Possessive
        | Determiner | Pronoun | Adverb | Time;
    const bool acts = !ending.isEmpty() && end > 0 && end < quote && unit.at(end).isWord()
        && unit.at(end).norm.endsWith(ending) && !unit.at(end).isCapitalised
        && !unit.is(end, closed);
    return acts ? Subject{.items = {0, end}} : Subject{};
}

} // namespace

Subject onlyName(const Unit &unit)
{
    Subject found;
    for (qsizetype i = 0; i < unit.size(); ++i) {
        const Item &item = unit.at(i);
        const bool isOpening = i == 0 && !(unit.has(1) && unit.at(1).isCapitalised);
        if (!item.isWord() || !item.isCapitalised || (isOpening && !item.isPerson))
            continue;
        // "Jan de Vries"
        const qsizetype end = found.items.end;
        static const QSet<QString> particles{u"de"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s,
                                             u"da"_s, u"di"_s,  u"la"_s,  u"af"_s,  u"av"_s,
                                             u"al"_s, u"el"_s,  u"do"_s,  u"dos"_s, u"du"_s};
        const bool goesOn = i == end || (i == end + 1 && particles.contains(unit.at(end).norm));
        if (found.isFound() && !goesOn)
            return {};
        found.items = {found.isFound() ? found.items.begin : i, i + 1};
    }
    return found;
}

Subject ownerOf(const Unit &unit, qsizetype quote)
{
    if (!unit.has(quote + 1) || !isNominal(unit.at(quote + 1)) || unit.is(quote + 1, Pronoun))
        return {};
    if (unit.is(quote - 1, Possessive))
        return {.items = {quote - 1, quote}};
    if (!unit.isWord(quote - 1, u"'s") || quote < 2 || !unit.at(quote - 2).isCapitalised)
        return {};
    qsizetype begin = quote - 2;
    while (begin > 0 && unit.at(begin - 1).isCapitalised && unit.at(begin).isPerson)
        --begin;
    return {.items = {begin, quote - 1}};
}

Subject openingSpeaker(const Unit &unit, qsizetype quote, const Grammar &grammar)
{
    if (quote < 2 || !unit.isMark(quote - 1, u":"))
        return openingPerson(unit, quote, grammar);
    const Subject opening = nounGroupAfter(unit, 0, grammar);
    if (!opening.isFound() || opening.items.end >= quote - 1)
        return {};
    const Item &first = unit.at(0);
    const bool speaks = first.isPerson || first.is(Masculine | Feminine)
        || grammar.sourceNoun(unit.at(opening.items.end - 1).norm) != SourceNoun::None;
    return speaks ? opening : Subject{};
}

} // namespace core::attribution
