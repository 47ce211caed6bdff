// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::reader {

Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(Error{ErrorCode::FileMissing, path, {}});
    if (info.isDir())
        return std::unexpected(Error{ErrorCode::FileIsDirectory, path, {}});
    if (info.size() > limits.maximumBytes)
        return std::unexpected(
            Error{ErrorCode::FileTooLarge, path, QString::number(limits.maximumBytes >> 20)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, file.errorString()});
    auto version = readBytes(file.readAll(), path, {}, languages, limits);
    if (version)
        version->file = path;
    return version;
}

Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const Limits &)
{
    if (bytes.trimmed().isEmpty())
        return std::unexpected(Error{ErrorCode::FileEmpty, name, {}});
    const QString text = QString::fromUtf8(bytes);
    Version version = text.contains(u"<html"_s, Qt::CaseInsensitive)
        ? readHtml(text, address, languages)
        : readText(text, languages);
    version.address = address;
    version.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    version.encoding = u"UTF-8"_s;
    return version;
}

Version readText(const QString &text, const language::Languages &)
{
    return plainVersion(text);
}

Version readHtml(const QString &html, const QString &, const language::Languages &)
{
    return plainVersion(html);
}

} // namespace core::reader
