// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/patterns.h"

#include "core/attribution/extents.h"
#include "core/attribution/nesting.h"
#include "core/attribution/phrases.h"
#include "core/attribution/subjects.h"
#include "core/attribution/verbplaces.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// Reads the verbs of saying of one unit from left to right.
class VerbPatterns
{
public:
    VerbPatterns(const Unit &unit, const Grammar &grammar)
        : m_unit(unit)
        , m_grammar(grammar)
        , m_cues(findCues(unit, grammar))
        , m_extents(unit, m_cues, grammar)
        , m_subjects(unit, grammar)
    {
    }

    const std::vector<Cue> &cues() const { return m_cues; }

    std::vector<Draft> read()
    {
        for (const Cue &cue : m_cues) {
            const auto before = m_drafts.size();
            m_current = &cue;
            // "declined to say why" is one cue's statement, not two.
            if (cue.isInfinitive && !m_drafts.empty() && m_lastCueEnd == cue.group.begin)
                continue;
            if (cue.isPassive || lacksAddressee(m_unit, cue))
                readPassive(cue);
            else if (!readFronted(cue) && !readInverted(cue) && !readVerbSecond(cue))
                readActive(cue);
            if (m_drafts.size() > before)
                m_lastCueEnd = cue.next();
        }
        return std::move(m_drafts);
    }

private:
    Draft draftFor(const Cue &cue) const
    {
        TextRanges words{m_unit.rangeOf(cue.group)};
        if (cue.particle >= 0)
            words.append(m_unit.at(cue.particle).range);
        return {.cue = words,
                .lemma = cue.lemma.isEmpty() ? cue.word->lemma : cue.lemma,
                .cueClass = cue.isNegated && cue.word->frame == u"neutral"
                    ? CueClass::Declining
                    : cueClassNamed(cue.word->frame)};
    }

    void add(Draft draft, Content content, const Subject &subject)
    {
        if (draft.isAboutThing)
            content.right = m_extents.withoutTime(content.right);
        draft.content = piecesOf(m_unit, {content.left, content.right});
        // "Es hieß, T": nobody's.
        if (subject.isFound() && !m_current->word->takes(u'x'))
            draft.source = sourceRange(m_unit, subject.items);
        if (subject.antecedent.length() > 0)
            draft.antecedent = m_unit.rangeOf(subject.antecedent);
        if ((draft.content.isEmpty() && !draft.isPending) || isRepeated(content, subject))
            return;
        if (subject.isFound() && subject.antecedent.length() == 0)
            m_subjects.add(subject, *m_current);
        // "Nobody said T" reports nothing.
        if (subject.isFound() && isNobody(m_unit, subject.items, m_grammar))
            return;
        m_hasLeft |= content.left.length() > 0;
        m_drafts.push_back(std::move(draft));
    }

    /// 'S said that T, "Q," he said': the second cue says nothing new.
    bool isRepeated(const Content &content, const Subject &subject) const
    {
        if (m_drafts.empty() || content.left.length() <= 0 || content.right.length() > 0
            || !m_unit.is(subject.items.begin, SubjectPronoun))
            return false;
        const TextRange left = m_unit.rangeOf(content.left);
        const Draft &last = m_drafts.back();
        return !last.source.isEmpty() && !last.content.isEmpty() && left.contains(last.source)
            && last.content.last().end >= left.end;
    }

    IndexRange leftOf(qsizetype begin, bool needsClause = true) const
    {
        const auto quotesFrom = m_hasLeft ? std::optional(m_lastCueEnd) : std::nullopt;
        return m_extents.leftOf(begin, quotesFrom, needsClause);
    }

    /// Whether what stands before a verb is its subject, or nothing that is said.
    bool hasOwnSubject(qsizetype verb) const
    {
        if (m_unit.isMark(verb - 1, u",") || m_unit.at(verb - 1).endsInComma)
            return subjectBefore(m_unit, verb, m_grammar).isFound();
        return !isAfterQuote(m_unit, verb);
    }

