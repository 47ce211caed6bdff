// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/difference/diff.h"

#include "core/difference/cleanup.h"
#include "core/difference/numbering.h"

using namespace Qt::StringLiterals;

namespace core::difference {

namespace {

using language::Analysis;
using language::IndexRange;
using language::Sentence;
using language::Token;
using language::TokenKind;

/// Below this share of common content words a pair is shown as replaced.
constexpr double leastCommonShare = 0.3;

std::vector<Edit> stepsBetween(const std::vector<Match> &matches, qsizetype lengthA,
                               qsizetype lengthB)
{
    std::vector<Edit> steps;
    qsizetype a = 0;
    qsizetype b = 0;
    for (const Match &match : matches) {
        steps.push_back({Edit::Kind::Replaced, {a, match.beginA}, {b, match.beginB}});
        a = match.beginA + match.length;
        b = match.beginB + match.length;
        steps.push_back({Edit::Kind::Equal, {match.beginA, a}, {match.beginB, b}});
    }
    steps.push_back({Edit::Kind::Replaced, {a, lengthA}, {b, lengthB}});
    for (Edit &step : steps) {
        if (step.kind != Edit::Kind::Equal)
            step.kind = step.a.length() == 0 ? Edit::Kind::Added
                : step.b.length() == 0       ? Edit::Kind::Removed
                                             : Edit::Kind::Replaced;
    }
    return joinNeighbours(steps);
}

std::vector<TokenId> numbered(Tokens tokens, Numbering &numbering)
{
    std::vector<TokenId> ids;
    ids.reserve(tokens.size());
    for (const Token &token : tokens)
        ids.push_back(numbering.of(comparingForm(token)));
    return ids;
}

/// One order for any two sequences, so that the choice among equally long common subsequences does
/// not depend on which is called a.
bool comesFirst(Tokens a, Tokens b)
{
    if (a.size() != b.size())
        return a.size() < b.size();
    return std::ranges::lexicographical_compare(a, b, {}, &Token::norm, &Token::norm);
}

/// The text of the tokens from the first to the last that count.
TextRange textOf(Tokens tokens, IndexRange range)
{
    while (range.length() > 0 && isIgnorable(tokens[static_cast<size_t>(range.begin)]))
        ++range.begin;
    while (range.length() > 0 && isIgnorable(tokens[static_cast<size_t>(range.end - 1)]))
        --range.end;
    if (range.length() == 0)
        return {};
    return {tokens[static_cast<size_t>(range.begin)].range.begin,
            tokens[static_cast<size_t>(range.end - 1)].range.end};
}

bool isMostlyRewritten(const std::vector<Edit> &edits, Tokens a, Tokens b)
{
    qsizetype common = 0;
    for (const Edit &edit : edits) {
        if (edit.kind == Edit::Kind::Equal)
            common += std::ranges::count_if(
                a.subspan(static_cast<size_t>(edit.a.begin), static_cast<size_t>(edit.a.length())),
                isContent);
    }
    const qsizetype most
        = std::max(std::ranges::count_if(a, isContent), std::ranges::count_if(b, isContent));
    return static_cast<double>(common) < leastCommonShare * static_cast<double>(most);
}

} // namespace

bool isIgnorable(const Token &token)
{
    if (token.kind != TokenKind::Punctuation)
        return false;
    return std::ranges::all_of(token.norm,
                               [](QChar c) { return c.isPunct() && c != u'%' && c != u'&'; });
}

bool isContent(const Token &token)
{
    return token.kind != TokenKind::Punctuation && !token.isFunctionWord;
}

std::vector<Edit> mirrored(std::vector<Edit> edits)
{
    for (Edit &edit : edits) {
        std::swap(edit.a, edit.b);
        edit.kind = edit.kind == Edit::Kind::Added ? Edit::Kind::Removed
            : edit.kind == Edit::Kind::Removed     ? Edit::Kind::Added
                                                   : edit.kind;
    }
    return edits;
}

QString comparingForm(const Token &token)
{
    if (token.kind != TokenKind::Punctuation || token.norm.isEmpty())
        return token.norm;
    switch (token.norm.front().category()) {
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return u"\""_s;
    case QChar::Punctuation_Dash:
        return u"-"_s;
    default:
        return u"„‟\"'"_s.contains(token.norm.front()) ? u"\""_s : token.norm;
    }
}

std::vector<Edit> diffTokens(Tokens a, Tokens b)
{
    Numbering numbering;
    return diffTokens(a, numbered(a, numbering), b, numbered(b, numbering));
}

std::vector<Edit> diffTokens(Tokens a, std::span<const TokenId> idsA, Tokens b,
                             std::span<const TokenId> idsB)
{
    if (comesFirst(b, a))
        return mirrored(diffTokens(b, idsB, a, idsA));
    const auto steps = stepsBetween(matchSequences(idsA, idsB), std::ssize(a), std::ssize(b));
    return moveToPhraseBorders(joinOverChanceMatches(steps, a), a, b);
}

PairDiff diffSentences(const Analysis &analysisA, const Sentence &a, const Analysis &analysisB,
                       const Sentence &b)
{
    const Tokens tokensA = analysisA.tokensOf(a);
    const Tokens tokensB = analysisB.tokensOf(b);
    const auto edits = diffTokens(tokensA, tokensB);
    PairDiff diff;
    for (const Edit &edit : edits) {
        if (edit.kind == Edit::Kind::Equal)
            continue;
        const TextRange onlyA = textOf(tokensA, edit.a);
        const TextRange onlyB = textOf(tokensB, edit.b);
        if (!onlyA.isEmpty())
            diff.onlyA.append(onlyA);
        if (!onlyB.isEmpty())
            diff.onlyB.append(onlyB);
    }
    diff.isReplaced = isMostlyRewritten(edits, tokensA, tokensB);
    return diff;
}

} // namespace core::difference
