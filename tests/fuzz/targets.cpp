// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include "core/comparison/compare.h"
#include "core/store/reread.h"
#include "support/files.h"
#include "support/stories.h"

#include <QFile>
#include <QTemporaryDir>

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

QString faultOf(const core::Version &version)
{
    qsizetype end = 0;
    for (const core::Block &block : version.blocks) {
        if (block.range.begin < end || block.range.end < block.range.begin)
            return u"blocks out of order"_s;
        end = block.range.end;
    }
    return end > version.text.size() ? u"a block outside the text"_s : QString();
}

template <Reading (*read)(const QByteArray &)> QString faultOn(const QByteArray &bytes)
{
    const Reading reading = read(bytes);
    if (reading.versions.empty() && reading.errors.isEmpty())
        return u"neither a version nor an error"_s;
    for (const core::Version &version : reading.versions) {
        if (version.bytes.isEmpty())
            return u"a version without its bytes"_s;
        if (const QString fault = faultOf(version); !fault.isEmpty())
            return fault;
    }
    return {};
}

/// What is opened can be compared, and saved and opened again as it is; what is refused was only
/// read.
QString faultOnProject(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"input"_s));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(bytes) != bytes.size()
        || !file.flush())
        return u"the input cannot be written"_s;
    const auto opened = core::store::open(file.fileName());
    file.seek(0);
    if (file.readAll() != bytes)
        return u"the file was changed"_s;
    if (!opened)
        return {};
    for (const core::Version &version : opened->story.versions) {
        if (const QString fault = faultOf(version); !fault.isEmpty())
            return fault;
    }
    const core::store::Project read = core::store::readAnew(*opened, support::languages()).project;
    static_cast<void>(core::compare(read.story, read.corrections, {.reference = read.reference},
                                    support::languages()));
    const QString again = folder.filePath(u"again"_s);
    const bool isSaved = core::store::save(*opened, again).has_value();
    const auto same = core::store::open(again);
    return isSaved && same && *same == *opened ? QString() : u"saving changes it"_s;
}

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{{"text", faultOn<whole>},
                                   {"html", faultOn<whole>},
                                   {"mail", faultOn<whole>},
                                   {"word", faultOn<word>},
                                   {"opendocument", faultOn<openDocument>},
                                   {"rtf", faultOn<whole>},
                                   {"pdf", faultOn<whole>},
                                   {"markdown", faultOn<named>},
                                   {"json", faultOn<whole>},
                                   {"newsml", faultOn<whole>},
                                   {"table", faultOn<whole>},
                                   {"archive", faultOn<whole>},
                                   {"encoding", faultOn<encoding>},
                                   {"project", faultOnProject}};
    return all;
}

} // namespace fuzz
