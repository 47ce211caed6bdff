// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/families.h"
#include "core/difference/statements.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;
using language::Quotation;

/// Two quotations give the same passage if this share of the shorter one's words stands in both.
constexpr double leastCommonShare = 0.6;
/// A quotation was turned into plain words if this share of its content words stands there.
constexpr double leastToldShare = 0.7;
/// … within this many times its length.
constexpr double farthestTold = 1.6;
/// Speech goes on after an interruption (“…,” she said, “…”) of at most so many words and marks.
constexpr qsizetype longestInterruption = 8;

/// Quoted words of one sentence that belong together.
struct Passage
{
    std::vector<qsizetype> words; ///< numbers of tokens, marks and bracketed words left out
    TextRange range; ///< from the first to the last of them
};

/// A run of changed words inside a passage: numbers into Passage::words.
struct Change
{
    IndexRange p;
    IndexRange q;
};

struct Overlap
{
    bool isSame = false; ///< both give the same passage
    qsizetype common = 0;
    std::vector<Change> changes; ///< between words that both have
    bool pIsLonger = false; ///< has words before or after what both have
    bool qIsLonger = false;
};

void addWords(const Side &side, TextRange inner, Passage &passage)
{
    const IndexRange tokens = side.tokensIn(inner);
    int depth = 0;
    for (qsizetype i = tokens.begin; i < tokens.end; ++i) {
        const language::Token &token = side.token(i);
        // "[the alliance]" is the outlet's, not the speaker's.
        if (token.norm == u"[")
            ++depth;
        else if (token.norm == u"]")
            depth = std::max(0, depth - 1);
        else if (depth == 0 && !isIgnorable(token))
            passage.words.push_back(i);
    }
    if (!passage.words.empty())
        passage.range = {side.token(passage.words.front()).range.begin,
                         side.token(passage.words.back()).range.end};
}

/// The outermost quotations that reach into the sentence.
std::vector<Quotation> quotationsOf(const Side &side)
{
    const auto &all = side.input->analysis->quotations;
    const auto begins = [](const Quotation &quotation) { return quotation.range.begin; };
    auto first = std::ranges::lower_bound(all, side.range().begin, {}, begins);
    // One that began in a sentence before may go on here; nested ones may lie between.
    for (int steps = 0; steps < 8 && first != all.begin(); ++steps)
        --first;
    std::vector<Quotation> found;
    for (; first != all.end() && first->range.begin < side.range().end; ++first) {
        if (first->depth == 0 && first->inner.intersects(side.range()))
            found.push_back(*first);
    }
    return found;
}

/// “A,” she said, “B.” is one passage: the first piece ends with a comma, and little is between.
bool isInterrupted(const Side &side, const Quotation &first, const Quotation &second)
{
    const IndexRange before = side.tokensIn(first.range);
    const IndexRange between = side.tokensIn({first.range.end, second.range.begin});
    if (before.length() < 2 || between.length() > longestInterruption)
        return false;
    const bool commaInside = side.token(before.end - 2).norm == u",";
    const bool commaAfter = between.length() > 0 && side.token(between.begin).norm == u",";
    return between.length() > 1 && (commaInside || commaAfter);
}

std::vector<Passage> passagesOf(const Side &side)
{
    std::vector<Passage> passages;
    const auto quotations = quotationsOf(side);
    for (size_t i = 0; i < quotations.size(); ++i) {
        if (passages.empty() || !isInterrupted(side, quotations[i - 1], quotations[i]))
            passages.emplace_back();
        addWords(side, quotations[i].inner.intersected(side.range()), passages.back());
    }
    std::erase_if(passages, [](const Passage &passage) { return passage.words.empty(); });
    return passages;
}

std::vector<TokenId> stemsOf(const Side &side, const std::vector<qsizetype> &words)
{
    std::vector<TokenId> stems;
    for (const qsizetype word : words)
        stems.push_back(side.stem(word));
    return stems;
}

/// "the plan … is dead" leaves words out openly: no alteration where only the other side has words.
bool isElided(const Side &side, const Passage &passage, qsizetype next)
{
    if (next <= 0 || next >= std::ssize(passage.words))
        return false;
    const TextRange gap{side.token(passage.words[static_cast<size_t>(next - 1)]).range.end,
                        side.token(passage.words[static_cast<size_t>(next)]).range.begin};
    const QStringView text = gap.of(side.text());
    return text.contains(u'…') || text.contains("..."_L1) || text.contains(". . ."_L1);
}

