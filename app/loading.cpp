// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loading.h"

#include "core/base/parallel.h"
#include "core/reader/address.h"
#include "core/reader/read.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Version;

core::Result<Version> read(const QString &path, const core::language::Languages &languages)
{
    if (path != "-"_L1)
        return core::reader::readFile(path, languages);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::FileUnreadable, path, input.errorString()});
    return core::reader::readBytes(input.readAll(), path, {}, languages);
}

/// The file or outlet of the version with the same bytes, or empty.
QString sameAs(const Version &version, const std::vector<Version> &others)
{
    const auto found = std::ranges::find(others, version.sha256, &Version::sha256);
    if (found == others.end())
        return {};
    return found->file.isEmpty() ? found->outlet : found->file;
}

} // namespace

NamedFile namedFile(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals <= 0 || core::reader::isAddress(argument) || QFileInfo::exists(argument))
        return {.path = argument, .outlet = {}};
    return {.path = argument.sliced(equals + 1), .outlet = argument.first(equals).trimmed()};
}

Loaded loadVersions(const QList<NamedFile> &files, const std::vector<Version> &present,
                    const core::language::Languages &languages, const core::Task &task)
{
    std::vector<core::Result<Version>> read(static_cast<size_t>(files.size()),
                                            std::unexpected(Error{ErrorCode::Cancelled, {}, {}}));
    core::parallelFor(read.size(), task, [&](size_t i) {
        read[i] = app::read(files[static_cast<qsizetype>(i)].path, languages);
    });
    Loaded loaded;
    for (size_t i = 0; i < read.size(); ++i) {
        const NamedFile &file = files[static_cast<qsizetype>(i)];
        if (!read[i]) {
            loaded.errors.append(read[i].error());
            continue;
        }
        QString twin = sameAs(*read[i], present);
        if (twin.isEmpty())
            twin = sameAs(*read[i], loaded.versions);
        if (!twin.isEmpty()) {
            loaded.errors.append({ErrorCode::DuplicateVersion, file.path, twin});
            continue;
        }
        if (!file.outlet.isEmpty())
            read[i]->outlet = file.outlet;
        loaded.versions.push_back(std::move(*read[i]));
    }
    return loaded;
}

} // namespace app
