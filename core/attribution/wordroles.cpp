// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/wordroles.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// "activists | clamoring to stop it | say": a participle with something after it.
bool isModifyingParticiple(const Unit &unit, qsizetype i)
{
    const Item &item = unit.at(i);
    return item.isWord() && item.norm.size() > 4 && item.norm.endsWith(u"ing")
        && !item.isCapitalised && i > 0 && unit.at(i - 1).isWord() && isNominal(unit.at(i - 1))
        && unit.is(i + 1, Determiner | Possessive | Preposition);
}

} // namespace

bool isInnerMark(const Unit &unit, qsizetype i)
{
    const Item &item = unit.at(i);
    if (item.isMark(u"-'’&%$/#@€£"))
        return true;
    if (!item.isMark(u".") || !unit.has(i - 1))
        return false;
    return unit.at(i - 1).is(NameTitle) || unit.at(i - 1).norm.size() == 1;
}

bool isNominal(const Item &item)
{
    if (item.isQuote())
        return item.words <= 4;
    if (item.kind == Item::Kind::Number)
        return true;
    if (!item.isWord() || item.norm == u"'s")
        return false;
    const WordClasses closed
        = Auxiliary | Preposition | Subordinator | Coordinator | Adverb | PastVerb;
    return item.is(Pronoun | Time | Venue) || !item.is(closed | Determiner | Possessive);
}

bool hasNoun(const Unit &unit, IndexRange part)
{
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (isNominal(unit.at(i)))
            return true;
    }
    return false;
}

bool isCounted(const Unit &unit, qsizetype i)
{
    return unit.is(i, Approximation) && unit.has(i + 1)
        && (unit.at(i + 1).kind == Item::Kind::Number || unit.is(i + 1, NumberWord));
}

bool isNobody(const Unit &unit, IndexRange items, const Grammar &grammar)
{
    constexpr qsizetype longestPhrase = 3;
    while (items.length() > 1 && unit.is(items.begin, Adverb | Coordinator)
           && !unit.is(items.begin, Determiner | Pronoun))
        ++items.begin;
    QStringList norms;
    for (qsizetype i = items.begin; i < std::min(items.end, items.begin + longestPhrase); ++i)
        norms.append(unit.at(i).norm);
    const IndefiniteWords words = grammar.indefiniteBegin(norms);
    const qsizetype next = items.begin + words.words.size();
    // "No. 10", "No 10"
    const bool isNumbered
        = unit.isMark(next, u".") || (unit.has(next) && unit.at(next).kind == Item::Kind::Number);
    return words.isNobody && !isNumbered;
}

bool isPersonNoun(SourceNoun kind)
{
    return kind == SourceNoun::People || kind == SourceNoun::Role || kind == SourceNoun::Speaker;
}

bool isVerbal(const Unit &unit, qsizetype i, const Grammar &grammar)
{
    const Item &item = unit.at(i);
    if (!item.isWord())
        return false;
    if (item.is(Auxiliary | Reported))
        return true;
    const bool afterDeterminer
        = (unit.is(i - 1, Determiner | Possessive) && !unit.is(i - 1, Pronoun))
        || unit.isWord(i - 1, u"'s") || unit.isMark(i - 1, u"-");
    if (afterDeterminer)
        return false;
    // "a book | called "The Long Way""
    const bool isTitling = unit.isQuote(i + 1) && unit.at(i + 1).isScare && unit.has(i - 1)
        && isNominal(unit.at(i - 1)) && !unit.is(i - 1, Pronoun) && !unit.at(i - 1).isCapitalised;
    if (isTitling)
        return false;
    if (item.is(PastVerb))
        return true;
    if (item.isCapitalised)
        return false;
    for (const auto &form : grammar.reporting().formsOf(item.norm)) {
        if (form.forms.testAnyFlags(language::Past))
            return true;
    }
    return false;
}

