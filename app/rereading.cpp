// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rereading.h"

#include "core/reader/read.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Version;

/// Read as they would be with a byte order mark, which wins over all that the bytes declare.
core::Result<QByteArray> taggedAsUnicode(const QByteArray &bytes, const QString &encoding,
                                         const QString &name)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return std::unexpected(Error{ErrorCode::BadEncoding, name, encoding});
    const QString text = decoder.decode(bytes);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

core::Result<Version> readAs(const QByteArray &bytes, const Version &before,
                             const QString &encoding, const core::language::Languages &languages)
{
    if (encoding.isEmpty())
        return core::reader::readBytes(bytes, before.file, before.address, languages);
    const auto tagged = taggedAsUnicode(bytes, encoding, before.file);
    if (!tagged)
        return std::unexpected(tagged.error());
    auto version = core::reader::readBytes(*tagged, before.file, before.address, languages);
    if (version) {
        version->bytes = bytes;
        version->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        version->encoding = encoding;
        version->encodingAssumed = false;
    }
    return version;
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
    if (version->outlet.isEmpty() || !wasFound(before, languages))
        version->outlet = before.outlet;
    return version;
}

} // namespace app
