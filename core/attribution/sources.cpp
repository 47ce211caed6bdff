// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/sources.h"

#include "core/attribution/asides.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// "and" inside a noun group, not between clauses: no verb between it and the boundary before.
bool joinsNouns(const Unit &unit, qsizetype at, const Grammar &grammar)
{
    if (!unit.has(at - 1) || !isNominal(unit.at(at - 1)))
        return false;
    // "said | she and her friends"
    if (unit.is(at - 1, SubjectPronoun))
        return true;
    for (qsizetype i = at - 1; i >= 0; --i) {
        const Item &item = unit.at(i);
        if (item.isQuote() || item.is(Subordinator | Relative) || item.isMark(u",;:—"))
            return true;
        if (isVerbal(unit, i, grammar))
            return false;
    }
    return true;
}

/// "labour unions, environmental groups and | many lawmakers": the begin of the whole list, where
/// the sentence has no verb before it.
qsizetype listBegin(const Unit &unit, qsizetype begin, const Grammar &grammar)
{
    if (!unit.is(begin - 1, Coordinator) || begin < 3)
        return begin;
    qsizetype comma = -1;
    for (qsizetype i = begin - 2; i >= 0; --i) {
        const Item &item = unit.at(i);
        if (item.isQuote() || isVerbal(unit, i, grammar) || item.is(Subordinator | Relative))
            return begin;
        if (item.kind == Item::Kind::Punctuation && !isInnerMark(unit, i)) {
            if (!item.isMark(u","))
                return begin;
            comma = i;
        }
    }
    const bool isFronted = unit.is(0, Preposition | Adverb | Time);
    return comma > 0 && !isFronted ? (unit.is(0, Coordinator) ? 1 : 0) : begin;
}

/// How far left the words before \a end may belong to one noun group.
qsizetype leftEnd(const Unit &unit, qsizetype end, const Grammar &grammar)
{
    qsizetype begin = end;
    for (qsizetype i = end - 1; i >= 0; --i) {
        const Item &item = unit.at(i);
        // 'Karl "Kalle" Brandt': a quotation only inside a name or after an article.
        const bool isNickname = item.words <= 3 && i > 0 && i + 1 < end
            && (unit.at(i - 1).isCapitalised || unit.is(i - 1, Determiner));
        if (item.isQuote() && !isNickname)
            break;
        if (item.kind == Item::Kind::Punctuation && !isInnerMark(unit, i))
            break;
        if (item.is(Coordinator)) {
            if (!joinsNouns(unit, i, grammar))
                break;
            continue;
        }
        if (item.is(Relative) || (item.is(Subordinator) && !item.is(Preposition)))
            break;
        if (item.is(SubjectPronoun) && i < end - 1) {
            begin = unit.is(i + 1, Coordinator) ? i : begin;
            break;
        }
        if (isVerbal(unit, i, grammar) && !isReducedRelative(unit, i)
            && !isAttribute(unit, i, end)) {
            const qsizetype pronoun = pronounOf(unit, i);
            if (pronoun < 0)
                break;
            i = pronoun;
        }
        begin = i;
    }
    return begin;
}

bool startsNounGroup(const Unit &unit, qsizetype i, qsizetype begin, const Grammar &grammar)
{
    const Item &item = unit.at(i);
    if (i == begin)
        return true;
    // "the Good Morning This Week anchor"
    if (item.isCapitalised && !unit.isHeadline)
        return false;
    const Item &before = unit.at(i - 1);
    const bool isLinked = (before.is(Preposition) && !before.is(Adverb | Time))
        || before.is(Coordinator | Determiner | Possessive) || before.isMark(u"-'’&$");
    // "der Sprecher | der Polizei", "le porte-parole | des pompiers"
    const bool isGenitive
        = grammar.has(CapitalisedNouns) && before.isCapitalised && item.is(Determiner);
    if (isLinked || isGenitive || item.is(Linking))
        return false;
    return item.is(Determiner | SubjectPronoun) && !item.is(Adverb) && before.norm != u"'s"
        && before.norm != u"all" && before.norm != u"both";
}

