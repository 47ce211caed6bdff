// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/patterns.h"

#include "core/attribution/phrases.h"
#include "core/attribution/verbsense.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

using language::Reliability;

/// What is reported to the left and to the right of subject and cue.
struct Content
{
    IndexRange left;
    IndexRange right;

    bool isEmpty() const { return left.length() <= 0 && right.length() <= 0; }
};

class VerbPatterns
{
public:
    VerbPatterns(const Unit &unit, const Grammar &grammar)
        : m_unit(unit)
        , m_grammar(grammar)
        , m_sense(unit, grammar)
        , m_cues(findCues(unit, grammar))
    {
    }

    const std::vector<Cue> &cues() const { return m_cues; }

    std::vector<Draft> read()
    {
        for (const Cue &cue : m_cues) {
            const auto before = m_drafts.size();
            if (cue.isPassive)
                readPassive(cue);
            else if (!readInverted(cue))
                readActive(cue);
            if (m_drafts.size() > before)
                m_lastCueEnd = cue.next();
        }
        return std::move(m_drafts);
    }

private:
    /// A quotation that can be the whole of what is said.
    bool isSpoken(qsizetype i) const
    {
        return m_unit.isQuote(i) && (i == 0 || !m_unit.at(i).isScare);
    }

    /// What stands left of a subject that begins at \a begin, where it ends in a comma, a dash or a
    /// quotation: "T, S said".
    IndexRange leftContent(qsizetype begin, bool needsVerb = true) const
    {
        qsizetype end = begin;
        if (m_unit.isMark(end - 1, u",") || (end > 0 && m_unit.at(end - 1).isDash()))
            --end;
        else if (!isSpoken(end - 1))
            return {};
        if (end <= 0)
            return {};
        qsizetype first = 0;
        if (m_hasLeft) {
            first = end;
            while (first > m_lastCueEnd && m_unit.isQuote(first - 1))
                --first;
        }
        const IndexRange left{first, end};
        const bool isWhole
            = !needsVerb || hasQuote(m_unit, left) || hasFiniteVerb(m_unit, left, m_grammar);
        const bool isFronted = m_unit.is(first, Preposition | Subordinator | PastVerb)
            || (m_unit.has(first) && m_unit.at(first).norm.endsWith(u"ing"));
        const bool isClause = isWhole && !(isFronted && !isSpoken(end - 1) && !hasCommaIn(left));
        return first < end && isClause ? left : IndexRange{};
    }

    bool hasCommaIn(IndexRange part) const
    {
        for (qsizetype i = part.begin; i < part.end; ++i) {
            if (m_unit.isMark(i, u","))
                return true;
        }
        return false;
    }

