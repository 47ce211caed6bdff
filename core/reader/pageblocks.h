// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/htmltree.h"

namespace core::reader {

/// One paragraph, heading, list item or cell of a page.
struct PageBlock
{
    QString text; ///< white space collapsed; never empty
    qint32 node = -1; ///< the innermost block element around it
    qint32 at = -1; ///< its first text node; ascends from block to block
    int words = 0;
    int heading = 0; ///< 1..6 in h1..h6
    int links = 0;
    qsizetype linkCharacters = 0;
    bool bold = false; ///< all of it
    bool hidden = false;
    bool pruned = false; ///< inside an element that stands beside an article
    bool gallery = false; ///< pruned for no other reason than that it stands in a gallery
    bool caption = false;
    bool item = false; ///< of a list
    bool cell = false; ///< of a table
    bool quote = false;
    bool standfirst = false; ///< by its class
    bool byline = false; ///< likewise

    double linkShare() const
    {
        return text.isEmpty()
            ? 0
            : static_cast<double>(linkCharacters) / static_cast<double>(text.size());
    }
};

/// The blocks of a page in reading order; scripts, forms' controls and the like have none. O(n).
/// An element is taken for a part beside the article by its kind (nav, aside, footer), its role, or
/// its class and id, unless it holds most of the page's running text.
std::vector<PageBlock> pageBlocks(const HtmlTree &tree);

/// Characters of running text in a block: 0 for headings, captions, and text made of links.
qsizetype runningText(const PageBlock &block);

/// Sums over the nodes of a tree of something counted for its blocks. O(n) to build, O(1) to ask.
class NodeSums
{
public:
    template <typename Measure>
    NodeSums(const HtmlTree &tree, const std::vector<PageBlock> &blocks, Measure measure)
        : m_before(static_cast<size_t>(tree.size()) + 1, 0)
    {
        for (const PageBlock &block : blocks)
            m_before[static_cast<size_t>(block.node) + 1] += measure(block);
        for (size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }
    /// The sum over a node and all below it.
    qsizetype below(const HtmlTree &tree, qint32 node) const
    {
        return m_before[static_cast<size_t>(tree.node(node).end)]
            - m_before[static_cast<size_t>(node)];
    }

private:
    std::vector<qsizetype> m_before;
};

} // namespace core::reader
