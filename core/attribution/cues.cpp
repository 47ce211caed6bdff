// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/cues.h"

#include "core/attribution/wordroles.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Base;
using language::Gerund;
using language::Participle;
using language::Past;
using language::ReportingForm;
using language::Third;

/// The auxiliaries and adverbs to the left of a verb.
struct VerbGroup
{
    qsizetype begin = 0;
    WordClasses auxiliaries;
    bool hasTo = false;
    bool isNegated = false;
    bool isReflexive = false;
};

bool isNegation(const QString &norm)
{
    return norm == u"not" || norm == u"never" || norm.endsWith(u"n't");
}

VerbGroup groupBefore(const Unit &unit, qsizetype verb)
{
    VerbGroup group{.begin = verb};
    for (qsizetype i = verb - 1; i >= 0; --i) {
        const Item &item = unit.at(i);
        const WordClasses auxiliary = item.classes & Auxiliary;
        const bool isTo = item.norm == u"to";
        const bool isContraction = auxiliary && item.is(Pronoun);
        // "He | later said": the adverb belongs to the verb, "Monday" does not.
        group.isReflexive |= item.is(Reflexive);
        if (!auxiliary && !isTo && !item.is(Reflexive)
            && !(item.is(Adverb) && !item.is(Weekday | Pronoun | Determiner)))
            break;
        group.auxiliaries |= auxiliary;
        group.hasTo |= isTo;
        group.isNegated |= isNegation(item.norm);
        if (isContraction)
            break;
        if (auxiliary || isTo || group.auxiliaries || i == verb - 1 || item.is(Adverb | Reflexive))
            group.begin = i;
        if (isTo)
            break;
    }
    return group;
}

bool hasParticles(const Unit &unit, qsizetype verb, const QStringList &particles)
{
    for (qsizetype i = 0; i < particles.size(); ++i) {
        if (!unit.isWord(verb + 1 + i, particles[i]))
            return false;
    }
    return true;
}

/// Where the second part of a verb stands before the clause ends, or -1: "teilte das Amt | mit".
qsizetype particleAfter(const Unit &unit, qsizetype verb, const QString &particle)
{
    for (qsizetype i = verb + 1; unit.has(i) && !unit.isMark(i, u",.;:!?") && !unit.isQuote(i);
         ++i) {
        const bool isLast = !unit.has(i + 1) || unit.isQuote(i + 1) || !unit.at(i + 1).isWord();
        if (isLast && unit.at(i).norm == particle)
            return i;
    }
    return -1;
}

/// False for "the report", "his claims", "a proposed law": no verbs.
bool canBeVerb(const Unit &unit, qsizetype verb, const VerbGroup &group,
               const language::ReportingVerb &word, language::VerbForms forms,
               const Grammar &grammar)
{
    if (unit.at(verb).isCapitalised && verb > 0 && !unit.isHeadline)
        return false;
    if (group.auxiliaries || group.hasTo)
        return true;
    if (group.begin == 0)
        return !forms.testFlag(Base) || forms.testAnyFlags(Past | Participle);
    const Item &before = unit.at(group.begin - 1);
    // "some say", "another said"; but "some claims".
    const bool isClearVerb
        = forms.testFlag(Past) || word.reliability == language::Reliability::Alone;
    if (before.is(Determiner) && !before.is(SubjectPronoun) && !(before.is(Pronoun) && isClearVerb))
        return false;
    if (before.isMark(u"-") || before.norm == u"so")
        return false;
    // "a creative | writing | professor"
    if (forms.testFlag(Gerund)
        && isPersonNoun(grammar.sourceNoun(unit.has(verb + 1) ? unit.at(verb + 1).norm : QString()))
        && unit.is(group.begin - 2, Determiner))
        return false;
    // "her | claims", "Lee's "if you like it" | promise"
    const Item &owner = before.isQuote() && !before.endsInComma && group.begin > 1
        ? unit.at(group.begin - 2)
        : before;
    if (owner.is(Possessive) || owner.norm == u"'s" || owner.norm == u"'")
        return false;
    // "her March | comment"
    if (before.is(Time) && word.takes(u'n') && unit.is(group.begin - 2, Possessive))
        return false;
    // "in 11 states"
    if (before.kind == Item::Kind::Number && word.takes(u'n') && !isClearVerb)
        return false;
    const bool isCounted = before.kind == Item::Kind::Number && group.begin > 1
        && (unit.isWord(group.begin - 2, u"'s") || unit.is(group.begin - 2, Determiner))
        && !unit.isWord(group.begin - 2, u"no"); // "No 10 | said"
    if (isCounted)
        return false;
    // "under | questioning"
    if (before.is(Preposition) && !before.is(Adverb | Subordinator))
        return forms.testFlag(Gerund) && before.norm != u"under";
    return true;
}