class Comparer
{
public:
    Comparer(const PairView &view, const Passage &p, const Passage &q)
        : m_view(view)
        , m_p(p)
        , m_q(q)
        , m_matches(matchSequences(stemsOf(view.a, p.words), stemsOf(view.b, q.words)))
    {
    }

    Overlap run()
    {
        for (const Match &match : m_matches)
            m_result.common += match.length;
        m_result.isSame = isSamePassage();
        if (!m_result.isSame)
            return m_result;
        addEnd({0, m_matches.front().beginA}, {0, m_matches.front().beginB});
        for (size_t i = 0; i < m_matches.size(); ++i) {
            const Match &match = m_matches[i];
            addInflections(match);
            const IndexRange p{match.beginA + match.length, nextBegin(i, &Match::beginA, m_p)};
            const IndexRange q{match.beginB + match.length, nextBegin(i, &Match::beginB, m_q)};
            if (i + 1 == m_matches.size())
                addEnd(p, q);
            else
                addMiddle(p, q);
        }
        return m_result;
    }

private:
    bool isSamePassage() const
    {
        const qsizetype shorter = std::min<qsizetype>(std::ssize(m_p.words), std::ssize(m_q.words));
        bool hasContent = false;
        for (const Match &match : m_matches) {
            for (qsizetype i = 0; i < match.length; ++i)
                hasContent = hasContent || m_view.a.weight(wordOfP(match.beginA + i)) > 0;
        }
        const qsizetype needed = shorter == 1 ? 1 : 2;
        return hasContent && m_result.common >= needed
            && static_cast<double>(m_result.common)
            >= leastCommonShare * static_cast<double>(shorter);
    }

    qsizetype wordOfP(qsizetype i) const { return m_p.words[static_cast<size_t>(i)]; }
    qsizetype wordOfQ(qsizetype i) const { return m_q.words[static_cast<size_t>(i)]; }

    qsizetype nextBegin(size_t i, qsizetype Match::*begin, const Passage &passage) const
    {
        return i + 1 < m_matches.size() ? m_matches[i + 1].*begin : std::ssize(passage.words);
    }

    /// Equal stems, other forms: "continued" against "continual".
    void addInflections(const Match &match)
    {
        for (qsizetype i = 0; i < match.length; ++i) {
            const qsizetype p = match.beginA + i;
            const qsizetype q = match.beginB + i;
            if (m_view.a.norm(wordOfP(p)) != m_view.b.norm(wordOfQ(q)))
                addChange({{p, p + 1}, {q, q + 1}});
        }
    }

    void addMiddle(const IndexRange &p, const IndexRange &q)
    {
        if (p.length() == 0 && q.length() == 0)
            return;
        const bool leftOut = (p.length() == 0 && isElided(m_view.a, m_p, p.begin))
            || (q.length() == 0 && isElided(m_view.b, m_q, q.begin));
        if (!leftOut)
            addChange({p, q});
    }

    /// At the ends, words against words are a change if they are few and about as many; words
    /// against none belong to a longer piece.
    void addEnd(const IndexRange &p, const IndexRange &q)
    {
        const bool fewAgainstFew = p.length() > 0 && q.length() > 0
            && std::max(p.length(), q.length()) <= 3 && m_result.common >= 3;
        if (fewAgainstFew) {
            addChange({p, q});
            return;
        }
        m_result.pIsLonger = m_result.pIsLonger || p.length() > 0;
        m_result.qIsLonger = m_result.qIsLonger || q.length() > 0;
    }

    void addChange(Change change)
    {
        if (!m_result.changes.empty()) {
            Change &last = m_result.changes.back();
            if (last.p.end == change.p.begin && last.q.end == change.q.begin) {
                last.p.end = change.p.end;
                last.q.end = change.q.end;
                return;
            }
        }
        m_result.changes.push_back(change);
    }

    const PairView &m_view;
    const Passage &m_p;
    const Passage &m_q;
    std::vector<Match> m_matches;
    Overlap m_result;
};

TextRange rangeOf(const Side &side, const Passage &passage, const IndexRange &words)
{
    return {side.token(passage.words[static_cast<size_t>(words.begin)]).range.begin,
            side.token(passage.words[static_cast<size_t>(words.end - 1)]).range.end};
}

