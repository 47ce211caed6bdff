// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/pageblocks.h"

namespace core::reader {

/// The element that holds the article: the best of those whose names or kind say so, else the
/// smallest one that holds most of the running text. O(nodes). 0 is the whole page.
qint32 articleContainer(const HtmlTree &tree, const std::vector<PageBlock> &blocks);

} // namespace core::reader
