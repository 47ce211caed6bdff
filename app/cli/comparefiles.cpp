// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparefiles.h"

#include "app/errortext.h"
#include "app/loading.h"
#include "core/comparison/compare.h"
#include "core/writer/csv.h"
#include "core/writer/html.h"
#include "core/writer/json.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

struct Request
{
    QString format;
    core::writer::CsvTable table = core::writer::CsvTable::Claims;
    bool hasByteOrderMark = false; ///< of CSV: some spreadsheets take UTF-8 for it only then
    QString reference;
    FetchRules fetchRules;
    QString output; ///< empty for standard output
    QList<NamedFile> files;
};

void complain(const QString &sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
}

/// The table that --table names, which CSV needs and no other format has.
std::expected<core::writer::CsvTable, QString> tableOf(const QString &format, const QString &name)
{
    const auto table = core::writer::csvTableNamed(name.isEmpty() ? u"claims"_s : name);
    if (!name.isEmpty() && format != "csv"_L1)
        return std::unexpected(u"--table goes with --format csv"_s);
    if (!table)
        return std::unexpected(
            u"there is no table %1: use claims, differences or attributions"_s.arg(name));
    return *table;
}

/// The request, or a sentence that says what is wrong with the arguments.
std::expected<Request, QString> parsed(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, {}, u"FORMAT"_s, u"json"_s);
    const QCommandLineOption reference(u"reference"_s, {}, u"N"_s);
    const QCommandLineOption output({u"o"_s, u"output"_s}, {}, u"OUT"_s);
    const QCommandLineOption table(u"table"_s, {}, u"TABLE"_s);
    const QCommandLineOption mark(u"bom"_s);
    const QCommandLineOption local(u"allow-local-addresses"_s);
    parser.addOptions({format, reference, output, table, mark, local});
    if (!parser.parse(QStringList{u"sidebyline"_s} + arguments))
        return std::unexpected(parser.errorText());
    Request request{.format = parser.value(format),
                    .reference = parser.value(reference),
                    .output = parser.value(output)};
    for (const QString &argument : parser.positionalArguments())
        request.files.append(namedFile(argument));
    if (request.files.isEmpty())
        return std::unexpected(u"name at least two files to compare"_s);
    if (!QStringList{u"json"_s, u"html"_s, u"csv"_s}.contains(request.format))
        return std::unexpected(
            u"there is no format %1: use json, html or csv"_s.arg(request.format));
    request.hasByteOrderMark = parser.isSet(mark);
    request.fetchRules.allowsPrivate = parser.isSet(local);
    return tableOf(request.format, parser.value(table)).transform([&](auto named) {
        request.table = named;
        return request;
    });
}

/// The version that --reference names: its number among the files as given, or its outlet.
std::expected<core::VersionId, QString> referenceOf(const Request &request,
                                                    const core::Story &story)
{
    if (request.reference.isEmpty())
        return core::VersionId{};
    bool isNumber = false;
    const int number = request.reference.toInt(&isNumber);
    if (isNumber && (number < 1 || number > request.files.size()))
        return std::unexpected(u"--reference %1: there are %2 files"_s.arg(request.reference)
                                   .arg(request.files.size()));
    for (qint32 i = 0; i < std::ssize(story.versions); ++i) {
        const core::Version &version = story.versions[static_cast<size_t>(i)];
        const QString path = isNumber ? request.files[number - 1].path : QString();
        // Of a folder, archive or list, its first version.
        if (isNumber ? version.file == path || version.file.startsWith(path + u'/')
                     : version.outlet == request.reference)
            return core::VersionId{i};
    }
    return std::unexpected(
        u"--reference %1: no version that was read is called so"_s.arg(request.reference));
}

QByteArray written(const core::Comparison &comparison, const Request &request)
{
    if (request.format == "html"_L1)
        return core::writer::toHtml(comparison).toUtf8();
    if (request.format == "json"_L1)
        return QJsonDocument(core::writer::toJson(comparison)).toJson();
    const QByteArray csv = core::writer::toCsv(comparison, request.table).toUtf8();
    return request.hasByteOrderMark ? "\xef\xbb\xbf" + csv : csv;
}

bool deliver(const QByteArray &bytes, const QString &output)
{
    if (output.isEmpty()) {
        const auto sent
            = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
        return sent == static_cast<size_t>(bytes.size()) && std::fflush(stdout) == 0;
    }
    QSaveFile file(output);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(sentenceOf({core::ErrorCode::CannotWrite, output, file.errorString()}));
    return false;
}

} // namespace

int runCompare(const QStringList &arguments, const core::language::Languages &languages)
{
    const auto request = parsed(arguments);
    if (!request) {
        complain(u"sidebyline compare: "_s + request.error());
        return 2;
    }
    Loaded loaded = loadVersions(request->files, {}, languages, {}, request->fetchRules);
    for (const core::Error &error : loaded.errors)
        complain(sentenceOf(error));
    core::Story story{.versions = std::move(loaded.versions)};
    core::nameVersions(story);
    const auto reference = referenceOf(*request, story);
    if (!reference) {
        complain(u"sidebyline compare: "_s + reference.error());
        return 2;
    }
    const auto comparison = core::compare(story, {}, {.reference = *reference}, languages);
    if (!comparison) {
        complain(sentenceOf(comparison.error()));
        return 1;
    }
    const bool isAlone = story.versions.size() == 1;
    if (isAlone)
        complain(u"%1: it is the only version, so there is nothing to compare it with"_s.arg(
            story.versions.front().file));
    const bool isDelivered = deliver(written(**comparison, *request), request->output);
    return isDelivered && loaded.errors.isEmpty() && !isAlone ? 0 : 1;
}

} // namespace app::cli
