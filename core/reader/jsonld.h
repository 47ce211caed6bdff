// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/htmltree.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

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
    QString description;
    QString body; ///< articleBody: plain text or HTML, often cut short on pages
};

/// Reads every block of JSON-LD of a page: arrays, @graph, types as lists, CDATA marks and raw
/// control characters included. The first article found wins, field by field. O(n).
LinkedData readLinkedData(const HtmlTree &tree);

/// The same for one object that is an article; nothing for any other.
std::optional<LinkedData> linkedDataOf(const QJsonObject &object);

} // namespace core::reader