    /// Whether subject and verb may have changed places: "…," said S.
    bool canInvert(const Cue &cue) const
    {
        const qsizetype begin = cue.group.begin;
        const qsizetype next = afterTime(afterHyphens(m_unit, cue.next()));
        const bool isVerb = cue.isFinite()
            && (!cue.hasAuxiliary || isAfterQuote(m_unit, begin) || m_grammar.has(SubjectFollows))
            && cue.form.testAnyFlags(language::Past | language::Third)
            && (cue.word->takes(u'c') || cue.word->takes(u'q') || cue.word->takes(u'p'));
        if (!isVerb || begin == 0 || !m_unit.has(next))
            return false;
        if (!isDialogue(m_unit, begin) && hasOwnSubject(begin))
            return false;
        return !m_unit.is(next, Preposition | Time | Complementiser) && !m_unit.isQuote(next);
    }

    /// "a annoncé mardi | la mairie", "anunció el martes | el alcalde": past the words of time
    /// where a language has its subject behind them.
    qsizetype afterTime(qsizetype i) const
    {
        if (!m_grammar.has(SubjectFollows) && !m_grammar.has(VerbSecond))
            return i;
        qsizetype next = i;
        while (m_unit.is(next, Time)
               || (m_unit.is(next, Determiner | Preposition) && m_unit.is(next + 1, Time)))
            ++next;
        return m_unit.has(next) && m_unit.at(next).isWord() ? next : i;
    }

    /// '«T», lamentó.' : the verb alone says who goes on speaking.
    bool readSubjectless(const Cue &cue)
    {
        const qsizetype begin = cue.group.begin;
        const qsizetype next = cue.next();
        const bool isAlone = !m_unit.has(next) || m_unit.isMark(next, u".,;");
        if (!m_grammar.has(DroppedSubject) || !cue.isFinite() || !isAlone || begin == 0
            || !isAfterQuote(m_unit, begin))
            return false;
        const IndexRange left = leftOf(begin);
        if (left.length() <= 0)
            return false;
        add(draftFor(cue), {left, m_extents.afterParenthesis(next, true)}, {});
        return true;
    }

    /// '"T," said S' and 'T, said S.'
    bool readInverted(const Cue &cue)
    {
        if (readSubjectless(cue))
            return true;
        if (!canInvert(cue))
            return false;
        const qsizetype next = afterTime(afterHyphens(m_unit, cue.next()));
        const Subject subject = nounGroupAfter(m_unit, next, m_grammar);
        const bool isClear = isAfterQuote(m_unit, cue.group.begin) || next > cue.next();
        if (!subject.isFound()
            || (!isClear && !cue.word->takes(u'x') && !canFollow(m_unit, subject, m_grammar)))
            return false;
        // "Lee, who left, said his boss | was kind" is no inversion.
        if (!isClear && startsVerbGroup(m_unit, subject.items.end, m_grammar))
            return false;
        const qsizetype after = m_extents.stopAfter(subject.items.end);
        // "The office, said the paper, "will grow"": the verb may come after the speaker.
        const bool quoteFollows = m_unit.isMark(after, u",") && m_unit.isQuote(after + 1);
        // "Le bac, | a dit Lee, | est perdu"
        const bool isInside = m_grammar.has(SubjectFollows) && m_unit.isMark(after, u",")
            && m_unit.isMark(cue.group.begin - 1, u",");
        const IndexRange left = leftOf(cue.group.begin, !quoteFollows && !isInside);
        if (left.length() <= 0)
            return false;
        Draft draft = draftFor(cue);
        draft.isDialogue = isDialogue(m_unit, cue.group.begin);
        add(std::move(draft), {left, m_extents.afterParenthesis(after, hasQuote(m_unit, left))},
            subject);
        return true;
    }

    /// 'Said Ann Lee: "T"', 'In other words, said Ann Lee, who was there, "T"'
    bool readFronted(const Cue &cue)
    {
        if (!isFronted(cue) || !cue.isFinite() || !cue.form.testFlag(language::Past))
            return false;
        const Subject subject = nounGroupAfter(m_unit, cue.next(), m_grammar);
        const qsizetype colon = subject.items.end;
        const bool isClosed = m_unit.isMark(colon, u":")
            || (m_unit.isMark(colon, u",") && m_unit.isQuote(colon + 1));
        if (!subject.isFound() || !canFollow(m_unit, subject, m_grammar) || !isClosed
            || (m_unit.has(colon + 1) && !m_unit.isQuote(colon + 1)))
            return false;
        Draft draft = draftFor(cue);
        draft.isPending = !m_unit.has(colon + 1);
        add(std::move(draft), {.right = {colon + 1, m_unit.size()}}, subject);
        return true;
    }

