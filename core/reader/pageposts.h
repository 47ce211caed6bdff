// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/articlerun.h"
#include "core/reader/pageblocks.h"

namespace core::reader {

/// A page of several posts: the entries of a live blog, or stories that stand one under the other
/// in elements of one kind.
struct PagePosts
{
    std::vector<IndexSpan> posts; ///< block numbers, ascending
    /// The blocks that say when a post was written ("10:45", "4 May 2023, 10.45am"), ascending.
    std::vector<qsizetype> stamps;

    bool isEmpty() const { return posts.empty(); }
    IndexSpan span() const { return {posts.front().begin, posts.back().end}; }
};

/// The posts of a page whose running text is mostly in three or more of them, each with its time;
/// else none. A page's only article, in which sections look alike, has no times in them. O(nodes).
PagePosts pagePosts(const HtmlTree &tree, const std::vector<PageBlock> &blocks,
                    const std::vector<Line> &lines);

/// Where a page goes on with the next story, as those do that go on when scrolled: the element
/// around the headline (block number \a title) has brothers of its kind, each with a headline and a
/// date or byline of its own. The block number at which the first of them begins, or -1. O(nodes).
qsizetype nextStory(const HtmlTree &tree, const std::vector<PageBlock> &blocks,
                    const std::vector<Line> &lines, qsizetype title);

} // namespace core::reader
