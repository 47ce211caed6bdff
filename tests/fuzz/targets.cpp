// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include "support/files.h"
#include "support/stories.h"

using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

using core::reader::Reading;

/// Small limits, so that what is slow is slow for a reason of ours.
core::reader::ReadOptions options()
{
    core::reader::ReadOptions options;
    options.limits.maximumBytes = 1024 * 1024;
    options.limits.maximumUnpacked = 4 * 1024 * 1024;
    options.limits.maximumRows = 100;
    options.limits.maximumMembers = 100;
    options.limits.maximumPages = 20;
    return options;
}

Reading whole(const QByteArray &bytes)
{
    return support::reading(bytes, u"input"_s, options());
}

Reading named(const QByteArray &bytes)
{
    return support::reading(bytes, u"input.md"_s, options());
}

/// The text part of a document; broken bytes in a packed one would be broken packing only.
Reading word(const QByteArray &bytes)
{
    return whole(
        support::zipOf({{u"[Content_Types].xml"_s, "x"}, {u"word/document.xml"_s, bytes}}));
}

Reading openDocument(const QByteArray &bytes)
{
    return whole(support::zipOf(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, bytes}}));
}

/// As one of the encodings that the first byte chooses.
Reading encoding(const QByteArray &bytes)
{
    const QStringList known = core::reader::knownEncodings();
    core::reader::ReadOptions chosen = options();
    const auto first = static_cast<unsigned char>(bytes.isEmpty() ? 0 : bytes.front());
    if (first < known.size())
        chosen.encoding = known[first];
    return support::reading(bytes.sliced(std::min<qsizetype>(1, bytes.size())), u"input"_s, chosen);
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{{"text", whole},
                                   {"html", whole},
                                   {"mail", whole},
                                   {"word", word},
                                   {"opendocument", openDocument},
                                   {"rtf", whole},
                                   {"pdf", whole},
                                   {"markdown", named},
                                   {"json", whole},
                                   {"newsml", whole},
                                   {"table", whole},
                                   {"archive", whole},
                                   {"encoding", encoding}};
    return all;
}

QString faultOf(const Reading &reading)
{
    if (reading.versions.empty() && reading.errors.isEmpty())
        return u"neither a version nor an error"_s;
    for (const core::Version &version : reading.versions) {
        qsizetype end = 0;
        for (const core::Block &block : version.blocks) {
            if (block.range.begin < end || block.range.end < block.range.begin)
                return u"blocks out of order"_s;
            end = block.range.end;
        }
        if (end > version.text.size())
            return u"a block outside the text"_s;
        if (version.bytes.isEmpty())
            return u"a version without its bytes"_s;
    }
    return {};
}

} // namespace fuzz
