// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/speakers.h"

#include "core/attribution/openings.h"

using namespace Qt::StringLiterals;

namespace core::attribution {

namespace {

/// From so many words on a quotation without a cue is somebody's speech (shorter ones are as often
/// terms: 58 % of one-word quotations in news are speech, 91 % of four words).
constexpr qsizetype speechWords = 4;
/// A quotation so long may quote others in turn.
constexpr qsizetype nestingWords = 7;
/// Items of a line that names who was quoted above it: "— Ann Lee, mayor of Leeds.".
constexpr qsizetype longestSignature = 10;

class Speakers
{
public:
    Speakers(QStringView text, const std::vector<Unit> &units, const language::Analysis &analysis,
             const Grammar &grammar)
        : m_text(text)
        , m_units(units)
        , m_analysis(analysis)
        , m_grammar(grammar)
    {
    }

    std::vector<Draft> read()
    {
        for (qsizetype u = 0; u < std::ssize(m_units); ++u) {
            const Unit &unit = m_units[static_cast<size_t>(u)];
            const qsizetype first = std::ssize(m_drafts);
            if (readSignatureBelow(u))
                continue;
            for (Draft &draft : draftsOf(unit, m_grammar)) {
                draft.unit = u;
                if (draft.via >= 0)
                    draft.via += first;
                if (m_grammar.has(DroppedSubject) && draft.source.isEmpty())
                    draft.continues = speakerBefore(u);
                m_drafts.push_back(std::move(draft));
            }
            if (first == std::ssize(m_drafts) && !goOnInDialogue(u))
                goOnReporting(u);
            giveQuotationsASpeaker(u, fillPending(u, first) ? first - 1 : first);
            readNested(u);
        }
        dropPending();
        giveBack();
        return std::move(m_drafts);
    }

private:
    /// '"Q."' and in the line below "— Ann Lee, Leeds".
    bool readSignatureBelow(qsizetype u)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        if (u == 0 || unit.size() < 2 || unit.size() > longestSignature || !unit.at(0).isDash()
            || !unit.at(1).isCapitalised || hasFiniteVerb(unit, {1, unit.size()}, m_grammar))
            return false;
        const Unit &above = m_units[static_cast<size_t>(u - 1)];
        const bool isQuoted = isAlone(above) && above.isQuote(0)
            && std::ranges::none_of(unit.items, &Item::isQuote);
        if (!isQuoted)
            return false;
        qsizetype end = unit.size();
        while (end > 2 && unit.isMark(end - 1, u"."))
            --end;
        for (Draft &draft : m_drafts)
            draft.content.removeIf([&](TextRange piece) { return above.range.contains(piece); });
        m_drafts.push_back({.unit = u - 1,
                            .source = unit.rangeOf({1, end}),
                            .cue = {unit.at(0).range},
                            .content = piecesOf(above, {{0, above.size()}}),
                            .lemma = u":"_s,
                            .cueClass = CueClass::Neutral});
        return true;
    }

    /// "The mayor said:" and a paragraph that opens with a quotation, or that is one without marks,
    /// set apart in print.
    bool fillPending(qsizetype u, qsizetype first)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        if (first == 0 || isCovered(unit.at(0).range, first))
            return false;
        Draft &before = m_drafts[static_cast<size_t>(first - 1)];
        if (!before.isPending || before.unit != u - 1)
            return false;
        const bool isApart = unit.block != m_units[static_cast<size_t>(u - 1)].block;
        if (!unit.isQuote(0) && (!isApart || first < std::ssize(m_drafts)))
            return false;
        before.isPending = false;
        before.lastUnit = u;
        before.content = {unit.isQuote(0) ? unit.at(0).range : unit.rangeOf({0, unit.size()})};
        return true;
    }

    /// A draft that was to be filled and was not reports nothing. Keeps the numbers in via right.
    void dropPending()
    {
        for (Draft &draft : m_drafts) {
            if (draft.isPending)
                draft.content.clear();
        }
    }

