// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/extents.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

/// From so many words on what stands before ", S said" is a clause.
constexpr qsizetype longPhrase = 5;
/// The same where verbs are not known.
constexpr qsizetype shortClause = 3;

IndexRange Extents::leftOf(qsizetype begin, std::optional<qsizetype> quotesFrom,
                           bool needsClause) const
{
    // "…, a-t-il | dit"
    while (begin > 1 && m_unit.isMark(begin - 1, u"-"))
        begin -= 2;
    qsizetype end = begin;
    if (m_unit.isMark(end - 1, u",") || (end > 0 && m_unit.at(end - 1).isDash()))
        --end;
    else if (!isSpoken(m_unit, end - 1))
        return {};
    if (end <= 0)
        return {};
    qsizetype first = 0;
    if (quotesFrom) {
        first = end;
        while (first > *quotesFrom && m_unit.isQuote(first - 1))
            --first;
    }
    // 'She had a word for it: | "Late," | she said.'
    for (qsizetype i = end - 1; i > first; --i) {
        if (m_unit.isMark(i, u":") && isSpoken(m_unit, i + 1))
            first = i + 1;
        if (!m_unit.isQuote(i))
            break;
    }
    const IndexRange left{first, end};
    // Verbs that only their place shows are not known as such: "The job marks his return".
    const bool isWhole = hasQuote(m_unit, left)
        || left.length() >= (m_grammar.knowsVerbs() ? longPhrase : shortClause)
        || hasFiniteVerb(m_unit, left, m_grammar);
    const bool isFronted = m_unit.is(first, Preposition | Subordinator | PastVerb)
        || (m_unit.has(first) && m_unit.at(first).norm.endsWith(u"ing"));
    const bool isClause = isWhole && !(isFronted && !isSpoken(m_unit, end - 1) && !hasComma(left));
    return first < end && (isClause || !needsClause) ? left : IndexRange{};
}

bool Extents::hasComma(IndexRange part) const
{
    for (qsizetype i = part.begin; i < part.end; ++i) {
        if (m_unit.isMark(i, u","))
            return true;
    }
    return false;
}

IndexRange Extents::afterParenthesis(qsizetype i, bool quotesOnly) const
{
    if (m_unit.isMark(i, u",:") || (m_unit.has(i) && m_unit.at(i).isDash()))
        ++i;
    else if (!m_unit.isQuote(i) || m_unit.is(i - 1, Determiner | Preposition))
        return {}; // '"Q," she told the | "Herald"'
    if (!m_unit.has(i))
        return {};
    const Item &item = m_unit.at(i);
    const bool isOther = item.is(Coordinator | Relative | Subordinator)
        || item.norm.endsWith(u"ing") || item.isMark(u",.");
    if (!item.isQuote() && (quotesOnly || isOther))
        return {};
    const qsizetype end = contentEnd(m_unit, i, m_cues, m_grammar);
    return {i, item.isQuote() ? quoteRunEnd(i, end) : end};
}

IndexRange Extents::restAfterParenthesis(qsizetype i) const
{
    ++i;
    return m_unit.has(i) ? IndexRange{i, contentEnd(m_unit, i, m_cues, m_grammar)} : IndexRange{};
}

/// "Q1" or "Q1," and what belongs to the same clause: a quotation that ends with its own stop
/// ends the content, one in the middle of a clause does not.
qsizetype Extents::quoteRunEnd(qsizetype quote, qsizetype end) const
{
    const qsizetype next = quote + 1;
    if (next >= end)
        return end;
    if (m_unit.isQuote(next))
        return quoteRunEnd(next, end);
    const bool goesOn = m_unit.at(next).isWord() || m_unit.isMark(next, u"-");
    return goesOn ? end : m_unit.isMark(next, u",") && m_unit.isQuote(next + 1) ? end : next;
}

