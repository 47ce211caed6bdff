// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/verbsense.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

using language::Reliability;

bool VerbSense::isBareForm(const Cue &cue) const
{
    const bool isPlainForm = !cue.hasAuxiliary && !cue.isInfinitive
        && !cue.form.testAnyFlags(language::Past | language::Gerund);
    const qsizetype before = cue.group.begin - 1;
    return isPlainForm && m_unit.has(before) && m_unit.at(before).isWord()
        && !m_unit.is(before, Coordinator | Adverb | Relative | Pronoun);
}

bool VerbSense::agrees(const Cue &cue, const Subject &subject) const
{
    const bool isPlainForm = !cue.hasAuxiliary && !cue.isInfinitive
        && !cue.form.testAnyFlags(language::Past | language::Gerund);
    if (isPlainForm && m_unit.is(cue.next(), Auxiliary) && !m_unit.is(cue.next(), Pronoun))
        return false;
    if (!isPlainForm || !subject.isFound() || subject.items.end != cue.group.begin
        || m_unit.isHeadline)
        return true;
    const Item &first = m_unit.at(subject.items.begin);
    const Item &last = m_unit.at(subject.items.end - 1);
    if (first.is(Pronoun | Relative))
        return true;
    const bool isPlural = last.norm.endsWith(u's') || isJoined(subject.items)
        || m_grammar.sourceNoun(last.norm) == SourceNoun::People
        || m_grammar.sourceNoun(last.norm) == SourceNoun::Body || first.kind == Item::Kind::Number;
    if (cue.form.testFlag(language::Base))
        return isPlural;
    return first.isCapitalised || first.is(Determiner | Possessive) || last.isCapitalised
        || m_grammar.sourceNoun(last.norm) != SourceNoun::None;
}

bool VerbSense::isJoined(IndexRange items) const
{
    for (qsizetype i = items.begin; i < items.end; ++i) {
        if (m_unit.is(i, Coordinator) || m_unit.isMark(i, u","))
            return true;
    }
    return m_unit.isWord(items.begin, u"many") || m_unit.isWord(items.begin, u"some");
}

bool VerbSense::isEnough(const Cue &cue, const Complement &complement, IndexRange content,
                         const Subject &subject) const
{
    const auto &word = *cue.word;
    const bool quoted = hasQuote(m_unit, content);
    if (content.length() <= 0 || (!subject.isFound() && !cue.isParticiple))
        return false;
    switch (complement.kind) {
    case ComplementKind::None:
        return false;
    case ComplementKind::Quote:
        return word.reliability != Reliability::Never;
    case ComplementKind::That:
        return word.takes(u'c') || word.takes(u'p');
    case ComplementKind::Infinitive:
        if (word.reliability == Reliability::Never)
            return tells(complement.begin + 1);
        return word.takes(u't') || word.takes(u'i');
    case ComplementKind::Clause:
        if (word.takes(u'c') || word.takes(u'p'))
            return word.reliability != Reliability::Quote || quoted;
        [[fallthrough]];
    case ComplementKind::Object:
        return isEnoughObject(cue, complement, content, quoted);
    }
    return false;
}

bool VerbSense::tells(qsizetype verb) const
{
    static const QStringList telling{u"give"_s,  u"provide"_s, u"name"_s,
                                     u"speak"_s, u"release"_s, u"identify"_s};
    return m_unit.has(verb)
        && (m_grammar.reporting().isReporting(m_unit.at(verb).norm)
            || telling.contains(m_unit.at(verb).norm));
}

bool VerbSense::isNaming(qsizetype begin, qsizetype end) const
{
    const Item &first = m_unit.at(begin);
    if (first.is(Pronoun) && !first.is(Determiner) && begin + 1 < end)
        return m_unit.at(begin + 1).isWord() && !m_unit.is(begin + 1, Preposition | Time);
    if (first.norm == u"for" || first.norm == u"on")
        return false;
    for (qsizetype i = begin + 1; i < std::min(begin + 8, end); ++i) {
        const Item &item = m_unit.at(i);
        if (item.kind == Item::Kind::Punctuation && !item.isMark(u"-'’"))
            return false;
        const bool isArticle = item.norm == u"a" || item.norm == u"an" || item.norm == u"the";
        if (isArticle && isNominal(m_unit.at(i - 1)))
            return true;
    }
    return false;
}

bool VerbSense::isEnoughObject(const Cue &cue, const Complement &complement, IndexRange content,
                               bool quoted) const
{
    const auto &word = *cue.word;
    if (word.reliability == Reliability::Never)
        return false;
    if (complement.hasPreposition)
        return word.reliability != Reliability::Quote || quoted;
    if (word.reliability == Reliability::Alone)
        return !m_unit.is(complement.begin, Preposition)
            || m_unit.is(complement.begin, Determiner | Adverb | Subordinator);
    if (word.takes(u'a') && isNaming(complement.begin, content.end))
        return true;
    const bool takesObject = word.takes(u'o') || word.takes(u'a') || word.takes(u'i');
    if (word.reliability == Reliability::Quote)
        return quoted;
    const Item &first = m_unit.at(complement.begin);
    if (first.is(Preposition) && !first.is(Determiner | Adverb))
        return false;
    const bool isNounGroup = first.isCapitalised || first.is(Determiner | Possessive | Pronoun)
        || first.isQuote() || cue.form.testAnyFlags(language::Past | language::Gerund);
    return takesObject ? isNounGroup : quoted;
}

bool VerbSense::canSpeak(IndexRange items) const
{
    qsizetype head = items.begin;
    while (head + 1 < items.end && !m_unit.is(head + 1, Preposition)
           && !m_unit.isMark(head + 1, u",("))
        ++head;
    const Item &item = m_unit.at(head);
    return item.isCapitalised || m_grammar.sourceNoun(item.norm) != SourceNoun::None;
}

bool hasQuote(const Unit &unit, IndexRange part)
{
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (unit.isQuote(i))
            return true;
    }
    return false;
}

} // namespace core::attribution
