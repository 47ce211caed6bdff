// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/asides.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// Words of an office without an article, up to its noun.
constexpr qsizetype longestTitle = 6;

/// True where an apposition or an aside may begin: "a nurse", "who", "49", "of Leeds", "(R-Ga.)".
bool beginsAside(const Unit &unit, qsizetype i, const Grammar &grammar)
{
    const Item &item = unit.at(i);
    if (item.is(Subordinator) && !item.is(Relative | Preposition))
        return item.norm == u"where" || item.norm == u"when" || item.norm == u"whose";
    if (item.is(SubjectPronoun))
        return false;
    // ", director of the study, and chairman of the centre,"
    if (item.is(Coordinator))
        return unit.has(i + 1) && !unit.is(i + 1, Coordinator) && beginsAside(unit, i + 1, grammar);
    if (item.is(Determiner | Relative | Preposition) || item.kind == Item::Kind::Number)
        return true;
    if (item.isCapitalised || item.is(PastVerb | Adverb) || item.norm.endsWith(u"ing"))
        return true;
    // "associate professor of history", "communications director for the campaign"
    for (qsizetype word = i; word < i + longestTitle && unit.has(word); ++word) {
        const Item &next = unit.at(word);
        if (grammar.sourceNoun(next.norm) != SourceNoun::None || next.norm == u"of"
            || next.norm == u"for")
            return true;
        if (!next.isWord() && !next.isMark(u"-'’&"))
            return false;
    }
    return false;
}

/// True where what might be an apposition is a clause with a verb of its own: ", the plan failed,".
bool isClause(const Unit &unit, IndexRange part, const Grammar &grammar)
{
    // ", when asked about it,", ", whose home is Leeds,"
    if (unit.is(part.begin, Relative | Preposition | PastVerb | Subordinator)
        || unit.at(part.begin).norm.endsWith(u"ing"))
        return false;
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (unit.is(i, Relative))
            return false;
        if (isVerbal(unit, i, grammar) && !isReducedRelative(unit, i)
            && !isAttribute(unit, i, part.end) && !unit.isWord(i - 1, u"to"))
            return true;
    }
    return false;
}

} // namespace

qsizetype longAsideBegin(const Unit &unit, qsizetype inner, qsizetype close, const Grammar &grammar)
{
    int commas = 0;
    for (qsizetype i = inner - 1; i > 0 && commas < 3 && close - i <= 40; --i) {
        const Item &item = unit.at(i);
        if (item.isMark(u";:—") || (item.isQuote() && item.words > 3 && !item.isScare))
            return -1;
        if (!item.isMark(u","))
            continue;
        ++commas;
        if (!isNominal(unit.at(i - 1)) && !unit.isMark(i - 1, u")."))
            continue;
        const bool isRelative = unit.isWord(i + 1, u"who") || unit.isWord(i + 1, u"whose");
        const bool isName = unit.at(i - 1).isPerson
            || (unit.at(i - 1).isCapitalised && unit.is(i + 1, Preposition));
        const bool isTitle = isName && beginsAside(unit, i + 1, grammar)
            && !isClause(unit, {i + 1, close}, grammar);
        if (isRelative || isTitle)
            return i;
    }
    return -1;
}

qsizetype asideBegin(const Unit &unit, qsizetype close, const Grammar &grammar)
{
    const bool isBracket = unit.isMark(close, u")]");
    const bool isDash = unit.at(close).isDash();
    for (qsizetype i = close - 1; i > 0; --i) {
        const Item &item = unit.at(i);
        if (item.isQuote() && item.words > 3 && !item.isScare)
            return -1;
        if (isBracket ? item.isMark(u"([") : isDash ? item.isDash() : item.isMark(u",")) {
            if (!isNominal(unit.at(i - 1)) && !unit.isMark(i - 1, u")."))
                return -1;
            if (isBracket)
                return i;
            const bool isAside
                = beginsAside(unit, i + 1, grammar) && !isClause(unit, {i + 1, close}, grammar);
            return isAside ? i : isDash ? -1 : longAsideBegin(unit, i, close, grammar);
        }
        if (item.isMark(u";:") || close - i > 40)
            return -1;
    }
    return -1;
}

} // namespace core::attribution
