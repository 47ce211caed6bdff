// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/facts.h"

using namespace Qt::StringLiterals;

namespace core::language {

namespace {

/// The number of words of the longest phrase that begins with a word: most words begin none.
using PhraseLengths = QHash<QString, qsizetype>;

PhraseLengths phraseLengths(const Lexicon &lexicon)
{
    PhraseLengths lengths;
    for (const LexiconEntry &entry : lexicon.entries()) {
        // Hyphens and apostrophes part tokens as well.
        const auto parts = std::ranges::count_if(
            entry.phrase, [](QChar c) { return c == u' ' || c == u'-' || c == u'\''; });
        const qsizetype hyphens = entry.phrase.count(u'-');
        const auto first
            = std::ranges::find_if(entry.phrase, [](QChar c) { return c == u' ' || c == u'-'; });
        const QString word(entry.phrase.cbegin(), std::distance(entry.phrase.cbegin(), first));
        lengths[word] = std::max(lengths.value(word), parts + hyphens + 1);
    }
    return lengths;
}

/// Finds the phrases of the lexicon in one sentence, the longest first.
class HedgeReader
{
public:
    HedgeReader(const Analysis &analysis, const Sentence &sentence, const Language &language,
                const PhraseLengths &lengths)
        : m_analysis(analysis)
        , m_language(language)
        , m_hedges(language.hedges())
        , m_lengths(lengths)
        , m_begin(sentence.tokens.begin)
        , m_end(sentence.tokens.end)
    {
    }

    std::vector<Hedge> read() const
    {
        std::vector<Hedge> hedges;
        for (qsizetype at = m_begin; at < m_end;) {
            qsizetype end = at;
            const LexiconEntry *entry = longestAt(at, end);
            if (!entry) {
                ++at;
                continue;
            }
            hedges.push_back({.range = {token(at).range.begin, token(end - 1).range.end},
                              .phrase = entry->phrase,
                              .group = entry->field(0),
                              .strength = entry->field(1).toInt()});
            at = end;
        }
        return hedges;
    }

private:
    const Token &token(qsizetype at) const { return m_analysis.tokens[static_cast<size_t>(at)]; }
    bool isAt(qsizetype at, QLatin1StringView norm) const
    {
        return at >= m_begin && at < m_end && token(at).norm == norm;
    }

    const LexiconEntry *longestAt(qsizetype at, qsizetype &end) const
    {
        const qsizetype longest = m_lengths.value(token(at).norm);
        const LexiconEntry *found = nullptr;
        QString phrase;
        for (qsizetype next = at; next < std::min(at + longest, m_end); ++next) {
            if (next > at && token(next - 1).range.end < token(next).range.begin)
                phrase += u' ';
            phrase += token(next).norm;
            const LexiconEntry *entry = m_hedges.find(phrase);
            if (entry && fits(*entry, at, next + 1)) {
                found = entry;
                end = next + 1;
            }
        }
        return found;
    }

    bool fits(const LexiconEntry &entry, qsizetype at, qsizetype end) const
    {
        if (entry.field(2) == "adjective"_L1)
            return isBeforeNoun(end) && isInNounPhrase(at);
        // The month and the noun are written alike: "in May", "the will of the people".
        if (entry.phrase == "may"_L1 || entry.phrase == "will"_L1 || entry.phrase == "might"_L1)
            return isVerbPlace(at, end);
        return true;
    }

    /// A content word, no article or pronoun, behind: "reported | plans", "reported | NATO plans",
    /// not "reported that", "reported the", "reported on Monday".
    bool isBeforeNoun(qsizetype end) const
    {
        return end < m_end && token(end).kind == TokenKind::Word && !token(end).isFunctionWord
            && !m_language.lexicon(u"calendar").contains(token(end).norm)
            && !token(end).norm.endsWith("ly"_L1);
    }

    /// What stands before an adjective rather than before a verb: "the", "of", "China's", another
    /// adjective; a noun or pronoun would be the verb's subject ("NATO planned talks").
    bool isInNounPhrase(qsizetype at) const
    {
        if (at == m_begin)
            return true;
        const Token &before = token(at - 1);
        if (before.kind == TokenKind::Punctuation)
            return before.norm != u"\""_s || at - 1 == m_begin;
        static const QSet<QString> classes{u"article"_s, u"determiner"_s, u"preposition"_s};
        static const QSet<QString> possessives{u"my"_s,  u"your"_s,  u"his"_s, u"her"_s, u"its"_s,
                                               u"our"_s, u"their"_s, u"'s"_s,  u"who"_s};
        if (possessives.contains(before.norm))
            return before.norm != u"who"_s;
        if (classes.contains(m_language.functionClass(before.norm)))
            return !isAt(at - 1, "that"_L1) && !isAt(at - 1, "which"_L1) && !isAt(at - 1, "as"_L1);
        if (before.kind == TokenKind::Number)
            return true;
        return before.norm.endsWith("ing"_L1) || before.norm.endsWith("ly"_L1)
            || (before.norm.endsWith("ed"_L1) && !before.isCapitalised) || isAt(at - 1, "first"_L1)
            || isAt(at - 1, "new"_L1) || isAt(at - 1, "old"_L1);
    }

    bool isVerbPlace(qsizetype at, qsizetype end) const
    {
        if (token(at).isCapitalised && at > m_begin)
            return false;
        if (end >= m_end || (token(end).kind != TokenKind::Word && !isAt(end, "\""_L1)))
            return false;
        static const QSet<QString> notBehind{u"preposition"_s, u"conjunction"_s, u"article"_s};
        if (notBehind.contains(m_language.functionClass(token(end).norm)))
            return false;
        static const QSet<QString> nounStarts{u"article"_s, u"preposition"_s};
        const bool isAfterArticle
            = at > m_begin && nounStarts.contains(m_language.functionClass(token(at - 1).norm));
        const bool isPossessed = at > m_begin
            && (isAt(at - 1, "'s"_L1) || isAt(at - 1, "their"_L1) || isAt(at - 1, "his"_L1)
                || isAt(at - 1, "its"_L1) || isAt(at - 1, "free"_L1));
        return !isAfterArticle && !isPossessed;
    }

    const Analysis &m_analysis;
    const Language &m_language;
    const Lexicon &m_hedges;
    const PhraseLengths &m_lengths;
    qsizetype m_begin; ///< of the sentence's tokens
    qsizetype m_end;
};

} // namespace

std::vector<Hedge> findHedges(QStringView, const Analysis &analysis, const Language &language)
{
    std::vector<Hedge> hedges;
    if (language.hedges().isEmpty())
        return hedges;
    const PhraseLengths lengths = phraseLengths(language.hedges());
    for (const Sentence &sentence : analysis.sentences) {
        const auto found = HedgeReader(analysis, sentence, language, lengths).read();
        hedges.insert(hedges.end(), found.begin(), found.end());
    }
    return hedges;
}

} // namespace core::language
