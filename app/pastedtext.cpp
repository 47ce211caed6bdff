// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pastedtext.h"

#include "core/reader/filekind.h"
#include "core/reader/read.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString ownName()
{
    return QCoreApplication::translate("PastedText", "The pasted text");
}

core::Version read(const PastedText &pasted, const core::language::Languages &languages)
{
    core::Version version = pasted.isPage ? core::reader::readHtml(pasted.text, {}, languages)
                                          : core::reader::readText(pasted.text, languages);
    if (!pasted.outlet.trimmed().isEmpty())
        version.outlet = pasted.outlet.simplified();
    version.sha256 = QCryptographicHash::hash(pasted.text.toUtf8(), QCryptographicHash::Sha256);
    return version;
}

} // namespace

PastedText pastedText(const QMimeData &data)
{
    if (const QString text = data.text(); !text.trimmed().isEmpty())
        return {.text = text, .outlet = {}, .isPage = core::reader::looksLikeHtml(text)};
    return {.text = data.html(), .outlet = {}, .isPage = true};
}

QList<NamedFile> filesOf(const QMimeData &data)
{
    QList<NamedFile> files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append({.path = url.toLocalFile(), .outlet = {}});
    }
    return files;
}

Loaded loadText(const PastedText &pasted, const std::vector<core::Version> &present,
                const core::language::Languages &languages)
{
    if (pasted.isEmpty())
        return {.versions = {}, .errors = {{core::ErrorCode::FileEmpty, ownName(), {}}}};
    core::Version version = read(pasted, languages);
    if (version.blocks.isEmpty())
        return {.versions = {}, .errors = {{core::ErrorCode::NoArticleText, ownName(), {}}}};
    const auto twin = std::ranges::find(present, version.text, &core::Version::text);
    if (twin != present.end())
        return {.versions = {},
                .errors = {{core::ErrorCode::DuplicateVersion, ownName(), twin->outlet}}};
    Loaded loaded;
    loaded.versions.push_back(std::move(version));
    return loaded;
}

} // namespace app
