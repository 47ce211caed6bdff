// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/documentversion.h"

namespace core::reader {

/// A word on a page: where it stands (points, from the top left) and how large it is set.
struct PlacedWord
{
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0; ///< of the font
    bool bold = false;
    bool spaceAfter = true;
};

struct PlacedPage
{
    double width = 0;
    double height = 0;
    std::vector<PlacedWord> words; ///< in reading order, columns one after the other
};

/// Words -> lines -> paragraphs. Lines are joined until a wider gap, an indent, another size of
/// type, or a short line that ends a sentence; across columns and pages while a sentence goes on.
/// Words hyphenated at a line's end are joined, but compounds that the document writes with a
/// hyphen elsewhere keep it. Lines at the top and bottom that repeat from page to page, and page
/// numbers, are set aside. The largest type on the first page is the title. O(n).
std::vector<Paragraph> paragraphsOfPages(const std::vector<PlacedPage> &pages);

} // namespace core::reader