/// True if a mark other than a hyphen stands between a word of the passage and the one before.
bool isBorder(const Side &side, const Passage &passage, qsizetype word)
{
    if (word <= 0 || word >= std::ssize(passage.words))
        return true;
    const qsizetype before = passage.words[static_cast<size_t>(word - 1)];
    const qsizetype after = passage.words[static_cast<size_t>(word)];
    return after - before > 1 && side.token(before).range.end < side.token(after).range.begin - 1;
}

/// "'s" belongs to the word before it.
bool isClitic(const Side &side, const Passage &passage, qsizetype word)
{
    if (word <= 0)
        return false;
    const TextRange before = side.token(passage.words[static_cast<size_t>(word - 1)]).range;
    return before.end == side.token(passage.words[static_cast<size_t>(word)]).range.begin;
}

/// A change with no words on one side takes a common word beside it on both, so that there is
/// something to show: the next one, or the one before where a mark comes between.
///     "countries" against "[the] countries" -> "countries" against "the countries"
///     "Asia, talks" against "Asia [region], talks" -> "Asia" against "Asia region"
Change shown(const PairView &view, Change change, const Passage &p, const Passage &q)
{
    const bool hasNext = change.p.end < std::ssize(p.words) && change.q.end < std::ssize(q.words);
    const bool hasBefore = change.p.begin > 0 && change.q.begin > 0;
    const bool isCut = (change.p.length() > 0 && isClitic(view.a, p, change.p.begin))
        || (change.q.length() > 0 && isClitic(view.b, q, change.q.begin));
    if (change.p.length() > 0 && change.q.length() > 0 && !(isCut && hasBefore))
        return change;
    const bool marksNext = isBorder(view.a, p, change.p.end) || isBorder(view.b, q, change.q.end);
    const bool marksBefore
        = isBorder(view.a, p, change.p.begin) || isBorder(view.b, q, change.q.begin);
    if (hasBefore && (isCut || !hasNext || (marksNext && !marksBefore))) {
        --change.p.begin;
        --change.q.begin;
    } else if (hasNext) {
        ++change.p.end;
        ++change.q.end;
    }
    return change;
}

QString insideWhoseWords(const QString &speaker)
{
    return speaker.isEmpty() ? u", inside the quotation."_s
                             : u", inside "_s + possessive(speaker) + u" words."_s;
}

