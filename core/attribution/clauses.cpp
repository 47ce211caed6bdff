// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/clauses.h"

#include "core/attribution/sources.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

bool isClauseWord(const Unit &unit, qsizetype i)
{
    static const QStringList words{u"whether"_s, u"if"_s,    u"how"_s,  u"why"_s,  u"what"_s,
                                   u"who"_s,     u"where"_s, u"when"_s, u"which"_s};
    return unit.has(i) && words.contains(unit.at(i).norm);
}

bool endsClause(const Unit &unit, qsizetype i)
{
    return !unit.has(i) || unit.isMark(i, u".?!;)") || (unit.isMark(i, u":") && !unit.has(i + 1));
}

/// Where the addressee that begins at \a begin ends; \a begin where there is none.
qsizetype addresseeEnd(const Unit &unit, qsizetype begin)
{
    if (!unit.has(begin) || unit.isWord(begin, u"that") || isClauseWord(unit, begin))
        return begin;
    const Item &first = unit.at(begin);
    if (first.is(Pronoun) && !first.is(Determiner))
        return first.is(SubjectPronoun) && first.norm != u"it" ? begin : begin + 1;
    if (!first.isWord() || first.is(Preposition | Subordinator))
        return begin;
    qsizetype i = begin;
    while (unit.is(i, Determiner | Possessive))
        ++i;
    const bool isName = unit.has(i) && unit.at(i).isCapitalised;
    for (; unit.has(i); ++i) {
        const Item &item = unit.at(i);
        const bool isInner = item.isMark(u"-'’&.") && !endsClause(unit, i + 1)
            && (unit.is(i - 1, NameTitle) || item.norm != u".");
        if (item.kind == Item::Kind::Punctuation && !isInner)
            break;
        if (item.isQuote() || item.is(Weekday) || item.norm == u"that" || isClauseWord(unit, i))
            break;
        const bool joins = item.is(Coordinator) && unit.has(i + 1) && isNominal(unit.at(i + 1));
        if (joins || item.norm == u"'s" || item.norm == u"of")
            continue;
        // "warned the ferry | may stop": who is warned is not named.
        if (item.is(Auxiliary) && !item.is(Pronoun))
            return begin;
        if (item.is(Pronoun | Determiner | Preposition | Subordinator)
            && !unit.isWord(i - 1, u"of"))
            break;
        // A name ends where the small letters begin: told Ann Lee | concerns had grown.
        if (isName && !item.isCapitalised && item.isWord() && !unit.isWord(i - 1, u"'s"))
            break;
    }
    // "told the North Atlantic Treaty Organization (NATO) that"
    if (unit.isMark(i, u"(")) {
        qsizetype close = i;
        while (unit.has(close) && !unit.isMark(close, u")"))
            ++close;
        if (unit.has(close))
            return close + 1;
    }
    return i;
}

/// "told customers | at a shop in the town of X, Y, | that": the place may be long.
qsizetype thatAfter(const Unit &unit, qsizetype begin)
{
    if (!unit.is(begin, Preposition))
        return begin;
    for (qsizetype i = begin; i < std::min(begin + 20, unit.size()); ++i) {
        if (unit.isWord(i, u"that"))
            return i;
        if (unit.isQuote(i) || unit.is(i, Auxiliary | SubjectPronoun | Relative | Subordinator)
            || unit.isMark(i, u".;:"))
            return begin;
    }
    return begin;
}

/// Where a group of time words ends: "Tuesday", "last week", "earlier this month".
qsizetype timeEnd(const Unit &unit, qsizetype begin)
{
    qsizetype i = begin;
    while (unit.is(i, Time) || (unit.has(i) && unit.at(i).kind == Item::Kind::Number && i > begin)
           || (unit.is(i, Determiner) && unit.is(i + 1, Time) && !unit.isWord(i, u"that")))
        ++i;
    return i;
}

/// "last week's storms": a time that is part of something.
bool isOwner(const Unit &unit, qsizetype time)
{
    return unit.isWord(timeEnd(unit, time), u"'s");
}

