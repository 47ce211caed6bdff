// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/verbplaces.h"

#include "core/attribution/evidence.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

TextRange sourceRange(const Unit &unit, IndexRange items)
{
    while (items.length() > 1
           && (unit.isMark(items.end - 1, u",") || unit.at(items.end - 1).isDash()))
        --items.end;
    // "China on Wednesday | warned", "Lee (D-Leeds) this week | said"
    qsizetype end = items.end;
    while (end > items.begin + 1 && unit.is(end - 1, Time) && !unit.at(end - 1).isPerson)
        --end;
    if (end < items.end && end > items.begin + 1 && unit.is(end - 1, Preposition))
        --end;
    if (end < items.end && unit.is(end - 1, Determiner)
        && (unit.isMark(end - 2, u")],") || unit.isWord(end - 1, u"this")))
        --end;
    // "a report released last year | found": the time belongs to the participle.
    const bool isDated = end < items.end && end > items.begin + 1 && unit.is(end - 1, PastVerb)
        && isReducedRelative(unit, end - 1);
    if (!unit.is(end - 1, Determiner | Preposition | Possessive) && !isDated)
        items.end = end;
    return unit.rangeOf(items);
}

bool isAfterQuote(const Unit &unit, qsizetype i)
{
    return isSpoken(unit, i - 1) || (unit.isMark(i - 1, u",—") && isSpoken(unit, i - 2));
}

qsizetype afterHyphens(const Unit &unit, qsizetype i)
{
    while (unit.isMark(i, u"-") || (unit.isWord(i, u"t") && unit.isMark(i + 1, u"-")))
        ++i;
    return i;
}

bool isDialogue(const Unit &unit, qsizetype verb)
{
    return verb > 1 && unit.at(0).isDash() && unit.at(verb - 1).isDash();
}

bool canFollow(const Unit &unit, const Subject &subject, const Grammar &grammar)
{
    const Item &head = unit.at(subject.items.begin);
    // "…, sagte sie"
    if (head.is(Pronoun) && !head.is(Determiner))
        return head.is(SubjectPronoun | Feminine) && grammar.has(VerbSecond);
    return head.isCapitalised || head.is(Determiner)
        || grammar.sourceNoun(head.norm) != SourceNoun::None;
}

bool isThing(const Unit &unit, IndexRange items, const Grammar &grammar)
{
    const Item &head = unit.at(headOf(unit, items).end - 1);
    const SourceNoun kind = grammar.sourceNoun(head.norm);
    return head.isWord() && !head.isCapitalised && !head.is(Pronoun | Relative)
        && (kind == SourceNoun::None || kind == SourceNoun::Document);
}

bool canSpeak(const Unit &unit, IndexRange items, const Grammar &grammar)
{
    qsizetype head = items.begin;
    while (head + 1 < items.end && !unit.is(head + 1, Preposition) && !unit.isMark(head + 1, u",("))
        ++head;
    const Item &item = unit.at(head);
    // "people | familiar with the plan"
    const bool isMany
        = head > items.begin && grammar.sourceNoun(unit.at(head - 1).norm) == SourceNoun::People;
    return isMany || item.isCapitalised || grammar.sourceNoun(item.norm) != SourceNoun::None;
}

bool isTimeOnly(const Unit &unit, IndexRange items)
{
    for (qsizetype i = items.begin; i < items.end; ++i) {
        if (!unit.is(i, Time | Adverb))
            return false;
    }
    return true;
}

bool isAsideParticiple(const Unit &unit, const Cue &cue, const Grammar &grammar)
{
    // "when asked": nobody stands between.
    const qsizetype before = cue.group.begin - 1;
    if (cue.isFinite() && !cue.hasAuxiliary && cue.form.testFlag(language::Participle)
        && unit.is(before, Subordinator) && !unit.is(before, Relative | Preposition | Manner))
        return true;
    const qsizetype begin = cue.group.begin;
    const bool canBe = cue.isFinite() && !cue.hasAuxiliary
        && cue.form.testFlag(language::Participle) && begin > 1 && unit.isMark(begin - 1, u",")
        && isNominal(unit.at(begin - 2));
    for (qsizetype i = cue.next(); canBe && unit.has(i) && !unit.isQuote(i); ++i) {
        if (unit.isMark(i, u","))
            return startsVerbGroup(unit, i + 1, grammar);
    }
    return false;
}

Complement withQuotedRest(const Unit &unit, const Complement &complement)
{
    const bool goesOn = complement.kind == ComplementKind::Quote
        && unit.isMark(complement.begin - 1, u",") && unit.at(complement.begin).beginsSmall
        && !unit.isQuote(0)
        && !unit.is(0, Preposition | Adverb | Coordinator | Subordinator | Time);
    return goesOn ? Complement{.begin = complement.begin - 1, .addressee = complement.addressee}
                  : complement;
}

bool isInParenthesis(const Unit &unit, const Complement &complement)
{
    const qsizetype next = complement.begin + 1;
    if (complement.kind != ComplementKind::None || !unit.isMark(complement.begin, u",")
        || !unit.has(next))
        return false;
    if (unit.isQuote(next))
        return unit.at(next).beginsSmall;
    return !unit.is(next, Relative) && !unit.at(next).norm.endsWith(u"ing");
}

bool lacksAddressee(const Unit &unit, const Cue &cue)
{
    const bool needsOne = cue.word->takes(u'p') && !cue.word->takes(u'c')
        && cue.form.testFlag(language::Participle);
    return needsOne && !cue.hasAuxiliary && unit.isWord(cue.next(), u"that");
}

bool isHearsay(const Cue &cue, const Complement &complement)
{
    static const QStringList said{u"say"_s, u"report"_s, u"allege"_s, u"claim"_s};
    return complement.kind == ComplementKind::Infinitive && cue.hasAuxiliary
        && said.contains(cue.word->lemma);
}

} // namespace core::attribution