/// Drops what stands before the subject in its clause: "In a statement on Monday | the group".
qsizetype withoutFronted(const Unit &unit, IndexRange part, const Grammar &grammar)
{
    qsizetype begin = part.begin;
    while (begin < part.end && !isCounted(unit, begin)
           && (unit.is(begin, Coordinator | Adverb | Time) || unit.isMark(begin, u"-.'’"))
           && !unit.is(begin, Determiner | Pronoun))
        ++begin;
    for (qsizetype i = modifierBegin(unit, {begin, part.end}) - 1; i > begin; --i) {
        if (startsNounGroup(unit, i, begin, grammar))
            return i;
    }
    if (!unit.is(begin, Preposition | Subordinator) || isCounted(unit, begin))
        return std::min(begin, part.end - 1);
    // "After Ann Lee said": the word joins clauses here.
    if (unit.is(begin, Subordinator) && begin + 1 < part.end)
        return begin + 1;
    // "In Ohio voters said", "On Monday Obama said": what follows the preposition's own words.
    qsizetype i = begin + 1;
    while (i < part.end && unit.is(i, Determiner | Possessive))
        ++i;
    const bool isTime = unit.is(i, Time);
    const bool isName = unit.has(i) && unit.at(i).isCapitalised;
    while (i < part.end && (isTime ? unit.is(i, Time) : unit.at(i).isCapitalised == isName))
        ++i;
    // "during a meeting in Leeds": the name is the phrase's own.
    const bool isOwn = i > begin + 1 && i < part.end && unit.is(i - 1, Preposition);
    return i < part.end && unit.at(i).isWord() && !isOwn ? i : begin;
}

Subject relativeSubject(const Unit &unit, qsizetype pronoun, const Grammar &grammar)
{
    qsizetype end = pronoun;
    while (end > 0 && (unit.isMark(end - 1, u",—(") || unit.is(end - 1, Preposition)))
        --end;
    // "Lee, meanwhile, | who"
    if (unit.is(end - 1, Adverb) && unit.isMark(end - 2, u","))
        end -= 2;
    Subject subject{.items = {pronoun, pronoun + 1}};
    const qsizetype begin = leftEnd(unit, end, grammar);
    if (begin < end)
        subject.antecedent = {withoutFronted(unit, {begin, end}, grammar), end};
    return subject;
}

} // namespace

namespace {

/// Where a group of time words that ends at \a end begins: "last week", "on Monday"; \a end where
/// there is none.
qsizetype beforeTime(const Unit &unit, qsizetype end)
{
    qsizetype i = end;
    while (unit.is(i - 1, Time) && !unit.at(i - 1).isPerson)
        --i;
    if (i == end)
        return end;
    while (unit.isWord(i - 1, u"this")
           || (unit.is(i - 1, Determiner | Adverb) && !unit.is(i - 1, Pronoun)))
        --i;
    return unit.is(i - 1, Preposition) ? i - 1 : i;
}

} // namespace

