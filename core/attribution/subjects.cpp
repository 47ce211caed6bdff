// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/subjects.h"

#include "core/attribution/verbplaces.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace core::attribution {

void Subjects::add(const Subject &subject, const Cue &cue)
{
    m_speaking.push_back({.subject = subject, .verb = cue.verb, .hasAuxiliary = cue.hasAuxiliary});
}

Subject Subjects::of(const Cue &cue) const
{
    const qsizetype begin = cue.group.begin;
    if (cue.isParticiple && begin > 0 && isNominal(m_unit.at(begin - 1)))
        return withSubject(cue);
    if (cue.isInfinitive) {
        const Subject made = madeToSpeak(begin);
        return made.isFound() ? made : shared(cue);
    }
    if (cue.isParticiple)
        return shared(cue);
    const bool isContraction = m_unit.is(begin, Auxiliary) && m_unit.is(begin, Pronoun);
    if (isContraction)
        return {.items = {begin, begin + 1}};
    if (m_unit.is(begin - 1, Auxiliary) && m_unit.is(begin - 1, Pronoun))
        return {.items = {begin - 1, begin}};
    if (m_unit.is(begin - 1, Coordinator))
        return shared(cue);
    const Subject subject = subjectBefore(m_unit, begin, m_grammar);
    if (!subject.isFound())
        return shared(cue);
    if (const Subject author = authorOf(subject); author.isFound())
        return author;
    // "has in the past described": a phrase between auxiliary and verb.
    const qsizetype first = subject.items.begin;
    if (m_unit.is(first, Preposition) && m_unit.is(first - 1, Auxiliary))
        return subjectBefore(m_unit, first - 1, m_grammar);
    return subject;
}

/// "Lee forced Ray, who was late, | to admit": who has to.
Subject Subjects::madeToSpeak(qsizetype begin) const
{
    static const QSet<QString> making{u"force"_s,   u"forces"_s,    u"forced"_s, u"prompt"_s,
                                      u"prompts"_s, u"prompted"_s,  u"led"_s,    u"leads"_s,
                                      u"caused"_s,  u"compelled"_s, u"got"_s,    u"pushed"_s};
    Subject object = subjectBefore(m_unit, begin, m_grammar);
    if (!object.isFound())
        return {};
    for (qsizetype i = std::max<qsizetype>(object.items.begin - 1, 0); i + 1 < object.items.end;
         ++i) {
        if (!making.contains(m_unit.at(i).norm))
            continue;
        object.items.begin = i + 1;
        return object;
    }
    return {};
}

/// "Lee released a letter | that says": who released it.
Subject Subjects::authorOf(const Subject &subject) const
{
    if (subject.antecedent.length() == 0 || !isNewDocument(subject.antecedent))
        return {};
    const Subject main = sharedSubject(m_unit, subject.antecedent.begin, m_grammar);
    const bool acts = main.isFound() && main.items.end < subject.antecedent.begin
        && isVerbal(m_unit, subject.antecedent.begin - 1, m_grammar);
    return acts ? main : Subject{};
}

/// "a statement", "an email to supporters"
bool Subjects::isNewDocument(IndexRange items) const
{
    const IndexRange head = headOf(m_unit, items);
    return (m_unit.is(items.begin, Indefinite) || m_unit.isWord(items.begin, u"a")
            || m_unit.isWord(items.begin, u"an"))
        && m_grammar.sourceNoun(m_unit.at(head.end - 1).norm) == SourceNoun::Document;
}

Subject Subjects::withSubject(const Cue &cue) const
{
    const qsizetype begin = cue.group.begin;
    const Subject subject = subjectBefore(m_unit, begin, m_grammar);
    // "footage of Ann Lee | saying", "protesters | chanting": nobody else does.
    qsizetype name = begin;
    while (name > 0 && m_unit.at(name - 1).isPerson)
        --name;
    if (name < begin)
        return {.items = {name, begin}};
    if (subject.isFound() && isNewDocument(subject.items))
        return shared(cue);
    const qsizetype with = withBefore(begin);
    if (with >= 0)
        return {.items = {with + 1, begin}};
    if (subject.isFound() && isPersonNoun(m_grammar.sourceNoun(m_unit.at(begin - 1).norm)))
        return subject;
    return shared(cue);
}

