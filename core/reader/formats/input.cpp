// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/input.h"

#include "core/reader/line.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

bool saysNoArticle(const Error &error)
{
    return error.code == ErrorCode::NotText || error.code == ErrorCode::NoArticleText
        || error.code == ErrorCode::FileEmpty || error.code == ErrorCode::NothingReadable;
}

} // namespace

Input memberOf(const Input &input, const QString &name, const QByteArray &bytes)
{
    Input member = input;
    member.name = input.name + u'/' + name;
    member.bytes = bytes;
    member.address.clear();
    return member;
}

Error errorIn(const Input &input, ErrorCode code, const QString &detail)
{
    return {.code = code, .file = input.name, .detail = detail};
}

std::unexpected<Error> refused(const Input &input, ErrorCode code, const QString &detail)
{
    return std::unexpected(errorIn(input, code, detail));
}

Reading failed(Error error)
{
    Reading reading;
    reading.errors.append(std::move(error));
    return reading;
}

Reading readingOf(Result<Version> version)
{
    if (!version)
        return failed(std::move(version.error()));
    Reading reading;
    reading.versions.push_back(std::move(*version));
    return reading;
}

void append(Reading &all, Reading more)
{
    std::ranges::move(more.versions, std::back_inserter(all.versions));
    all.errors += more.errors;
    all.skipped += more.skipped;
}

Reading joined(std::vector<Reading> members, Reading all)
{
    for (Reading &member : members) {
        all.skipped += member.errors.removeIf(saysNoArticle);
        append(all, std::move(member));
    }
    return all;
}

Reading complete(Reading reading, const Input &input)
{
    if (reading.versions.empty() && reading.errors.isEmpty())
        reading.errors.append(errorIn(
            input, input.task.isCancelled() ? ErrorCode::Cancelled : ErrorCode::NothingReadable,
            QString::number(reading.skipped)));
    return reading;
}

Result<Decoded> decoded(const Input &input, const QString &told)
{
    if (input.options.encoding.isEmpty())
        return decode(input.bytes, told.isEmpty() ? input.options.told : told);
    if (auto text = decodeAs(input.bytes, input.options.encoding))
        return *std::move(text);
    return refused(input, ErrorCode::BadEncoding, input.options.encoding);
}

bool hasArticle(const Version &version)
{
    return std::ranges::any_of(version.blocks, [&](const Block &block) {
        return block.role == BlockRole::Body && countWords(block.range.of(version.text)) > 0;
    });
}

Result<Version> finished(Version version, const Input &input)
{
    if (!hasArticle(version))
        return refused(input, ErrorCode::NoArticleText);
    if (version.address.isEmpty())
        version.address = input.address;
    version.file = input.name;
    version.bytes = input.bytes;
    version.sha256 = QCryptographicHash::hash(input.bytes, QCryptographicHash::Sha256);
    return version;
}

Result<Version> finished(Version version, const Input &input, const Decoded &decoded)
{
    version.encoding = decoded.encoding;
    version.encodingAssumed = decoded.assumed;
    return finished(std::move(version), input);
}

} // namespace core::reader