Subject subjectBefore(const Unit &unit, qsizetype end, const Grammar &grammar)
{
    while (end > 0 && unit.is(end - 1, Adverb) && !unit.is(end - 1, Pronoun | Determiner))
        --end;
    // "of Ashton, Md., | said"
    if (unit.isMark(end - 1, u".") && end > 1 && unit.at(end - 2).isCapitalised)
        --end;
    if (end <= 0)
        return {};
    // "Lee (D-Leeds) | last week said"
    const qsizetype time = beforeTime(unit, end);
    const bool isAfterNoun = unit.is(time, Determiner) && unit.has(time - 1)
        && unit.at(time - 1).isWord() && isNominal(unit.at(time - 1));
    if (time < end && (unit.isMark(time - 1, u")],") || isAfterNoun)) {
        Subject outer = subjectBefore(unit, time, grammar);
        if (outer.isFound())
            outer.items.end = end;
        return outer;
    }
    const Item &last = unit.at(end - 1);
    // "Lee himself | said"
    const bool isReflexive = (last.norm.endsWith(u"self") || last.norm.endsWith(u"selves"))
        && last.is(Pronoun) && end > 1 && isNominal(unit.at(end - 2)) && !unit.is(end - 2, Pronoun);
    if (isReflexive) {
        Subject outer = subjectBefore(unit, end - 1, grammar);
        if (outer.isFound())
            outer.items.end = end;
        return outer;
    }
    if (last.is(Relative) && last.norm != u"that")
        return relativeSubject(unit, end - 1, grammar);
    if (last.norm == u"that" && end > 1 && isNominal(unit.at(end - 2)))
        return relativeSubject(unit, end - 1, grammar);
    if (last.is(Pronoun) && !last.is(Determiner))
        return {.items = {end - 1, end}};
    // "Ann Lee (D-Leeds) and Bob Ray (R-York) all | said"
    const bool isFloating = last.is(Determiner) && last.is(Pronoun) && end > 1
        && (unit.isMark(end - 2, u")") || unit.at(end - 2).isPerson);
    if (isFloating) {
        Subject outer = subjectBefore(unit, end - 1, grammar);
        if (outer.isFound())
            outer.items.end = end;
        return outer;
    }
    if (last.isMark(u",)]") || last.isDash() || last.endsInComma) {
        const qsizetype open = asideBegin(unit, end - 1, grammar);
        // "Lee, who calls it "a lie," | said": the comma that ends the aside stands in the
        // quotation.
        if (open < 0 || (last.endsInComma && !unit.is(open + 1, Relative)))
            return {};
        // Of ", head of the study, and chair of the council," the first is an aside as well.
        Subject outer
            = unit.is(open + 1, Coordinator) ? subjectBefore(unit, open + 1, grammar) : Subject{};
        if (!outer.isFound())
            outer = subjectBefore(unit, open, grammar);
        // "Ann Lee, a nurse, and | Bob Ray, a cook, | said"
        const qsizetype joint = outer.items.begin - 1;
        if (outer.isFound() && unit.is(joint, Coordinator) && unit.isMark(joint - 1, u",")) {
            const Subject first = subjectBefore(unit, joint, grammar);
            if (first.isFound() && first.antecedent.length() == 0)
                outer.items.begin = first.items.begin;
        }
        // "Lee, at a meeting in Leeds, Yorkshire, | said"
        const qsizetype whole = outer.isFound() ? -1 : longAsideBegin(unit, open, end - 1, grammar);
        if (whole >= 0)
            outer = subjectBefore(unit, whole, grammar);
        if (outer.isFound())
            outer.items.end = end;
        return outer;
    }
    const qsizetype begin = leftEnd(unit, end, grammar);
    if (begin == end)
        return {};
    // "who | in the past has said", "who | earlier this week said"
    if (unit.is(begin - 1, Relative) && unit.at(begin - 1).norm != u"that"
        && (unit.is(begin, Preposition) || beforeTime(unit, end) <= begin))
        return relativeSubject(unit, begin - 1, grammar);
    IndexRange items{withoutFronted(unit, {begin, end}, grammar), end};
    items.begin = listBegin(unit, items.begin, grammar);
    // "they were | upset after | Ann Lee spoke": what they were is no subject.
    for (qsizetype i = items.begin + 1; unit.is(begin - 1, Be) && i + 1 < items.end; ++i) {
        if (unit.is(i, Subordinator))
            items.begin = i + 1;
    }
    const bool isPhrase = unit.is(items.begin, Preposition) && !isCounted(unit, items.begin)
        && !unit.is(items.begin, Determiner | Adverb | Subordinator)
        && !unit.is(items.begin - 1, Auxiliary);
    // "Ann Lee, 45, of Leeds, | said": an age or a place is an aside as well.
    const bool isAge = items.length() == 1 && unit.at(items.begin).kind == Item::Kind::Number;
    const bool isPlace = isPhrase && items.length() <= 4 && unit.at(items.end - 1).isCapitalised;
    const bool isShortened = items.length() == 1 && unit.at(items.begin).isCapitalised
        && (unit.isMark(items.end, u".") || unit.at(items.begin).norm.contains(u'.'));
    if ((isAge || isPlace || isShortened) && unit.isMark(items.begin - 1, u",")) {
        Subject outer = subjectBefore(unit, items.begin - 1, grammar);
        if (outer.isFound())
            outer.items.end = end;
        return outer;
    }
    if (!hasNoun(unit, items) || isPhrase)
        return {};
    return {.items = items};
}

namespace {

/// The end of the noun group that begins at \a begin, without appositions.
qsizetype rightEnd(const Unit &unit, qsizetype begin, const Grammar &grammar)
{
    qsizetype i = begin;
    for (; i < unit.size(); ++i) {
        const Item &item = unit.at(i);
        if (item.isQuote())
            break;
        if (item.kind == Item::Kind::Punctuation && !isInnerMark(unit, i))
            break;
        const bool isClause = item.is(Relative | Subordinator) && !item.is(Preposition);
        if (isClause || (i > begin && item.is(SubjectPronoun)))
            break;
        if (item.is(Weekday)
            || (item.is(Time) && i > begin && !item.isCapitalised
                && !unit.is(i - 1, Preposition | Determiner)))
            break;
        // "one unnamed official", "two well-placed officials"
        const bool isCountedNoun = unit.is(i - 1, NumberWord) && item.is(PastVerb)
            && unit.has(i + 1) && unit.at(i + 1).isWord() && isNominal(unit.at(i + 1));
        if (i > begin && isVerbal(unit, i, grammar) && !isReducedRelative(unit, i)
            && !isCountedNoun)
            break;
        if (i > begin && item.is(Preposition) && !item.is(Linking))
            break;
        // "der Polizei | kommt": nouns have capitals there, and nothing else belongs.
        const bool isOther = grammar.has(CapitalisedNouns) && item.isWord() && !item.isCapitalised
            && !item.is(Determiner | Possessive | Preposition | Coordinator);
        if (i > begin && isOther && unit.at(i - 1).isCapitalised)
            break;
        // "rief Berg | den Leuten zu"
        const bool isOtherCase = grammar.has(CapitalisedNouns) && i > begin && item.is(Determiner)
            && !item.is(Genitive | Possessive) && unit.at(i - 1).isCapitalised;
        if (isOtherCase)
            break;
        if (item.is(Adverb) && !item.is(Determiner | Pronoun | Preposition | Time) && i > begin
            && !unit.isMark(i + 1, u"-"))
            break;
    }
    while (i > begin
           && (unit.is(i - 1, Preposition | Coordinator | Adverb)
               || (unit.is(i - 1, Determiner) && !unit.is(i - 1, Pronoun))))
        --i;
    return i;
}

bool isAppositionAt(const Unit &unit, qsizetype comma, const Grammar &grammar)
{
    const qsizetype i = comma + 1;
    if (!unit.isMark(comma, u",(") || !unit.has(i) || unit.isQuote(i))
        return false;
    const Item &item = unit.at(i);
    if (unit.isMark(comma, u"("))
        return true;
    if (item.kind == Item::Kind::Number || (item.is(Relative) && item.norm != u"that"))
        return true;
    if (item.norm == u"the" || item.norm == u"a" || item.norm == u"an" || item.is(Possessive))
        return true;
    if (item.isCapitalised && !item.is(Pronoun | Preposition | Subordinator))
        return true;
    return grammar.sourceNoun(item.norm) != SourceNoun::None || unit.isWord(i + 1, u"of");
}

} // namespace

