// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"

#include "core/reader/formats/container.h"
#include "core/reader/formats/content.h"

#include <QFileInfo>

namespace core::reader {

namespace {

/// The only version of a reading, or why there is not one. What hangs on a version (attachments of
/// a mail) is a member with a longer name.
Result<Version> onlyVersion(Reading reading, const QString &name)
{
    const auto own = std::ranges::find(reading.versions, name, &Version::file);
    if (own != reading.versions.end())
        return std::move(*own);
    if (!reading.errors.isEmpty())
        return std::unexpected(reading.errors.first());
    if (reading.versions.size() > 1)
        return std::unexpected(
            Error{ErrorCode::SeveralVersions, name, QString::number(reading.versions.size())});
    return std::move(reading.versions.front());
}

} // namespace

Reading readAll(const QString &path, const language::Languages &languages,
                const ReadOptions &options, const Task &task)
{
    const QFileInfo info(path);
    Input input{
        .name = path, .address = {}, .languages = languages, .options = options, .task = task};
    if (!info.exists())
        return failed(errorIn(input, ErrorCode::FileMissing));
    if (info.isDir())
        return readFolder(input);
    auto bytes = readFileBytes(path, input);
    if (!bytes)
        return failed(bytes.error());
    input.bytes = *std::move(bytes);
    return readContent(input);
}

Reading readAllBytes(const QByteArray &bytes, const QString &name, const QString &address,
                     const language::Languages &languages, const ReadOptions &options,
                     const Task &task)
{
    return readContent({.bytes = bytes,
                        .name = name,
                        .address = address,
                        .languages = languages,
                        .options = options,
                        .task = task});
}

Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const ReadOptions &options)
{
    if (QFileInfo(path).isDir())
        return std::unexpected(Error{ErrorCode::FileIsDirectory, path, {}});
    return onlyVersion(readAll(path, languages, options), path);
}

Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const ReadOptions &options)
{
    return onlyVersion(readAllBytes(bytes, name, address, languages, options), name);
}

Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const Limits &limits)
{
    return readFile(path, languages, ReadOptions{.limits = limits});
}

Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const Limits &limits)
{
    return readBytes(bytes, name, address, languages, ReadOptions{.limits = limits});
}

} // namespace core::reader
