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
using core::reader::Reading;

Reading failed(Error error)
{
    Reading reading;
    reading.errors.append(std::move(error));
    return reading;
}

Reading readAddress(const QString &address, const core::language::Languages &languages,
                    const FetchRules &rules, const ReadRules &reads, const core::Task &task)
{
    const auto fetched = fetch(address, rules, {.stop = task.stop});
    if (!fetched)
        return failed(fetched.error());
    const QString last = fetched->address.toString(QUrl::EncodeSpaces);
    Reading reading = core::reader::readAllBytes(fetched->bytes, address, last, languages,
                                                 reads.options({}, fetched->encoding), task);
    for (Version &version : reading.versions) {
        version.fetchedFrom = last;
        version.retrieved = QDateTime::currentDateTimeUtc();
        if (version.file.isEmpty())
            version.file = address;
    }
    return reading;
}

Reading read(const QString &path, const core::language::Languages &languages,
             const FetchRules &rules, const ReadRules &reads, const core::Task &task)
{
    if (core::reader::isAddress(path))
        return readAddress(path, languages, rules, reads, task);
    if (path != "-"_L1)
        return core::reader::readAll(path, languages, reads.options(), task);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failed({ErrorCode::FileUnreadable, path, input.errorString()});
    Reading reading
        = core::reader::readAllBytes(input.readAll(), path, {}, languages, reads.options(), task);
    for (Version &version : reading.versions)
        version.file = version.file == path ? QString() : version.file;
    return reading;
}

/// The file or outlet of the version with the same bytes, or empty.
QString sameAs(const Version &version, const std::vector<Version> &others)
{
    const auto found = std::ranges::find(others, version.sha256, &Version::sha256);
    if (found == others.end())
        return {};
    return found->file.isEmpty() ? found->outlet : found->file;
}

/// Adds what one file gave, but no version twice. The user's name for the file is the outlet of its
/// only version; of several it names those that do not name themselves.
void takeVersions(Loaded &loaded, std::vector<Version> versions, const NamedFile &file,
                  const std::vector<Version> &present)
{
    const bool isOne = versions.size() == 1;
    for (Version &version : versions) {
        QString twin = sameAs(version, present);
        if (twin.isEmpty())
            twin = sameAs(version, loaded.versions);
        if (!twin.isEmpty()) {
            const QString &name = isOne || version.file.isEmpty() ? file.path : version.file;
            loaded.errors.append({ErrorCode::DuplicateVersion, name, twin});
            continue;
        }
        if (!file.outlet.isEmpty() && (isOne || version.outlet.isEmpty()))
            version.outlet = file.outlet;
        loaded.versions.push_back(std::move(version));
    }
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
                    const core::language::Languages &languages, const core::Task &task,
                    const FetchRules &rules, const ReadRules &reading)
{
    Reading unread;
    unread.errors.append(Error{ErrorCode::Cancelled, {}, {}});
    std::vector<Reading> read(static_cast<size_t>(files.size()), unread);
    core::parallelFor(read.size(), task, [&](size_t i) {
        read[i] = app::read(files[static_cast<qsizetype>(i)].path, languages, rules, reading, task);
        for (Version &version : read[i].versions) {
            if (!reading.language.isEmpty())
                version.language = reading.language;
        }
    });
    Loaded loaded;
    for (size_t i = 0; i < read.size(); ++i) {
        loaded.errors += read[i].errors;
        loaded.skipped += read[i].skipped;
        takeVersions(loaded, std::move(read[i].versions), files[static_cast<qsizetype>(i)],
                     present);
    }
    return loaded;
}

} // namespace app
