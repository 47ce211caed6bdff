// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace core {

/// What can go wrong, as codes; app/errortext turns them into sentences, in one place.
enum class ErrorCode {
    FileMissing,
    FileUnreadable,
    FileIsDirectory,
    FileEmpty,
    FileTooLarge, ///< detail: the limit in megabytes
    NotText, ///< binary, or a format that no reader knows; detail: what it seems to be, if known
    NoArticleText, ///< read, but nothing in it looks like text of a story
    NothingReadable, ///< a folder, archive or list without one article; detail: how much was in it
    SeveralVersions, ///< more than the one that was wanted; detail: how many
    Protected, ///< needs a password
    OnlyPictures, ///< a document without text; detail: its pages
    Damaged, ///< broken or cut off; detail: what it seems to be
    UnpacksTooLarge, ///< detail: the limit in megabytes
    TooMany, ///< members, rows or items; detail: the limit
    NestedTooDeep, ///< detail: the limit
    BadEncoding, ///< detail: the encoding that was declared
    DuplicateVersion, ///< the same bytes were named twice; detail: the other file
    AddressInvalid, ///< not http or https; detail: the address it led to
    AddressPrivate, ///< of this computer or its network; detail: the host
    AddressUnreachable, ///< no proper answer; detail: the system's reason
    AddressStatus, ///< the server's answer is none; detail: "404 Not Found"
    AddressTimeout, ///< detail: the seconds it was given
    TooManyRedirects, ///< detail: the limit
    TooFewVersions,
    BadJson, ///< detail: position and reason
    NotProject, ///< something else than a project
    NewerProject, ///< detail: the number of its format
    CannotWrite, ///< detail: the system's reason
    Cancelled,
};

struct Error
{
    ErrorCode code = ErrorCode::FileUnreadable;
    QString file; ///< as the user named it; empty where no file is concerned
    QString detail; ///< data for the sentence, never a sentence itself

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = std::expected<T, Error>;

} // namespace core
