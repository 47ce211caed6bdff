// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reader/formats/input.h"

namespace core::reader {

/// A ZIP archive: a Word or OpenDocument text, or the articles in it (a member each, archives in it
/// one level deep). What is no article is skipped and counted; a member of a known format that
/// cannot be read is an error of its own.
Reading readZip(const Input &input);

/// The articles in a folder and the folders in it, ascending by path; links to folders are not
/// followed. \a input has no bytes: its name is the folder's path.
Reading readFolder(const Input &input);

/// All bytes of a file up to the limit for its kind; the error names \a input.
Result<QByteArray> readFileBytes(const QString &path, const Input &input);

} // namespace core::reader
