// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/cleanup.h"

namespace core::difference {

namespace {

using language::IndexRange;
using language::Token;

/// The longest stretch of function words that may be taken for a chance match.
constexpr qsizetype longestChanceMatch = 2;

Edit::Kind kindOf(const IndexRange &a, const IndexRange &b)
{
    return a.length() == 0 ? Edit::Kind::Added
        : b.length() == 0  ? Edit::Kind::Removed
                           : Edit::Kind::Replaced;
}

bool isChange(const Edit &edit)
{
    return edit.kind != Edit::Kind::Equal;
}

const Token &at(Tokens tokens, qsizetype index)
{
    return tokens[static_cast<size_t>(index)];
}

bool isChanceMatch(const Edit &edit, Tokens a)
{
    if (isChange(edit) || edit.a.length() > longestChanceMatch)
        return false;
    const Tokens words
        = a.subspan(static_cast<size_t>(edit.a.begin), static_cast<size_t>(edit.a.length()));
    // A mark alone ("," or ".") is a border worth keeping.
    return std::ranges::none_of(words, isContent) && !std::ranges::all_of(words, isIgnorable);
}

bool isSubstantial(const Edit &edit)
{
    return edit.kind == Edit::Kind::Replaced;
}

/// How well a run of tokens reads as a phrase: begins after a mark or with a function word, ends
/// with a content word or a mark.
int phraseScore(Tokens tokens, const IndexRange &run)
{
    int score = 0;
    if (run.begin == 0 || at(tokens, run.begin - 1).kind == language::TokenKind::Punctuation)
        score += 2;
    if (at(tokens, run.begin).isFunctionWord)
        score += 1;
    if (at(tokens, run.begin).kind == language::TokenKind::Punctuation)
        score -= 1;
    if (isContent(at(tokens, run.end - 1)))
        score += 1;
    if (run.end == std::ssize(tokens)
        || at(tokens, run.end).kind == language::TokenKind::Punctuation)
        score += 1;
    return score;
}

struct Slide
{
    qsizetype by = 0;
    int score = 0;
};

/// The best place of a run that may go up to \a left to the left and \a right to the right; ties
/// go to the place nearest to the left, so that the choice does not depend on where it stood.
Slide bestSlide(Tokens tokens, const IndexRange &run, qsizetype left, qsizetype right)
{
    const auto same
        = [&](qsizetype i, qsizetype j) { return at(tokens, i).norm == at(tokens, j).norm; };
    qsizetype lowest = 0;
    while (-lowest < left && same(run.begin + lowest - 1, run.end + lowest - 1))
        --lowest;
    qsizetype highest = 0;
    while (highest < right && same(run.begin + highest, run.end + highest))
        ++highest;
    Slide best{.by = lowest, .score = phraseScore(tokens, {run.begin + lowest, run.end + lowest})};
    for (qsizetype by = lowest + 1; by <= highest; ++by) {
        const int score = phraseScore(tokens, {run.begin + by, run.end + by});
        if (score > best.score)
            best = {by, score};
    }
    return best;
}

void shift(IndexRange &range, qsizetype by)
{
    range.begin += by;
    range.end += by;
}

} // namespace

std::vector<Edit> joinNeighbours(const std::vector<Edit> &edits)
{
    std::vector<Edit> joined;
    for (const Edit &edit : edits) {
        if (edit.a.length() == 0 && edit.b.length() == 0)
            continue;
        if (joined.empty() || isChange(joined.back()) != isChange(edit)) {
            joined.push_back(edit);
            continue;
        }
        Edit &last = joined.back();
        last.a.end = edit.a.end;
        last.b.end = edit.b.end;
        if (isChange(last))
            last.kind = kindOf(last.a, last.b);
    }
    return joined;
}

std::vector<Edit> joinOverChanceMatches(const std::vector<Edit> &edits, Tokens a)
{
    std::vector<Edit> joined = edits;
    for (size_t i = 1; i + 1 < joined.size(); ++i) {
        if (isChanceMatch(joined[i], a) && isSubstantial(joined[i - 1])
            && isSubstantial(joined[i + 1]))
            joined[i].kind = Edit::Kind::Replaced;
    }
    return joinNeighbours(joined);
}

std::vector<Edit> moveToPhraseBorders(const std::vector<Edit> &edits, Tokens a, Tokens b)
{
    std::vector<Edit> moved = edits;
    for (size_t i = 1; i + 1 < moved.size(); ++i) {
        Edit &edit = moved[i];
        Edit &before = moved[i - 1];
        Edit &after = moved[i + 1];
        const bool isRemoved = edit.kind == Edit::Kind::Removed;
        if ((!isRemoved && edit.kind != Edit::Kind::Added) || isChange(before) || isChange(after))
            continue;
        const Slide slide = bestSlide(isRemoved ? a : b, isRemoved ? edit.a : edit.b,
                                      before.a.length(), after.a.length());
        shift(edit.a, slide.by);
        shift(edit.b, slide.by);
        before.a.end += slide.by;
        before.b.end += slide.by;
        after.a.begin += slide.by;
        after.b.begin += slide.by;
    }
    return joinNeighbours(moved);
}

} // namespace core::difference
