// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/statementpairs.h"

namespace core {

namespace {

using attribution::Attribution;
using attribution::Type;

/// Of the words of both together, 2 · common / all.
constexpr double leastCommonShare = 0.6;
/// Fewer common words prove nothing: "it would help" is said of everything.
constexpr size_t fewestCommonWords = 3;

using Stems = std::vector<QString>;

/// The stems of a statement's content words, ascending.
Stems stemsOf(const Comparison &comparison, const Attribution &statement)
{
    const language::Analysis &analysis = comparison.analysis(statement.version);
    Stems stems;
    for (const TextRange &piece : statement.content) {
        for (const auto &token : language::within(analysis.tokens, piece)) {
            if (token.kind != language::TokenKind::Punctuation && !token.isFunctionWord)
                stems.push_back(token.stem);
        }
    }
    std::ranges::sort(stems);
    return stems;
}

bool areSame(const Stems &a, const Stems &b)
{
    Stems common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return common.size() >= fewestCommonWords
        && 2.0 * static_cast<double>(common.size())
        >= leastCommonShare * static_cast<double>(a.size() + b.size());
}

class Finder
{
public:
    explicit Finder(const Comparison &comparison)
        : m_comparison(comparison)
        , m_stems(comparison.attributions.size())
    {
        for (qsizetype i = 0; i < std::ssize(comparison.attributions); ++i) {
            const Attribution &statement = comparison.attributions[static_cast<size_t>(i)];
            m_stems[static_cast<size_t>(i)] = stemsOf(comparison, statement);
            for (const qint32 index : statement.sentences)
                m_statementsOf[{statement.version, index}].append(i);
        }
    }

    std::vector<StatementPair> find(std::span<const alignment::Pair> pairs) const
    {
        std::vector<StatementPair> found;
        for (const alignment::Pair &pair : pairs) {
            for (const qsizetype a : m_statementsOf.value(pair.a)) {
                for (const qsizetype b : m_statementsOf.value(pair.b))
                    consider(found, a, b);
            }
        }
        std::ranges::sort(found);
        const auto doubles = std::ranges::unique(found);
        found.erase(doubles.begin(), doubles.end());
        return found;
    }

private:
    const Attribution &at(qsizetype i) const
    {
        return m_comparison.attributions[static_cast<size_t>(i)];
    }

    void consider(std::vector<StatementPair> &found, qsizetype a, qsizetype b) const
    {
        if (!areSame(m_stems[static_cast<size_t>(a)], m_stems[static_cast<size_t>(b)]))
            return;
        const bool isQuoted = at(a).type != Type::Indirect && at(b).type != Type::Indirect;
        found.push_back({.a = std::min(a, b), .b = std::max(a, b), .isQuoted = isQuoted});
    }

    const Comparison &m_comparison;
    std::vector<Stems> m_stems;
    QHash<SentenceId, QList<qsizetype>> m_statementsOf;
};

} // namespace

std::vector<StatementPair> statementPairs(const Comparison &comparison,
                                          std::span<const alignment::Pair> pairs)
{
    return Finder(comparison).find(pairs);
}

} // namespace core
