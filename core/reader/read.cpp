// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/read.h"

#include "core/reader/encoding.h"
#include "core/reader/filekind.h"
#include "core/reader/line.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

Error errorFor(ErrorCode code, const QString &name, const QString &detail = {})
{
    return {.code = code, .file = name, .detail = detail};
}

bool hasArticle(const Version &version)
{
    return std::ranges::any_of(version.blocks, [&](const Block &block) {
        return block.role == BlockRole::Body && countWords(block.range.of(version.text)) > 0;
    });
}

} // namespace

Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const Limits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(errorFor(ErrorCode::FileMissing, path));
    if (info.isDir())
        return std::unexpected(errorFor(ErrorCode::FileIsDirectory, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(errorFor(ErrorCode::FileUnreadable, path, file.errorString()));
    // A pipe or a device does not tell its size, so no more than the limit is ever taken.
    const QByteArray bytes = file.read(limits.maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(errorFor(ErrorCode::FileUnreadable, path, file.errorString()));
    auto version = readBytes(bytes, path, {}, languages, limits);
    if (version)
        version->file = path;
    return version;
}

Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const Limits &limits)
{
    if (bytes.size() > limits.maximumBytes)
        return std::unexpected(
            errorFor(ErrorCode::FileTooLarge, name, QString::number(limits.maximumBytes >> 20)));
    if (bytes.trimmed().isEmpty())
        return std::unexpected(errorFor(ErrorCode::FileEmpty, name));
    if (const QString kind = isWideText(bytes) ? QString() : kindOfBinary(bytes); !kind.isEmpty())
        return std::unexpected(errorFor(ErrorCode::NotText, name, kind));
    const Decoded decoded = decode(bytes);
    if (const QString kind = kindOfMarkup(decoded.text); !kind.isEmpty())
        return std::unexpected(errorFor(ErrorCode::NotText, name, kind));
    Version version = looksLikeHtml(decoded.text) ? readHtml(decoded.text, address, languages)
                                                  : readText(decoded.text, languages);
    if (!hasArticle(version))
        return std::unexpected(errorFor(ErrorCode::NoArticleText, name));
    if (version.address.isEmpty())
        version.address = address;
    version.bytes = bytes;
    version.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    version.encoding = decoded.encoding;
    version.encodingAssumed = decoded.assumed;
    return version;
}

} // namespace core::reader
