// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/language/languages.h"
#include "core/model/version.h"

/// Bytes or text -> Version with block roles and metadata. Nothing found is ever dropped: what is
/// not article text becomes a boilerplate block.
namespace core::reader {

struct Limits
{
    qint64 maximumBytes = 32LL * 1024 * 1024;
};

/// A file of any known format, told by its content rather than its name. Errors name \a path as
/// given.
Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const Limits &limits = {});

/// The same for bytes at hand. \a name is only used in errors; \a address may be empty.
Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const Limits &limits = {});

/// Pasted or copied text: menus, adverts and comment forms around the article are recognised line
/// by line.
Version readText(const QString &text, const language::Languages &languages);

/// A saved page, already decoded.
Version readHtml(const QString &html, const QString &address, const language::Languages &languages);

/// Text taken as it is: every paragraph is body, offsets stay those of \a text. For the batch
/// verbs.
Version plainVersion(const QString &text);

/// One block and one sentence for each element.
Version versionOfSentences(const QStringList &sentences);

} // namespace core::reader
