// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"

#include "app/errortext.h"
#include "core/alignment/align.h"
#include "core/attribution/find.h"
#include "core/base/codepoints.h"
#include "core/comparison/compare.h"
#include "core/language/analyse.h"
#include "core/language/sentences.h"
#include "core/reader/read.h"
#include "core/writer/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::Version;
using core::language::Languages;
using core::reader::Reading;

/// The versions that a batch object carries as "html", "text", "path" or "sentences": one, or the
/// several of a folder, archive or list that "path" names.
Result<Reading> versionsOf(const QJsonObject &row, const Languages &languages)
{
    const auto one = [](Version version) {
        Reading reading;
        reading.versions.push_back(std::move(version));
        return reading;
    };
    if (row.contains("html"_L1))
        return one(
            core::reader::readHtml(row["html"_L1].toString(), row["url"_L1].toString(), languages));
    if (row.contains("text"_L1))
        return one(core::reader::readText(row["text"_L1].toString(), languages));
    if (row.contains("path"_L1)) {
        Reading reading = core::reader::readAll(row["path"_L1].toString(), languages);
        if (reading.versions.empty())
            return std::unexpected(reading.errors.first());
        return reading;
    }
    if (row.contains("sentences"_L1)) {
        QStringList sentences;
        for (const QJsonValue &value : row["sentences"_L1].toArray())
            sentences.append(value.toString());
        return one(core::reader::versionOfSentences(sentences));
    }
    return std::unexpected(Error{ErrorCode::BadJson, {}, u"needs html, text, path or sentences"_s});
}

/// What of a folder, archive or list could not be read, beside what could.
void addErrors(QJsonObject &answer, const QList<Error> &errors)
{
    QJsonArray sentences = answer.value("errors"_L1).toArray();
    for (const Error &error : errors)
        sentences.append(sentenceOf(error));
    if (!sentences.isEmpty())
        answer.insert(u"errors"_s, sentences);
}

/// What "body" holds: the article as it is read from its standfirst on.
bool isRunningText(core::BlockRole role)
{
    using enum core::BlockRole;
    return role == Standfirst || role == Body || role == Subheading;
}

QJsonObject extracted(const Version &version)
{
    QJsonArray blocks;
    QStringList body;
    for (const core::Block &block : version.blocks) {
        const QString text = block.range.of(version.text).toString().replace(u'\n', u' ');
        blocks.append(
            QJsonObject{{u"role"_s, core::writer::toString(block.role)}, {u"text"_s, text}});
        if (isRunningText(block.role))
            body.append(text);
    }
    return QJsonObject{{u"title"_s, version.title},       {u"byline"_s, version.byline},
                       {u"date"_s, version.date.toIso()}, {u"site"_s, version.outlet},
                       {u"language"_s, version.language}, {u"blocks"_s, blocks},
                       {u"body"_s, body.join(u"\n\n"_s)}};
}

/// One article as the answer itself, several under "versions", each with the "file" it is.
Result<QJsonObject> extract(const QJsonObject &row, const Languages &languages)
{
    const auto reading = versionsOf(row, languages);
    if (!reading)
        return std::unexpected(reading.error());
    QJsonArray all;
    for (const Version &version : reading->versions) {
        QJsonObject object = extracted(version);
        if (reading->versions.size() > 1)
            object.insert(u"file"_s, version.file);
        all.append(object);
    }
    QJsonObject answer
        = all.size() == 1 ? all.first().toObject() : QJsonObject{{u"versions"_s, all}};
    addErrors(answer, reading->errors);
    return answer;
}

/// The string that a row must have under \a key.
Result<QString> required(const QJsonObject &row, QLatin1StringView key)
{
    if (!row[key].isString())
        return std::unexpected(Error{ErrorCode::BadJson, {}, u"needs a string \"%1\""_s.arg(key)});
    return row[key].toString();
}

Result<QJsonObject> sentences(const QJsonObject &row, const Languages &languages)
{
    const auto given = required(row, "text"_L1);
    if (!given)
        return std::unexpected(given.error());
    const QString &text = *given;
    QString code = row["language"_L1].toString();
    if (code.isEmpty())
        code = core::language::detectLanguage(text);
    const core::CodePoints points(text);
    QJsonArray found;
    for (const core::Block &block : core::reader::plainVersion(text).blocks) {
        for (const core::TextRange &range :
             core::language::splitSentences(text, block.range, languages.of(code)))
            found.append(QJsonObject{{u"start"_s, points.fromUtf16(range.begin)},
                                     {u"end"_s, points.fromUtf16(range.end)},
                                     {u"text"_s, range.of(text).toString()}});
    }
    return QJsonObject{{u"sentences"_s, found}};
}

