// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/passages.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;

/// Two quotations give the same words if this share of the shorter one's stands in both, …
constexpr double leastCommonShare = 0.6;
/// … and the same in other words if both are this long and so much of the shorter one's content
/// words, by their rarity, stands in both in some form.
constexpr qsizetype fewestWordsRetold = 6;
constexpr float leastShareRetold = 0.4F;
constexpr float leastShareRetoldOfLonger = 0.3F;
constexpr qsizetype fewestCommonRetold = 3;
/// More words than these between two common ones were left out on the other side, not exchanged.
constexpr qsizetype longestPutIn = 3;
/// At the ends of a quotation no more words than these count as exchanged.
constexpr qsizetype longestAtEnd = 3;

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
    if (next <= 0 || next >= passage.size())
        return false;
    const TextRange gap{side.token(passage.word(next - 1)).range.end,
                        side.token(passage.word(next)).range.begin};
    const QStringView text = gap.of(side.text());
    return text.contains(u'…') || text.contains("..."_L1) || text.contains(". . ."_L1);
}

/// How much of a passage's content, by rarity, the other has in some form.
struct Retelling
{
    qsizetype common = 0;
    float share = 0;
};

Retelling retelling(const Side &here, const Passage &mine, const Side &there, const Passage &theirs)
{
    Retelling result;
    float all = 0;
    float found = 0;
    for (const qsizetype word : mine.words) {
        if (here.weight(word) <= 0)
            continue;
        all += here.weight(word);
        const bool isThere = std::ranges::any_of(theirs.words, [&](qsizetype other) {
            return there.weight(other) > 0 && areKin(here, word, there, other);
        });
        result.common += isThere;
        found += isThere ? here.weight(word) : 0;
    }
    result.share = all > 0 ? found / all : 0;
    return result;
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
        m_result.likeness = isSamePassage() ? Likeness::SameWords
            : isRetold()                    ? Likeness::OtherWords
                                            : Likeness::Other;
        if (m_result.likeness == Likeness::SameWords)
            compare();
        else
            m_result.p = {0, m_p.size()}, m_result.q = {0, m_q.size()};
        return m_result;
    }

private:
    void compare()
    {
        m_result.p = {m_matches.front().beginA, m_matches.back().beginA + m_matches.back().length};
        m_result.q = {m_matches.front().beginB, m_matches.back().beginB + m_matches.back().length};
        addEnd({0, m_result.p.begin}, {0, m_result.q.begin});
        for (size_t i = 0; i < m_matches.size(); ++i) {
            const Match &match = m_matches[i];
            addInflections(match);
            if (i + 1 == m_matches.size())
                break;
            addMiddle({match.beginA + match.length, m_matches[i + 1].beginA},
                      {match.beginB + match.length, m_matches[i + 1].beginB});
        }
        addEnd({m_result.p.end, m_p.size()}, {m_result.q.end, m_q.size()});
    }

    bool isSamePassage() const
    {
        const qsizetype shorter = std::min(m_p.size(), m_q.size());
        bool hasContent = false;
        for (const Match &match : m_matches) {
            for (qsizetype i = 0; i < match.length; ++i)
                hasContent = hasContent || m_view.a.weight(m_p.word(match.beginA + i)) > 0;
        }
        const qsizetype needed = shorter == 1 ? 1 : 2;
        return hasContent && m_result.common >= needed
            && static_cast<double>(m_result.common)
            >= leastCommonShare * static_cast<double>(shorter);
    }

    bool isRetold() const
    {
        if (std::min(m_p.size(), m_q.size()) < fewestWordsRetold)
            return false;
        const Retelling ofP = retelling(m_view.a, m_p, m_view.b, m_q);
        const Retelling ofQ = retelling(m_view.b, m_q, m_view.a, m_p);
        return std::min(ofP.common, ofQ.common) >= fewestCommonRetold
            && std::max(ofP.share, ofQ.share) >= leastShareRetold
            && std::min(ofP.share, ofQ.share) >= leastShareRetoldOfLonger;
    }

    /// Equal stems, other forms: "continued" against "continual".
    void addInflections(const Match &match)
    {
        for (qsizetype i = 0; i < match.length; ++i) {
            const qsizetype p = match.beginA + i;
            const qsizetype q = match.beginB + i;
            if (m_view.a.norm(m_p.word(p)) != m_view.b.norm(m_q.word(q)))
                addChange({{p, p + 1}, {q, q + 1}});
        }
    }

    void addMiddle(const IndexRange &p, const IndexRange &q)
    {
        if (p.length() == 0 && q.length() == 0)
            return;
        const bool leftOut = (p.length() == 0 && isElided(m_view.a, m_p, p.begin))
            || (q.length() == 0 && isElided(m_view.b, m_q, q.begin));
        if (leftOut)
            return;
        const bool isLeap = std::min(p.length(), q.length()) == 0
            && std::max(p.length(), q.length()) > longestPutIn;
        if (isLeap)
            addLonger(p, q);
        else
            addChange({p, q});
    }

    /// At the ends, words against words are a change if they are few and about as many; words
    /// against none belong to a longer piece.
    void addEnd(const IndexRange &p, const IndexRange &q)
    {
        const bool fewAgainstFew = p.length() > 0 && q.length() > 0
            && std::max(p.length(), q.length()) <= longestAtEnd && m_result.common >= longestAtEnd;
        if (fewAgainstFew)
            addChange({p, q});
        else
            addLonger(p, q);
    }

    void addLonger(const IndexRange &p, const IndexRange &q)
    {
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

bool intersect(const IndexRange &a, const IndexRange &b)
{
    return a.begin < b.end && b.begin < a.end;
}

} // namespace

Overlap overlapOf(const PairView &view, const Passage &p, const Passage &q)
{
    return Comparer(view, p, q).run();
}

std::vector<PassagePair> matchedPassages(const PairView &view, const std::vector<Passage> &ps,
                                         const std::vector<Passage> &qs)
{
    std::vector<PassagePair> candidates;
    for (size_t p = 0; p < ps.size(); ++p) {
        for (size_t q = 0; q < qs.size(); ++q) {
            PassagePair candidate{p, q, overlapOf(view, ps[p], qs[q])};
            if (candidate.overlap.likeness != Likeness::Other)
                candidates.push_back(std::move(candidate));
        }
    }
    std::ranges::stable_sort(candidates, {}, [](const PassagePair &pair) {
        return std::pair(pair.overlap.likeness, -pair.overlap.common);
    });
    std::vector<PassagePair> chosen;
    for (PassagePair &candidate : candidates) {
        const bool isFree = std::ranges::none_of(chosen, [&](const PassagePair &other) {
            return (other.p == candidate.p && intersect(other.overlap.p, candidate.overlap.p))
                || (other.q == candidate.q && intersect(other.overlap.q, candidate.overlap.q));
        });
        if (isFree)
            chosen.push_back(std::move(candidate));
    }
    return chosen;
}

} // namespace core::difference