/// Where a phrase of place or occasion ends that begins with a preposition; \a begin where the
/// preposition rather opens what is said ("said in some towns people …").
qsizetype occasionEnd(const Unit &unit, qsizetype begin, const Cue &cue)
{
    if (!unit.is(begin, Preposition) || isClauseWord(unit, begin))
        return begin;
    bool hasOccasion = false;
    qsizetype i = begin + 1;
    for (; unit.has(i); ++i) {
        const Item &item = unit.at(i);
        if (item.isQuote() || (item.kind == Item::Kind::Punctuation && !item.isMark(u"-'’&")))
            break;
        const bool startsClause = item.is(SubjectPronoun) || item.norm == u"that"
            || (item.is(Determiner) && hasOccasion && !unit.is(i - 1, Preposition)
                && !unit.is(i + 1, Time));
        const bool isVerb = item.is(PastVerb) && !unit.is(i - 1, Determiner | Possessive)
            && !unit.is(i + 1, Preposition);
        const bool startsInfinitive = item.norm == u"to" && cue.word->takes(u't') && unit.has(i + 1)
            && !unit.at(i + 1).isCapitalised;
        if (startsInfinitive)
            return i;
        if (startsClause || isVerb || item.is(Auxiliary) || isClauseWord(unit, i))
            break;
        hasOccasion |= item.is(Venue | Time);
    }
    const bool isShort = i - begin <= 8;
    if (!unit.has(i))
        return hasOccasion || isShort ? i : begin;
    const bool isClosed
        = unit.isQuote(i) || unit.isWord(i, u"that") || (unit.isMark(i, u",:.?!;") && isShort);
    return isClosed || (hasOccasion && !unit.is(i, Auxiliary)) ? i : begin;
}

qsizetype skipOccasions(const Unit &unit, qsizetype begin, const Cue &cue)
{
    qsizetype i = begin;
    for (qsizetype before = -1; before != i && unit.has(i) && !isOwner(unit, i);) {
        before = i;
        i = timeEnd(unit, i);
        // "argued for | the plan", but "argued for the second time | that"
        const qsizetype that = thatAfter(unit, i);
        const bool isOwn = unit.has(i) && cue.word->prepositions.contains(unit.at(i).norm)
            && !unit.is(i + 1, Time) && !(that > i && unit.is(that - 1, Time | Venue));
        static const QStringList hearsay{u"say"_s, u"allege"_s, u"claim"_s};
        const bool isInfinitive = unit.isWord(i, u"to")
            && (cue.word->takes(u't') || (cue.isPassive && hearsay.contains(cue.word->lemma)));
        if (!isOwn && !isInfinitive)
            i = occasionEnd(unit, i, cue);
        while (unit.is(i, Adverb) && !unit.is(i, Determiner | Pronoun | Preposition | Subordinator))
            ++i;
    }
    return i;
}

/// "reported, citing officials, | that …", "argued – and Ray agreed – | that …": where an aside
/// that "that" follows ends, or \a comma.
qsizetype asideEnd(const Unit &unit, qsizetype comma)
{
    for (qsizetype i = comma + 1; i < std::min(comma + 20, unit.size()); ++i) {
        if (unit.isQuote(i) || endsClause(unit, i))
            return comma;
        const bool closes = unit.isMark(i, unit.at(comma).norm);
        const bool isThat = unit.isWord(i + 1, u"that") || unit.is(i + 1, Complementiser)
            || (unit.is(i + 1, Preposition) && unit.is(i + 2, Complementiser));
        if (closes && isThat)
            return i + 1;
        const bool isAdverb = unit.isMark(i, u",") && i == comma + 2 && unit.is(i - 1, Adverb);
        if (isAdverb)
            return i + 1;
    }
    return comma;
}

/// The next mark that ends a simple clause, for looking whether a verb comes before it.
qsizetype simpleClauseEnd(const Unit &unit, qsizetype begin)
{
    qsizetype i = begin;
    while (unit.has(i) && !unit.isMark(i, u".;:?!") && i - begin < 30)
        ++i;
    return i;
}

Complement wordsAfter(const Unit &unit, qsizetype i, const Cue &cue, const Grammar &grammar)
{
    if (unit.is(i, Complementiser) && unit.has(i + 1) && !endsClause(unit, i + 1))
        return {.kind = ComplementKind::That, .begin = i + 1};
    if (isClauseWord(unit, i))
        return {.kind = ComplementKind::Clause, .begin = i};
    if (unit.isWord(i, u"to") && unit.has(i + 1) && !cue.word->prepositions.contains(u"to"_s))
        return {.kind = ComplementKind::Infinitive, .begin = i};
    if (unit.has(i) && cue.word->prepositions.contains(unit.at(i).norm) && !endsClause(unit, i + 1))
        return {.kind = ComplementKind::Object, .begin = i + 1, .hasPreposition = true};
    const bool isClause = hasFiniteVerb(unit, {i, simpleClauseEnd(unit, i)}, grammar)
        && !(unit.is(i, Preposition) && !cue.word->takes(u'c'));
    return {.kind = isClause ? ComplementKind::Clause : ComplementKind::Object, .begin = i};
}

