// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/kept.h"

#include <algorithm>

namespace core::reader {

Result<Version> memberNamed(const QString &name, Reading reading)
{
    const auto same = std::ranges::find(reading.versions, name, &Version::file);
    if (same != reading.versions.end())
        return std::move(*same);
    const auto fault = std::ranges::find(reading.errors, name, &Error::file);
    if (fault != reading.errors.end())
        return std::unexpected(*fault);
    if (reading.versions.size() == 1 && reading.versions.front().file.isEmpty())
        return std::move(reading.versions.front());
    if (reading.versions.empty() && !reading.errors.isEmpty())
        return std::unexpected(reading.errors.first());
    return std::unexpected(Error{ErrorCode::FileMissing, name, {}});
}

Result<Version> readKept(const Version &before, const ReadOptions &options,
                         const language::Languages &languages)
{
    return memberNamed(before.file,
                       readAllBytes(before.bytes, before.file, before.address, languages, options));
}

} // namespace core::reader
