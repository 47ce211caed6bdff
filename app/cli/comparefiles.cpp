// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparefiles.h"

#include "app/errortext.h"
#include "app/loading.h"
#include "app/writing.h"
#include "core/comparison/compare.h"
#include "core/store/reread.h"
#include "core/writer/csv.h"
#include "core/writer/html.h"
#include "core/writer/json.h"

#include <QCommandLineParser>
#include <QJsonDocument>

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
    bool isProject = false; ///< the only file is one
};

/// What there is to compare.
struct Input
{
    core::Story story;
    core::Corrections corrections;
    core::VersionId reference; ///< where --reference names none
    bool isComplete = true; ///< nothing was refused
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
    const auto isProject = [](const NamedFile &file) { return core::store::isProject(file.path); };
    request.isProject = std::ranges::any_of(request.files, isProject);
    if (request.isProject && (request.files.size() > 1 || !request.files.first().outlet.isEmpty()))
        return std::unexpected(u"a project stands in place of all files: name it alone"_s);
    request.hasByteOrderMark = parser.isSet(mark);
    request.fetchRules.allowsPrivate = parser.isSet(local);
    return tableOf(request.format, parser.value(table)).transform([&](auto named) {
        request.table = named;
        return request;
    });
}

core::Result<Input> readProject(const QString &path, const core::language::Languages &languages)
{
    return core::store::openAnew(path, languages).transform([&](core::store::Refreshed opened) {
        if (opened.lostRoles > 0)
            complain(
                u"%1: blocks whose role was chosen and of which nothing is left: %2"_s.arg(path)
                    .arg(opened.lostRoles));
        return Input{.story = std::move(opened.project.story),
                     .corrections = std::move(opened.project.corrections),
                     .reference = opened.project.reference};
    });
}

Input readFiles(const Request &request, const core::language::Languages &languages)
{
    Loaded loaded = loadVersions(request.files, {}, languages, {}, request.fetchRules);
    for (const core::Error &error : loaded.errors)
        complain(sentenceOf(error));
    if (loaded.skipped > 0)
        complain(
            u"sidebyline compare: %1 of the files in folders and archives were left out, because "
            "they are no articles"_s.arg(loaded.skipped));
    Input input{.story = {.versions = std::move(loaded.versions)},
                .isComplete = loaded.errors.isEmpty()};
    core::nameVersions(input.story);
    return input;
}

/// Whether a version is the one that a number names: of files, the first that the file of that
/// number holds (a folder, archive or list may hold several).
bool isNumbered(const Request &request, const core::Version &version, qint32 place, int number)
{
    if (request.isProject)
        return place == number - 1;
    const QString path = request.files[number - 1].path;
    return version.file == path || version.file.startsWith(path + u'/');
}

/// The version that --reference names: its number among the files as given or in the project, or
/// its outlet.
std::expected<core::VersionId, QString> referenceOf(const Request &request, const Input &input)
{
    if (request.reference.isEmpty())
        return input.reference;
    const core::Story story = core::corrected(input.story, input.corrections);
    const qsizetype count = request.isProject ? std::ssize(story.versions) : request.files.size();
    bool isNumber = false;
    const int number = request.reference.toInt(&isNumber);
    if (isNumber && (number < 1 || number > count))
        return std::unexpected(u"--reference %1: there are %2 %3"_s.arg(request.reference)
                                   .arg(count)
                                   .arg(request.isProject ? u"versions"_s : u"files"_s));
    for (qint32 i = 0; i < std::ssize(story.versions); ++i) {
        const core::Version &version = story.versions[static_cast<size_t>(i)];
        if (isNumber ? isNumbered(request, version, i, number)
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
    const auto isWritten = writeFile(bytes, output);
    if (!isWritten)
        complain(sentenceOf(isWritten.error()));
    return isWritten.has_value();
}

} // namespace

int runCompare(const QStringList &arguments, const core::language::Languages &languages)
{
    const auto request = parsed(arguments);
    if (!request) {
        complain(u"sidebyline compare: "_s + request.error());
        return 2;
    }
    const QString &first = request->files.first().path;
    const auto input = request->isProject ? readProject(first, languages)
                                          : core::Result<Input>(readFiles(*request, languages));
    if (!input) {
        complain(sentenceOf(input.error()));
        return 1;
    }
    const auto reference = referenceOf(*request, *input);
    if (!reference) {
        complain(u"sidebyline compare: "_s + reference.error());
        return 2;
    }
    const auto comparison
        = core::compare(input->story, input->corrections, {.reference = *reference}, languages);
    if (!comparison) {
        complain(sentenceOf(comparison.error()));
        return 1;
    }
    if (const qsizetype unapplied = (*comparison)->unapplied.count(); unapplied > 0)
        complain(u"%1: corrections that found their words no more: %2"_s.arg(first).arg(unapplied));
    const bool isAlone = input->story.versions.size() == 1;
    if (isAlone)
        complain(u"%1: it is the only version, so there is nothing to compare it with"_s.arg(
            input->story.versions.front().file));
    const bool isDelivered = deliver(written(**comparison, *request), request->output);
    return isDelivered && input->isComplete && !isAlone ? 0 : 1;
}

} // namespace app::cli