/// "said T1, | warned T2 and promised T3": the next of a list of verbs with one subject.
bool isListed(const Unit &unit, const Cue &next, const std::vector<Cue> &cues,
              const Grammar &grammar)
{
    if (!unit.isMark(next.group.begin - 1, u",") || next.hasAuxiliary
        || !next.form.testFlag(language::Past))
        return false;
    const auto reports = complementAfter(unit, next, grammar).kind;
    if (reports == ComplementKind::None)
        return false;
    return std::ranges::any_of(cues, [&](const Cue &last) {
        return last.verb > next.verb && last.isFinite() && last.form.testFlag(language::Past)
            && unit.is(last.group.begin - 1, Coordinator);
    });
}

/// True where reported words cannot go past \a cut because the next verb of saying begins there.
bool yieldsTo(const Unit &unit, const Cue &next, const std::vector<Cue> &cues,
              const Grammar &grammar, qsizetype *cut)
{
    qsizetype begin = next.group.begin;
    if (next.isParticiple) {
        *cut = begin - 1;
        if (unit.is(begin - 1, Coordinator) && unit.isMark(begin - 2, u","))
            *cut = begin - 2;
        if (unit.isQuote(begin - 1))
            *cut = begin;
        return unit.isMark(begin - 1, u",") || unit.is(begin - 1, Coordinator)
            || unit.isQuote(begin - 1) || unit.at(begin - 1).isDash();
    }
    if (!next.isFinite())
        return false;
    if (isListed(unit, next, cues, grammar)) {
        *cut = begin - 1;
        return true;
    }
    if (!unit.is(begin - 1, Coordinator)) {
        const Subject subject = subjectBefore(unit, begin, grammar);
        if (!subject.isFound() || subject.antecedent.length() > 0)
            return false;
        begin = subject.items.begin;
        // A trailing ", he said".
        const auto after = complementAfter(unit, next, grammar);
        const bool isQuoting
            = after.kind == ComplementKind::Quote && unit.isMark(after.begin - 1, u",:");
        if ((after.kind == ComplementKind::None || isQuoting)
            && (unit.isMark(begin - 1, u",") || unit.isQuote(begin - 1))) {
            *cut = unit.isQuote(begin - 1) ? begin : begin - 1;
            return true;
        }
    }
    // "but details such as": a plain form may as well be a noun.
    const bool isPlainForm
        = !next.hasAuxiliary && !next.form.testAnyFlags(language::Past | language::Gerund);
    const bool isOwnVerb = begin == next.group.begin;
    if (isPlainForm && isOwnVerb) {
        const auto after = complementAfter(unit, next, grammar);
        if (after.kind != ComplementKind::That && after.kind != ComplementKind::Quote)
            return false;
    }
    const bool isJoined = unit.is(begin - 1, Coordinator) || unit.isWord(begin - 1, u"while")
        || unit.isWord(begin - 1, u"though") || unit.isWord(begin - 1, u"although")
        || unit.isMark(begin - 1, u";");
    if (!isJoined)
        return false;
    *cut = unit.isMark(begin - 2, u",") ? begin - 2 : begin - 1;
    return true;
}

} // namespace

Complement complementAfter(const Unit &unit, const Cue &cue, const Grammar &grammar)
{
    qsizetype i = cue.particle >= 0 ? cue.particle + 1 : cue.next();
    IndexRange addressee;
    while (unit.is(i, Adverb) && !unit.is(i, Determiner | Pronoun | Time | Preposition))
        ++i;
    if (cue.word->takes(u'p') && !cue.isPassive) {
        const qsizetype end = addresseeEnd(unit, i);
        if (end > i)
            addressee = {i, end};
        i = end > i ? thatAfter(unit, end) : end;
    }
    if (!cue.word->takes(u'o') || unit.is(i, Time | Preposition | Adverb))
        i = skipOccasions(unit, i, cue);
    const bool isDash = unit.has(i) && unit.at(i).isDash();
    if (isDash && unit.is(i + 1, Complementiser))
        ++i;
    else if (isDash || unit.isMark(i, u","))
        i = asideEnd(unit, i);
    Complement found;
    if (unit.isMark(i, u",") && unit.isQuote(i + 1))
        found = {.kind = ComplementKind::Quote, .begin = i + 1};
    else if (unit.isMark(i, u",") && unit.is(i + 1, Complementiser) && unit.has(i + 2)
             && unit.at(i + 1).norm != u"that")
        found = {.kind = ComplementKind::That, .begin = i + 2};
    else if (grammar.has(CommaOpensClause) && unit.isMark(i, u",") && unit.has(i + 2)
             && !unit.is(i + 1, Relative | Coordinator))
        found = {.kind = ComplementKind::Clause, .begin = i + 1};
    else if (unit.isMark(i, u":") && unit.has(i + 1))
        found = {.kind = unit.isQuote(i + 1) ? ComplementKind::Quote : ComplementKind::Clause,
                 .begin = i + 1};
    else if (unit.isQuote(i))
        found = {.kind = ComplementKind::Quote, .begin = i};
    else if (endsClause(unit, i) || unit.isMark(i, u",") || unit.at(i).isDash()
             || unit.is(i, Coordinator))
        found = {.kind = ComplementKind::None, .begin = i};
    else
        found = wordsAfter(unit, i, cue, grammar);
    found.addressee = addressee;
    return found;
}

