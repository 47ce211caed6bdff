// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/likeness.h"

#include <bit>
#include <cmath>

namespace core::alignment {

namespace {

constexpr size_t wordsLookedAt = 64;

/// A clause has so many content words, else its coverage says little.
constexpr int wordsOfClause = 3;

/// Quoted words that are more than a phrase, and the share that two quotations of one statement
/// have in common at least: a sentence may quote one part of it here and another there.
constexpr int wordsOfStatement = 4;
constexpr double shareOfStatement = 0.2;

/// A run of common words that ends at a word of the shorter sentence.
struct Match
{
    size_t at = 0; ///< number of the longer sentence's next word; 0: none
    int length = 0;
    int content = 0;
    int quoted = 0;
};

/// Calls \a found with the terms of the ids that both have. Which list goes on is worked out, not
/// branched on: the processor could guess it no better than a coin.
template <typename Found> void forShared(const Terms &a, const Terms &b, const Found &found)
{
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        const quint32 ofX = x->id;
        const quint32 ofY = y->id;
        if (ofX == ofY)
            found(*x, *y);
        x += ofX <= ofY;
        y += ofY <= ofX;
    }
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

using RunOfThree = std::array<quint32, 3>;

/// Ascending, with repetitions.
std::vector<RunOfThree> runsOfThree(std::span<const Word> words)
{
    std::vector<RunOfThree> runs;
    for (size_t i = 2; i < words.size(); ++i)
        runs.push_back({words[i - 2].norm, words[i - 1].norm, words[i].norm});
    std::ranges::sort(runs);
    return runs;
}

bool agree(const Amount &a, const Amount &b)
{
    if (a.unit != b.unit && a.unit != 0 && b.unit != 0)
        return false;
    const double slack = 0.025 * std::max(std::abs(a.high), std::abs(b.high));
    return a.low <= b.high + slack && b.low <= a.high + slack;
}

bool clash(const Amount &a, const Amount &b)
{
    return a.unit == b.unit && a.unit != 0 && !agree(a, b);
}

bool agree(int a, int b)
{
    return a == 0 || b == 0 || a == b;
}

/// "July 11" and "July 11, 2023" agree; so do "Wednesday" and a day that is one.
bool agree(const Day &a, const Day &b)
{
    const bool haveCommonPart = (a.year && b.year) || (a.month && b.month) || (a.day && b.day)
        || (a.weekday && b.weekday);
    return haveCommonPart && agree(a.year, b.year) && agree(a.month, b.month) && agree(a.day, b.day)
        && agree(a.weekday, b.weekday);
}

bool clash(const Day &a, const Day &b)
{
    return (a.day && b.day && !agree(a, b)) || (a.weekday && b.weekday && a.weekday != b.weekday);
}

bool agree(const NameForms &a, const NameForms &b)
{
    return std::ranges::find_first_of(a, b) != a.end();
}

/// Names that differ never clash: another name is mostly more said, not something else.
bool clash(const NameForms &, const NameForms &)
{
    return false;
}

template <typename Fact>
Agreement compareFacts(const std::vector<Fact> &a, const std::vector<Fact> &b)
{
    Agreement result;
    for (const Fact &fact : a) {
        const auto agreeing = [&](const Fact &other) { return agree(fact, other); };
        const auto clashing = [&](const Fact &other) { return clash(fact, other); };
        if (std::ranges::any_of(b, agreeing))
            ++result.shared;
        else if (std::ranges::any_of(b, clashing))
            ++result.clashing;
    }
    return result;
}

/// Twice what two quotations share of all that they have.
double diceOfBackground(const Terms &a, const Terms &b)
{
    double shared = 0;
    forShared(a, b, [&](const Term &x, const Term &y) {
        shared += static_cast<double>(std::min(x.background, y.background));
    });
    const auto all = [](const Terms &terms) {
        double sum = 0;
        for (const Term &term : terms)
            sum += static_cast<double>(term.background);
        return sum;
    };
    return ratio(2 * shared, all(a) + all(b));
}

} // namespace

double weightOf(const Terms &terms)
{
    double sum = 0;
    for (const Term &term : terms)
        sum += static_cast<double>(term.weight);
    return sum;
}

double cosine(const Features &a, const Features &b)
{
    double product = 0;
    forShared(a.stems, b.stems,
              [&](const Term &x, const Term &y) { product += double(x.weight) * y.weight; });
    return ratio(product, double(a.length) * b.length);
}

double dice(std::span<const quint32> a, std::span<const quint32> b)
{
    int shared = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        const quint32 ofX = *x;
        const quint32 ofY = *y;
        shared += ofX == ofY;
        x += ofX <= ofY;
        y += ofY <= ofX;
    }
    return ratio(2.0 * shared, static_cast<double>(a.size() + b.size()));
}

Shared sharedContent(const Terms &a, const Terms &b)
{
    Shared shared;
    forShared(a, b, [&](const Term &x, const Term &y) {
        if (!x.isContent)
            return;
        shared.weight += std::min(x.weight, y.weight);
        ++shared.count;
    });
    return shared;
}

double coverageOfClauses(const Features &a, const Features &b)
{
    double best = 0;
    double shared = 0;
    double all = 0;
    int content = 0;
    for (const Word &word : a.words) {
        if (word.isContent) {
            ++content;
            all += word.weight;
            const bool isShared = std::ranges::binary_search(b.senses, word.sense, {}, &Term::id);
            shared += isShared ? word.weight : 0;
        }
        if (!word.endsClause && &word != &a.words.back())
            continue;
        if (content >= wordsOfClause)
            best = std::max(best, ratio(shared, all));
        shared = all = 0;
        content = 0;
    }
    return best;
}

