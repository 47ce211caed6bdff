// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/passages.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::IndexRange;
using language::Quotation;

/// Speech goes on after an interruption (“…,” she said, “…”) of at most so many words and marks.
constexpr qsizetype longestInterruption = 8;

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

/// “A,” she said, “B.” is one passage: the first piece ends with a comma, and little is between
/// that does not go on itself (“A,” and called it “B”).
bool isInterrupted(const Side &side, const Quotation &first, const Quotation &second,
                   const Material &material)
{
    const auto &coordinators = *material.coordinators[static_cast<size_t>(side.id.version.value)];
    const IndexRange before = side.tokensIn(first.range);
    const IndexRange between = side.tokensIn({first.range.end, second.range.begin});
    if (before.length() < 2 || between.length() > longestInterruption)
        return false;
    const bool commaInside = side.token(before.end - 2).norm == u",";
    const bool commaAfter = between.length() > 0 && side.token(between.begin).norm == u",";
    const bool goesOn
        = between.length() > 0 && coordinators.contains(side.token(between.begin).norm);
    return between.length() > 1 && !goesOn && (commaInside || commaAfter);
}

} // namespace

std::vector<Passage> passagesOf(const Side &side, const Material &material)
{
    std::vector<Passage> passages;
    const auto quotations = quotationsOf(side);
    for (size_t i = 0; i < quotations.size(); ++i) {
        if (passages.empty() || !isInterrupted(side, quotations[i - 1], quotations[i], material))
            passages.emplace_back();
        addWords(side, quotations[i].inner.intersected(side.range()), passages.back());
    }
    std::erase_if(passages, [](const Passage &passage) { return passage.words.empty(); });
    return passages;
}

TextRange rangeOf(const Side &side, const Passage &passage, IndexRange words)
{
    return {side.token(passage.words[static_cast<size_t>(words.begin)]).range.begin,
            side.token(passage.words[static_cast<size_t>(words.end - 1)]).range.end};
}

} // namespace core::difference