/// "Lee, who said the plan failed, | called it off", "Lee, saying it failed, | called it off": the
/// comma before the verb that goes on ends what is said inside; \a end where there is none.
qsizetype Extents::asideEnd(const Cue &cue, const Subject &subject, qsizetype begin,
                            qsizetype end) const
{
    const bool isRelative = subject.antecedent.length() > 0
        && (m_unit.isMark(subject.items.begin - 1, u",—")
            || m_unit.is(subject.items.begin - 1, Preposition));
    const bool isAside = cue.isParticiple && m_unit.isMark(cue.group.begin - 1, u",")
        && subject.isFound() && subject.items.end == cue.group.begin - 1;
    if (!isRelative && !isAside)
        return end;
    for (qsizetype i = begin + 1; i + 1 < end; ++i) {
        const bool closes = m_unit.isMark(i, u",—") || m_unit.at(i).endsInComma;
        const bool isVerb = startsVerbGroup(m_unit, i + 1, m_grammar)
            || std::ranges::any_of(m_cues, [&](const Cue &other) {
                                return other.group.begin == i + 1 && other.isFinite();
                            });
        if (closes && isVerb)
            return m_unit.isQuote(i) ? i + 1 : i;
    }
    return end;
}

IndexRange Extents::rightOf(const Cue &cue, const Complement &complement,
                            const Subject &subject) const
{
    const qsizetype begin = complement.begin;
    const bool isOfOther = std::ranges::any_of(m_cues, [&](const Cue &other) {
        return other.verb >= cue.next() && other.verb < begin && other.isParticiple
            && complement.kind == ComplementKind::Quote;
    });
    if (complement.kind == ComplementKind::None || isOfOther)
        return {};
    const qsizetype end
        = asideEnd(cue, subject, begin, contentEnd(m_unit, begin, m_cues, m_grammar));
    // People count "that" as part of what is said (PolNeAR and GUM alike).
    if (complement.kind == ComplementKind::That && m_unit.is(begin - 1, Complementiser))
        return {begin - 1, end};
    return {begin, m_unit.isQuote(begin) ? quoteRunEnd(begin, end) : end};
}

IndexRange Extents::shortenedFronted(const Cue &cue, const Subject &subject,
                                     IndexRange content) const
{
    // "As Lee claimed T, |", "But even as Lee claimed T, |"
    qsizetype first = 0;
    while (m_unit.is(first, Coordinator | Adverb) && !m_unit.is(first, Subordinator))
        ++first;
    const bool isSubordinate = cue.isFinite() && subject.isFound()
        && subject.items.begin == first + 1 && m_unit.is(first, Subordinator);
    const bool isFronted = cue.isParticiple && subject.items.begin > cue.group.begin;
    if (!isSubordinate && !isFronted)
        return content;
    for (qsizetype i = content.begin + 1; i + 1 < content.end; ++i) {
        const bool isQuote = m_unit.at(i).endsInComma && isSubordinate;
        if ((m_unit.isMark(i, u",") || isQuote) && !m_unit.is(i + 1, Relative | Coordinator)) {
            content.end = isQuote ? i + 1 : i;
            break;
        }
    }
    return content;
}

Complement Extents::distantQuote(const Cue &cue, Complement complement) const
{
    if (!m_unit.isMark(complement.begin, u","))
        return complement;
    for (qsizetype i = complement.begin; i + 1 < m_unit.size(); ++i) {
        const bool isOther = std::ranges::any_of(
            m_cues, [&](const Cue &other) { return other.verb == i && other.verb > cue.verb; });
        if (isOther)
            break;
        if (m_unit.isMark(i, u",:") && m_unit.isQuote(i + 1)) {
            complement.kind = ComplementKind::Quote;
            complement.begin = i + 1;
            break;
        }
    }
    return complement;
}

IndexRange Extents::withoutTime(IndexRange content) const
{
    qsizetype end = content.end;
    while (end > content.begin + 1 && m_unit.is(end - 1, Time) && !m_unit.at(end - 1).isPerson)
        --end;
    if (end == content.end)
        return content;
    if (m_unit.is(end - 1, Determiner) && end > content.begin + 1)
        --end;
    // "the events of | last week"
    if (m_unit.is(end - 1, Preposition) && m_unit.at(end - 1).norm != u"on")
        return content;
    if (m_unit.isWord(end - 1, u"on"))
        --end;
    return end > content.begin ? IndexRange{content.begin, end} : content;
}

qsizetype Extents::stopAfter(qsizetype i) const
{
    while (m_unit.has(i) && !m_unit.isMark(i, u",.;:") && !m_unit.isQuote(i))
        ++i;
    return i;
}

} // namespace core::attribution