double clauseCoverage(const Features &a, const Features &b)
{
    return std::max(coverageOfClauses(a, b), coverageOfClauses(b, a));
}

double likeness(const Features &a, const Features &b)
{
    return 0.7 * cosine(a, b) + 0.3 * dice(a.grams, b.grams);
}

namespace {

/// The first words of the shorter of two sentences, and where they stand in the other.
class Occurrences
{
public:
    Occurrences(std::span<const Word> a, std::span<const Word> b)
        : m_shorter(a.size() <= b.size() ? a : b)
        , m_longer(a.size() <= b.size() ? b : a)
    {
        m_shorter = m_shorter.first(std::min(m_shorter.size(), wordsLookedAt));
        std::ranges::transform(m_shorter, m_norms.begin(), &Word::norm);
        for (const Word &word : m_shorter)
            m_seen |= quint64{1} << (word.norm % 64);
    }

    std::span<const Word> shorter() const { return m_shorter; }
    std::span<const Word> longer() const { return m_longer; }

    /// A bit for each word of the shorter that is the same.
    quint64 of(quint32 norm) const
    {
        if (!(m_seen >> (norm % 64) & 1))
            return 0;
        quint64 equal = 0;
        for (size_t i = 0; i < m_shorter.size(); ++i)
            equal |= quint64{m_norms[i] == norm} << i;
        return equal;
    }

private:
    std::span<const Word> m_shorter;
    std::span<const Word> m_longer;
    std::array<quint32, wordsLookedAt> m_norms{};
    quint64 m_seen = 0; ///< a bit for each norm (more than one norm may share it)
};

// By bits as in H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004): a zero at i means
// that the subsequence grows there.
class Subsequence
{
public:
    void add(quint64 equal) { m_open = (m_open + (m_open & equal)) | (m_open & ~equal); }
    int length(size_t words) const
    {
        return words > 0 ? std::popcount(~m_open << (wordsLookedAt - words)) : 0;
    }

private:
    quint64 m_open = ~quint64{0};
};

} // namespace

Runs commonRuns(std::span<const Word> first, std::span<const Word> second)
{
    const Occurrences occurrences(first, second);
    const auto a = occurrences.shorter();
    const auto b = occurrences.longer();
    std::array<Match, wordsLookedAt> matches;
    Runs runs;
    Subsequence subsequence;
    for (size_t j = 0; j < b.size(); ++j) {
        const quint64 equal = occurrences.of(b[j].norm);
        subsequence.add(equal);
        // Downwards, so that matches[i - 1] is still that of the word before b[j].
        for (quint64 left = equal; left != 0; left &= ~std::bit_floor(left)) {
            const auto i = static_cast<size_t>(std::bit_width(left)) - 1;
            Match run = i > 0 && matches[i - 1].at == j ? matches[i - 1] : Match{};
            run.at = j + 1;
            ++run.length;
            run.content += a[i].isContent;
            run.quoted = a[i].isQuoted && b[j].isQuoted ? run.quoted + 1 : 0;
            matches[i] = run;
            runs.common = std::max(runs.common, run.content > 0 ? run.length : 0);
            runs.quoted = std::max(runs.quoted, run.quoted);
        }
    }
    runs.subsequence = subsequence.length(a.size());
    return runs;
}

int commonSubsequence(std::span<const Word> a, std::span<const Word> b)
{
    const Occurrences occurrences(a, b);
    Subsequence subsequence;
    for (const Word &word : occurrences.longer())
        subsequence.add(occurrences.of(word.norm));
    return subsequence.length(occurrences.shorter().size());
}

Agreement compareNames(const Features &a, const Features &b)
{
    return compareFacts(a.names, b.names);
}

Agreement compareFigures(const Features &a, const Features &b)
{
    return compareFacts(a.figures, b.figures);
}

Agreement compareDates(const Features &a, const Features &b)
{
    return compareFacts(a.dates, b.dates);
}

bool quoteOtherWords(const Features &a, const Features &b)
{
    if (a.quotedWords < wordsOfStatement || b.quotedWords < wordsOfStatement)
        return false;
    const double shorter = std::min(weightOf(a.quotedSenses), weightOf(b.quotedSenses));
    return sharedContent(a.quotedSenses, b.quotedSenses).weight < shareOfStatement * shorter;
}

int wordsNotIn(const Features &a, const Features &b)
{
    return static_cast<int>(std::ranges::count_if(a.words, [&](const Word &word) {
        return !std::ranges::binary_search(b.stems, word.stem, {}, &Term::id);
    }));
}

double sharedRunsOfThree(const Features &a, const Features &b)
{
    const auto first = runsOfThree(a.words);
    const auto second = runsOfThree(b.words);
    std::vector<RunOfThree> shared;
    std::ranges::set_intersection(first, second, std::back_inserter(shared));
    return ratio(static_cast<double>(shared.size()),
                 static_cast<double>(std::min(first.size(), second.size())));
}

double quotationLikeness(const Features &a, const Features &b)
{
    double best = 0;
    for (const Terms &x : a.quotations) {
        for (const Terms &y : b.quotations)
            best = std::max(best, diceOfBackground(x, y));
    }
    return best;
}

bool haveSameSpeaker(const Features &a, const Features &b)
{
    return std::ranges::any_of(
        a.speakers, [&](quint32 s) { return std::ranges::binary_search(b.speakers, s); });
}

} // namespace core::alignment
