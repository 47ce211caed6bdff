// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/evidence.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Reliability;

/// "say", "says": not told from nouns by its form.
bool isPlainForm(const Cue &cue)
{
    return !cue.hasAuxiliary && !cue.isInfinitive
        && !cue.form.testAnyFlags(language::Past | language::Gerund);
}

/// "give details of it": a form that may be a noun, right after a word that is no subject.
bool isBareForm(const Unit &unit, const Cue &cue)
{
    const qsizetype before = cue.group.begin - 1;
    return isPlainForm(cue) && unit.has(before) && unit.at(before).isWord()
        && !unit.is(before, Coordinator | Adverb | Relative | Pronoun);
}

bool isJoined(const Unit &unit, IndexRange items)
{
    for (qsizetype i = items.begin; i < items.end; ++i) {
        if (unit.is(i, Coordinator) || unit.isMark(i, u","))
            return true;
    }
    return unit.isWord(items.begin, u"many") || unit.isWord(items.begin, u"some");
}

/// "officials", "nine out of ten", "some": what takes the base form of a verb.
bool isPlural(const Unit &unit, IndexRange items, bool isBodyMany, const Grammar &grammar)
{
    const auto isMany = [&](const Item &item) {
        const SourceNoun kind = grammar.sourceNoun(item.norm);
        return item.norm.endsWith(u's') || kind == SourceNoun::People
            || (isBodyMany && kind == SourceNoun::Body);
    };
    const IndexRange head = headOf(unit, items);
    const Item &first = unit.at(items.begin);
    return isMany(unit.at(head.end - 1)) || isMany(unit.at(items.end - 1)) || isJoined(unit, items)
        || first.kind == Item::Kind::Number || first.is(NumberWord)
        || (first.is(Pronoun) && !first.is(NumberWord));
}

/// "declined to comment": refusing to speak, not to act.
bool tells(const Unit &unit, qsizetype verb, const Grammar &grammar)
{
    static const QStringList telling{u"give"_s,  u"provide"_s, u"name"_s,
                                     u"speak"_s, u"release"_s, u"identify"_s};
    return unit.has(verb)
        && (grammar.reporting().isReporting(unit.at(verb).norm)
            || telling.contains(unit.at(verb).norm));
}

/// "called him a liar", "called the plan the best": somebody or something, and what it is.
bool isNaming(const Unit &unit, qsizetype begin, qsizetype end)
{
    const Item &first = unit.at(begin);
    if (first.is(Pronoun) && !first.is(Determiner) && begin + 1 < end)
        return unit.at(begin + 1).isWord() && !unit.is(begin + 1, Preposition | Time);
    if (first.norm == u"for" || first.norm == u"on")
        return false;
    for (qsizetype i = begin + 1; i < std::min(begin + 8, end); ++i) {
        const Item &item = unit.at(i);
        if (item.kind == Item::Kind::Punctuation && !item.isMark(u"-'’"))
            return false;
        const bool isArticle = item.norm == u"a" || item.norm == u"an" || item.norm == u"the";
        if (isArticle && isNominal(unit.at(i - 1)))
            return true;
    }
    return false;
}

bool isObjectReported(const Unit &unit, const Cue &cue, const Complement &complement,
                      IndexRange content, bool quoted)
{
    const auto &word = *cue.word;
    if (word.reliability == Reliability::Never)
        return false;
    // "did not respond to a request": a refusal to speak.
    if (complement.hasPreposition && cue.isNegated && word.frame == u"neutral")
        return true;
    if (complement.hasPreposition)
        return word.reliability != Reliability::Quote || quoted;
    if (word.reliability == Reliability::Alone)
        return !unit.is(complement.begin, Preposition)
            || unit.is(complement.begin, Determiner | Adverb | Subordinator);
    if (word.takes(u'a') && isNaming(unit, complement.begin, content.end))
        return true;
    const bool takesObject = word.takes(u'o') || word.takes(u'a') || word.takes(u'i');
    const Item &first = unit.at(complement.begin);
    if (word.reliability == Reliability::Quote)
        return quoted && !(cue.isInfinitive && first.is(Preposition) && !first.is(Determiner));
    if (first.is(Preposition) && !first.is(Determiner | Adverb))
        return false;
    const bool isNounGroup = first.isCapitalised || first.is(Determiner | Possessive | Pronoun)
        || first.isQuote() || cue.form.testAnyFlags(language::Past | language::Gerund);
    return takesObject ? isNounGroup : quoted;
}