    /// What goes on after "T, S said," : a quotation, or the rest of the clause.
    IndexRange afterParenthesis(qsizetype i, bool quotesOnly) const
    {
        if (m_unit.isMark(i, u",:") || (m_unit.has(i) && m_unit.at(i).isDash()))
            ++i;
        else if (!m_unit.isQuote(i))
            return {};
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

    /// "Q1" or "Q1," and what belongs to the same clause: a quotation that ends with its own stop
    /// ends the content, one in the middle of a clause does not.
    qsizetype quoteRunEnd(qsizetype quote, qsizetype end) const
    {
        const qsizetype next = quote + 1;
        if (next >= end)
            return end;
        if (m_unit.isQuote(next))
            return quoteRunEnd(next, end);
        const bool goesOn = m_unit.at(next).isWord() || m_unit.isMark(next, u"-");
        return goesOn ? end : m_unit.isMark(next, u",") && m_unit.isQuote(next + 1) ? end : next;
    }

    Draft draftFor(const Cue &cue) const
    {
        return {.cue = {m_unit.rangeOf(cue.group)},
                .lemma = cue.word->lemma,
                .cueClass = cue.isNegated && cue.word->frame == u"neutral"
                    ? CueClass::Declining
                    : cueClassNamed(cue.word->frame)};
    }

    void add(Draft draft, const Content &content, const Subject &subject)
    {
        draft.content = piecesOf(m_unit, {content.left, content.right});
        m_hasLeft |= content.left.length() > 0;
        if (subject.isFound())
            draft.source = sourceRange(subject.items);
        if (subject.antecedent.length() > 0)
            draft.antecedent = m_unit.rangeOf(subject.antecedent);
        if (draft.content.isEmpty() && !draft.isPending)
            return;
        if (subject.isFound() && subject.antecedent.length() == 0)
            m_lastSubject = subject;
        m_drafts.push_back(std::move(draft));
    }

    TextRange sourceRange(IndexRange items) const
    {
        while (items.length() > 1
               && (m_unit.isMark(items.end - 1, u",") || m_unit.at(items.end - 1).isDash()))
            --items.end;
        // "China on Wednesday | warned"
        qsizetype end = items.end;
        while (end > items.begin + 1 && m_unit.is(end - 1, Time) && !m_unit.at(end - 1).isPerson)
            --end;
        if (end < items.end && end > items.begin + 1 && m_unit.is(end - 1, Preposition))
            --end;
        if (!m_unit.is(end - 1, Determiner | Preposition | Possessive))
            items.end = end;
        return m_unit.rangeOf(items);
    }

    /// '"T," said S' and 'T, said S.'
    bool readInverted(const Cue &cue)
    {
        const bool canInvert = cue.isFinite() && !cue.hasAuxiliary
            && cue.form.testAnyFlags(language::Past | language::Third)
            && (cue.word->takes(u'c') || cue.word->takes(u'q') || cue.word->takes(u'p'));
        const qsizetype begin = cue.group.begin;
        if (!canInvert || begin == 0 || !m_unit.has(cue.next()))
            return false;
        const bool afterQuote
            = isSpoken(begin - 1) || (m_unit.isMark(begin - 1, u",-–—") && isSpoken(begin - 2));
        if (!afterQuote && !m_unit.isMark(begin - 1, u","))
            return false;
        if (m_unit.is(cue.next(), Preposition | Time) || m_unit.isWord(cue.next(), u"that")
            || m_unit.isQuote(cue.next()))
            return false;
        if (!afterQuote && subjectBefore(m_unit, begin, m_grammar).isFound())
            return false;
        const Subject subject = nounGroupAfter(m_unit, cue.next(), m_grammar);
        if (!subject.isFound())
            return false;
        qsizetype after = subject.items.end;
        while (m_unit.has(after) && !m_unit.isMark(after, u",.;:") && !m_unit.isQuote(after))
            ++after;
        // "The office, said the paper, "will grow"": the verb may come after the speaker.
        const bool quoteFollows = m_unit.isMark(after, u",") && m_unit.isQuote(after + 1);
        const IndexRange left = leftContent(begin, !quoteFollows);
        if (left.length() <= 0)
            return false;
        // "He stood up, said the words and left": no inversion, a second verb.
        const Item &head = m_unit.at(subject.items.begin);
        if (!afterQuote && head.is(Pronoun) && !head.is(Determiner))
            return false;
        if (!afterQuote && !head.isCapitalised && !head.is(Determiner | Pronoun)
            && m_grammar.sourceNoun(head.norm) == SourceNoun::None)
            return false;
        add(draftFor(cue), {left, afterParenthesis(after, hasQuote(m_unit, left))}, subject);
        return true;
    }

    Subject subjectOf(const Cue &cue) const
    {
        qsizetype begin = cue.group.begin;
        if (cue.isParticiple && begin > 0 && isNominal(m_unit.at(begin - 1)))
            return withSubject(begin);
        if (cue.isInfinitive || cue.isParticiple)
            return shared(begin);
        const bool isContraction = m_unit.is(begin, Auxiliary) && m_unit.is(begin, Pronoun);
        if (isContraction)
            return {.items = {begin, begin + 1}};
        if (m_unit.is(begin - 1, Auxiliary) && m_unit.is(begin - 1, Pronoun))
            return {.items = {begin - 1, begin}};
        if (m_unit.is(begin - 1, Coordinator))
            return shared(begin);
        const Subject subject = subjectBefore(m_unit, begin, m_grammar);
        if (!subject.isFound())
            return shared(begin);
        // "has in the past described": a phrase between auxiliary and verb.
        const qsizetype first = subject.items.begin;
        if (m_unit.is(first, Preposition) && m_unit.is(first - 1, Auxiliary))
            return subjectBefore(m_unit, first - 1, m_grammar);
        return subject;
    }

    /// "with one of her ads | asking": the noun group before is the subject after "with" only.
    Subject withSubject(qsizetype begin) const
    {
        const Subject subject = subjectBefore(m_unit, begin, m_grammar);
        const bool isWith = subject.isFound()
            && (m_unit.isWord(subject.items.begin - 1, u"with")
                || m_unit.isWord(subject.items.begin, u"with"));
        return isWith ? subject : shared(begin);
    }

    /// Of a verb without a subject of its own: the last speaker of the sentence goes on, else the
    /// subject of the main clause.
    Subject shared(qsizetype begin) const
    {
        if (m_lastSubject.isFound() && m_lastSubject.items.begin < begin)
            return m_lastSubject;
        const Subject main = sharedSubject(m_unit, begin, m_grammar);
        if (main.isFound())
            return main;
        // "Asking for calm, the mayor said": the subject follows the comma.
        for (qsizetype i = begin + 1; i + 1 < m_unit.size(); ++i) {
            if (m_unit.isMark(i, u",") && hasFiniteVerb(m_unit, {i, m_unit.size()}, m_grammar))
                return nounGroupAfter(m_unit, i + 1, m_grammar);
        }
        return {};
    }

    void readActive(const Cue &cue)
    {
        // "Asked about the plan, she said": the one who is asked does not ask.
        const bool isFrontedParticiple = cue.group.begin == 0 && cue.isFinite()
            && cue.form.testFlag(language::Participle) && !m_unit.isHeadline;
        if (isFrontedParticiple)
            return;
        const Subject subject = subjectOf(cue);
        Complement complement = complementAfter(m_unit, cue, m_grammar);
        if (readCited(cue, complement))
            return;
        if (subject.isFound() && endsInColon(complement)) {
            Draft pending = draftFor(cue);
            pending.isPending = true;
            add(std::move(pending), {}, subject);
            return;
        }
        if (!m_sense.agrees(cue, subject))
            return;
        const bool isOwnSubject = subject.isFound() && subject.items.end == cue.group.begin;
        Content content;
        if (!isOwnSubject && m_sense.isBareForm(cue))
            return;
        if (isOwnSubject && cue.isFinite() && subject.antecedent.length() == 0)
            content.left = leftContent(subject.items.begin, !verbFollows(complement));
        if (isOwnSubject && complement.kind == ComplementKind::None
            && m_unit.isWord(subject.items.begin - 1, u"as")) {
            readAs(cue, complement, subject);
            return;
        }
        if (complement.kind == ComplementKind::None && content.left.length() <= 0)
            complement = distantQuote(cue, complement);
        const bool afterQuote = content.left.length() > 0 && isSpoken(content.left.end - 1);
        const bool parenthesis = complement.kind == ComplementKind::None
            || (afterQuote && complement.kind != ComplementKind::That
                && complement.kind != ComplementKind::Quote);
        if (parenthesis && content.left.length() > 0) {
            content.right
                = afterParenthesis(complementStop(complement), hasQuote(m_unit, content.left));
        } else if (complement.kind == ComplementKind::Quote && afterQuote) {
            content.right = rightContent(cue, complement);
        } else {
            content = {.right = rightContent(cue, complement)};
            shortenFronted(cue, subject, content.right);
            if (!m_sense.isEnough(cue, complement, content.right, subject))
                return;
        }
        Draft draft = draftFor(cue);
        if (complement.addressee.length() > 0)
            draft.addressee = m_unit.rangeOf(complement.addressee);
        add(std::move(draft), content, subject);
    }

    /// "The plan, the council said, | would fail": the verb of what is said stands after the cue.
    bool verbFollows(const Complement &complement) const
    {
        return complement.kind == ComplementKind::None && m_unit.isMark(complement.begin, u",")
            && m_unit.is(complement.begin + 1, Auxiliary);
    }

    /// "As the minister said in May, T" and "T, as she put it".
    void readAs(const Cue &cue, const Complement &complement, const Subject &subject)
    {
        const qsizetype as = subject.items.begin - 1;
        const qsizetype stop = complementStop(complement);
        Content content;
        if (as == 0)
            content.right = {stop + 1, contentEnd(m_unit, stop + 1, m_cues, m_grammar)};
        else
            content.left = leftContent(as);
        if (content.right.end > m_unit.size())
            return;
        add(draftFor(cue), content, subject);
    }

    /// "She said on the radio, in reply to a listener, | "No."": with nothing said nearer.
    Complement distantQuote(const Cue &cue, Complement complement) const
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

    bool endsInColon(const Complement &complement) const
    {
        return complement.kind == ComplementKind::None && m_unit.isMark(m_unit.size() - 1, u":")
            && complement.begin >= m_unit.size() - 1;
    }

    qsizetype complementStop(const Complement &complement) const
    {
        qsizetype i = complement.begin;
        while (m_unit.has(i) && !m_unit.isMark(i, u",.;:") && !m_unit.isQuote(i))
            ++i;
        return i;
    }

    /// "While she claimed T, the mayor …", "Asking for T, the mayor …": T ends at the comma.
    void shortenFronted(const Cue &cue, const Subject &subject, IndexRange &content) const
    {
        const bool isSubordinate = cue.isFinite() && subject.isFound() && subject.items.begin == 1
            && m_unit.is(0, Subordinator);
        const bool isFronted = cue.isParticiple && subject.items.begin > cue.group.begin;
        if (!isSubordinate && !isFronted)
            return;
        for (qsizetype i = content.begin + 1; i + 1 < content.end; ++i) {
            if (m_unit.isMark(i, u",") && !m_unit.is(i + 1, Relative | Coordinator)) {
                content.end = i;
                return;
            }
        }
    }

    IndexRange rightContent(const Cue &cue, const Complement &complement) const
    {
        const qsizetype begin = complement.begin;
        const bool isOfOther = std::ranges::any_of(m_cues, [&](const Cue &other) {
            return other.verb >= cue.next() && other.verb < begin && other.isParticiple
                && complement.kind == ComplementKind::Quote;
        });
        if (complement.kind == ComplementKind::None || isOfOther)
            return {};
        const qsizetype end = contentEnd(m_unit, begin, m_cues, m_grammar);
        return {begin, m_unit.isQuote(begin) ? quoteRunEnd(begin, end) : end};
    }

    /// "…, citing officials": what was reported, from a second source; "citing the cost" is said
    /// by the subject itself.
    bool readCited(const Cue &cue, const Complement &complement)
    {
        static const QStringList citing{u"cite"_s, u"quote"_s};
        if (!cue.isParticiple || !citing.contains(cue.word->lemma) || m_drafts.empty()
            || (complement.kind != ComplementKind::Object
                && complement.kind != ComplementKind::Clause))
            return false;
        const Subject cited = nounGroupAfter(m_unit, complement.begin, m_grammar);
        if (!cited.isFound() || !m_sense.canSpeak(cited.items))
            return false;
        Draft draft = draftFor(cue);
        draft.source = sourceRange(cited.items);
        draft.content = m_drafts.back().content;
        draft.via = std::ssize(m_drafts) - 1;
        m_drafts.push_back(std::move(draft));
        return true;
    }

    /// "S was told T", "T was reported by S", "it was announced that T".
    void readPassive(const Cue &cue)
    {
        const qsizetype next = cue.next();
        const Complement complement = complementAfter(m_unit, cue, m_grammar);
        if (m_unit.isWord(next, u"by")) {
            const Subject agent = nounGroupAfter(m_unit, next + 1, m_grammar);
            const Subject topic = subjectBefore(m_unit, cue.group.begin, m_grammar);
            if (!agent.isFound() || !topic.isFound() || !m_sense.canSpeak(agent.items))
                return;
            add(draftFor(cue), {.left = topic.items}, agent);
            return;
        }
        if (!cue.hasAuxiliary)
            return;
        const bool reports
            = complement.kind == ComplementKind::That || complement.kind == ComplementKind::Quote;
        if (reports && cue.word->reliability != Reliability::Never)
            add(draftFor(cue), {.right = rightContent(cue, complement)}, {});
    }

    const Unit &m_unit;
    const Grammar &m_grammar;
    VerbSense m_sense;
    std::vector<Cue> m_cues;
    std::vector<Draft> m_drafts;
    Subject m_lastSubject;
    qsizetype m_lastCueEnd = 0;
    bool m_hasLeft = false; ///< a statement before stood left of its cue, so it ends there
};

/// A draft whose cue lies in what another reports is nested.
void markNested(std::vector<Draft> &drafts)
{
    for (Draft &inner : drafts) {
        for (const Draft &outer : drafts) {
            if (&inner == &outer || inner.cue.isEmpty() || inner.via >= 0)
                continue;
            for (const TextRange &piece : outer.content)
                inner.isNested |= piece.contains(inner.cue.first());
        }
    }
}

} // namespace

TextRanges piecesOf(const Unit &unit, std::initializer_list<IndexRange> parts)
{
    TextRanges pieces;
    for (IndexRange part : parts) {
        while (part.length() > 0 && unit.isMark(part.end - 1, u",;:-–—."))
            --part.end;
        while (part.length() > 0 && unit.isMark(part.begin, u",;:–—."))
            ++part.begin;
        if (part.length() > 0)
            pieces.append(unit.rangeOf(part));
    }
    return pieces;
}

std::vector<Draft> draftsOf(const Unit &unit, const Grammar &grammar)
{
    VerbPatterns patterns(unit, grammar);
    auto drafts = patterns.read();
    for (Draft &draft : phraseDrafts(unit, patterns.cues(), grammar))
        drafts.push_back(std::move(draft));
    markNested(drafts);
    return drafts;
}

} // namespace core::attribution
