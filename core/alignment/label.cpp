// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alignment/label.h"

#include <unordered_map>

namespace core::alignment {

namespace {

using language::Token;
using language::TokenKind;

constexpr int longestLabel = 11; ///< words
constexpr int shortestLabel = 4;
constexpr size_t membersLookedAt = 8;

/// Stem -> its weight x the share of the members that have it.
using Shares = std::unordered_map<quint32, float>;

Shares sharesOf(std::span<const int> members, const Collection &collection)
{
    Shares shares;
    for (const int place : members) {
        for (const Term &term : collection.featuresAt(place).stems) {
            if (term.isContent)
                shares[term.id] += term.background / static_cast<float>(members.size());
        }
    }
    return shares;
}

bool isWord(const Token &token)
{
    return token.kind != TokenKind::Punctuation;
}

/// A mark that ends or begins a clause; hyphens and apostrophes do not.
bool isBreak(const Token &token)
{
    return token.kind == TokenKind::Punctuation && token.norm != u"-" && token.norm != u"'"
        && token.norm != u"." && token.norm != u"$" && token.norm != u"%";
}

struct Piece
{
    TextRange range;
    float value = -1;
};

/// The stretch of a sentence's tokens from \a first on that says most in few words.
class PieceFinder
{
public:
    PieceFinder(std::span<const Token> tokens, const Features &features, const Shares &shares)
        : m_tokens(tokens)
    {
        size_t word = 0;
        std::vector<quint32> seen;
        for (const Token &token : tokens) {
            float gain = 0;
            if (isWord(token)) {
                const auto at = shares.find(features.words[word++].stem);
                gain = at == shares.end() ? 0 : at->second;
            }
            m_gains.push_back(gain);
        }
    }

    Piece best() const
    {
        Piece found;
        for (size_t first = 0; first < m_tokens.size(); ++first) {
            const bool startsClause = first == 0 || isBreak(m_tokens[first - 1]);
            if (startsClause && isWord(m_tokens[first]))
                consider(first, found);
        }
        return found;
    }

private:
    void consider(size_t first, Piece &found) const
    {
        float value = first == 0 ? 6.0F : 0.0F; // a sentence's own beginning reads best
        int words = 0;
        int marks = 0;
        for (size_t last = first; last < m_tokens.size() && words < longestLabel; ++last) {
            const Token &token = m_tokens[last];
            marks += token.norm == u"\"";
            if (!isWord(token))
                continue;
            ++words;
            value += m_gains[last];
            const bool endsClause = last + 1 == m_tokens.size() || !isWord(m_tokens[last + 1]);
            if (words < shortestLabel && last + 1 < m_tokens.size())
                continue;
            const float rounded = value + (endsClause ? 4.0F : 0.0F)
                - (token.isFunctionWord ? 8.0F : 0.0F)
                - (marks % 2 == 1 && !closesQuotation(last) ? 4.0F : 0.0F);
            if (rounded > found.value)
                found = {{m_tokens[first].range.begin, token.range.end}, rounded};
        }
    }

    bool closesQuotation(size_t last) const
    {
        return last + 1 < m_tokens.size() && m_tokens[last + 1].norm == u"\"";
    }

    std::span<const Token> m_tokens;
    std::vector<float> m_gains;
};

} // namespace

QString labelOf(const Group &group, const Collection &collection, std::span<const Input> inputs)
{
    const auto members = std::span(group).first(std::min(group.size(), membersLookedAt));
    const Shares shares = sharesOf(members, collection);
    Piece best;
    QString label;
    for (const int place : members) {
        const SentenceId id = collection.idOf(place);
        const Input &input = inputs[static_cast<size_t>(id.version.value)];
        const auto &sentence = input.analysis->sentences[static_cast<size_t>(id.index)];
        Piece piece
            = PieceFinder(input.analysis->tokensOf(sentence), collection.featuresAt(place), shares)
                  .best();
        if (piece.value < 0)
            piece = {trimmed(input.version->text, sentence.range), 0};
        if (piece.value > best.value) {
            best = piece;
            label = piece.range.of(input.version->text).toString().simplified();
        }
    }
    return label;
}

} // namespace core::alignment