/// "by telephone", "by urging": how, not who.
bool isMeans(const Item &item)
{
    static const QSet<QString> means{u"telephone"_s, u"phone"_s, u"email"_s, u"e-mail"_s,
                                     u"text"_s,      u"video"_s, u"letter"_s};
    return item.norm.endsWith(u"ing"_s) || means.contains(item.norm);
}

void setVoice(Cue &cue, const VerbGroup &group, const Unit &unit)
{
    const WordClasses aux = group.auxiliaries;
    cue.hasAuxiliary = bool(aux);
    cue.isNegated = group.isNegated;
    cue.isInfinitive = group.hasTo && !(aux & (Have | Modal | Do));
    if (cue.form.testFlag(Gerund)) {
        cue.isParticiple = !aux.testFlag(Be);
        return;
    }
    if (cue.form.testFlag(Participle) && aux.testFlag(Be))
        cue.isPassive = !group.isReflexive;
    // "responded by urging" and "said by telephone" are no passives.
    else if (cue.form.testFlag(Participle) && !aux && unit.isWord(cue.next(), u"by")
             && unit.has(cue.next() + 1) && !isMeans(unit.at(cue.next() + 1)))
        cue.isPassive = true;
}

/// Forms that do not fit the auxiliaries: "has claims", "did said".
bool fitsAuxiliaries(language::VerbForms forms, const VerbGroup &group)
{
    const WordClasses aux = group.auxiliaries;
    if (group.hasTo && !aux)
        return forms.testFlag(Base);
    if (aux & (Modal | Do) && !(aux & (Have | Be)))
        return forms.testFlag(Base);
    if (aux & Be)
        return forms.testAnyFlags(Participle | Gerund);
    if (aux & Have)
        return forms.testFlag(Participle);
    return true;
}

std::optional<Cue> cueAt(const Unit &unit, qsizetype verb, const Grammar &grammar)
{
    const Item &item = unit.at(verb);
    const VerbGroup group = groupBefore(unit, verb);
    for (const ReportingForm &form : grammar.reporting().formsOf(item.norm)) {
        const auto &word = grammar.reporting().verb(form);
        const qsizetype particle
            = form.particle.isEmpty() ? -1 : particleAfter(unit, verb, form.particle);
        if (!hasParticles(unit, verb, word.particles) || (particle < 0 && !form.particle.isEmpty()))
            continue;
        if (!canBeVerb(unit, verb, group, word, form.forms, grammar)
            || !fitsAuxiliaries(form.forms, group))
            continue;
        Cue cue{.group = {group.begin, verb + 1 + word.particles.size()},
                .verb = verb,
                .particle = particle,
                .word = &word,
                .form = form.forms};
        setVoice(cue, group, unit);
        return cue;
    }
    return std::nullopt;
}

/// "is quoted | as saying", "can be heard | asking": the saying is reported, not the hearing.
bool isOverheard(const Unit &unit, qsizetype i, const Grammar &grammar)
{
    static const QSet<QString> hearing{u"quoted"_s, u"cited"_s,  u"heard"_s,   u"seen"_s,
                                       u"caught"_s, u"filmed"_s, u"recorded"_s};
    if (!unit.has(i) || !hearing.contains(unit.at(i).norm)
        || !(groupBefore(unit, i).auxiliaries & Be))
        return false;
    const qsizetype next = unit.isWord(i + 1, u"as") ? i + 2 : i + 1;
    return unit.has(next) && unit.at(next).norm.endsWith(u"ing")
        && grammar.reporting().isReporting(unit.at(next).norm);
}

