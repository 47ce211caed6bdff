// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/cues.h"

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
        if (!auxiliary && !isTo && !(item.is(Adverb) && !item.is(Time | Pronoun | Determiner)))
            break;
        group.auxiliaries |= auxiliary;
        group.hasTo |= isTo;
        group.isNegated |= isNegation(item.norm);
        if (isContraction)
            break;
        if (auxiliary || isTo || group.auxiliaries || i == verb - 1 || item.is(Adverb))
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
               const language::ReportingVerb &word, language::VerbForms forms)
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
    if (before.is(Possessive) || before.norm == u"'s" || before.norm == u"'")
        return false;
    // "in 11 states"
    if (before.kind == Item::Kind::Number && word.takes(u'n') && !isClearVerb)
        return false;
    const bool isCounted = before.kind == Item::Kind::Number && group.begin > 1
        && (unit.isWord(group.begin - 2, u"'s") || unit.is(group.begin - 2, Determiner));
    if (isCounted)
        return false;
    if (before.is(Preposition) && !before.is(Adverb | Subordinator))
        return forms.testFlag(Gerund);
    return true;
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
        cue.isPassive = true;
    // "responded by urging" is no passive.
    else if (cue.form.testFlag(Participle) && !aux && unit.isWord(cue.next(), u"by")
             && unit.has(cue.next() + 1) && !unit.at(cue.next() + 1).norm.endsWith(u"ing"))
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
        if (!canBeVerb(unit, verb, group, word, form.forms) || !fitsAuxiliaries(form.forms, group))
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

} // namespace

std::vector<Cue> findCues(const Unit &unit, const Grammar &grammar)
{
    std::vector<Cue> cues;
    for (qsizetype i = 0; i < unit.size(); ++i) {
        if (!unit.at(i).isWord())
            continue;
        if (const auto cue = cueAt(unit, i, grammar)) {
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