Result<QJsonObject> attributions(const QJsonObject &row, const Languages &languages)
{
    const auto text = required(row, "text"_L1);
    if (!text)
        return std::unexpected(text.error());
    Version version = core::reader::plainVersion(*text);
    version.language = row["language"_L1].toString();
    const auto analysis = core::language::analyse(version, languages);
    QJsonArray found;
    for (const auto &attribution :
         core::attribution::findAttributions(version, analysis, languages, {0}))
        found.append(core::writer::toJson(attribution, version.text));
    return QJsonObject{{u"attributions"_s, found}};
}

Result<QJsonObject> similarity(const QJsonObject &row, const Languages &languages)
{
    const auto a = required(row, "a"_L1);
    const auto b = required(row, "b"_L1);
    if (!a || !b)
        return std::unexpected(a ? b.error() : a.error());
    const auto pair = core::alignment::similarity(*a, *b, languages);
    return QJsonObject{{u"score"_s, pair.score},
                       {u"relation"_s, core::writer::toString(pair.relation)}};
}

/// Several articles of one path are called "id-1", "id-2" and so on.
void addVersions(core::Story &story, std::vector<Version> versions, const QString &id,
                 const QString &outlet)
{
    const bool isOne = versions.size() == 1;
    for (qsizetype i = 0; i < std::ssize(versions); ++i) {
        Version &version = versions[static_cast<size_t>(i)];
        version.name = isOne || id.isEmpty() ? id : u"%1-%2"_s.arg(id).arg(i + 1);
        if (!outlet.isEmpty())
            version.outlet = outlet;
        story.versions.push_back(std::move(version));
    }
}

Result<QJsonObject> compare(const QJsonObject &row, const Languages &languages)
{
    core::Story story;
    core::Options options;
    QList<Error> errors;
    const QString reference = row["reference"_L1].toString();
    for (const QJsonValue &value : row["versions"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        auto reading = versionsOf(object, languages);
        if (!reading)
            return std::unexpected(reading.error());
        errors += reading->errors;
        const QString id = object["id"_L1].toString();
        if (!reference.isEmpty() && id == reference)
            options.reference = {static_cast<qint32>(story.versions.size())};
        addVersions(story, std::move(reading->versions), id, object["outlet"_L1].toString());
    }
    if (!reference.isEmpty() && !options.reference.isValid())
        return std::unexpected(
            Error{ErrorCode::BadJson, {}, u"no version has the id of \"reference\""_s});
    core::nameVersions(story);
    const auto comparison = core::compare(story, {}, options, languages);
    if (!comparison)
        return std::unexpected(comparison.error());
    QJsonObject answer = core::writer::toJson(**comparison);
    addErrors(answer, errors);
    return answer;
}

using Verb = Result<QJsonObject> (*)(const QJsonObject &, const Languages &);

Verb verbNamed(const QString &name)
{
    static const QHash<QString, Verb> verbs{{u"extract"_s, extract},
                                            {u"sentences"_s, sentences},
                                            {u"attributions"_s, attributions},
                                            {u"similarity"_s, similarity},
                                            {u"compare"_s, compare}};
    return verbs.value(name);
}

/// The row of a line, or why it is none.
Result<QJsonObject> rowOf(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return std::unexpected(Error{ErrorCode::BadJson, {}, problem.errorString()});
    if (!document.isObject())
        return std::unexpected(Error{ErrorCode::BadJson, {}, u"not an object"_s});
    return document.object();
}

/// The answer to one line; "error" instead of a result where it is bad.
QJsonObject answer(const QByteArray &line, Verb verb, const Languages &languages)
{
    const Result<QJsonObject> row = rowOf(line);
    const Result<QJsonObject> result
        = row.and_then([&](const QJsonObject &object) { return verb(object, languages); });
    QJsonObject object = result ? *result : QJsonObject{{u"error"_s, sentenceOf(result.error())}};
    object.insert(u"id"_s, row ? row->value("id"_L1) : QJsonValue());
    return object;
}

} // namespace

int runBatch(const QStringList &arguments, const Languages &languages, std::FILE *in,
             std::FILE *out)
{
    const Verb verb = arguments.size() == 1 ? verbNamed(arguments.first()) : nullptr;
    if (!verb) {
        std::fputs(
            "sidebyline batch: name one of extract, sentences, attributions, similarity, compare\n",
            stderr);
        return 2;
    }
    QFile input;
    QFile output;
    if (!input.open(in, QIODevice::ReadOnly) || !output.open(out, QIODevice::WriteOnly))
        return 1;
    int code = 0;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonObject object = answer(line, verb, languages);
        if (object.contains("error"_L1))
            code = 1;
        output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        if (!output.flush())
            return 1;
    }
    return code;
}

} // namespace app::cli
