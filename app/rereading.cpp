// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rereading.h"

#include "core/reader/kept.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Version;
using core::reader::memberNamed;
using core::reader::Reading;
using core::reader::readKept;
using core::reader::ReadOptions;

/// The file on the disk that a version stands in: "stories.zip" for "stories.zip/news/a.html";
/// empty where there is none.
QString fileAround(const QString &path)
{
    for (QString file = path; !file.isEmpty(); file = file.first(file.lastIndexOf(u'/'))) {
        const QFileInfo info(file);
        if (info.exists())
            return info.isFile() ? file : QString();
        if (!file.contains(u'/'))
            break;
    }
    return {};
}

core::Result<Version> readFromDisk(const Version &before, const ReadOptions &options,
                                   const core::language::Languages &languages,
                                   const core::Task &task)
{
    const QString file = fileAround(before.file);
    if (file.isEmpty())
        return std::unexpected(Error{ErrorCode::FileMissing, before.file, {}});
    return memberNamed(before.file, core::reader::readAll(file, languages, options, task));
}

/// Asks where it was found in the end. The file's name is that of the address asked for first, with
/// the number of a member behind it.
core::Result<Version> readFromAddress(const Version &before, ReadOptions options,
                                      const core::language::Languages &languages,
                                      const FetchRules &rules, const core::Task &task)
{
    const auto fetched = fetch(before.fetchedFrom, rules, {.stop = task.stop});
    if (!fetched)
        return std::unexpected(fetched.error());
    options.told = fetched->encoding;
    const QString last = fetched->address.toString(QUrl::EncodeSpaces);
    Reading reading = core::reader::readAllBytes(fetched->bytes, before.fetchedFrom, last,
                                                 languages, options, task);
    // "short.example/1 -> wire.example/list.json": its third article is "short.example/1/3".
    for (Version &version : reading.versions) {
        const QString member
            = version.file.sliced(std::min(before.fetchedFrom.size(), version.file.size()));
        if (member.isEmpty() ? reading.versions.size() == 1 : before.file.endsWith(member))
            version.file = before.file;
    }
    auto version = memberNamed(before.file, std::move(reading));
    if (version) {
        version->fetchedFrom = last;
        version->retrieved = QDateTime::currentDateTimeUtc();
    }
    return version;
}

core::Result<Version> readAnew(const Rereading &wanted, const core::language::Languages &languages,
                               const ReadRules &reading, const FetchRules &rules,
                               const core::Task &task)
{
    const Version &before = wanted.before;
    const ReadOptions options = reading.options(wanted.encoding);
    if (!wanted.afresh)
        return readKept(before, options, languages);
    return before.fetchedFrom.isEmpty() ? readFromDisk(before, options, languages, task)
                                        : readFromAddress(before, options, languages, rules, task);
}

/// An outlet that reading found is found anew; one that the user or the story gave stays.
bool wasFound(const Version &before, const core::language::Languages &languages,
              const ReadRules &reading)
{
    const auto again = readKept(before, reading.options(before.encoding), languages);
    return again && again->outlet == before.outlet;
}

} // namespace

bool canReadAfresh(const Version &version)
{
    return !version.file.isEmpty() || !version.fetchedFrom.isEmpty();
}

core::Result<core::Version> readAgain(const Rereading &wanted,
                                      const core::language::Languages &languages,
                                      const ReadRules &reading, const FetchRules &rules,
                                      const core::Task &task)
{
    const Version &before = wanted.before;
    auto version = readAnew(wanted, languages, reading, rules, task);
    if (!version)
        return version;
    if (!reading.language.isEmpty())
        version->language = reading.language;
    version->name = before.name;
    version->file = before.file;
    if (!wanted.afresh) {
        version->retrieved = before.retrieved;
        version->fetchedFrom = before.fetchedFrom;
    }
    if (version->outlet.isEmpty() || !wasFound(before, languages, reading))
        version->outlet = before.outlet;
    return version;
}

} // namespace app
