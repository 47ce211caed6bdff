// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/quotes.h"
#include "core/difference/wording.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

/// A quotation was turned into plain words if this share of its content words stands there, …
constexpr double leastToldShare = 0.8;
/// … within this many times its length.
constexpr double farthestTold = 1.6;

/// The words of b outside its quotations.
std::vector<qsizetype> plainWords(const Side &side, const std::vector<Passage> &quoted)
{
    std::vector<qsizetype> plain;
    for (qsizetype i = 0; i < std::ssize(side.tokens); ++i) {
        const TextRange range = side.token(i).range;
        const bool isQuoted = std::ranges::any_of(
            quoted, [&](const Passage &other) { return other.range.contains(range); });
        if (!isQuoted && !isIgnorable(side.token(i)))
            plain.push_back(i);
    }
    return plain;
}

/// The plain words of b that tell what the passage of a quotes, from first to last; an empty range
/// if they do not.
TextRange toldIn(const PairView &view, const Passage &passage, const std::vector<Passage> &quoted,
                 const Material &material)
{
    const Passage plain{.words = plainWords(view.b, quoted)};
    std::vector<TokenId> mine, theirs;
    for (const qsizetype word : passage.words)
        mine.push_back(view.a.stem(word));
    for (const qsizetype word : plain.words)
        theirs.push_back(view.b.stem(word));
    qsizetype told = 0;
    TextRange range;
    for (const Match &match : matchSequences(mine, theirs)) {
        for (qsizetype i = 0; i < match.length; ++i) {
            const qsizetype word = plain.word(match.beginB + i);
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
        && (told > 1 || (view.isClose() && content == 1))
        && isNegated(view.a, passage.range, material) == isNegated(view.b, range, material);
    return isTold ? range : TextRange{};
}

} // namespace

Findings findIndirect(const PairView &view, const std::vector<Passage> &mine,
                      const std::vector<bool> &isMatched, const std::vector<Passage> &theirs,
                      const Material &material)
{
    Findings findings;
    for (size_t i = 0; i < mine.size(); ++i) {
        const TextRange told = isMatched[i] ? TextRange{} : toldIn(view, mine[i], theirs, material);
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

} // namespace core::difference
