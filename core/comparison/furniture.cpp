// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/furniture.h"

#include "core/comparison/articleindex.h"
#include "core/reader/line.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using language::Analysis;
using language::Figure;
using language::Name;
using language::Sentence;
using language::Token;
using reader::LineMark;

constexpr int fewestWords = 5; ///< of a block: shorter ones are alike by chance
constexpr qsizetype longestBlock = 600; ///< characters
constexpr int fewestShared = 2; ///< content words with a sentence of the story …
constexpr double leastCoverage = 0.4; ///< … and of the block's weight, that tie it to the story
constexpr double ownWording = 0.2; ///< of an article's words, at most shared with the other

struct Place
{
    VersionId version;
    BlockId block;

    friend auto operator<=>(const Place &, const Place &) = default;
};

QString blockKey(const Version &version, const Block &block)
{
    return block.range.of(version.text).toString().simplified().toLower().replace(u'’', u'\'');
}

/// The places where the same words stand as a block of their own.
struct Group
{
    std::vector<Place> text; ///< read as body, ascending
    std::vector<Place> aside;
    bool isTextByUser = false;
    bool isAsideByUser = false;

    bool isRepeated() const
    {
        return !text.empty() && (!aside.empty() || text.front().version != text.back().version);
    }
};

/// The groups that may be furniture, in the order of their first places.
std::vector<Group> repeatedBlocks(const Story &story)
{
    QHash<QString, Group> byWords;
    for (qint32 v = 0; v < std::ssize(story.versions); ++v) {
        const Version &version = story.versions[static_cast<size_t>(v)];
        if (!version.givenSentences.isEmpty())
            continue;
        for (qint32 i = 0; i < version.blocks.size(); ++i) {
            const Block &block = version.blocks[i];
            const bool isAside = block.role == BlockRole::Boilerplate;
            if (block.range.length() > longestBlock || (!isAside && block.role != BlockRole::Body))
                continue;
            const QString key = blockKey(version, block);
            if (key.count(u' ') + 1 < fewestWords)
                continue;
            Group &group = byWords[key];
            (isAside ? group.aside : group.text).push_back({{v}, {i}});
            group.isTextByUser = group.isTextByUser || (block.corrected && !isAside);
            group.isAsideByUser = group.isAsideByUser || (block.corrected && isAside);
        }
    }
    std::vector<Group> groups;
    for (Group &group : byWords) {
        if (group.isRepeated() && !group.isTextByUser)
            groups.push_back(std::move(group));
    }
    std::ranges::sort(groups, {}, [](const Group &group) { return group.text.front(); });
    return groups;
}

/// Which words speak to readers: "Get our newsletter", "you can help".
class Addresses
{
public:
    explicit Addresses(const language::Languages &languages)
        : m_languages(languages)
    {
    }

    bool speaksToReaders(const Version &version, const Analysis &analysis, TextRange block)
    {
        const QString &code = analysis.language;
        const auto reader = m_readers.try_emplace(code, code, m_languages).first;
        if (reader->second.rules().marksOf(block.of(version.text))
            & (LineMark::End | LineMark::Noise | LineMark::Teaser | LineMark::Notice
               | LineMark::Hint))
            return true;
        const language::Lexicon &words = m_languages.of(code).lexicon(u"reader-address");
        const auto isAddress = [&](const Token &token) { return words.contains(token.norm); };
        return std::ranges::any_of(within(analysis.tokens, block), isAddress);
    }

private:
    const language::Languages &m_languages;
    std::map<QString, reader::LineReader> m_readers; ///< by language
};

/// What a story is about, but for the blocks that may be furniture.
class Subject
{
public:
    Subject(const Story &story, std::span<const std::shared_ptr<const Analysis>> analyses,
            const std::set<Place> &doubted)
        : m_index(analyses, [&](VersionId v, BlockId b) { return !doubted.contains({v, b}); })
    {
        for (const Version &version : story.versions)
            m_outlets.insert(version.outlet.toLower());
        for (qint32 v = 0; v < std::ssize(analyses); ++v) {
            const Analysis &analysis = *analyses[static_cast<size_t>(v)];
            for (const Sentence &sentence : analysis.sentences) {
                if (!doubted.contains({{v}, sentence.block}))
                    add(analysis, sentence);
            }
        }
    }

    /// A sentence with somebody's words, a name or a figure of the story, or much of its wording.
    bool isToldBy(const Analysis &analysis, const Sentence &sentence) const
    {
        const auto isSpeech = [](const auto &quotation) { return !quotation.isScare; };
        const auto isNamed = [this](const Name &name) {
            return m_names.contains(name.key) && !m_outlets.contains(name.key);
        };
        const auto isCounted
            = [this](const Figure &figure) { return m_figures.contains(figure.value); };
        return std::ranges::any_of(within(analysis.quotations, sentence.range), isSpeech)
            || std::ranges::any_of(within(analysis.names, sentence.range), isNamed)
            || std::ranges::any_of(within(analysis.figures, sentence.range), isCounted)
            || !m_index
                    .matchesOf(contentOf(analysis.tokensOf(sentence)), fewestShared, leastCoverage)
                    .empty();
    }

private:
    void add(const Analysis &analysis, const Sentence &sentence)
    {
        for (const Name &name : within(analysis.names, sentence.range))
            m_names.insert(name.key);
        for (const Figure &figure : within(analysis.figures, sentence.range))
            m_figures.insert(figure.value);
    }

    ArticleIndex m_index;
    QSet<QString> m_names;
    QSet<QString> m_outlets;
    QSet<double> m_figures;
};

