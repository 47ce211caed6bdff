// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/container.h"

#include "core/base/parallel.h"
#include "core/reader/formats/content.h"
#include "core/reader/formats/opendocument.h"
#include "core/reader/formats/word.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr int mostArchives = 2; ///< one inside the other

/// By their names: what stands beside articles, and would read as text at best.
bool isNoArticle(const QString &path)
{
    static const QSet<QString> endings{
        u"css"_s,   u"js"_s,   u"mjs"_s, u"map"_s,  u"png"_s,  u"jpg"_s,  u"jpeg"_s, u"gif"_s,
        u"svg"_s,   u"webp"_s, u"ico"_s, u"avif"_s, u"bmp"_s,  u"tif"_s,  u"tiff"_s, u"woff"_s,
        u"woff2"_s, u"ttf"_s,  u"otf"_s, u"eot"_s,  u"mp3"_s,  u"mp4"_s,  u"webm"_s, u"wav"_s,
        u"ini"_s,   u"cfg"_s,  u"log"_s, u"sh"_s,   u"bat"_s,  u"py"_s,   u"exe"_s,  u"dll"_s,
        u"srt"_s,   u"vtt"_s,  u"sql"_s, u"yml"_s,  u"yaml"_s, u"toml"_s, u"db"_s,   u"lnk"_s};
    static const QRegularExpression hidden(u"(?:^|/)(?:\\.|__MACOSX/|~\\$)"_s);
    return endings.contains(QFileInfo(path).suffix().toLower()) || path.contains(hidden);
}

/// "page_files/…" beside "page.html": what the browser saved with the page.
bool belongsToPage(const QString &path, const QSet<QString> &pages)
{
    static const QRegularExpression folder(
        u"^(.*)(?:_files|_fichiers|-Dateien|_archivos|_bestanden|\\.files)/"_s,
        QRegularExpression::InvertedGreedinessOption);
    const auto match = folder.match(path);
    return match.hasMatch() && pages.contains(match.captured(1));
}

/// The paths of a list that may be articles; the others are counted.
QStringList candidates(const QStringList &paths, Reading &reading)
{
    static const QRegularExpression page(u"\\.x?html?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QSet<QString> pages;
    for (const QString &path : paths) {
        if (path.contains(page))
            pages.insert(QString(path).remove(page));
    }
    QStringList kept;
    for (const QString &path : paths) {
        if (isNoArticle(path) || belongsToPage(path, pages))
            ++reading.skipped;
        else
            kept.append(path);
    }
    return kept;
}

/// Keeps the first ones of too many.
QStringList limited(QStringList paths, const Input &input, Reading &reading)
{
    const int most = input.options.limits.maximumMembers;
    if (paths.size() > most) {
        reading.errors.append(errorIn(input, ErrorCode::TooMany, QString::number(most)));
        paths.resize(most);
    }
    return paths;
}

Reading readArchive(const Input &input, Archive &archive)
{
    if (input.archives >= mostArchives)
        return failed(errorIn(input, ErrorCode::NestedTooDeep, QString::number(mostArchives)));
    Reading reading;
    std::vector<Input> members;
    for (const QString &path : limited(candidates(archive.files(), reading), input, reading)) {
        auto bytes
            = input.task.isCancelled() ? refused(input, ErrorCode::Cancelled) : archive.read(path);
        if (!bytes) {
            reading.errors.append(bytes.error());
            break;
        }
        members.push_back(memberOf(input, path, *bytes));
        ++members.back().archives;
    }
    std::vector<Reading> readings(members.size());
    parallelFor(members.size(), input.task,
                [&](size_t i) { readings[i] = readContent(members[i]); });
    return complete(joined(std::move(readings), std::move(reading)), input);
}

/// What a ZIP archive is, by the files in it: empty for an archive of files.
QString kindOfPackage(Archive &archive)
{
    const auto has = [&](QLatin1StringView folder) {
        return std::ranges::any_of(archive.files(),
                                   [&](const QString &path) { return path.startsWith(folder); });
    };
    const auto type = archive.read(u"mimetype"_s);
    const QByteArray declared = type ? type->trimmed() : QByteArray();
    if (declared == "application/epub+zip")
        return u"an EPUB book"_s;
    if (declared.startsWith("application/vnd.oasis.opendocument.text"))
        return u"an OpenDocument text"_s;
    if (declared.startsWith("application/vnd.oasis.opendocument"))
        return u"an OpenDocument file without running text"_s;
    if (!archive.files().contains("[Content_Types].xml"_L1))
        return {};
    return has("word/"_L1) ? u"a Word document"_s
        : has("xl/"_L1)    ? u"a spreadsheet"_s
        : has("ppt/"_L1)   ? u"a presentation"_s
                           : QString();
}

bool isEncryptedOpenDocument(Archive &archive)
{
    const auto manifest = archive.read(u"META-INF/manifest.xml"_s);
    return manifest && manifest->contains("encryption-data");
}

/// A folder's files, with the paths below it.
QStringList filesBelow(const Input &input, Reading &reading)
{
    struct Folder
    {
        QString path; ///< below the one named, with a slash at its end
        int depth;
    };
    const int most = input.options.limits.maximumMembers;
    QStringList files;
    std::vector<Folder> folders{{QString(), 0}};
    for (size_t i = 0; i < folders.size() && !input.task.isCancelled(); ++i) {
        const Folder folder = folders[i];
        const QDir directory(input.name + u'/' + folder.path);
        for (const QFileInfo &entry :
             directory.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString path = folder.path + entry.fileName();
            if (entry.isFile())
                files.append(path);
            else if (!entry.isSymLink() && folder.depth < input.options.limits.maximumDepth)
                folders.push_back({path + u'/', folder.depth + 1});
            else if (!entry.isSymLink())
                reading.errors.append({ErrorCode::NestedTooDeep, input.name + u'/' + path,
                                       QString::number(input.options.limits.maximumDepth)});
        }
        if (files.size() > 20 * qsizetype(most))
            break;
    }
    files.sort();
    return files;
}

} // namespace

