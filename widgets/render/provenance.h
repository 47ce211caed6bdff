// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

namespace widgets {

/// One thing known of where a version comes from.
struct ProvenanceFact
{
    QString label; ///< "File"
    QString value;
    bool isCode = false; ///< a path, an address or a digest: set in a fixed width, worth copying
};

/// All that is known, translated, in the order in which it is told.
QList<ProvenanceFact> provenanceOf(const core::Version &version);

/// "Saved page", "Plain text", "Pasted text".
QString formatOf(const core::Version &version);
/// "English" for "en"; empty where the language is not known.
QString languageNameOf(const QString &tag);

/// What a person looks at beside the blocks: the page's source, the bytes' text, or, where the
/// bytes are no text, the text that was taken from them.
struct ShownSource
{
    QString text;
    bool isPage = false;
};
ShownSource shownSource(const core::Version &version);

/// Why a block that reading set aside is text all the same, or the other way round, as a sentence
/// with the outlets' names and their words.
QString reasonFor(const core::ProvenBlock &proven, const core::Comparison &comparison);
/// The same for all such blocks of a version, by block.
QHash<qint32, QString> reasonsFor(core::VersionId version, const core::Comparison &comparison);

/// What a person should look at, as whole sentences; none for a version that was read cleanly.
QStringList doubtsAbout(const core::Version &version);

/// True where other encodings can be tried on the bytes.
bool canBeDecodedAgain(const core::Version &version);

} // namespace widgets
