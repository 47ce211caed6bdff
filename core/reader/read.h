// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/language/languages.h"
#include "core/model/version.h"

#include <QStringList>

/// Bytes or text -> Version with block roles and metadata. Nothing found is ever dropped: what is
/// not article text becomes a boilerplate block.
namespace core::reader {

/// How much is read at most. What is over a limit is refused with a code that names it.
struct Limits
{
    qint64 maximumBytes = 32LL * 1024 * 1024; ///< of one file, and of one member of an archive
    qint64 maximumArchiveBytes = 256LL * 1024 * 1024; ///< of an archive as it lies on the disk
    qint64 maximumUnpacked = 512LL * 1024 * 1024; ///< of all members of an archive together
    qint64 maximumRatio = 200; ///< of unpacked to packed bytes, once more than 1 MB is unpacked
    int maximumMembers = 10'000; ///< of a folder or archive
    int maximumRows = 10'000; ///< of a list of articles
    int maximumDepth = 16; ///< of folders in folders
    int maximumNesting = 500; ///< of elements in XML
    int maximumPages = 2'000; ///< of a PDF document
};

struct ReadOptions
{
    Limits limits;
    QString encoding; ///< what text is to be taken for (one of knownEncodings()); empty: found out
    /// The encoding that came with the bytes, as a server names it ("gbk"); counts before what a
    /// page declares and after a byte order mark. May be empty.
    QString told;
};

/// What one input held: usually one version or one error; of folders, archives and lists several.
struct Reading
{
    std::vector<Version> versions; ///< in the order in which they stand in it
    QList<Error> errors;
    qsizetype skipped = 0; ///< members that are no articles: pictures, style sheets, short notes
};

/// A file of any known format, told by its content rather than its name, or a folder of such files.
/// Errors name \a path as given; of a member "archive.zip/page.html", of a row "list.csv/3".
/// Members are read on all cores.
Reading readAll(const QString &path, const language::Languages &languages,
                const ReadOptions &options = {}, const Task &task = {});

/// The same for bytes at hand. \a name is used in errors, for Version::file of members, and as a
/// tie-break between formats that look alike; \a address may be empty.
Reading readAllBytes(const QByteArray &bytes, const QString &name, const QString &address,
                     const language::Languages &languages, const ReadOptions &options = {},
                     const Task &task = {});

/// What must hold one version; SeveralVersions where it holds more, but of a mail with attachments
/// the letter. Version::bytes given to readBytes() give the version again.
Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const ReadOptions &options = {});
Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const ReadOptions &options = {});
Result<Version> readFile(const QString &path, const language::Languages &languages,
                         const Limits &limits);
Result<Version> readBytes(const QByteArray &bytes, const QString &name, const QString &address,
                          const language::Languages &languages, const Limits &limits);

/// The encodings that ReadOptions::encoding may name, in the order in which a list should show
/// them.
QStringList knownEncodings();

/// Pasted or copied text: menus, adverts and comment forms around the article are recognised line
/// by line.
Version readText(const QString &text, const language::Languages &languages);

/// A saved page, already decoded.
Version readHtml(const QString &html, const QString &address, const language::Languages &languages);

/// Text taken as it is: every line is a paragraph of the body (but see goesOnIn()), offsets stay
/// those of \a text. For the batch verbs.
Version plainVersion(const QString &text);

/// One block and one sentence for each element.
Version versionOfSentences(const QStringList &sentences);

} // namespace core::reader
