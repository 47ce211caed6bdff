// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace widgets {

/// A line of a page's source as it is shown: very long ones, as minified pages have them, are cut
/// into pieces that a text editor can lay out at once.
struct SourceLine
{
    int number = 1; ///< 1-based, of the source's own line
    bool continues = false; ///< goes on from the piece before
    QString text;
    qsizetype begin = 0; ///< where it begins in the source

    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

/// Cut after a tag or a space where one is near, never inside a surrogate pair. Joined again, the
/// pieces give the source. O(n).
QList<SourceLine> sourceLines(const QString &source, qsizetype longest = 1000);

} // namespace widgets