    /// First, or after a few words that say nothing themselves: "In other words, | said".
    bool isFronted(const Cue &cue) const
    {
        const qsizetype begin = cue.group.begin;
        if (begin == 0)
            return true;
        const bool isShort = begin <= 5 && m_unit.isMark(begin - 1, u",");
        return isShort
            && std::all_of(m_unit.items.begin(), m_unit.items.begin() + begin - 1,
                           [](const Item &item) { return item.isWord(); })
            && !hasFiniteVerb(m_unit, {0, begin - 1}, m_grammar);
    }

    /// "Am Montag sagte Berg, T", "Comme l'a dit Berg, T": something else stands before the verb,
    /// so that the subject follows it.
    bool readVerbSecond(const Cue &cue)
    {
        const qsizetype begin = cue.group.begin;
        const bool isManner = m_unit.is(0, Manner) && begin <= 2 && m_grammar.has(SubjectFollows);
        if (!cue.isFinite() || begin == 0 || m_unit.isMark(begin - 1, u",")
            || !(isManner || m_grammar.has(VerbSecond)))
            return false;
        const Subject before = subjectBefore(m_unit, begin, m_grammar);
        if (before.isFound() && !isTimeOnly(m_unit, before.items) && !isManner)
            return false;
        const Subject subject = nounGroupAfter(m_unit, cue.next(), m_grammar);
        if (!subject.isFound())
            return false;
        Cue whole = cue;
        whole.group.end = subject.items.end;
        if (isManner && m_unit.isMark(whole.group.end, u",") && m_unit.has(whole.group.end + 1)) {
            add(draftFor(cue), {.right = {whole.group.end + 1, m_unit.size()}}, subject);
            return true;
        }
        const Complement complement = complementAfter(m_unit, whole, m_grammar);
        if (complement.kind == ComplementKind::None || complement.kind == ComplementKind::Object)
            return false;
        add(draftFor(cue), {.right = m_extents.rightOf(whole, complement, subject)}, subject);
        return true;
    }

    void readActive(const Cue &cue)
    {
        // "Asked about the plan, she said": the one who is asked does not ask.
        const bool isFrontedParticiple = cue.group.begin == 0 && cue.isFinite()
            && cue.form.testFlag(language::Participle) && !cue.form.testFlag(language::Third)
            && !m_unit.isHeadline;
        if (isFrontedParticiple || isAsideParticiple(m_unit, cue, m_grammar))
            return;
        const Subject subject = m_subjects.of(cue);
        Complement complement = complementAfter(m_unit, cue, m_grammar);
        if (subject.isFound() && m_unit.isMark(subject.items.begin - 1, u","))
            complement = withQuotedRest(m_unit, complement);
        if (readCited(cue, complement) || readColon(cue, complement, subject)
            || !fitsSubject(m_unit, cue, subject, m_grammar))
            return;
        const bool isOwnSubject = subject.isFound() && subject.items.end == cue.group.begin;
        // "a book called "The Long Way"" calls nobody anything.
        const bool isTitled = isOwnSubject && cue.word->takes(u'a')
            && complement.kind == ComplementKind::Quote
            && isThing(m_unit, subject.items, m_grammar);
        if (isTitled)
            return;
        const qsizetype as = subject.items.begin - 1;
        // "As Lee said T, |" is no manner, and neither is "As Lee spoke, |".
        const bool isManner = complement.kind == ComplementKind::None
            ? cue.word->prepositions.isEmpty() || cue.word->takes(u'c') || as > 0
            : as == 0 && complement.kind == ComplementKind::Object;
        if (isOwnSubject && m_unit.is(as, Manner) && isManner) {
            readAs(cue, subject);
            return;
        }
        Draft draft = draftFor(cue);
        draft.isAboutThing = complement.kind == ComplementKind::Object
            || (complement.kind == ComplementKind::Clause && !cue.word->takes(u'c')
                && !cue.word->takes(u'p'));
        if (complement.addressee.length() > 0)
            draft.addressee = m_unit.rangeOf(complement.addressee);
        const bool canStandLeft = isOwnSubject && cue.isFinite() && subject.antecedent.length() == 0
            && !m_unit.is(subject.items.begin, Relative);
        IndexRange left = canStandLeft
            ? leftOf(subject.items.begin, !isInParenthesis(m_unit, complement))
            : IndexRange{};
        if (isOtherClause(left))
            left = {};
        add(std::move(draft), contentOf(cue, complement, subject, left), subject);
    }