Reading readZip(const Input &input)
{
    const auto opened = Archive::open(input);
    if (!opened)
        return failed(opened.error());
    Archive &archive = **opened;
    const QString kind = kindOfPackage(archive);
    if (kind.isEmpty())
        return readArchive(input, archive);
    if (input.bytes.size() > input.options.limits.maximumBytes)
        return failed(errorIn(input, ErrorCode::FileTooLarge,
                              QString::number(input.options.limits.maximumBytes >> 20)));
    if (kind == "a Word document"_L1)
        return readingOf(readWord(input, archive));
    if (kind == "an OpenDocument text"_L1)
        return isEncryptedOpenDocument(archive) ? failed(errorIn(input, ErrorCode::Protected))
                                                : readingOf(readOpenDocument(input, archive));
    return failed(errorIn(input, ErrorCode::NotText, kind));
}

Reading readFolder(const Input &input)
{
    Reading reading;
    const QStringList paths
        = limited(candidates(filesBelow(input, reading), reading), input, reading);
    std::vector<Reading> readings(static_cast<size_t>(paths.size()));
    parallelFor(readings.size(), input.task, [&](size_t i) {
        const QString &path = paths[static_cast<qsizetype>(i)];
        Input member = memberOf(input, path, {});
        auto bytes = readFileBytes(input.name + u'/' + path, member);
        if (!bytes) {
            readings[i] = failed(bytes.error());
            return;
        }
        member.bytes = *std::move(bytes);
        readings[i] = readContent(member);
    });
    return complete(joined(std::move(readings), std::move(reading)), input);
}

Result<QByteArray> readFileBytes(const QString &path, const Input &input)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(input, ErrorCode::FileUnreadable, file.errorString());
    const Limits &limits = input.options.limits;
    const qint64 most = file.peek(2) == "PK" ? limits.maximumArchiveBytes : limits.maximumBytes;
    // A pipe or a device does not tell its size, so no more than the limit is ever taken.
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(input, ErrorCode::FileUnreadable, file.errorString());
    if (bytes.size() > most)
        return refused(input, ErrorCode::FileTooLarge, QString::number(most >> 20));
    return bytes;
}

} // namespace core::reader
