// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/textrange.h"

#include <QByteArray>
#include <QDateTime>
#include <QHashFunctions>
#include <QList>
#include <QString>

namespace core {

/// Index into Story::versions.
using VersionId = Id<struct VersionTag>;
/// Index into Version::blocks.
using BlockId = Id<struct BlockTag>;

/// A sentence of one version: its 0-based number among Analysis::sentences. "v2.7" outside is
/// {VersionId, 6}.
struct SentenceId
{
    VersionId version;
    qint32 index = -1;

    constexpr bool isValid() const { return version.isValid() && index >= 0; }
    friend constexpr auto operator<=>(const SentenceId &, const SentenceId &) = default;
    friend size_t qHash(const SentenceId &id, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, id.version.value, id.index);
    }
};

enum class BlockRole { Title, Standfirst, Byline, Date, Subheading, Body, Caption, Boilerplate };

/// True for the blocks whose sentences are compared: all but byline, date and boilerplate.
constexpr bool isCompared(BlockRole role)
{
    return role != BlockRole::Byline && role != BlockRole::Date && role != BlockRole::Boilerplate;
}

/// A paragraph, heading or line. May hold single line breaks where the source was hard-wrapped.
struct Block
{
    BlockRole role = BlockRole::Body;
    TextRange range; ///< in Version::text; blocks are ascending and disjoint
    bool corrected = false; ///< the user chose the role

    friend bool operator==(const Block &, const Block &) = default;
};

/// A date as a page gives it: a day, or a moment where the time is known (with its offset from
/// UTC).
struct PublicationDate
{
    QDateTime moment;
    bool hasTime = false;

    bool isValid() const { return moment.isValid(); }
    QString toIso() const; ///< "2023-05-04" or "2023-05-24T19:51:00+05:30"; empty if invalid
    friend bool operator==(const PublicationDate &, const PublicationDate &) = default;
};

/// One outlet's telling of the story, as read.
struct Version
{
    QString name; ///< short id used outside: "v1", or what batch input said; unique in a story
    QString outlet; ///< shown name; never empty once in a story
    QString title;
    QString byline; ///< people, comma-separated, without "By"
    PublicationDate date; ///< of publication
    PublicationDate modified;
    QString address; ///< canonical address, if known
    QString language; ///< BCP 47, "en"; empty if unknown
    QString file; ///< as the user named it; empty for pasted text
    QDateTime retrieved; ///< when it was fetched
    QString fetchedFrom; ///< the address that the bytes came from in the end, after redirects
    QByteArray bytes; ///< as they were read, to be read again another way; empty for pasted text
    QByteArray sha256; ///< of the bytes read
    QString encoding; ///< what the bytes were taken for, e.g. "UTF-8"
    bool encodingAssumed = false; ///< neither declared nor certain
    QString source; ///< the decoded page source (HTML) for the source view; empty for plain text

    QString text; ///< all blocks, boilerplate included, in reading order
    QList<Block> blocks;
    /// Where the input came as sentences: their ranges, one block each. Kept as they are, in order
    /// and count.
    QList<TextRange> givenSentences;

    friend bool operator==(const Version &, const Version &) = default;
};

} // namespace core
