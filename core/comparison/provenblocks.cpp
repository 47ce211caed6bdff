// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/provenblocks.h"

#include "core/alignment/align.h"
#include "core/base/parallel.h"
#include "core/comparison/articleindex.h"
#include "core/language/analyse.h"
#include "core/reader/line.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using language::Analysis;
using language::Sentence;
using language::Token;
using reader::LineMark;

constexpr int fewestWords = 8; ///< of a sentence that can prove anything
constexpr int longestBlock = 20000; ///< characters: what is longer is no paragraph
constexpr int fewestShared = 4; ///< different content words
constexpr double leastCoverage = 0.5; ///< of the weight of the sentence's words
constexpr double leastScore = 0.7; ///< of the alignment, for sentences by themselves
constexpr double ownCoverage = 0.5; ///< from here on the article says it already: a teaser
constexpr size_t mostMeasured = 6; ///< sentences of other versions, the likeliest
constexpr qsizetype widestGap = 4; ///< blocks of a text that may lie between two of an article

int wordsOf(std::span<const Token> tokens)
{
    return static_cast<int>(std::ranges::count(tokens, language::TokenKind::Word, &Token::kind));
}

/// What a version has set aside.
struct Candidates
{
    Analysis analysis; ///< of the blocks set aside, as if they were its article
    std::vector<reader::Line> lines; ///< all blocks, described
    QSet<qint32> blocks; ///< that may be text of the article
};

/// Who sets a sentence aside.
struct Aside
{
    QSet<VersionId> versions;
    bool byUser = false;
};

bool isMarked(const reader::Line &line)
{
    return line.marks
        & (LineMark::Noise | LineMark::Notice | LineMark::Teaser | LineMark::Bio | LineMark::End
           | LineMark::Credit)
        || line.date || !line.people.isEmpty();
}

/// A block set aside with as many words as a sentence needs to prove anything.
bool isAside(const Version &version, const Block &block)
{
    return block.role == BlockRole::Boilerplate && block.range.length() <= longestBlock
        && reader::countWords(block.range.of(version.text)) >= fewestWords;
}

bool hasAside(const Version &version)
{
    return version.givenSentences.isEmpty()
        && std::ranges::any_of(version.blocks,
                               [&](const Block &block) { return isAside(version, block); });
}

Candidates candidatesOf(const Version &version, const QString &code,
                        const language::Languages &languages)
{
    Candidates found;
    const reader::LineReader reader(code, languages);
    Version probe;
    probe.text = version.text;
    probe.language = code;
    probe.blocks = version.blocks;
    for (qint32 i = 0; i < version.blocks.size(); ++i) {
        const Block &block = version.blocks[i];
        const bool isWeighed = isAside(version, block);
        const reader::Line line
            = isWeighed || block.range.length() <= reader::LineRules::longestMarkedLine
            ? reader.describe(version.text, block.range)
            : reader::Line{.range = block.range};
        probe.blocks[i].role = isWeighed ? BlockRole::Body : BlockRole::Boilerplate;
        if (isWeighed && !block.corrected && line.ended && !isMarked(line))
            found.blocks.insert(i);
        found.lines.push_back(line);
    }
    found.analysis = language::analyse(probe, languages);
    return found;
}

/// Decides for one version.
class Judge
{
public:
    Judge(const Story &story, const ArticleIndex &index, const QHash<QString, Aside> &aside,
          const language::Languages &languages, VersionId version, const Candidates &candidates)
        : m_story(story)
        , m_index(index)
        , m_aside(aside)
        , m_languages(languages)
        , m_version(version)
        , m_read(story.versions[static_cast<size_t>(version.value)])
        , m_candidates(candidates)
    {
    }

    std::vector<ProvenBlock> proven()
    {
        for (qint32 i = 0; i < m_read.blocks.size(); ++i) {
            if (m_candidates.blocks.contains(i))
                weigh(i);
        }
        return joining();
    }

private:
    /// What the articles of other versions say of one sentence.
    struct Testimony
    {
        QSet<VersionId> versions;
        size_t nearest = 0; ///< place in the index
        double score = 0;
        bool isOwn = false; ///< this version's article says it, too
    };

