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
                             const QString &encoding, const core::language::Languages &languages,
                             const ReadRules &rules)
{
    return core::reader::readBytes(bytes, before.file, before.address, languages,
                                   rules.options(encoding));
}

core::Result<QByteArray> bytesOf(const Rereading &wanted, const ReadRules &rules)
{
    if (!wanted.fromDisk)
        return wanted.before.bytes;
    QFile file(wanted.before.file);
    if (!file.exists())
        return std::unexpected(Error{ErrorCode::FileMissing, wanted.before.file, {}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{ErrorCode::FileUnreadable, wanted.before.file, file.errorString()});
    return file.read(rules.limits.maximumBytes + 1);
}

/// An outlet that reading found is found anew; one that the user or the story gave stays.
bool wasFound(const Version &before, const core::language::Languages &languages,
              const ReadRules &rules)
{
    const auto again = readAs(before.bytes, before, before.encoding, languages, rules);
    return again && again->outlet == before.outlet;
}

} // namespace

core::Result<Version> readAgain(const Rereading &wanted, const core::language::Languages &languages,
                                const ReadRules &rules)
{
    const Version &before = wanted.before;
    const auto bytes = bytesOf(wanted, rules);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto version = readAs(*bytes, before, wanted.encoding, languages, rules);
    if (!version)
        return version;
    if (!rules.language.isEmpty())
        version->language = rules.language;
    version->name = before.name;
    version->file = before.file;
    version->retrieved = before.retrieved;
    version->fetchedFrom = before.fetchedFrom;
    if (version->outlet.isEmpty() || !wasFound(before, languages, rules))
        version->outlet = before.outlet;
    return version;
}

} // namespace app