namespace {

bool isPast(const Cue &cue)
{
    return cue.hasAuxiliary || cue.form.testAnyFlags(language::Past);
}

/// "Ray says Lee promised to stay | and said she would": the verb goes on from the one inside, that
/// is in the past as it is.
bool goesOnInside(const Unit &unit, qsizetype begin, const Cue &next, const std::vector<Cue> &cues)
{
    if (!unit.is(next.group.begin - 1, Coordinator) || !next.isFinite() || !isPast(next))
        return false;
    const Cue *outer = nullptr;
    bool hasInner = false;
    for (const Cue &cue : cues) {
        if (cue.group.end <= begin)
            outer = &cue;
        hasInner
            |= cue.group.begin > begin && cue.verb < next.verb && cue.isFinite() && isPast(cue);
    }
    return hasInner && outer && outer->isFinite() && !isPast(*outer);
}

/// "said the plan was late, | but he gave it a name: "Q"": who is quoted is named anew.
bool startsQuotingClause(const Unit &unit, qsizetype comma)
{
    if (!unit.isMark(comma, u",") || !unit.is(comma + 1, Coordinator)
        || !unit.is(comma + 2, SubjectPronoun))
        return false;
    qsizetype i = comma + 3;
    while (unit.has(i) && !unit.isMark(i, u",.;:") && !unit.isQuote(i))
        ++i;
    return unit.isMark(i, u":") && unit.isQuote(i + 1);
}

} // namespace

qsizetype contentEnd(const Unit &unit, qsizetype begin, const std::vector<Cue> &cues,
                     const Grammar &grammar)
{
    qsizetype end = unit.size();
    for (const Cue &cue : cues) {
        qsizetype cut = 0;
        if (cue.group.begin > begin + 1 && yieldsTo(unit, cue, cues, grammar, &cut) && cut > begin
            && !goesOnInside(unit, begin, cue, cues)) {
            end = cut;
            break;
        }
    }
    for (qsizetype i = begin + 1; i < end; ++i) {
        const bool yields = (unit.isMark(i, u",") && unit.isWord(i + 1, u"while"))
            || (unit.isMark(i, u",") && unit.isWord(i + 1, u"according"))
            || (unit.isWord(i, u"according") && unit.isWord(i + 1, u"to"))
            || startsQuotingClause(unit, i);
        if (yields)
            end = i;
    }
    // 'said they were late: | "Q," he wrote': the quotation has a verb of its own.
    for (qsizetype i = begin + 1; i + 1 < end; ++i) {
        if (!unit.isMark(i, u":") || !unit.isQuote(i + 1) || !unit.at(i + 1).endsInComma)
            continue;
        const bool isOther = std::ranges::any_of(
            cues, [&](const Cue &cue) { return cue.isFinite() && cue.group.begin > i + 1; });
        if (isOther)
            end = i;
    }
    for (qsizetype i = begin; i + 2 < end; ++i) {
        // '"…," invoking the past': a comment after a quotation.
        if (unit.isQuote(i) && unit.isMark(i + 1, u",") && unit.at(i + 2).norm.endsWith(u"ing"))
            end = i + 1;
        const bool isCircumstance = unit.isQuote(i)
            && (unit.isWord(i + 1, u"as") || unit.isWord(i + 1, u"when")
                || unit.isWord(i + 1, u"while") || unit.isWord(i + 1, u"after")
                || unit.isWord(i + 1, u"before"));
        if (isCircumstance)
            end = i + 1;
    }
    while (end > begin + 1 && unit.isMark(end - 1, u".,;:"))
        --end;
    return end;
}

} // namespace core::attribution
