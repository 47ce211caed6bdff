// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/phrases.h"

#include "core/attribution/evidence.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// Words of a speaker line: "TRUMP: …", "Mr. Lee, the chairman: …".
constexpr qsizetype longestSpeaker = 9;
/// Items between a noun and what it says: "her claim, confidently stated on Monday, was that".
constexpr qsizetype longestAside = 10;

class Phrases
{
public:
    Phrases(const Unit &unit, const std::vector<Cue> &cues, const Grammar &grammar)
        : m_unit(unit)
        , m_cues(cues)
        , m_grammar(grammar)
    {
    }

    std::vector<Draft> read()
    {
        for (qsizetype i = 0; i < m_unit.size(); ++i) {
            readAccordingTo(i);
            readNoun(i);
            readReport(i);
            readSignature(i);
        }
        readSpeakerLine();
        readSpeakerAfterDash();
        return std::move(m_drafts);
    }

private:
    void add(const Draft &draft)
    {
        if (!draft.content.isEmpty())
            m_drafts.push_back(draft);
    }

    /// The phrase that stands at \a i, or null.
    const SourcePhraseWords *sourcePhraseAt(qsizetype i) const
    {
        for (const SourcePhraseWords &phrase : m_grammar.sourcePhrases()) {
            qsizetype same = 0;
            while (same < phrase.words.size() && m_unit.isWord(i + same, phrase.words[same]))
                ++same;
            if (same == phrase.words.size())
                return &phrase;
        }
        return nullptr;
    }

    QString lemmaOf(IndexRange items) const
    {
        QStringList words;
        for (qsizetype i = items.begin; i < items.end; ++i)
            words.append(m_unit.at(i).norm);
        return words.join(u' ');
    }

    void readAccordingTo(qsizetype i)
    {
        const SourcePhraseWords *phrase = sourcePhraseAt(i);
        if (!phrase)
            return;
        const qsizetype length = phrase->words.size();
        if (phrase->place == SourcePhraseWords::Place::After) {
            readAfter(i, length);
            return;
        }
        const Subject source = nounGroupAfter(m_unit, i + length, m_grammar);
        const bool isLast = phrase->place == SourcePhraseWords::Place::Last;
        if (!source.isFound() || (isLast && !isAtEnd(i, source)))
            return;
        const qsizetype end = source.items.end;
        const qsizetype stop = clauseStop(end);
        // "Pour Lee, « T »"
        if (phrase->place == SourcePhraseWords::Place::Quote
            && (i > 1 || !m_unit.isMark(stop, u",") || !m_unit.isQuote(stop + 1)))
            return;
        IndexRange left{0, i};
        IndexRange right;
        const bool isFirst = !hasClause(left);
        // "Die Brücke soll | nach Angaben der Polizei | verkauft werden"
        const bool isInside = m_grammar.has(VerbSecond) && i > 0 && !m_unit.isMark(i - 1, u",")
            && m_unit.has(end) && m_unit.at(end).isWord();
        if (isFirst || isInside || m_unit.isMark(stop, u","))
            right = {stop + 1 < m_unit.size() ? stop + 1 : end, m_unit.size()};
        if (isFirst)
            left = {};
        else if (right.length() > 0
                 && (m_unit.is(right.begin, Coordinator | Relative | Subordinator)
                     || hasCue(right)))
            right = {};
        if (isInside && !isFirst)
            left = {0, i};
        add({.source = m_unit.rangeOf(source.items),
             .cue = {m_unit.rangeOf({i, i + length})},
             .content = piecesOf(m_unit, {left, right}),
             .lemma = lemmaOf({i, i + length}),
             .cueClass = CueClass::Neutral,
             .isCited = phrase->place == SourcePhraseWords::Place::Citing});
    }

    /// Where the source's own words end. "Laut Berg | ist die Brücke, die …": no comma parts it
    /// there from what it says.
    qsizetype clauseStop(qsizetype end) const
    {
        if (m_grammar.has(VerbSecond) && !m_unit.isMark(end, u","))
            return end - 1;
        while (m_unit.has(end) && !m_unit.isMark(end, u",.;"))
            ++end;
        return end;
    }

    /// ", so Anna Berg." and '", so Anna Berg, "'
    bool isAtEnd(qsizetype i, const Subject &source) const
    {
        const qsizetype end = source.items.end;
        return (m_unit.isMark(i - 1, u",") || m_unit.isQuote(i - 1))
            && (!m_unit.has(end) || m_unit.isMark(end, u",.;")
                || m_unit.is(end, Time | Preposition));
    }

