// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/analysis.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <span>
#include <vector>

/// The sentences of all articles of a story, found by their words: what is said in one version and
/// elsewhere, before anything is aligned.
namespace core {

/// True for the roles of the article itself.
constexpr bool isArticle(BlockRole role)
{
    return role == BlockRole::Body || role == BlockRole::Standfirst;
}

/// The sentence as a key: its words alone.
QString keyOf(std::span<const language::Token> tokens);

/// The stems of the words that carry content, and figures.
QSet<QString> contentOf(std::span<const language::Token> tokens);

class ArticleIndex
{
public:
    /// A sentence of an article as read.
    struct Place
    {
        VersionId version;
        TextRange range;
        QSet<QString> content;
    };
    struct Match
    {
        size_t place = 0;
        double coverage = 0; ///< of the words asked for, by weight
        int shared = 0; ///< different words
    };

    /// Of the article's blocks those that \a isWanted. O(words).
    ArticleIndex(std::span<const std::shared_ptr<const language::Analysis>> analyses,
                 const std::function<bool(VersionId, BlockId)> &isWanted);

    const Place &place(size_t number) const { return m_places[number]; }
    /// The places that share at least so much with a sentence. O(their number).
    std::vector<Match> matchesOf(const QSet<QString> &content, int fewestShared,
                                 double leastCoverage) const;

private:
    void add(Place place);
    double weightOf(const QString &stem) const;

    std::vector<Place> m_places;
    QHash<QString, std::vector<size_t>> m_byWord;
};

} // namespace core