    /// A paragraph that is one quotation, with nobody before who could go on, belongs to whoever
    /// speaks in the next: "Q1." / "Q2," Ann Lee said.
    void giveBack()
    {
        for (qsizetype i = 0; i + 1 < std::ssize(m_drafts); ++i) {
            Draft &draft = m_drafts[static_cast<size_t>(i)];
            if (!draft.source.isEmpty() || !draft.cue.isEmpty() || draft.content.isEmpty()
                || !isAlone(m_units[static_cast<size_t>(draft.unit)]))
                continue;
            const qsizetype next = quotingAfter(draft.unit, i + 1);
            if (next < 0)
                continue;
            auto &content = m_drafts[static_cast<size_t>(next)].content;
            content = draft.content + content;
            draft.content.clear();
        }
    }

    /// The draft of the unit after \a unit that begins with a quotation and has a speaker, or -1.
    qsizetype quotingAfter(qsizetype unit, qsizetype first) const
    {
        const auto next = static_cast<size_t>(unit + 1);
        if (next >= m_units.size() || !m_units[next].isQuote(0)
            || m_units[next].block.value - m_units[next - 1].block.value > 1)
            return -1;
        for (qsizetype i = first; i < std::ssize(m_drafts); ++i) {
            const Draft &draft = m_drafts[static_cast<size_t>(i)];
            const bool opens = draft.unit == unit + 1 && !draft.cue.isEmpty() && !draft.isNested
                && !draft.source.isEmpty() && !draft.content.isEmpty()
                && draft.content.first().begin == m_units[next].at(0).range.begin;
            if (opens)
                return i;
        }
        return -1;
    }

