// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "core/reader/line.h"
#include "core/reader/pageblocks.h"

namespace core::reader {

/// A block of a page with its role.
struct RoledBlock
{
    QString text;
    BlockRole role = BlockRole::Boilerplate;
};

/// What a page says of itself that helps to tell its blocks apart.
struct PageHints
{
    QString title;
    QStringList people; ///< the authors
};

/// The blocks of a page in order: the article, its head, and what stands around it as boilerplate,
/// runs of menus and the like joined to one block each. O(blocks).
std::vector<RoledBlock> pageContent(const HtmlTree &tree, const LineReader &reader,
                                    const PageHints &hints);

} // namespace core::reader