bool isReducedRelative(const Unit &unit, qsizetype i)
{
    static const QStringList irregular{u"made"_s, u"held"_s, u"led"_s,    u"sent"_s, u"caught"_s,
                                       u"paid"_s, u"kept"_s, u"told"_s,   u"set"_s,  u"shot"_s,
                                       u"born"_s, u"hit"_s,  u"brought"_s};
    const QString &norm = unit.at(i).norm;
    const bool isParticiple = norm.endsWith(u"ed"_s) || norm.endsWith(u"en"_s)
        || norm.endsWith(u"wn"_s) || irregular.contains(norm);
    // "a report released last year | found"
    qsizetype time = i + 1;
    while (unit.is(time, Time) || (unit.is(time, Determiner) && unit.is(time + 1, Time)))
        ++time;
    const bool isDated
        = i > 0 && time > i + 1 && unit.is(time, PastVerb) && !unit.at(i - 1).isPerson;
    // "sent | out a letter": a verb in two parts.
    static const QSet<QString> particles{u"out"_s, u"off"_s, u"up"_s, u"down"_s, u"back"_s};
    if (unit.has(i + 1) && particles.contains(unit.at(i + 1).norm))
        return false;
    return isParticiple && unit.at(i).is(PastVerb) && (isDated || unit.is(i + 1, Preposition))
        && !unit.isWord(i + 1, u"to") && unit.has(i - 1) && isNominal(unit.at(i - 1))
        && !unit.at(i - 1).is(Pronoun);
}

bool isAttribute(const Unit &unit, qsizetype i, qsizetype end)
{
    const Item &item = unit.at(i);
    return item.is(PastVerb) && item.norm.endsWith(u"ed") && i + 1 < end && unit.at(i + 1).isWord()
        && isNominal(unit.at(i + 1)) && !unit.is(i + 1, Pronoun)
        && !unit.is(i - 1, Auxiliary | Pronoun);
}

bool hasFiniteVerb(const Unit &unit, IndexRange part, const Grammar &grammar)
{
    for (qsizetype i = part.begin; i < part.end; ++i) {
        const Item &item = unit.at(i);
        if (isVerbal(unit, i, grammar) && !unit.isWord(i - 1, u"to"))
            return true;
        const bool isThird = item.isWord() && !item.isCapitalised && item.norm.endsWith(u's')
            && item.norm.size() > 3 && i > part.begin
            && (unit.is(i - 1, SubjectPronoun | Relative) || unit.at(i - 1).isCapitalised)
            && !isPersonNoun(grammar.sourceNoun(item.norm));
        // "they want": a pronoun that is only ever a subject has its verb after it.
        if (isThird || (item.is(SubjectPronoun) && i + 1 < part.end && unit.at(i + 1).isWord()))
            return true;
    }
    return false;
}

bool startsVerbGroup(const Unit &unit, qsizetype i, const Grammar &grammar)
{
    while (unit.is(i, Adverb) && !unit.is(i, Pronoun | Determiner | Preposition | Subordinator))
        ++i;
    return unit.has(i) && !unit.is(i, Pronoun) && isVerbal(unit, i, grammar)
        && !isReducedRelative(unit, i);
}

qsizetype pronounOf(const Unit &unit, qsizetype verb)
{
    qsizetype i = verb - 1;
    while (i > 0 && unit.is(i, Auxiliary | Adverb) && !unit.is(i, Pronoun | Relative))
        --i;
    const bool isRelative = i > 0 && unit.is(i, Relative) && isNominal(unit.at(i - 1))
        && !unit.is(i - 1, Pronoun | Time);
    return isRelative ? i : -1;
}

qsizetype modifierBegin(const Unit &unit, IndexRange part)
{
    for (qsizetype i = part.begin + 1; i < part.end; ++i) {
        if (unit.is(i, Relative) || isModifyingParticiple(unit, i) || isReducedRelative(unit, i))
            return i;
    }
    return part.end;
}

IndexRange headOf(const Unit &unit, IndexRange items)
{
    items.end = modifierBegin(unit, items);
    for (qsizetype i = items.begin + 1; i < items.end; ++i) {
        const bool isInner = unit.is(i, Preposition) && !unit.is(i, Adverb);
        if (isInner || unit.isMark(i, u",(—"))
            return {items.begin, i};
    }
    return items;
}

} // namespace core::attribution
