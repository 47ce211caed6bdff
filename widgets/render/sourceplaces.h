// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/version.h"

namespace widgets {

/// Where the blocks of a version stand in the source they were read from, by their letters and
/// digits alone: markup, entities and white space between them do not matter. In a page the words
/// that it shows come first, then its metadata. Empty ranges for blocks that are not found. Near
/// linear: most blocks are found right after the one before them.
QList<core::TextRange> placesInSource(const core::Version &version, const QString &source,
                                      bool isPage);

/// The number of the block at a place of the source: the shortest that holds it, else the last
/// that begins before it; -1 before all.
qint32 blockAtPlace(const QList<core::TextRange> &places, qsizetype offset);

} // namespace widgets