/// The sentences of each article as sorted numbers, equal ones with equal numbers.
class Wording
{
public:
    Wording(std::span<const std::shared_ptr<const Analysis>> analyses,
            const std::set<Place> &doubted)
    {
        std::map<QString, qint32> numbers;
        for (qint32 v = 0; v < std::ssize(analyses); ++v) {
            const Analysis &analysis = *analyses[static_cast<size_t>(v)];
            std::vector<Said> said;
            for (const Sentence &sentence : analysis.sentences) {
                if (!isArticle(sentence.role) || doubted.contains({{v}, sentence.block}))
                    continue;
                const auto tokens = analysis.tokensOf(sentence);
                const auto next = static_cast<qint32>(numbers.size());
                const auto number = numbers.try_emplace(keyOf(tokens), next).first;
                said.push_back({number->second, static_cast<int>(tokens.size())});
            }
            std::ranges::sort(said);
            m_articles.push_back(std::move(said));
        }
    }

    /// Whether two articles tell the story in words of their own. O(sentences).
    bool isOwn(VersionId a, VersionId b) const
    {
        const auto &one = m_articles[static_cast<size_t>(a.value)];
        const auto &two = m_articles[static_cast<size_t>(b.value)];
        std::vector<Said> shared;
        std::ranges::set_intersection(one, two, std::back_inserter(shared));
        const int smaller = std::min(wordsOf(one), wordsOf(two));
        return smaller > 0 && wordsOf(shared) < ownWording * smaller;
    }

private:
    struct Said
    {
        qint32 number = 0;
        int words = 0;

        friend auto operator<=>(const Said &, const Said &) = default;
    };
    static int wordsOf(const std::vector<Said> &all)
    {
        int words = 0;
        for (const Said &said : all)
            words += said.words;
        return words;
    }

    std::vector<std::vector<Said>> m_articles;
};

class Judge
{
public:
    Judge(const Story &story, std::span<const std::shared_ptr<const Analysis>> analyses,
          const std::set<Place> &doubted)
        : m_story(story)
        , m_analyses(analyses)
        , m_subject(story, analyses, doubted)
        , m_wording(analyses, doubted)
    {
    }

    /// Where the words of a group are furniture.
    std::vector<ProvenBlock> judge(const Group &group) const
    {
        if (isTold(group.text.front()))
            return {};
        std::vector<ProvenBlock> proven;
        for (const Place &place : group.text) {
            const QList<VersionId> witnesses = witnessesOf(place, group);
            if (witnesses.isEmpty())
                continue;
            proven.push_back({.version = place.version,
                              .block = place.block,
                              .role = BlockRole::Boilerplate,
                              .reason = ProvenBlock::Reason::SharedFurniture,
                              .versions = witnesses,
                              .nearest = witnesses.first(),
                              .nearestRange = rangeIn(witnesses.first(), group)});
        }
        return proven;
    }

private:
    TextRange rangeOf(const Place &place) const
    {
        return m_story.versions[static_cast<size_t>(place.version.value)]
            .blocks[place.block.value]
            .range;
    }

    /// Whether any sentence of a block belongs to the story, or all of it may be an interviewer's,
    /// who asks several people the same.
    bool isTold(const Place &place) const
    {
        const Version &version = m_story.versions[static_cast<size_t>(place.version.value)];
        const Analysis &analysis = *m_analyses[static_cast<size_t>(place.version.value)];
        const auto sentences = within(analysis.sentences, rangeOf(place));
        const auto asks = [&](const Sentence &sentence) {
            return u"?？؟"_s.contains(sentence.range.of(version.text).back());
        };
        const auto tells
            = [&](const Sentence &sentence) { return m_subject.isToldBy(analysis, sentence); };
        return std::ranges::all_of(sentences, asks) || std::ranges::any_of(sentences, tells);
    }

    /// The other versions with the same words, ascending.
    QList<VersionId> witnessesOf(const Place &place, const Group &group) const
    {
        std::set<VersionId> found;
        for (const auto *places : {&group.text, &group.aside}) {
            for (const Place &other : *places) {
                if (other.version != place.version
                    && (group.isAsideByUser || m_wording.isOwn(place.version, other.version)))
                    found.insert(other.version);
            }
        }
        return {found.begin(), found.end()};
    }

    TextRange rangeIn(VersionId version, const Group &group) const
    {
        for (const auto *places : {&group.text, &group.aside}) {
            for (const Place &place : *places) {
                if (place.version == version)
                    return rangeOf(place);
            }
        }
        return {};
    }

    const Story &m_story;
    std::span<const std::shared_ptr<const Analysis>> m_analyses;
    Subject m_subject;
    Wording m_wording;
};

} // namespace

std::vector<ProvenBlock> sharedFurniture(const Story &story,
                                         std::span<const std::shared_ptr<const Analysis>> analyses,
                                         const language::Languages &languages, const Task &task)
{
    std::vector<Group> groups = repeatedBlocks(story);
    Addresses addresses(languages);
    std::erase_if(groups, [&](const Group &group) {
        const auto [v, block] = group.text.front();
        const Version &version = story.versions[static_cast<size_t>(v.value)];
        return !group.isAsideByUser
            && !addresses.speaksToReaders(version, *analyses[static_cast<size_t>(v.value)],
                                          version.blocks[block.value].range);
    });
    if (groups.empty() || task.isCancelled())
        return {};
    std::set<Place> doubted;
    for (const Group &group : groups)
        doubted.insert(group.text.begin(), group.text.end());
    const Judge judge(story, analyses, doubted);
    std::vector<ProvenBlock> proven;
    for (const Group &group : groups) {
        const auto found = judge.judge(group);
        proven.insert(proven.end(), found.begin(), found.end());
    }
    std::ranges::sort(proven, {},
                      [](const ProvenBlock &p) { return std::pair(p.version, p.block); });
    return proven;
}

} // namespace core