/// 'wrote "The Long Way"': a book, nothing that was said in it.
bool isWork(const Unit &unit, const Cue &cue, IndexRange content)
{
    static const QSet<QString> making{u"write"_s, u"publish"_s, u"read"_s, u"sing"_s};
    return making.contains(cue.word->lemma) && unit.at(content.begin).isScare
        && !unit.isMark(content.begin - 1, u",:");
}

/// Titles and terms do not count: "wrote a book called "The Long Way"".
bool hasSpeech(const Unit &unit, IndexRange part)
{
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (unit.isQuote(i) && !unit.at(i).isScare)
            return true;
    }
    return false;
}

} // namespace

bool hasQuote(const Unit &unit, IndexRange part)
{
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (unit.isQuote(i))
            return true;
    }
    return false;
}

bool isSpoken(const Unit &unit, qsizetype i)
{
    return unit.isQuote(i) && (i == 0 || !unit.at(i).isScare);
}

bool fitsSubject(const Unit &unit, const Cue &cue, const Subject &subject, const Grammar &grammar)
{
    const bool isOwn = subject.isFound() && subject.items.end == cue.group.begin;
    if (!isPlainForm(cue))
        return true;
    if (!isOwn && isBareForm(unit, cue))
        return false;
    if (unit.is(cue.next(), Auxiliary) && !unit.is(cue.next(), Pronoun))
        return false;
    if (!isOwn || unit.isHeadline)
        return true;
    const Item &first = unit.at(subject.items.begin);
    const Item &last = unit.at(subject.items.end - 1);
    if (first.is(Relative) || (first.is(Pronoun) && !first.is(Determiner)))
        return true;
    const IndexRange head = headOf(unit, subject.items);
    const Item &noun = unit.at(head.end - 1);
    const bool isNamed
        = noun.isCapitalised || noun.isPerson || grammar.sourceNoun(noun.norm) != SourceNoun::None;
    // '"Q," a voice in the film | states.'
    const qsizetype before = subject.items.begin - 1;
    const bool isSaid = unit.isQuote(before) && unit.at(before).endsInComma
        && (!unit.has(cue.next()) || unit.isMark(cue.next(), u".,"));
    if (isSaid)
        return true;
    // "controversial remarks", "battleground states"
    if (cue.word->takes(u'n') && !isNamed)
        return false;
    if (cue.form.testFlag(language::Base))
        return isPlural(unit, subject.items, !cue.word->takes(u'n'), grammar);
    return first.isCapitalised || first.is(Determiner | Possessive) || last.isCapitalised
        || grammar.sourceNoun(last.norm) != SourceNoun::None;
}

bool isReport(const Unit &unit, const Cue &cue, const Complement &complement, IndexRange content,
              const Grammar &grammar)
{
    const auto &word = *cue.word;
    const bool quoted = hasSpeech(unit, content);
    if (content.length() <= 0)
        return false;
    switch (complement.kind) {
    case ComplementKind::None:
        return false;
    case ComplementKind::Quote:
        return word.reliability != Reliability::Never && !isWork(unit, cue, content);
    case ComplementKind::That:
        return word.takes(u'c') || word.takes(u'p');
    case ComplementKind::Infinitive:
        if (word.reliability == Reliability::Never)
            return tells(unit, complement.begin + 1, grammar);
        return word.takes(u't') || word.takes(u'i');
    case ComplementKind::Clause:
        if (word.takes(u'c') || word.takes(u'p'))
            return word.reliability != Reliability::Quote || quoted;
        [[fallthrough]];
    case ComplementKind::Object:
        return isObjectReported(unit, cue, complement, content, quoted);
    }
    return false;
}

} // namespace core::attribution
