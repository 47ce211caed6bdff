// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace widgets {

/// What can be said of a pasted text before it is read, quickly enough for every key stroke.
struct PasteFacts
{
    bool isPage = false; ///< the source of a page rather than text
    int words = 0;
    int sentences = 0; ///< by Unicode's rules, so close to what the engine will find
};

/// O(n); markup is not counted.
PasteFacts pasteFacts(const QString &text);

/// A text without tags, scripts and styles: good enough for counting, no more.
QString withoutMarkup(const QString &page);

} // namespace widgets