/// ", with | many dockers and sailors from Leeds | chanting": where the word stands, or -1 where it
/// does not open the clause.
qsizetype Subjects::withBefore(qsizetype end) const
{
    for (qsizetype i = end - 1; i >= 0; --i) {
        if (m_unit.isWord(i, u"with"))
            return i + 1 < end ? i : -1;
        const Item &item = m_unit.at(i);
        const bool isOther = item.isQuote() || item.is(Relative | Subordinator)
            || (item.kind == Item::Kind::Punctuation && !isInnerMark(m_unit, i))
            || (isVerbal(m_unit, i, m_grammar) && !isReducedRelative(m_unit, i)
                && !isAttribute(m_unit, i, end));
        if (isOther)
            return -1;
    }
    return -1;
}

/// "Lee said | he welcomed the plan | and added": Lee does, of whom the pronoun speaks.
Subject Subjects::outerOf(const Speaking &inner) const
{
    const qsizetype pronoun = inner.subject.items.begin;
    if (inner.subject.items.length() != 1 || !m_unit.is(pronoun, SubjectPronoun))
        return inner.subject;
    for (const Speaking &outer : m_speaking | std::views::reverse) {
        if (outer.verb >= pronoun || outer.hasAuxiliary != inner.hasAuxiliary)
            continue;
        const bool isOneClause
            = std::ranges::none_of(std::views::iota(outer.verb, pronoun), [&](qsizetype i) {
                  return m_unit.isQuote(i) || m_unit.isMark(i, u",;:");
              });
        return isOneClause ? outer.subject : inner.subject;
    }
    return inner.subject;
}

/// "| We want | to say": the subject of a verb that no ending shows to be one, or -1.
qsizetype Subjects::pronounBefore(qsizetype infinitive) const
{
    for (qsizetype i = infinitive - 1; i >= 0 && m_unit.at(i).isWord(); --i) {
        if (m_unit.is(i, SubjectPronoun))
            return i;
    }
    return -1;
}

Subject Subjects::shared(const Cue &cue) const
{
    const qsizetype begin = cue.group.begin;
    // "May said Britain would declare its aim and suggested": the verb of the same kind goes
    // on.
    const Subject main = sharedSubject(m_unit, begin, m_grammar);
    // "To thank Lee, | the office put out a statement saying": its own clause goes before.
    const bool isLater = cue.isParticiple && main.isFound() && !m_speaking.empty()
        && main.items.begin > m_speaking.back().verb;
    if (isLater)
        return main;
    Subject last;
    for (const Speaking &speaking : m_speaking | std::views::reverse) {
        if (speaking.subject.items.begin >= begin)
            continue;
        // "The case reminds him of it, | saying": somebody else does.
        if (cue.isParticiple && isThing(m_unit, speaking.subject.items, m_grammar))
            continue;
        if (speaking.hasAuxiliary == cue.hasAuxiliary)
            return cue.isFinite() ? outerOf(speaking) : speaking.subject;
        if (!last.isFound())
            last = speaking.subject;
    }
    if (last.isFound())
        return last;
    if (main.isFound())
        return main;
    // "Ann Lee, | recalling the flood, asked": no verb before, but a name that the aside is of.
    if (cue.isParticiple && m_unit.isMark(begin - 1, u",")) {
        const Subject before = subjectBefore(m_unit, begin - 1, m_grammar);
        if (before.isFound() && before.items.begin == 0)
            return before;
    }
    if (cue.isInfinitive) {
        const qsizetype pronoun = pronounBefore(begin);
        if (pronoun >= 0)
            return {.items = {pronoun, pronoun + 1}};
    }
    // "Asking for calm, the mayor said": the subject follows the comma.
    const bool isFronted
        = std::all_of(m_unit.items.begin(), m_unit.items.begin() + begin, [](const Item &item) {
              return item.is(Coordinator | Adverb | Preposition | Subordinator | Time);
          });
    for (qsizetype i = isFronted ? begin + 1 : m_unit.size(); i + 1 < m_unit.size(); ++i) {
        const bool closes = m_unit.isMark(i, u",") || m_unit.at(i).endsInComma;
        if (closes && startsVerbGroup(m_unit, i + 1, m_grammar))
            return {};
        if (closes && hasFiniteVerb(m_unit, {i, m_unit.size()}, m_grammar))
            return nounGroupAfter(m_unit, i + 1, m_grammar);
    }
    return {};
}

} // namespace core::attribution