    /// "Dem Amt zufolge T": what stands before the phrase is the source.
    void readAfter(qsizetype i, qsizetype length)
    {
        qsizetype begin = i;
        while (begin > 0 && m_unit.at(begin - 1).isWord() && i - begin < longestSpeaker
               && !m_unit.is(begin - 1, Auxiliary))
            --begin;
        IndexRange left;
        IndexRange right{i + length, m_unit.size()};
        if (begin > 0 && m_unit.isMark(begin - 1, u","))
            left = {0, begin - 1};
        if (begin == i || (begin > 0 && left.length() == 0))
            return;
        add({.source = m_unit.rangeOf({begin, i}),
             .cue = {m_unit.rangeOf({i, i + length})},
             .content = piecesOf(m_unit, {left, right}),
             .lemma = lemmaOf({i, i + length}),
             .cueClass = CueClass::Neutral});
    }

    bool hasClause(IndexRange part) const
    {
        for (qsizetype i = part.begin; i < part.end; ++i) {
            if (m_unit.isQuote(i))
                return true;
        }
        if (part.length() >= 5 && m_unit.isMark(part.end - 1, u","))
            return true;
        return part.length() >= 3
            && (!m_grammar.knowsVerbs() || hasFiniteVerb(m_unit, part, m_grammar));
    }

    bool hasCue(IndexRange part) const
    {
        return std::ranges::any_of(m_cues, [&](const Cue &cue) {
            return cue.verb >= part.begin && cue.verb < part.end && cue.isParticiple;
        });
    }

    /// "S's claim that T", "the claim by S that T".
    void readNoun(qsizetype i)
    {
        if (!m_unit.at(i).isWord())
            return;
        const auto *noun = m_grammar.attributionNoun(m_unit.at(i).norm);
        const bool isVerb = std::ranges::contains(m_cues, i, &Cue::verb);
        if (!noun || isVerb)
            return;
        Subject source;
        qsizetype that = i + 1;
        const qsizetype owner = ownerMark(i);
        if (m_unit.is(owner, Possessive)) {
            source.items = {owner, owner + 1};
        } else if (owner >= 0) {
            source = ownerBefore(owner);
        } else if (m_unit.isWord(that, u"by") || m_unit.isWord(that, u"from")) {
            source = nounGroupAfter(m_unit, that + 1, m_grammar);
            that = source.items.end;
        }
        const bool isOwner = source.isFound() && source.items.begin < i;
        if (isOwner)
            that = contentAfter(that);
        // "her warnings about the bridge"
        const bool isAbout = isOwner && m_unit.isWord(that, u"about") && m_unit.has(that + 1);
        if (!source.isFound()
            || !(m_unit.isWord(that, u"that") || isAbout || (isOwner && m_unit.isQuote(that))))
            return;
        const qsizetype begin = isAbout ? that + 1 : that;
        const Subject topic = isAbout ? nounGroupAfter(m_unit, begin, m_grammar) : Subject{};
        if (isAbout && !topic.isFound())
            return;
        qsizetype end = isAbout ? topic.items.end : contentEnd(m_unit, begin, m_cues, m_grammar);
        if (!isAbout && source.items.begin == 0 && !m_unit.is(begin - 1, Be))
            end = std::min(end, mainVerb(begin + 1, end));
        add({.source = m_unit.rangeOf(source.items),
             .cue = {m_unit.rangeOf({i, isAbout ? begin : i + 1})},
             .content = piecesOf(m_unit, {{begin, end}}),
             .lemma = noun->field(1),
             .cueClass = cueClassNamed(noun->field(0))});
    }

    /// "His claim that the ferry lost money | was denied": of a sentence that begins with the noun
    /// the verb that is not in what is claimed, or \a end. Takes the second verb, or the only one.
    qsizetype mainVerb(qsizetype begin, qsizetype end) const
    {
        qsizetype found = end;
        int groups = 0;
        for (qsizetype i = begin; i < end && groups < 2; ++i) {
            if (!startsVerbGroup(m_unit, i, m_grammar) || m_unit.isWord(i - 1, u"to"))
                continue;
            found = i;
            ++groups;
            while (i + 1 < end && (m_unit.is(i + 1, Auxiliary | Adverb | PastVerb)))
                ++i;
        }
        return found > begin + 1 ? found : end;
    }

    /// The word that says whose the noun at \a noun is, with one word of its kind between at most:
    /// "Lee|'s claim", "|her March comment"; -1 where there is none.
    qsizetype ownerMark(qsizetype noun) const
    {
        for (qsizetype i = noun - 1; i >= std::max<qsizetype>(noun - 2, 0); --i) {
            const Item &item = m_unit.at(i);
            if (item.is(Possessive) || item.norm == u"'s" || item.norm == u"'")
                return i;
            if (!item.isWord() || item.is(Preposition | Auxiliary | Coordinator | Determiner))
                break;
        }
        return -1;
    }