    /// "—T —dijo Lee—. | T2.": the rest of the paragraph.
    bool goOnInDialogue(qsizetype u)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        const qsizetype before = speakerBefore(u);
        if (before < 0 || !m_drafts[static_cast<size_t>(before)].isDialogue
            || lastUnitOf(m_drafts[static_cast<size_t>(before)]) != u - 1
            || m_units[static_cast<size_t>(u - 1)].block != unit.block)
            return false;
        const TextRanges rest = piecesOf(unit, {{0, unit.size()}});
        if (!rest.isEmpty())
            joinTo(before, rest.first(), u);
        return true;
    }

    /// "Die Brücke werde im Mai geöffnet.": a sentence that is in the form of reported speech
    /// itself goes on with what the sentence before reported.
    void goOnReporting(qsizetype u)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        // "Sie komme erst im Mai."
        const bool opensReported = unit.is(0, Pronoun) && unit.has(1) && !unit.at(1).isCapitalised
            && m_grammar.mayBeReported(unit.at(1).norm);
        const bool isReported = opensReported
            || std::ranges::any_of(unit.items, [](const Item &item) { return item.is(Reported); });
        if (!isReported || m_drafts.empty())
            return;
        const qsizetype before = speakerBefore(u);
        if (before < 0 || m_drafts[static_cast<size_t>(before)].unit != u - 1)
            return;
        const Draft &last = m_drafts[static_cast<size_t>(before)];
        m_drafts.push_back({.unit = u,
                            .source = last.source,
                            .antecedent = last.antecedent,
                            .content = piecesOf(unit, {{0, unit.size()}}),
                            .continues = before});
    }

    bool isCovered(TextRange quotation, qsizetype first) const
    {
        for (qsizetype i = first; i < std::ssize(m_drafts); ++i) {
            for (const TextRange &piece : m_drafts[static_cast<size_t>(i)].content) {
                if (piece.intersects(quotation))
                    return true;
            }
        }
        return false;
    }

    static qsizetype lastUnitOf(const Draft &draft) { return std::max(draft.unit, draft.lastUnit); }

    /// The last draft with a speaker of its own that what follows may go on from: in the same
    /// paragraph or the one before.
    qsizetype speakerBefore(qsizetype unit) const
    {
        const BlockId block = m_units[static_cast<size_t>(unit)].block;
        for (qsizetype i = std::ssize(m_drafts) - 1; i >= 0; --i) {
            const Draft &draft = m_drafts[static_cast<size_t>(i)];
            const BlockId other = m_units[static_cast<size_t>(lastUnitOf(draft))].block;
            if (block.value - other.value > 1)
                return -1;
            if (!draft.isNested && draft.via < 0 && !draft.isPending && !draft.isCited)
                return i;
        }
        return -1;
    }

    void giveQuotationsASpeaker(qsizetype u, qsizetype first)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        for (qsizetype i = 0; i < unit.size(); ++i) {
            const Item &item = unit.at(i);
            if (!item.isQuote() || isCovered(item.range, first))
                continue;
            if (m_grammar.has(SubjectFollows) && readIncise(u, item))
                continue;
            // '"Is it safe?" she asked. "I doubt it."', or a paragraph of its own
            const bool isSentence = item.endsInStop
                && m_analysis.quotations[static_cast<size_t>(item.quotation)].closed;
            const bool goesOn = isAlone(unit) && followsQuoted(u, isSentence);
            const bool isEnough = item.words >= speechWords || goesOn || isSetOff(unit, i)
                || isContinued(item.range);
            if (!isEnough || (item.isScare && !goesOn))
                continue;
            if (first < std::ssize(m_drafts) && !m_drafts.back().isPending
                && !isNewClause(unit, i, m_drafts[static_cast<size_t>(first)]))
                joinTo(first, item.range, u);
            else
                introduce(u, i);
        }
    }

    /// 'Lee said T, but | he had a word for it: | "Q"': after the statement, a clause of its own.
    bool isNewClause(const Unit &unit, qsizetype quote, const Draft &before) const
    {
        if (!unit.isMark(quote - 1, u":") || before.content.isEmpty())
            return false;
        const Subject subject = sharedSubject(unit, quote, m_grammar);
        return subject.isFound() && unit.rangeOf(subject.items).begin >= before.content.last().end;
    }

    /// '"T", sanoi Berg': where verbs of saying are not known, a comma or a colon tells speech.
    bool isSetOff(const Unit &unit, qsizetype quote) const
    {
        return m_grammar.reporting().isEmpty() && unit.at(quote).words > 1
            && (unit.isMark(quote + 1, u",—") || unit.isMark(quote - 1, u":")
                || unit.at(quote).endsInComma);
    }

    /// The unit before, of the same paragraph or if \a isSentence of the one before, is quoted
    /// speech of somebody.
    bool followsQuoted(qsizetype u, bool isSentence) const
    {
        const qsizetype before = speakerBefore(u);
        if (before < 0)
            return false;
        const Draft &last = m_drafts[static_cast<size_t>(quotedIn(before))];
        const bool isNear = isSentence
            || m_units[static_cast<size_t>(u - 1)].block == m_units[static_cast<size_t>(u)].block;
        return lastUnitOf(last) == u - 1 && endsQuoted(last) && isNear;
    }

    /// The unit is quotations and marks only.
    static bool isAlone(const Unit &unit)
    {
        return std::ranges::none_of(unit.items, &Item::isWord);
    }

    void joinTo(qsizetype draft, TextRange quotation, qsizetype u)
    {
        auto &content = m_drafts[static_cast<size_t>(draft)].content;
        m_drafts[static_cast<size_t>(draft)].lastUnit = u;
        content.append(quotation);
        std::ranges::sort(content);
    }

    /// '"LEE: I will not."' : a line of a transcript that is quoted whole.
    bool readTranscript(qsizetype u, const Item &quote)
    {
        const Unit inside = unitInside(m_text, m_analysis, m_grammar, quote.quotation,
                                       m_units[static_cast<size_t>(u)].block);
        qsizetype colon = 0;
        while (inside.has(colon) && isShouted(inside.at(colon)))
            ++colon;
        if (colon == 0 || !inside.isMark(colon, u":") || !inside.has(colon + 1))
            return false;
        m_drafts.push_back({.unit = u,
                            .source = inside.rangeOf({0, colon}),
                            .cue = {inside.at(colon).range},
                            .content = {{inside.at(colon + 1).range.begin, quote.range.end}},
                            .lemma = u":"_s,
                            .cueClass = CueClass::Neutral});
        return true;
    }

    /// "LEE", "MR."
    bool isShouted(const Item &item) const
    {
        const QStringView word = item.range.of(m_text);
        return item.isMark(u".")
            || (item.isWord() && word.size() > 1 && word == word.toString().toUpper());
    }

    /// "Il faut, | a dit Ann Lee, | agir": right between two commas.
    bool isBetweenCommas(const Draft &draft) const
    {
        qsizetype before = draft.cue.first().begin;
        while (before > 0 && m_text[before - 1].isSpace())
            --before;
        const qsizetype after = draft.source.end;
        return before > 0 && m_text[before - 1] == u',' && after < m_text.size()
            && m_text[after] == u',';
    }

    /// '« Il faut, estime-t-elle, agir vite. »': who speaks stands inside the marks, parted by a
    /// hyphen from the verb as nowhere else.
    bool readIncise(qsizetype u, const Item &quote)
    {
        const Unit inside = unitInside(m_text, m_analysis, m_grammar, quote.quotation,
                                       m_units[static_cast<size_t>(u)].block);
        for (Draft &draft : draftsOf(inside, m_grammar)) {
            const qsizetype end = draft.cue.isEmpty() ? -1 : draft.cue.last().end;
            const bool isIncise = end > 0 && end < m_text.size()
                && (m_text[end] == u'-' || isBetweenCommas(draft)) && draft.source.begin > end
                && !draft.content.isEmpty();
            if (!isIncise)
                continue;
            draft.unit = u;
            draft.via = -1;
            draft.isNested = false;
            m_drafts.push_back(std::move(draft));
            return true;
        }
        return false;
    }

    /// 'Ann Lee was blunt: "Never."' : the subject of the sentence speaks.
    void introduce(qsizetype u, qsizetype quote)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        const TextRange range = unit.at(quote).range;
        if (readTranscript(u, unit.at(quote)) || (quote == 0 && readAnnounced(u, range)))
            return;
        Subject subject = ownerOf(unit, quote);
        if (!subject.isFound())
            subject = sharedSubject(unit, quote, m_grammar);
        if (!subject.isFound())
            subject = m_grammar.reporting().isEmpty() ? onlyName(unit)
                                                      : openingSpeaker(unit, quote, m_grammar);
        if (!subject.isFound()) {
            goOn(u, range, isAlone(unit));
            return;
        }
        if (!isNobody(unit, subject.items, m_grammar))
            m_drafts.push_back(
                {.unit = u, .source = unit.rangeOf(subject.items), .content = {range}});
    }

    /// "Ann Lee made this comment:" in the paragraph before.
    bool readAnnounced(qsizetype u, TextRange quotation)
    {
        if (u == 0)
            return false;
        const Unit &before = m_units[static_cast<size_t>(u - 1)];
        if (!before.isMark(before.size() - 1, u":"))
            return false;
        const Subject subject = sharedSubject(before, before.size(), m_grammar);
        if (!subject.isFound())
            return false;
        m_drafts.push_back(
            {.unit = u, .source = before.rangeOf(subject.items), .content = {quotation}});
        return true;
    }

    void goOn(qsizetype u, TextRange quotation, bool isAlone)
    {
        qsizetype before = speakerBefore(u);
        if (before < 0) {
            m_drafts.push_back({.unit = u,
                                .source = isAlone ? actorBefore(u) : TextRange(),
                                .content = {quotation}});
            return;
        }
        before = quotedIn(before);
        const Draft &last = m_drafts[static_cast<size_t>(before)];
        const bool sameBlock = m_units[static_cast<size_t>(lastUnitOf(last))].block
            == m_units[static_cast<size_t>(u)].block;
        const bool wasQuoted = endsQuoted(last);
        if ((sameBlock && isAlone && wasQuoted) || isContinued(quotation)) {
            joinTo(before, quotation, u);
            return;
        }
        m_drafts.push_back({.unit = u,
                            .source = last.source,
                            .antecedent = last.antecedent,
                            .content = {quotation},
                            .continues = before});
    }

    /// 'Lee was plain about it. | "Q"': nobody speaks before, but the sentence is about a person.
    TextRange actorBefore(qsizetype u) const
    {
        if (u == 0)
            return {};
        const Unit &unit = m_units[static_cast<size_t>(u - 1)];
        if (unit.role == BlockRole::Title)
            return {};
        const Subject actor = sharedSubject(unit, unit.size(), m_grammar);
        const bool isPerson = actor.isFound() && actor.antecedent.length() == 0
            && (unit.at(headOf(unit, actor.items).end - 1).isPerson
                || unit.is(actor.items.begin, Masculine | Feminine));
        return isPerson ? unit.rangeOf(actor.items) : TextRange{};
    }

    /// '"Q1," said Lee, who noted that T. | "Q2."': of the speakers of one sentence the one who was
    /// quoted goes on, and none that is a relative pronoun.
    qsizetype quotedIn(qsizetype last) const
    {
        const qsizetype unit = m_drafts[static_cast<size_t>(last)].unit;
        qsizetype found = last;
        bool isQuoted = endsQuoted(m_drafts[static_cast<size_t>(last)]);
        bool isNamed = m_drafts[static_cast<size_t>(last)].antecedent.isEmpty();
        for (qsizetype i = last - 1; i >= 0 && !(isQuoted && isNamed); --i) {
            const Draft &draft = m_drafts[static_cast<size_t>(i)];
            if (draft.unit != unit)
                break;
            if (draft.isNested || draft.via >= 0 || draft.isPending || draft.source.isEmpty()
                || !draft.antecedent.isEmpty() || (isNamed && !endsQuoted(draft)))
                continue;
            found = i;
            isNamed = true;
            isQuoted = endsQuoted(draft);
        }
        return found;
    }

    /// The paragraph before ended inside the same quotation.
    bool isContinued(TextRange quotation) const
    {
        const auto found = std::ranges::lower_bound(
            m_analysis.quotations, quotation.begin, {},
            [](const language::Quotation &other) { return other.range.begin; });
        return found != m_analysis.quotations.end() && found->range == quotation
            && found->continues;
    }

    bool endsQuoted(const Draft &draft) const
    {
        return std::ranges::any_of(draft.content, [&](const TextRange &piece) {
            return std::ranges::any_of(
                language::within(m_analysis.quotations, {piece.begin, piece.end}),
                [](const auto &) { return true; });
        });
    }

    void readNested(qsizetype u)
    {
        const Unit &unit = m_units[static_cast<size_t>(u)];
        for (const Item &item : unit.items) {
            if (!item.isQuote() || item.words < nestingWords)
                continue;
            const Unit inside
                = unitInside(m_text, m_analysis, m_grammar, item.quotation, unit.block);
            for (Draft &draft : draftsOf(inside, m_grammar)) {
                const bool isRead = std::ranges::contains(m_drafts, draft.cue, &Draft::cue);
                if (draft.source.isEmpty() || draft.content.isEmpty() || isRead)
                    continue;
                draft.unit = u;
                draft.isNested = true;
                draft.via = -1;
                m_drafts.push_back(std::move(draft));
            }
        }
    }

    QStringView m_text;
    const std::vector<Unit> &m_units;
    const language::Analysis &m_analysis;
    const Grammar &m_grammar;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<Draft> draftsOfVersion(QStringView text, const std::vector<Unit> &units,
                                   const language::Analysis &analysis, const Grammar &grammar)
{
    return Speakers(text, units, analysis, grammar).read();
}

} // namespace core::attribution