    /// "Even as Lee claimed that "Q," | Ray said": what stands left is another's.
    bool isOtherClause(IndexRange left) const
    {
        qsizetype first = left.begin;
        while (first < left.end && m_unit.is(first, Coordinator | Adverb)
               && !m_unit.is(first, Subordinator))
            ++first;
        if (first >= left.end || !m_unit.is(first, Subordinator) || m_drafts.empty())
            return false;
        const Draft &last = m_drafts.back();
        return !last.source.isEmpty() && !last.cue.isEmpty()
            && m_unit.rangeOf(left).contains(last.source)
            && m_unit.rangeOf(left).contains(last.cue.first());
    }

    /// What the cue reports: what stands left of its subject, right of it, or both.
    Content contentOf(const Cue &cue, Complement complement, const Subject &subject,
                      IndexRange left) const
    {
        const bool hasLeft = left.length() > 0;
        if (complement.kind == ComplementKind::None && !hasLeft)
            complement = m_extents.distantQuote(cue, complement);
        const bool afterQuote = hasLeft && isSpoken(m_unit, left.end - 1);
        const bool isQuoting = complement.kind == ComplementKind::Quote;
        const bool isParenthesis = complement.kind == ComplementKind::None
            || (afterQuote && complement.kind != ComplementKind::That && !isQuoting);
        const bool isFirstPart = hasLeft && isInParenthesis(m_unit, complement)
            && m_extents.leftOf(subject.items.begin, std::nullopt).length() <= 0;
        if (isFirstPart)
            return {left, m_extents.restAfterParenthesis(complement.begin)};
        if (isParenthesis && hasLeft)
            return {left,
                    m_extents.afterParenthesis(m_extents.stopAfter(complement.begin),
                                               hasQuote(m_unit, left))};
        const IndexRange right = m_extents.rightOf(cue, complement, subject);
        if (isQuoting && afterQuote)
            return {left, right};
        const IndexRange shortened = m_extents.shortenedFronted(cue, subject, right);
        const bool hasSpeaker = subject.isFound() || cue.isParticiple || cue.word->takes(u'x')
            || (m_grammar.has(DroppedSubject) && cue.group.begin <= 1);
        const bool reports = hasSpeaker && isReport(m_unit, cue, complement, shortened, m_grammar);
        return {.right = reports ? shortened : IndexRange{}};
    }

    /// "The mayor said:" at the end of a paragraph.
    bool readColon(const Cue &cue, const Complement &complement, const Subject &subject)
    {
        const qsizetype last = m_unit.size() - 1;
        const bool isLast
            = std::ranges::none_of(m_cues, [&](const Cue &other) { return other.verb > cue.verb; });
        const bool isFree
            = complement.kind == ComplementKind::None || complement.kind == ComplementKind::Object;
        if (!subject.isFound() || !isFree || !isLast || !m_unit.isMark(last, u":")
            || (complement.kind == ComplementKind::None && complement.begin < last))
            return false;
        Draft pending = draftFor(cue);
        pending.isPending = true;
        add(std::move(pending), {}, subject);
        return true;
    }

    /// "As the minister said in May, T" and "T, as she put it".
    void readAs(const Cue &cue, const Subject &subject)
    {
        const qsizetype as = subject.items.begin - 1;
        const qsizetype first = m_extents.stopAfter(cue.next()) + 1;
        if (as > 0)
            add(draftFor(cue), {.left = leftOf(as)}, subject);
        else if (first < m_unit.size())
            add(draftFor(cue), {.right = {first, contentEnd(m_unit, first, m_cues, m_grammar)}},
                subject);
    }

    /// "…, citing officials": what was reported, from a second source; "citing the cost" is said
    /// by the subject itself.
    bool readCited(const Cue &cue, const Complement &complement)
    {
        static const QStringList citing{u"cite"_s, u"quote"_s};
        const qsizetype begin = cue.group.begin;
        const bool isFirst
            = m_drafts.empty() && (begin == 0 || (m_unit.isMark(begin - 1, u",") && isAside(cue)));
        if (!cue.isParticiple || !citing.contains(cue.word->lemma) || (m_drafts.empty() && !isFirst)
            || (complement.kind != ComplementKind::Object
                && complement.kind != ComplementKind::Clause))
            return false;
        const Subject cited = nounGroupAfter(m_unit, complement.begin, m_grammar);
        if (!cited.isFound() || !canSpeak(m_unit, cited.items, m_grammar))
            return false;
        Draft draft = draftFor(cue);
        draft.source = sourceRange(m_unit, cited.items);
        // "Citing officials, the Post reported T": what is reported is still to come.
        draft.isCited = isFirst;
        if (!isFirst) {
            draft.content = m_drafts.back().content;
            draft.via = std::ssize(m_drafts) - 1;
        }
        m_drafts.push_back(std::move(draft));
        return true;
    }