    /// Past what stands between the noun and what it says: "her claim | during the debate | that",
    /// "her claim, | made on Monday, was | that", "her comment that, | "Q"".
    qsizetype contentAfter(qsizetype i) const
    {
        qsizetype next = i;
        while (m_unit.has(next) && next - i < longestAside && !m_unit.isQuote(next)
               && !m_unit.isMark(next, u".;:?!") && !m_unit.isWord(next, u"that"))
            ++next;
        if (!m_unit.isWord(next, u"that"))
            return i;
        const bool isOccasion = m_unit.is(i, Preposition) && m_unit.is(next - 1, Time | Venue)
            && !hasFiniteVerb(m_unit, {i, next}, m_grammar);
        const bool isEquated = m_unit.is(next - 1, Be)
            && (next - 1 == i || (m_unit.isMark(i, u",") && m_unit.isMark(next - 2, u",")));
        return isOccasion || isEquated ? next : i;
    }

    /// The noun group before a possessive mark: "the old council |'s".
    Subject ownerBefore(qsizetype end) const
    {
        qsizetype begin = end - 1;
        const bool isName = m_unit.has(begin) && m_unit.at(begin).isCapitalised;
        while (begin > 0 && end - begin < 6) {
            const Item &before = m_unit.at(begin - 1);
            const bool belongs = isName ? before.isCapitalised || before.isMark(u"-.")
                                        : before.isWord() && !m_unit.is(begin, Determiner)
                    && !before.is(Preposition | Auxiliary | Coordinator);
            if (!belongs)
                break;
            --begin;
        }
        return m_unit.isWord(begin, u"'s") || end <= 0 ? Subject{} : Subject{.items = {begin, end}};
    }

    /// "after a media report (that) the plan was dropped": a report that is no subject.
    void readReport(qsizetype i)
    {
        const bool isReport = m_grammar.sourceNoun(m_unit.at(i).norm) == SourceNoun::Media
            && m_grammar.attributionNoun(m_unit.at(i).norm);
        if (!isReport)
            return;
        qsizetype begin = i;
        while (m_unit.has(begin - 1) && m_unit.at(begin - 1).isWord()
               && !m_unit.is(begin - 1, Preposition | Coordinator | Auxiliary | PastVerb))
            --begin;
        if (!m_unit.is(begin - 1, Preposition) || !m_unit.is(begin, Determiner))
            return;
        const qsizetype next = m_unit.isWord(i + 1, u"that") ? i + 2 : i + 1;
        const bool startsClause = next > i + 1 || m_unit.is(next, SubjectPronoun | Determiner)
            || (m_unit.has(next) && m_unit.at(next).isCapitalised);
        if (!startsClause || !hasFiniteVerb(m_unit, {next, m_unit.size()}, m_grammar))
            return;
        add({.source = m_unit.rangeOf({begin, i + 1}),
             .cue = {m_unit.rangeOf({i, i + 1})},
             .content = piecesOf(m_unit, {{next, contentEnd(m_unit, next, m_cues, m_grammar)}}),
             .lemma = u"report"_s,
             .cueClass = CueClass::Neutral});
    }

    /// A line that opens with a speaker and a colon, and "'T': S" at the end of a headline.
    void readSpeakerLine()
    {
        qsizetype colon = 0;
        while (m_unit.has(colon) && !m_unit.isMark(colon, u":") && colon <= longestSpeaker)
            ++colon;
        if (!m_unit.isMark(colon, u":") || !m_unit.has(colon + 1) || colon == 0)
            return;
        const IndexRange before{0, colon};
        const IndexRange after{colon + 1, m_unit.size()};
        const bool hasVerbBefore = hasVerb(before);
        if (m_unit.isQuote(colon - 1) && colon == 1 && after.length() <= longestSpeaker
            && !hasVerb(after))
            addLine(after, before, colon);
        else if (!hasVerbBefore && isSpeaker(before, m_unit.isQuote(colon + 1)))
            addLine(before, after, colon);
    }

    /// 'Polls were right after all - Ann Lee: "T"': a line of a newsletter, and whose words follow.
    void readSpeakerAfterDash()
    {
        qsizetype colon = 2;
        while (m_unit.has(colon + 1) && !(m_unit.isMark(colon, u":") && m_unit.isQuote(colon + 1)))
            ++colon;
        if (!m_unit.has(colon + 1)) {
            readHeadlineSpeaker();
            return;
        }
        qsizetype dash = colon - 1;
        while (dash > 0 && colon - dash <= longestSpeaker && !m_unit.at(dash).isDash())
            --dash;
        const IndexRange speaker{dash + 1, colon};
        if (dash > 0 && m_unit.at(dash).isDash() && speaker.length() > 0 && !hasVerb(speaker)
            && isSpeaker(speaker, true))
            addLine(speaker, {colon + 1, m_unit.size()}, colon);
    }

