// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/sequences.h"

#include "core/language/analysis.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>

// The only place that includes dtl: its macros and its const objects stay in here.
#include <dtl/dtl.hpp>

namespace core::difference {

namespace {

using language::IndexRange;

/// dtl gives up the optimum and starts again after 2,000,000 path points; it makes at most
/// (M + 1) * (N + 1), so smaller tasks never get there (and need at most 24 MB).
constexpr qsizetype largestArea = 1'000'000;
/// Length of the pieces compared where nothing at all anchors.
constexpr qsizetype longestShare = 500;
/// Lengths of the stretches that anchor larger tasks, the surest first.
constexpr std::array<qsizetype, 4> anchorLengths{8, 4, 2, 1};

struct Task
{
    IndexRange a;
    IndexRange b;
};

struct Anchor
{
    qsizetype a = 0;
    qsizetype b = 0;
};

class Matcher
{
public:
    Matcher(std::span<const TokenId> a, std::span<const TokenId> b)
        : m_a(a)
        , m_b(b)
    {
    }

    std::vector<Match> run()
    {
        solve({{0, std::ssize(m_a)}, {0, std::ssize(m_b)}});
        return std::move(m_matches);
    }

private:
    TokenId a(qsizetype i) const { return m_a[static_cast<size_t>(i)]; }
    TokenId b(qsizetype i) const { return m_b[static_cast<size_t>(i)]; }

    void add(Match match)
    {
        if (match.length == 0)
            return;
        if (!m_matches.empty()) {
            Match &last = m_matches.back();
            if (last.beginA + last.length == match.beginA
                && last.beginB + last.length == match.beginB) {
                last.length += match.length;
                return;
            }
        }
        m_matches.push_back(match);
    }

    void solve(Task task)
    {
        qsizetype head = 0;
        while (task.a.begin + head < task.a.end && task.b.begin + head < task.b.end
               && a(task.a.begin + head) == b(task.b.begin + head))
            ++head;
        add({task.a.begin, task.b.begin, head});
        task.a.begin += head;
        task.b.begin += head;
        qsizetype tail = 0;
        while (task.a.begin < task.a.end && task.b.begin < task.b.end
               && a(task.a.end - 1) == b(task.b.end - 1)) {
            --task.a.end;
            --task.b.end;
            ++tail;
        }
        if (task.a.length() > 0 && task.b.length() > 0)
            solveMiddle(task);
        add({task.a.end, task.b.end, tail});
    }

    void solveMiddle(const Task &task)
    {
        if (task.a.length() <= largestArea / task.b.length()) {
            solveByDtl(task);
            return;
        }
        for (const qsizetype length : anchorLengths) {
            const auto anchors = increasing(uniqueInBoth(task, length));
            if (!anchors.empty()) {
                solveBetween(task, anchors);
                return;
            }
        }
        solveByShares(task);
    }

    void solveByDtl(const Task &task)
    {
        const auto slice = [](std::span<const TokenId> all, const IndexRange &range) {
            const auto piece = all.subspan(static_cast<size_t>(range.begin),
                                           static_cast<size_t>(range.length()));
            return std::vector<TokenId>(piece.begin(), piece.end());
        };
        dtl::Diff<TokenId> diff(slice(m_a, task.a), slice(m_b, task.b));
        diff.compose();
        for (const auto &[token, place] : diff.getSes().getSequence()) {
            if (place.type == dtl::SES_COMMON)
                add({task.a.begin + static_cast<qsizetype>(place.beforeIdx) - 1,
                     task.b.begin + static_cast<qsizetype>(place.afterIdx) - 1, 1});
        }
    }

    struct Stretch
    {
        size_t key = 0; ///< hash of its words
        qsizetype at = 0;
    };

