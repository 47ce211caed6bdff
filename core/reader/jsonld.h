// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/htmltree.h"

#include <QStringList>

namespace core::reader {

/// What a page's schema.org data (JSON-LD) says of its article, as written there.
struct LinkedData
{
    QString headline;
    QStringList people; ///< authors; organisations only where no person is named
    QString published;
    QString modified;
    QString publisher;
    QString address;
    QString language;
};

/// Reads every block of JSON-LD of a page: arrays, @graph, types as lists, CDATA marks and raw
/// control characters included. The first article found wins, field by field. O(n).
LinkedData readLinkedData(const HtmlTree &tree);

} // namespace core::reader
