// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/htmlcontainer.h"

#include "core/reader/htmlhints.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype fewestCharacters = 250; ///< of an article's running text
constexpr int levels = 4;

qsizetype wantedText(const PageBlock &block)
{
    return block.pruned ? 0 : runningText(block);
}

/// How surely a node is the article's frame: 0 surest, `levels` not at all.
int levelOf(const HtmlTree &tree, qint32 node)
{
    const GumboTag tag = tree.node(node).tag;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_A)
        return levels;
    const ContainerHint hint = containerHint(tree.namesOf(node));
    if (hint == ContainerHint::ArticleBody
        || tree.attribute(node, "itemprop").contains("articleBody"_L1))
        return 0;
    if (tag == GUMBO_TAG_ARTICLE)
        return 1;
    if (hint == ContainerHint::Story || tree.attribute(node, "role") == "article"_L1)
        return 2;
    return hint == ContainerHint::Main || tag == GUMBO_TAG_MAIN ? 3 : levels;
}

/// The smallest node that holds nine tenths of what \a root holds.
qint32 tightened(const HtmlTree &tree, const NodeSums &sums, qint32 root)
{
    qint32 node = root;
    for (qint32 child = node + 1; child < tree.node(node).end;) {
        if (sums.below(tree, child) * 10 >= sums.below(tree, root) * 9) {
            node = child;
            child = node + 1;
        } else {
            child = tree.node(child).end;
        }
    }
    return node;
}

qint32 parentHolding(const HtmlTree &tree, qint32 a, qint32 b)
{
    while (a > 0 && !(a <= b && b < tree.node(a).end))
        a = tree.node(a).parent;
    return std::max(a, 0);
}

/// The node of a level with most text. Bodies that are cut into several elements of one name
/// ("story-body" before and after an advert) are taken together.
qint32 bestOfLevel(const HtmlTree &tree, const NodeSums &sums, const std::vector<qint32> &nodes)
{
    qint32 best = -1;
    for (const qint32 node : nodes) {
        if (best < 0 || sums.below(tree, node) > sums.below(tree, best))
            best = node;
    }
    if (best < 0)
        return -1;
    qint32 frame = best;
    const QString names = tree.attribute(best, "class");
    for (const qint32 node : nodes) {
        const bool isPart = node != best && tree.attribute(node, "class") == names
            && tree.node(node).tag == tree.node(best).tag
            && tree.node(node).tag != GUMBO_TAG_ARTICLE && tree.attribute(node, "id").isEmpty()
            && sums.below(tree, node) > 0;
        if (isPart)
            frame = parentHolding(tree, frame, node);
    }
    return frame;
}

} // namespace

qint32 articleContainer(const HtmlTree &tree, const std::vector<PageBlock> &blocks)
{
    const NodeSums sums(tree, blocks, wantedText);
    const qsizetype all = sums.below(tree, 0);
    std::array<std::vector<qint32>, levels> found;
    std::array<qint32, levels> openUntil{};
    for (qint32 i = 0; i < tree.size(); ++i) {
        if (!tree.node(i).isElement || sums.below(tree, i) < std::min(fewestCharacters, all / 2))
            continue;
        const int level = levelOf(tree, i);
        if (level == levels || i < openUntil[static_cast<size_t>(level)])
            continue;
        found[static_cast<size_t>(level)].push_back(i);
        openUntil[static_cast<size_t>(level)] = tree.node(i).end;
    }
    for (const std::vector<qint32> &nodes : found) {
        const qint32 best = bestOfLevel(tree, sums, nodes);
        if (best >= 0 && sums.below(tree, best) * 5 >= all * 2)
            return best;
    }
    return tightened(tree, sums, 0);
}

} // namespace core::reader