    QString textOf(VersionId version, TextRange range) const
    {
        return range.of(m_story.versions[static_cast<size_t>(version.value)].text)
            .toString()
            .simplified();
    }
    Testimony testimonyOf(const Sentence &sentence) const;
    bool isOutvoted(const Sentence &sentence, qsizetype versions) const;
    void weigh(qint32 block);
    bool joins(qsizetype from, qsizetype to, QSet<qint32> &between) const;
    std::vector<ProvenBlock> joining() const;

    const Story &m_story;
    const ArticleIndex &m_index;
    const QHash<QString, Aside> &m_aside;
    const language::Languages &m_languages;
    VersionId m_version;
    const Version &m_read;
    const Candidates &m_candidates;
    QHash<qint32, ProvenBlock> m_said; ///< by block
};

Judge::Testimony Judge::testimonyOf(const Sentence &sentence) const
{
    auto matches = m_index.matchesOf(contentOf(m_candidates.analysis.tokensOf(sentence)),
                                     fewestShared, leastCoverage);
    Testimony testimony;
    std::erase_if(matches, [&](const ArticleIndex::Match &match) {
        const bool isOwn = m_index.place(match.place).version == m_version;
        testimony.isOwn = testimony.isOwn || (isOwn && match.coverage >= ownCoverage);
        return isOwn;
    });
    if (testimony.isOwn)
        return testimony;
    // Equal ones in an order that does not hang on that of the versions.
    std::vector<std::pair<QString, ArticleIndex::Match>> likeliest;
    for (const ArticleIndex::Match &match : matches) {
        const ArticleIndex::Place &place = m_index.place(match.place);
        likeliest.emplace_back(textOf(place.version, place.range), match);
    }
    std::ranges::sort(likeliest, [](const auto &a, const auto &b) {
        return std::tuple(-a.second.coverage, a.first) < std::tuple(-b.second.coverage, b.first);
    });
    const QString words = textOf(m_version, sentence.range);
    QString last;
    double score = 0;
    size_t measured = 0;
    for (const auto &[text, match] : likeliest) {
        if (text != last) {
            if (++measured > mostMeasured)
                break;
            score = alignment::similarity(words, text, m_languages).score;
            last = text;
        }
        if (score < leastScore)
            continue;
        testimony.versions.insert(m_index.place(match.place).version);
        if (score > testimony.score) {
            testimony.score = score;
            testimony.nearest = match.place;
        }
    }
    return testimony;
}

/// Where as many other versions set the same words aside as have them in their article, or a user
/// did, they prove nothing.
bool Judge::isOutvoted(const Sentence &sentence, qsizetype versions) const
{
    Aside others = m_aside.value(keyOf(m_candidates.analysis.tokensOf(sentence)));
    others.versions.remove(m_version);
    return others.byUser || others.versions.size() >= versions;
}

/// A block is said elsewhere if half of its words are.
void Judge::weigh(qint32 block)
{
    int all = 0;
    int said = 0;
    QSet<VersionId> versions;
    ProvenBlock proven{.version = m_version, .block = {block}};
    double best = 0;
    for (const Sentence &sentence : m_candidates.analysis.sentences) {
        if (sentence.block != BlockId{block})
            continue;
        const int words = wordsOf(m_candidates.analysis.tokensOf(sentence));
        all += words;
        if (words < fewestWords)
            continue;
        const Testimony testimony = testimonyOf(sentence);
        if (testimony.versions.isEmpty() || isOutvoted(sentence, testimony.versions.size()))
            continue;
        said += words;
        versions += testimony.versions;
        if (testimony.score > best) {
            best = testimony.score;
            proven.nearest = m_index.place(testimony.nearest).version;
            proven.nearestRange = m_index.place(testimony.nearest).range;
        }
    }
    if (said == 0 || said * 2 < all)
        return;
    proven.versions = QList<VersionId>(versions.begin(), versions.end());
    std::ranges::sort(proven.versions);
    m_said.insert(block, proven);
}

/// Whether what lies between two blocks of an article (exclusive) may lie in one. In a copied text
/// that is anything, if it is not much; a page has told by its elements where its article is, so
/// that only adverts and the like may.
bool Judge::joins(qsizetype from, qsizetype to, QSet<qint32> &between) const
{
    const bool isPage = !m_read.source.isEmpty();
    if (to - from - 1 > widestGap)
        return false;
    bool isProse = !isPage;
    for (qsizetype i = from + 1; i < to; ++i) {
        const reader::Line &line = m_candidates.lines[static_cast<size_t>(i)];
        if (isPage && !(line.marks & (LineMark::Noise | LineMark::Notice)))
            return false;
        isProse = isProse && m_candidates.blocks.contains(static_cast<qint32>(i)) && line.isProse();
    }
    for (qsizetype i = from + 1; isProse && i < to; ++i)
        between.insert(static_cast<qint32>(i));
    return true;
}

