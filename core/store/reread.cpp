// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reread.h"

#include "core/base/parallel.h"
#include "core/model/rolecarryover.h"
#include "core/reader/kept.h"

namespace core::store {

namespace {

/// \a encoding: the user's, if any. What a server once told is not known any more, so an encoding
/// that comes out otherwise gives way to the one before.
Result<Version> readAs(const Version &before, const QString &encoding,
                       const language::Languages &languages)
{
    reader::ReadOptions options{.encoding = encoding};
    options.limits.maximumBytes
        = std::max(options.limits.maximumBytes, qint64{before.bytes.size()});
    auto version = reader::readKept(before, options, languages);
    if (version && version->encoding != before.encoding) {
        options.encoding = before.encoding;
        version = reader::readKept(before, options, languages);
    }
    return version;
}

/// What was there stays where the bytes say nothing of it, or where changing it would make another
/// comparison of the same project.
Version withProvenance(Version version, const Version &before)
{
    version.name = before.name;
    version.outlet = before.outlet;
    version.address = before.address;
    version.language = before.language;
    version.file = before.file;
    version.retrieved = before.retrieved;
    version.fetchedFrom = before.fetchedFrom;
    version.encodingAssumed = before.encodingAssumed;
    return version;
}

} // namespace

Refreshed readAnew(Project project, const language::Languages &languages, const Task &task)
{
    std::vector<Version> &versions = project.story.versions;
    Corrections &corrections = project.corrections;
    std::vector<int> lost(versions.size());
    std::vector<QHash<qint32, BlockRole>> roles(versions.size());
    parallelFor(versions.size(), task, [&](size_t i) {
        const Version &before = versions[i];
        const VersionCorrection correction = corrections.versions.value({static_cast<qint32>(i)});
        roles[i] = correction.roles;
        if (before.bytes.isEmpty())
            return;
        auto version = readAs(before, correction.encoding.value_or(QString()), languages);
        if (!version)
            return;
        if (version->blocks != before.blocks || version->text != before.text) {
            CarriedRoles carried = carriedRoles(correction.roles, before, *version);
            lost[i] = static_cast<int>(carried.lost.size());
            roles[i] = std::move(carried.roles);
        }
        versions[i] = withProvenance(*std::move(version), before);
    });
    Refreshed refreshed;
    for (auto [id, correction] : corrections.versions.asKeyValueRange()) {
        correction.roles = roles[static_cast<size_t>(id.value)];
        refreshed.lostRoles += lost[static_cast<size_t>(id.value)];
    }
    refreshed.project = std::move(project);
    return refreshed;
}

Result<Refreshed> openAnew(const QString &path, const language::Languages &languages,
                           const Task &task)
{
    return open(path).transform(
        [&](Project project) { return readAnew(std::move(project), languages, task); });
}

} // namespace core::store