    /// "Ferry to stop in June – mayor": a line without a full stop.
    void readHeadlineSpeaker()
    {
        const qsizetype end = m_unit.size();
        qsizetype dash = end - 1;
        while (dash > 0 && !m_unit.at(dash).isDash())
            --dash;
        const IndexRange speaker{dash + 1, end};
        constexpr qsizetype longestHeadlineSpeaker = 4;
        const bool isShort = speaker.length() > 0 && speaker.length() <= longestHeadlineSpeaker;
        if (dash < 3 || !isShort || m_unit.isMark(end - 1, u".?!:") || m_unit.isQuote(dash - 1)
            || hasPreposition(speaker) || hasVerb(speaker) || m_unit.is(dash + 1, Coordinator))
            return;
        const Item &last = m_unit.at(end - 1);
        const bool speaks = last.isPerson || isPersonNoun(m_grammar.sourceNoun(last.norm));
        if (speaks)
            addLine(speaker, {0, dash}, dash);
    }

    /// '"T" — Ann Lee, Leeds': a quotation with its speaker's name behind it, to the end or to the
    /// next quotation.
    void readSignature(qsizetype quote)
    {
        if (!m_unit.isQuote(quote) || !m_unit.has(quote + 2) || !m_unit.at(quote + 1).isDash())
            return;
        IndexRange source{quote + 2, quote + 2};
        while (m_unit.has(source.end) && !m_unit.isQuote(source.end))
            ++source.end;
        while (source.length() > 1 && m_unit.isMark(source.end - 1, u"."))
            --source.end;
        const bool isSigned = source.length() > 0 && source.length() <= longestSpeaker
            && m_unit.at(source.begin).isCapitalised && !hasVerb(source);
        if (isSigned)
            addLine(source, {quote, quote + 1}, quote + 1);
    }

    bool hasVerb(IndexRange part) const
    {
        return hasFiniteVerb(m_unit, part, m_grammar)
            || std::ranges::any_of(m_cues, [&](const Cue &cue) {
                   return cue.verb >= part.begin && cue.verb < part.end;
               });
    }

    bool isSpeaker(IndexRange part, bool quoteFollows) const
    {
        bool allCapitals = true;
        bool isNamed = m_unit.at(part.begin).isCapitalised;
        for (qsizetype i = part.begin; i < part.end; ++i) {
            const Item &item = m_unit.at(i);
            if (item.isQuote() || item.is(Subordinator | Label))
                return false;
            if (!item.isWord())
                continue;
            allCapitals &= item.isCapitalised && item.range.length() > 1;
            isNamed &= item.isCapitalised || item.is(Determiner | Preposition | Coordinator)
                || m_grammar.sourceNoun(item.norm) != SourceNoun::None || !quoteFollows;
        }
        if (quoteFollows)
            return isNamed;
        const Item &last = m_unit.at(part.end - 1);
        const bool isNoun = m_grammar.sourceNoun(last.norm) != SourceNoun::None;
        const bool isShort = part.length() <= 6 && !hasPreposition(part);
        if (m_unit.role == BlockRole::Title || m_unit.isHeadline)
            return isNamed && isShort && ((allCapitals && last.isPerson) || isNoun)
                && (m_unit.size() > part.end + 3 || m_unit.at(m_unit.size() - 1).isQuote());
        return isNamed && part.length() <= 4
            && (isNoun || (allCapitals && m_unit.at(part.end - 1).isPerson));
    }

    bool hasPreposition(IndexRange part) const
    {
        for (qsizetype i = part.begin; i < part.end; ++i) {
            if (m_unit.is(i, Preposition))
                return true;
        }
        return false;
    }

    void addLine(IndexRange source, IndexRange content, qsizetype colon)
    {
        while (source.length() > 1 && m_unit.isMark(source.end - 1, u"."))
            --source.end;
        add({.source = m_unit.rangeOf(source),
             .cue = {m_unit.rangeOf({colon, colon + 1})},
             .content = piecesOf(m_unit, {content}),
             .lemma = u":"_s,
             .cueClass = CueClass::Neutral});
    }

    const Unit &m_unit;
    const std::vector<Cue> &m_cues;
    const Grammar &m_grammar;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<Draft> phraseDrafts(const Unit &unit, const std::vector<Cue> &cues,
                                const Grammar &grammar)
{
    return Phrases(unit, cues, grammar).read();
}

} // namespace core::attribution