/// Goes outwards from the article and takes what is said elsewhere as long as it joins.
std::vector<ProvenBlock> Judge::joining() const
{
    const auto isInArticle = [](const Block &block) { return isArticle(block.role); };
    const auto first = std::ranges::find_if(m_read.blocks, isInArticle) - m_read.blocks.begin();
    const auto last = std::find_if(m_read.blocks.rbegin(), m_read.blocks.rend(), isInArticle).base()
        - m_read.blocks.begin() - 1;
    QSet<qint32> taken;
    QSet<qint32> between;
    if (last < 0)
        return {};
    qsizetype edge = last;
    for (qsizetype i = last + 1; i < m_read.blocks.size(); ++i) {
        if (m_said.contains(static_cast<qint32>(i)) && joins(edge, i, between))
            taken.insert(static_cast<qint32>(edge = i));
    }
    edge = first;
    for (qsizetype i = first - 1; i >= 0; --i) {
        if (m_said.contains(static_cast<qint32>(i)) && joins(i, edge, between))
            taken.insert(static_cast<qint32>(edge = i));
    }
    std::vector<ProvenBlock> proven;
    for (qint32 i = 0; i < m_read.blocks.size(); ++i) {
        const bool isInside = first < i && i < last;
        if (m_said.contains(i) && (isInside || taken.contains(i)))
            proven.push_back(m_said.value(i));
        else if (between.contains(i))
            proven.push_back({.version = m_version,
                              .block = {i},
                              .role = BlockRole::Body,
                              .reason = ProvenBlock::Reason::Between,
                              .versions = {},
                              .nearest = {},
                              .nearestRange = {}});
    }
    return proven;
}

/// Who sets sentences aside, by their words.
QHash<QString, Aside> setAside(const Story &story,
                               const std::vector<std::optional<Candidates>> &candidates)
{
    QHash<QString, Aside> all;
    for (qint32 v = 0; v < std::ssize(candidates); ++v) {
        const auto &found = candidates[static_cast<size_t>(v)];
        if (!found)
            continue;
        const auto &blocks = story.versions[static_cast<size_t>(v)].blocks;
        for (const Sentence &sentence : found->analysis.sentences) {
            Aside &aside = all[keyOf(found->analysis.tokensOf(sentence))];
            aside.versions.insert(VersionId{v});
            aside.byUser = aside.byUser || blocks[sentence.block.value].corrected;
        }
    }
    return all;
}

} // namespace

std::vector<ProvenBlock> provenBlocks(
    const Story &story, std::span<const std::shared_ptr<const language::Analysis>> analyses,
    std::span<const ProvenBlock> furniture, const language::Languages &languages, const Task &task)
{
    const size_t count = story.versions.size();
    if (count < 2 || std::ranges::none_of(story.versions, hasAside))
        return {};
    std::vector<std::optional<Candidates>> candidates(count);
    const Task quiet{.stop = task.stop};
    parallelFor(count, quiet, [&](size_t i) {
        if (hasAside(story.versions[i]))
            candidates[i] = candidatesOf(story.versions[i], analyses[i]->language, languages);
    });
    const ArticleIndex index(analyses, [&](VersionId version, BlockId block) {
        return !std::ranges::binary_search(
            furniture, std::pair(version, block), {},
            [](const ProvenBlock &one) { return std::pair(one.version, one.block); });
    });
    const auto aside = setAside(story, candidates);
    std::vector<std::vector<ProvenBlock>> proven(count);
    parallelFor(count, quiet, [&](size_t i) {
        if (candidates[i])
            proven[i]
                = Judge(story, index, aside, languages, {static_cast<qint32>(i)}, *candidates[i])
                      .proven();
    });
    std::vector<ProvenBlock> all;
    for (const auto &one : proven)
        all.insert(all.end(), one.begin(), one.end());
    return all;
}

} // namespace core
