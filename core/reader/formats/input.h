// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/encoding.h"
#include "core/reader/read.h"

/// What every reader of a format takes and gives, and what they share.
namespace core::reader {

/// Bytes to read, and how.
struct Input
{
    QByteArray bytes;
    QString name; ///< in errors, and as Version::file of members
    QString address; ///< may be empty
    const language::Languages &languages;
    const ReadOptions &options;
    Task task;
    int archives = 0; ///< that the bytes stand in
};

/// The input for something inside this one.
Input memberOf(const Input &input, const QString &name, const QByteArray &bytes);

Error errorIn(const Input &input, ErrorCode code, const QString &detail = {});
std::unexpected<Error> refused(const Input &input, ErrorCode code, const QString &detail = {});

/// A reading of nothing but an error.
Reading failed(Error error);
Reading readingOf(Result<Version> version);
/// Appends one reading to another.
void append(Reading &all, Reading more);

/// Joins what the members of a container gave; what turned out to be no article is counted, not
/// complained of.
Reading joined(std::vector<Reading> members, Reading all);
/// The reading of a container, from which at least one version or error must come.
Reading complete(Reading reading, const Input &input);

/// The bytes as text: as the user says, else by \a told, marks and guesses. BadEncoding where the
/// user's encoding is not known.
Result<Decoded> decoded(const Input &input, const QString &told = {});

/// Puts in what the reader of the format does not know: bytes, their sum, address. Refuses a
/// version without article text.
Result<Version> finished(Version version, const Input &input, const Decoded &decoded);
/// The same where the format itself fixes the encoding.
Result<Version> finished(Version version, const Input &input);

/// Whether anything in the version is body text with a word in it.
bool hasArticle(const Version &version);

} // namespace core::reader