/// Takes "is quoted as" into the group of "saying", which then has a subject of its own.
void joinOverhearing(Cue &cue, const Unit &unit, const Grammar &grammar)
{
    const qsizetype before = cue.group.begin - (unit.isWord(cue.group.begin - 1, u"as") ? 2 : 1);
    if (!cue.isParticiple || !isOverheard(unit, before, grammar))
        return;
    cue.group.begin = groupBefore(unit, before).begin;
    cue.isParticiple = false;
    cue.hasAuxiliary = true;
}

/// '"…," | scoffed Ann Lee' and '"…," Ann Lee | shrugged.': any verb beside a quotation that ends
/// in a comma, with nothing else between than who speaks.
bool isBesideQuote(const Unit &unit, qsizetype i, const Grammar &grammar)
{
    const auto isSaid = [&](qsizetype at) {
        return unit.isQuote(at) && unit.at(at).endsInComma && !unit.at(at).isScare
            && unit.at(at).words > 2;
    };
    const Item &item = unit.at(i);
    if (!item.is(PastVerb) || item.is(Auxiliary) || item.isCapitalised)
        return false;
    const bool endsClause = !unit.has(i + 1) || !unit.at(i + 1).isWord()
        || unit.is(i + 1, Preposition | Adverb | Subordinator | Time);
    if (isSaid(i - 1))
        return !endsClause && (unit.at(i + 1).isPerson || unit.is(i + 1, Determiner | Possessive));
    qsizetype begin = i;
    while (begin > 0 && (unit.at(begin - 1).isWord() || isInnerMark(unit, begin - 1))
           && !isVerbal(unit, begin - 1, grammar))
        --begin;
    return endsClause && begin < i && isSaid(begin - 1) && !unit.is(begin, Preposition | Relative);
}

std::optional<Cue> cueBesideQuote(const Unit &unit, qsizetype i, const Grammar &grammar)
{
    static const language::ReportingVerb saying{.lemma = u"say"_s,
                                                .frame = u"neutral"_s,
                                                .reliability = language::Reliability::Quote,
                                                .complements = u"q"_s};
    if (!isBesideQuote(unit, i, grammar))
        return std::nullopt;
    const QString lemma = grammar.language().lemma(unit.at(i).norm);
    return Cue{.group = {groupBefore(unit, i).begin, i + 1},
               .verb = i,
               .word = &saying,
               .lemma = lemma.isEmpty() ? unit.at(i).norm : lemma,
               .form = language::VerbForms(Past)};
}

} // namespace

std::vector<Cue> findCues(const Unit &unit, const Grammar &grammar)
{
    std::vector<Cue> cues;
    for (qsizetype i = 0; i < unit.size(); ++i) {
        if (!unit.at(i).isWord() || isOverheard(unit, i, grammar))
            continue;
        auto cue = cueAt(unit, i, grammar);
        if (cue)
            joinOverhearing(*cue, unit, grammar);
        else
            cue = cueBesideQuote(unit, i, grammar);
        if (cue) {
            cues.push_back(*cue);
            i = cue->group.end - 1;
        }
    }
    return cues;
}

CueClass cueClassNamed(const QString &name)
{
    static const QHash<QString, CueClass> names{
        {u"neutral"_s, CueClass::Neutral},         {u"assertive"_s, CueClass::Assertive},
        {u"doubting"_s, CueClass::Doubting},       {u"endorsing"_s, CueClass::Endorsing},
        {u"accusing"_s, CueClass::Accusing},       {u"praising"_s, CueClass::Praising},
        {u"demanding"_s, CueClass::Demanding},     {u"promising"_s, CueClass::Promising},
        {u"threatening"_s, CueClass::Threatening}, {u"denying"_s, CueClass::Denying},
        {u"asking"_s, CueClass::Asking},           {u"declining"_s, CueClass::Declining}};
    return names.value(name, CueClass::Neutral);
}

} // namespace core::attribution
