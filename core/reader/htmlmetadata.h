// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"
#include "core/reader/htmltree.h"
#include "core/reader/line.h"

namespace core::reader {

/// What a page says of its article, from the best of its sources.
struct PageMetadata
{
    QString title;
    QStringList people;
    PublicationDate published;
    PublicationDate modified;
    QString site;
    QString address; ///< canonical
};

/// Title: the h1 that fits what the page declares best, then JSON-LD, OpenGraph, the title element
/// without the site's name. People: JSON-LD, meta elements, rel or itemprop "author", bylines.
/// Dates: JSON-LD, meta elements, itemprop, time elements, address. O(nodes).
/// \a address is where the page was found, for pages that do not say.
PageMetadata readPageMetadata(const HtmlTree &tree, const LineReader &reader,
                              const QString &address);

/// The language an html element declares, as BCP 47, or empty.
QString declaredLanguage(const HtmlTree &tree);

/// The address that browsers note in a comment when they save a page, or empty.
QString savedFromAddress(QStringView html);

/// The day in "/2023/05/04/" of an address.
PublicationDate dateOfAddress(const QString &address);

} // namespace core::reader