    /// "The Post, | citing officials, said": a verb of saying still follows the comma.
    bool isAside(const Cue &cue) const
    {
        return std::ranges::any_of(m_cues, [&](const Cue &other) {
            return other.isFinite() && other.group.begin > cue.next()
                && m_unit.isMark(other.group.begin - 1, u",");
        });
    }

    /// "T was reported by S", "the plan, described by S as a disaster"
    void readAgent(const Cue &cue, const Subject &topic)
    {
        const Subject agent = nounGroupAfter(m_unit, cue.next() + 1, m_grammar);
        if (!agent.isFound() || !topic.isFound() || !canSpeak(m_unit, agent.items, m_grammar))
            return;
        // "His claim that the ferry lost | money was denied by Lee": not all that was denied; but
        // "they said | the plan was denied by Lee".
        const qsizetype verb = topic.items.begin - 1;
        if (verb >= 0 && isVerbal(m_unit, verb, m_grammar)
            && !std::ranges::contains(m_cues, verb, &Cue::verb))
            return;
        Content content{.left = topic.items};
        const qsizetype next = agent.items.end;
        if (cue.word->takes(u'a') && m_unit.is(next, Manner)) {
            content.right = {next, next};
            while (m_unit.has(content.right.end) && !m_unit.isMark(content.right.end, u",.;:"))
                ++content.right.end;
        }
        add(draftFor(cue), content, agent);
    }

    /// "S was told T", "T was reported by S", "it was announced that T".
    void readPassive(const Cue &cue)
    {
        const Complement complement = complementAfter(m_unit, cue, m_grammar);
        const qsizetype begin = cue.group.begin;
        const Subject topic
            = subjectBefore(m_unit, m_unit.isMark(begin - 1, u",") ? begin - 1 : begin, m_grammar);
        if (m_unit.isWord(cue.next(), u"by")) {
            readAgent(cue, topic);
            return;
        }
        // "T, it was reported"
        const bool isImpersonal = topic.isFound() && topic.items.length() == 1
            && m_unit.isWord(topic.items.begin, u"it");
        if (isImpersonal && m_unit.isMark(topic.items.begin - 1, u",")
            && complement.kind == ComplementKind::None) {
            const bool goesOn = isInParenthesis(m_unit, complement);
            const IndexRange right
                = goesOn ? m_extents.restAfterParenthesis(complement.begin) : IndexRange{};
            add(draftFor(cue), {leftOf(topic.items.begin, !goesOn), right}, {});
            return;
        }
        // "The bridge is said to have closed": the topic is part of what is said.
        if (isHearsay(cue, complement) && topic.isFound()) {
            const IndexRange right = m_extents.rightOf(cue, complement, {});
            add(draftFor(cue), {topic.items, right}, {});
            return;
        }
        if (!cue.hasAuxiliary && !lacksAddressee(m_unit, cue))
            return;
        const bool reports
            = complement.kind == ComplementKind::That || complement.kind == ComplementKind::Quote;
        if (reports && cue.word->reliability != language::Reliability::Never)
            add(draftFor(cue), {.right = m_extents.rightOf(cue, complement, {})}, {});
    }

    const Unit &m_unit;
    const Grammar &m_grammar;
    std::vector<Cue> m_cues;
    Extents m_extents;
    std::vector<Draft> m_drafts;
    Subjects m_subjects;
    const Cue *m_current = nullptr; ///< the one that is read
    qsizetype m_lastCueEnd = 0;
    bool m_hasLeft = false; ///< a statement before stood left of its cue, so it ends there
};

} // namespace

TextRanges piecesOf(const Unit &unit, std::initializer_list<IndexRange> parts)
{
    TextRanges pieces;
    for (IndexRange part : parts) {
        while (part.length() > 0 && unit.isMark(part.end - 1, u",;:-—."))
            --part.end;
        while (part.length() > 0 && unit.isMark(part.begin, u",;:—."))
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
    shareCited(drafts);
    yieldToInner(unit, drafts);
    markNested(drafts);
    return drafts;
}

} // namespace core::attribution