    /// The stretches of a length that stand once in a range, by key. Of the long ones, which are
    /// plenty, only those with every eighth key: the same on both sides.
    static std::vector<Stretch> uniqueIn(std::span<const TokenId> all, const IndexRange &range,
                                         qsizetype length)
    {
        const size_t mask = length == anchorLengths.front() ? 7 : 0;
        std::vector<Stretch> stretches;
        for (qsizetype i = range.begin; i + length <= range.end; ++i) {
            const size_t key = qHashBits(&all[static_cast<size_t>(i)],
                                         static_cast<size_t>(length) * sizeof(TokenId), 0x51de);
            if ((key & mask) == 0)
                stretches.push_back({key, i});
        }
        std::ranges::sort(stretches, {}, &Stretch::key);
        std::vector<Stretch> unique;
        for (size_t i = 0; i < stretches.size(); ++i) {
            const bool isFirst = i == 0 || stretches[i - 1].key != stretches[i].key;
            const bool isLast
                = i + 1 == stretches.size() || stretches[i + 1].key != stretches[i].key;
            if (isFirst && isLast)
                unique.push_back(stretches[i]);
        }
        return unique;
    }

    /// Stretches that stand exactly once on each side, ascending on side a.
    std::vector<Anchor> uniqueInBoth(const Task &task, qsizetype length) const
    {
        const auto inA = uniqueIn(m_a, task.a, length);
        const auto inB = uniqueIn(m_b, task.b, length);
        std::vector<Anchor> anchors;
        for (size_t i = 0, j = 0; i < inA.size() && j < inB.size();) {
            if (inA[i].key != inB[j].key) {
                ++(inA[i].key < inB[j].key ? i : j);
                continue;
            }
            // The key is a hash: make sure of the words themselves.
            const auto begin = m_a.begin() + inA[i].at;
            if (std::equal(begin, begin + length, m_b.begin() + inB[j].at))
                anchors.push_back({inA[i].at, inB[j].at});
            ++i;
            ++j;
        }
        std::ranges::sort(anchors, {}, &Anchor::a);
        return anchors;
    }

    /// The longest part of the anchors that ascends on side b too (patience sorting).
    static std::vector<Anchor> increasing(const std::vector<Anchor> &anchors)
    {
        std::vector<size_t> piles;
        std::vector<qsizetype> before(anchors.size(), -1);
        for (size_t i = 0; i < anchors.size(); ++i) {
            const auto place = std::ranges::lower_bound(
                piles, anchors[i].b, {}, [&](size_t number) { return anchors[number].b; });
            if (place != piles.begin())
                before[i] = static_cast<qsizetype>(*std::prev(place));
            if (place == piles.end())
                piles.push_back(i);
            else
                *place = i;
        }
        std::vector<Anchor> chain;
        for (qsizetype i = piles.empty() ? -1 : static_cast<qsizetype>(piles.back()); i >= 0;
             i = before[static_cast<size_t>(i)])
            chain.push_back(anchors[static_cast<size_t>(i)]);
        std::ranges::reverse(chain);
        return chain;
    }

    /// Solves the gaps between anchors. An anchor's own word is left to the gap's common tail, so
    /// that overlapping anchors need no care.
    void solveBetween(const Task &task, const std::vector<Anchor> &anchors)
    {
        Task gap{{task.a.begin, task.a.begin}, {task.b.begin, task.b.begin}};
        for (const Anchor &anchor : anchors) {
            gap.a.end = anchor.a + 1;
            gap.b.end = anchor.b + 1;
            solve(gap);
            gap = {{gap.a.end, gap.a.end}, {gap.b.end, gap.b.end}};
        }
        gap.a.end = task.a.end;
        gap.b.end = task.b.end;
        solve(gap);
    }

    /// Nothing to hold on to (thousands of words without one common rare stretch): compares the
    /// first share with the first share and so on.
    void solveByShares(const Task &task)
    {
        const qsizetype shares = std::max(task.a.length(), task.b.length()) / longestShare + 1;
        for (qsizetype i = 0; i < shares; ++i) {
            const auto piece = [&](const IndexRange &range) {
                return IndexRange{range.begin + range.length() * i / shares,
                                  range.begin + range.length() * (i + 1) / shares};
            };
            const Task part{piece(task.a), piece(task.b)};
            if (part.a.length() > 0 && part.b.length() > 0)
                solveByDtl(part);
        }
    }

    std::span<const TokenId> m_a;
    std::span<const TokenId> m_b;
    std::vector<Match> m_matches;
};

} // namespace

std::vector<Match> matchSequences(std::span<const TokenId> a, std::span<const TokenId> b)
{
    return Matcher(a, b).run();
}

} // namespace core::difference
