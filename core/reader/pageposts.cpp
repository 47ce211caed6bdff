// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/pageposts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr size_t fewestPosts = 3;
constexpr qsizetype stampBlocks = 6; ///< of a post, in which its time stands
constexpr int stampWords = 10;
constexpr int headBlocks = 8; ///< of a story, in which its headline, byline and date stand
constexpr int fewestWords = 40; ///< of a story
constexpr int mostLevels = 40; ///< from a headline up to the element around its story

qsizetype wantedText(const PageBlock &block)
{
    return block.pruned ? 0 : runningText(block);
}

/// Finds blocks by nodes.
class BlockFinder
{
public:
    BlockFinder(const HtmlTree &tree, const std::vector<PageBlock> &blocks)
        : m_tree(tree)
        , m_blocks(blocks)
    {
    }

    IndexSpan below(qint32 node) const
    {
        const auto before = [](const PageBlock &block, qint32 at) { return block.at < at; };
        const auto begin = std::lower_bound(m_blocks.begin(), m_blocks.end(), node, before);
        const auto end = std::lower_bound(begin, m_blocks.end(), m_tree.node(node).end, before);
        return {begin - m_blocks.begin(), end - m_blocks.begin()};
    }

private:
    const HtmlTree &m_tree;
    const std::vector<PageBlock> &m_blocks;
};

/// Elements that stand for the same kind of thing: "entry entry--key" and "entry" are both "entry".
QString kindOf(const HtmlTree &tree, qint32 node)
{
    const QString names = tree.attribute(node, "class").simplified();
    return tree.name(node) + u'.' + names.section(u' ', 0, 0);
}

/// A time of day, or how long ago: "10:45", "10.45am GMT", "2h ago", "22:03 CET 4 May".
bool saysTime(const QString &text)
{
    static const QRegularExpression form(
        u"\\b(?:[01]?\\d|2[0-3])[:.h][0-5]\\d\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b|"
        "\\b\\d{1,2}\\s?(?:s|sec\\w*|m|min\\w*|h|hr\\w*|hours?|d|days?) ago\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(form);
}

/// Reads a page once for all its groups of like elements.
class PostFinder
{
public:
    PostFinder(const HtmlTree &tree, const std::vector<PageBlock> &blocks,
               const std::vector<Line> &lines)
        : m_tree(tree)
        , m_blocks(blocks)
        , m_lines(lines)
        , m_finder(tree, blocks)
        , m_running(tree, blocks, wantedText)
    {
    }

    PagePosts posts() const;

private:
    qsizetype stampOf(IndexSpan post) const;
    PagePosts postsOf(const std::vector<qint32> &like) const;

    const HtmlTree &m_tree;
    const std::vector<PageBlock> &m_blocks;
    const std::vector<Line> &m_lines;
    BlockFinder m_finder;
    NodeSums m_running;
};

/// The block with the time near a post's begin, or -1.
qsizetype PostFinder::stampOf(IndexSpan post) const
{
    for (qsizetype i = post.begin; i < std::min(post.end, post.begin + stampBlocks); ++i) {
        const PageBlock &block = m_blocks[static_cast<size_t>(i)];
        const Line &line = m_lines[static_cast<size_t>(i)];
        if (block.words <= stampWords && !line.ended && (line.date || saysTime(block.text)))
            return i;
    }
    return -1;
}

PagePosts PostFinder::postsOf(const std::vector<qint32> &like) const
{
    PagePosts found;
    for (const qint32 node : like) {
        const IndexSpan post = m_finder.below(node);
        const qsizetype stamp = stampOf(post);
        if (stamp < 0 || m_running.below(m_tree, node) == 0)
            continue;
        found.posts.push_back(post);
        found.stamps.push_back(stamp);
    }
    return found;
}

PagePosts PostFinder::posts() const
{
    const qsizetype all = m_running.below(m_tree, 0);
    for (qint32 parent = 0; parent < m_tree.size(); ++parent) {
        if (!m_tree.node(parent).isElement || m_running.below(m_tree, parent) * 10 < all * 6
            || all == 0)
            continue;
        std::map<QString, std::vector<qint32>> kinds;
        for (qint32 child = parent + 1; child < m_tree.node(parent).end;
             child = m_tree.node(child).end) {
            if (m_running.below(m_tree, child) > 0 && !isInline(m_tree.node(child).tag))
                kinds[kindOf(m_tree, child)].push_back(child);
        }
        for (const auto &[kind, like] : kinds) {
            if (like.size() < fewestPosts)
                continue;
            PagePosts found = postsOf(like);
            qsizetype held = 0;
            for (const qint32 node : like)
                held += m_running.below(m_tree, node);
            if (found.posts.size() >= fewestPosts && found.posts.size() * 3 >= like.size() * 2
                && held * 10 >= all * 6)
                return found;
        }
    }
    return {};
}

/// Whether a story of its own begins an element: a headline, and whose or of when it is.
bool isStory(IndexSpan story, const std::vector<PageBlock> &blocks, const std::vector<Line> &lines)
{
    bool hasHeadline = false;
    bool hasHead = false;
    int words = 0;
    for (qsizetype i = story.begin; i < story.end; ++i) {
        const PageBlock &block = blocks[static_cast<size_t>(i)];
        const Line &line = lines[static_cast<size_t>(i)];
        if (i < story.begin + headBlocks) {
            hasHeadline = hasHeadline || block.heading == 1 || block.heading == 2;
            hasHead = hasHead || line.date || !line.people.isEmpty() || block.byline;
        }
        words += block.heading == 0 && line.isProse() ? block.words : 0;
    }
    return hasHeadline && hasHead && words >= fewestWords;
}

} // namespace

PagePosts pagePosts(const HtmlTree &tree, const std::vector<PageBlock> &blocks,
                    const std::vector<Line> &lines)
{
    return tree.size() == 0 ? PagePosts{} : PostFinder(tree, blocks, lines).posts();
}

qsizetype nextStory(const HtmlTree &tree, const std::vector<PageBlock> &blocks,
                    const std::vector<Line> &lines, qsizetype title)
{
    const BlockFinder finder(tree, blocks);
    qint32 node = blocks[static_cast<size_t>(title)].node;
    for (int level = 0; node > 0 && level < mostLevels; ++level, node = tree.node(node).parent) {
        const qint32 parent = tree.node(node).parent;
        const QString kind = kindOf(tree, node);
        if (parent < 0 || !isStory(finder.below(node), blocks, lines))
            continue;
        for (qint32 next = tree.node(node).end; next < tree.node(parent).end;
             next = tree.node(next).end) {
            const bool isLike = tree.node(next).isElement && kindOf(tree, next) == kind;
            if (isLike && isStory(finder.below(next), blocks, lines))
                return finder.below(next).begin;
        }
    }
    return -1;
}

} // namespace core::reader