Subject nounGroupAfter(const Unit &unit, qsizetype begin, const Grammar &grammar)
{
    if (!unit.has(begin) || unit.at(begin).kind == Item::Kind::Punctuation)
        return {};
    // "fügte | sie | hinzu"
    if (grammar.has(VerbSecond) && unit.is(begin, Pronoun) && !unit.is(begin, Determiner))
        return {.items = {begin, begin + 1}};
    qsizetype end = rightEnd(unit, begin, grammar);
    if (end <= begin || !hasNoun(unit, {begin, end}))
        return {};
    // "a report | by the board", "a letter | from Ann Lee"
    const SourceNoun noun = grammar.sourceNoun(unit.at(end - 1).norm);
    const bool isMade = noun == SourceNoun::Document || noun == SourceNoun::Media;
    if (isMade && (unit.isWord(end, u"by") || unit.isWord(end, u"from")) && unit.has(end + 1)) {
        const qsizetype maker = rightEnd(unit, end + 1, grammar);
        end = hasNoun(unit, {end + 1, maker}) ? maker : end;
    }
    while (isAppositionAt(unit, end, grammar)) {
        const bool isBracket = unit.isMark(end, u"(");
        qsizetype i = end + 1;
        while (i < unit.size() && !unit.isQuote(i)
               && !(isBracket ? unit.isMark(i, u")")
                              : unit.isMark(i, u",.;:!?()") && !isInnerMark(unit, i)))
            ++i;
        // 'Ann Lee, | who calls it "late"'
        const bool isOpen = unit.isQuote(i) && unit.is(end + 1, Relative) && !isBracket;
        if (i >= unit.size() || unit.isMark(i, u";:") || isOpen)
            break;
        const bool isClause = !unit.is(end + 1, Relative) && !isBracket
            && hasFiniteVerb(unit, {end + 1, i}, grammar);
        if (isClause)
            break;
        end = isBracket ? i + 1 : i;
    }
    return {.items = {begin, end}};
}

namespace {

/// ", but she", ", though in May he": the subject of a main clause after the first one.
bool opensClause(const Unit &unit, qsizetype subject)
{
    qsizetype comma = subject - 1;
    while (comma > 0 && !unit.isMark(comma, u",;"))
        --comma;
    const qsizetype first = comma + 1;
    static const QStringList joining{u"though"_s, u"although"_s, u"while"_s, u"where"_s};
    return comma > 0 && (unit.is(first, Coordinator) || joining.contains(unit.at(first).norm));
}

} // namespace

Subject sharedSubject(const Unit &unit, qsizetype verb, const Grammar &grammar)
{
    Subject fallback;
    Subject main;
    for (qsizetype i = 1; i < verb; ++i) {
        if (!isVerbal(unit, i, grammar) || unit.isWord(i - 1, u"to"))
            continue;
        qsizetype begin = i;
        while (begin > 0 && unit.is(begin - 1, Auxiliary | Adverb)
               && !unit.is(begin - 1, Pronoun | Determiner))
            --begin;
        const Subject subject = subjectBefore(unit, begin, grammar);
        if (!subject.isFound() || subject.antecedent.length() > 0)
            continue;
        const bool isSubordinate = unit.is(subject.items.begin - 1, Subordinator | Relative)
            || unit.isWord(subject.items.begin - 1, u"that");
        if (isSubordinate)
            fallback = subject;
        else if (!main.isFound() || opensClause(unit, subject.items.begin))
            main = subject;
    }
    return main.isFound() ? main : fallback;
}

} // namespace core::attribution
