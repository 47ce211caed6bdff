// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rereading.h"

#include "core/reader/read.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Version;

core::Result<Version> readAs(const QByteArray &bytes, const Version &before,
                             const QString &encoding, const core::language::Languages &languages)
{
    return core::reader::readBytes(bytes, before.file, before.address, languages,
                                   core::reader::ReadOptions{.limits = {}, .encoding = encoding});
}

core::Result<QByteArray> bytesOf(const Rereading &wanted)
{
    if (!wanted.fromDisk)
        return wanted.before.bytes;
    QFile file(wanted.before.file);
    if (!file.exists())
        return std::unexpected(Error{ErrorCode::FileMissing, wanted.before.file, {}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorCode::FileUnreadable, wanted.before.file, file.errorString()});
    return file.read(core::reader::Limits{}.maximumBytes + 1);
}

/// An outlet that reading found is found anew; one that the user or the story gave stays.
bool wasFound(const Version &before, const core::language::Languages &languages)
{
    const auto again = readAs(before.bytes, before, before.encoding, languages);
    return again && again->outlet == before.outlet;
}

} // namespace

core::Result<Version> readAgain(const Rereading &wanted, const core::language::Languages &languages)
{
    const Version &before = wanted.before;
    const auto bytes = bytesOf(wanted);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto version = readAs(*bytes, before, wanted.encoding, languages);
    if (!version)
        return version;
    version->name = before.name;
    version->file = before.file;
    version->retrieved = before.retrieved;
    version->fetchedFrom = before.fetchedFrom;
    if (version->outlet.isEmpty() || !wasFound(before, languages))
        version->outlet = before.outlet;
    return version;
}

} // namespace app
