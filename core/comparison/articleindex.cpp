// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/articleindex.h"

#include <cmath>

namespace core {

using language::Analysis;
using language::Sentence;
using language::Token;

namespace {

constexpr size_t commonWord = 200; ///< sentences with it: such words find no candidates

} // namespace

QString keyOf(std::span<const Token> tokens)
{
    QString key;
    for (const Token &token : tokens) {
        if (token.kind != language::TokenKind::Punctuation)
            key += token.norm + u' ';
    }
    return key;
}

QSet<QString> contentOf(std::span<const Token> tokens)
{
    QSet<QString> content;
    for (const Token &token : tokens) {
        if (token.kind != language::TokenKind::Punctuation && !token.isFunctionWord)
            content.insert(token.stem);
    }
    return content;
}

ArticleIndex::ArticleIndex(std::span<const std::shared_ptr<const Analysis>> analyses,
                           const std::function<bool(VersionId, BlockId)> &isWanted)
{
    for (qint32 v = 0; v < std::ssize(analyses); ++v) {
        const Analysis &analysis = *analyses[static_cast<size_t>(v)];
        for (const Sentence &sentence : analysis.sentences) {
            if (isArticle(sentence.role) && isWanted({v}, sentence.block))
                add({{v}, sentence.range, contentOf(analysis.tokensOf(sentence))});
        }
    }
}

void ArticleIndex::add(Place place)
{
    for (const QString &stem : std::as_const(place.content))
        m_byWord[stem].push_back(m_places.size());
    m_places.push_back(std::move(place));
}

double ArticleIndex::weightOf(const QString &stem) const
{
    const auto found = m_byWord.constFind(stem);
    const size_t count = found == m_byWord.cend() ? 0 : found->size();
    return std::log(static_cast<double>(m_places.size() + 1) / static_cast<double>(count + 1))
        + 0.1;
}

std::vector<ArticleIndex::Match> ArticleIndex::matchesOf(const QSet<QString> &content,
                                                         int fewestShared,
                                                         double leastCoverage) const
{
    QSet<size_t> places;
    double all = 0;
    for (const QString &stem : content) {
        all += weightOf(stem);
        const auto found = m_byWord.constFind(stem);
        if (found == m_byWord.cend() || found->size() > commonWord)
            continue;
        for (const size_t number : *found)
            places.insert(number);
    }
    std::vector<Match> matches;
    for (const size_t number : std::as_const(places)) {
        Match match{.place = number};
        for (const QString &stem : content) {
            if (!m_places[number].content.contains(stem))
                continue;
            match.coverage += weightOf(stem) / all;
            ++match.shared;
        }
        if (match.shared >= fewestShared && match.coverage >= leastCoverage)
            matches.push_back(match);
    }
    return matches;
}

} // namespace core