Findings alterations(const PairView &view, const Passage &p, const Passage &q,
                     const Overlap &overlap, const Material &material)
{
    Findings findings;
    for (const Change &change : overlap.changes) {
        const Change wide = shown(view, change, p, q);
        if (wide.p.length() == 0 || wide.q.length() == 0)
            continue;
        const TextRange a = rangeOf(view.a, p, wide.p);
        const TextRange b = rangeOf(view.b, q, wide.q);
        const auto found
            = bothSides(view,
                        {.kind = Kind::QuoteAltered,
                         .range = a,
                         .detail = hereAndThere(view.a, a, view.b, b),
                         .detailEnd = insideWhoseWords(speakerOf(view.a, a, material))},
                        {.kind = Kind::QuoteAltered,
                         .range = b,
                         .detail = hereAndThere(view.b, b, view.a, a),
                         .detailEnd = insideWhoseWords(speakerOf(view.b, b, material))});
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

Findings excerpts(const PairView &view, const Passage &p, const Passage &q, const Overlap &overlap,
                  const Material &material)
{
    const auto half = [&](const Side &here, const Passage &passage, bool longer, bool shorter) {
        const QString speaker = speakerOf(here, passage.range, material);
        const QString words
            = speaker.isEmpty() ? u"the quotation"_s : possessive(speaker) + u" words"_s;
        return Half{.kind = Kind::QuoteExcerpt,
                    .range = passage.range,
                    .detail = longer && shorter ? u"Another piece of "_s + words + u" than in "_s
                        : longer ? u"A longer piece of "_s + words + u" is quoted here than in "_s
                                 : u"A shorter piece of "_s + words + u" is quoted here than in "_s,
                    .detailEnd = u"."_s};
    };
    return bothSides(view, half(view.a, p, overlap.pIsLonger, overlap.qIsLonger),
                     half(view.b, q, overlap.qIsLonger, overlap.pIsLonger));
}

/// The words of b outside its quotations that tell what the passage quotes, from first to last; an
/// empty range if they do not.
TextRange toldIn(const PairView &view, const Passage &passage, const std::vector<Passage> &quoted)
{
    std::vector<qsizetype> plain;
    for (qsizetype i = 0; i < std::ssize(view.b.tokens); ++i) {
        const TextRange range = view.b.token(i).range;
        const bool isQuoted = std::ranges::any_of(
            quoted, [&](const Passage &other) { return other.range.contains(range); });
        if (!isQuoted && !isIgnorable(view.b.token(i)))
            plain.push_back(i);
    }
    const auto matches = matchSequences(stemsOf(view.a, passage.words), stemsOf(view.b, plain));
    qsizetype told = 0;
    TextRange range;
    for (const Match &match : matches) {
        for (qsizetype i = 0; i < match.length; ++i) {
            const qsizetype word = plain[static_cast<size_t>(match.beginB + i)];
            if (view.b.weight(word) <= 0)
                continue;
            range = told == 0 ? view.b.token(word).range : range.united(view.b.token(word).range);
            ++told;
        }
    }
    const auto content = std::ranges::count_if(
        passage.words, [&](qsizetype word) { return view.a.weight(word) > 0; });
    const double reach = farthestTold * static_cast<double>(passage.range.length());
    const bool isTold = told > 0 && static_cast<double>(range.length()) <= reach
        && static_cast<double>(told) >= leastToldShare * static_cast<double>(content)
        && (told > 1 || (view.isClose() && content == 1));
    return isTold ? range : TextRange{};
}

Findings toIndirect(const PairView &view, const std::vector<Passage> &mine,
                    const std::vector<bool> &isMatched, const std::vector<Passage> &theirs)
{
    Findings findings;
    for (size_t i = 0; i < mine.size(); ++i) {
        const TextRange told = isMatched[i] ? TextRange{} : toldIn(view, mine[i], theirs);
        if (told.isEmpty())
            continue;
        const auto found = bothSides(
            view,
            {.kind = Kind::QuoteToIndirect,
             .range = mine[i].range,
             .detail = u"Quoted here; put in plain words ("_s + inMarks(view.b, told) + u") in "_s,
             .detailEnd = u"."_s},
            {.kind = Kind::QuoteToIndirect,
             .range = told,
             .detail
             = u"In plain words here; quoted ("_s + inMarks(view.a, mine[i].range) + u") in "_s,
             .detailEnd = u"."_s});
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

struct Candidate
{
    size_t p = 0;
    size_t q = 0;
    Overlap overlap;
};

/// Which passages give the same words: those with most in common first, each once.
std::vector<Candidate> matched(const PairView &view, const std::vector<Passage> &ps,
                               const std::vector<Passage> &qs)
{
    std::vector<Candidate> candidates;
    for (size_t p = 0; p < ps.size(); ++p) {
        for (size_t q = 0; q < qs.size(); ++q) {
            Candidate candidate{p, q, Comparer(view, ps[p], qs[q]).run()};
            if (candidate.overlap.isSame)
                candidates.push_back(std::move(candidate));
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater{},
                             [](const Candidate &c) { return c.overlap.common; });
    std::vector<bool> usedP(ps.size()), usedQ(qs.size());
    std::erase_if(candidates, [&](const Candidate &candidate) {
        if (usedP[candidate.p] || usedQ[candidate.q])
            return true;
        usedP[candidate.p] = usedQ[candidate.q] = true;
        return false;
    });
    return candidates;
}

} // namespace

Findings findQuoteChanges(const PairView &view, const Material &material)
{
    const auto ps = passagesOf(view.a);
    const auto qs = passagesOf(view.b);
    std::vector<bool> matchedP(ps.size()), matchedQ(qs.size());
    Findings findings;
    const auto add = [&](const Findings &found) {
        findings.insert(findings.end(), found.begin(), found.end());
    };
    for (const Candidate &candidate : matched(view, ps, qs)) {
        const Overlap &overlap = candidate.overlap;
        matchedP[candidate.p] = matchedQ[candidate.q] = true;
        add(alterations(view, ps[candidate.p], qs[candidate.q], overlap, material));
        const bool isPiece = overlap.pIsLonger || overlap.qIsLonger;
        if (overlap.changes.empty() && !isPiece)
            add(agreement(view, Kind::QuoteAltered, ps[candidate.p].range, qs[candidate.q].range));
        else if (overlap.changes.empty())
            add(excerpts(view, ps[candidate.p], qs[candidate.q], overlap, material));
    }
    add(toIndirect(view, ps, matchedP, qs));
    const PairView other = mirrored(view);
    add(toIndirect(other, qs, matchedQ, ps));
    return findings;
}

} // namespace core::difference
