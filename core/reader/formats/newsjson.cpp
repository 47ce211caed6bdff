// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parallel.h"
#include "core/reader/formats/fields.h"
#include "core/reader/formats/news.h"
#include "core/reader/jsonld.h"
#include "core/reader/pagedate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr int deepestList = 5; ///< objects and lists around a list of articles
constexpr qsizetype mostValues = 200'000;

struct Record
{
    Document document;
    QString body;
};

/// A text, the name of an object, or those of a list.
QString namesIn(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isObject() ? value["name"_L1].toString() : value.toVariant().toString();
    QStringList names;
    for (const QJsonValue &item : value.toArray()) {
        if (const QString name = namesIn(item.isArray() ? QJsonValue() : item); !name.isEmpty())
            names.append(name);
    }
    return names.join(u", "_s);
}

/// The member whatever its spelling: ninjs 1 and 2 write version_created, 3 versionCreated.
QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

/// The value of a list of { "role", "value" }: of role "main" or of none, else the first.
QString valueIn(const QJsonValue &list)
{
    QString first;
    for (const QJsonValue &item : list.toArray()) {
        const QString value = item["value"_L1].toString();
        const QString role = item["role"_L1].toString().toLower();
        if (role.isEmpty() || role == "main"_L1 || role == "body"_L1)
            return value;
        first = first.isEmpty() ? value : first;
    }
    return first;
}

/// The body with the most structure: XHTML and HTML before text.
QString ninjsBody(const QJsonObject &object)
{
    QString best;
    const auto consider = [&](const QString &value, const QString &type) {
        const bool isMarkup = type.contains("html"_L1, Qt::CaseInsensitive);
        if (!value.isEmpty() && (best.isEmpty() || isMarkup))
            best = value;
    };
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key().startsWith("body_"_L1))
            consider(it.value().toString(), it.key());
    }
    for (const QJsonValue &body : member(object, "bodies"_L1).toArray())
        consider(body["value"_L1].toString(),
                 body["contenttype"_L1].toString() + body["contentType"_L1].toString());
    return best;
}

bool isNinjs(const QJsonObject &object)
{
    const bool hasHead = object.contains("uri"_L1) || object.contains("versioncreated"_L1)
        || object.contains("headline"_L1) || object.contains("headlines"_L1);
    return hasHead && !ninjsBody(object).isEmpty();
}

void addCaptions(Document &document, const QJsonValue &associations)
{
    QList<QJsonValue> items;
    for (const QJsonValue &item : associations.toArray())
        items.append(item);
    const QJsonObject named = associations.toObject();
    for (auto it = named.constBegin(); it != named.constEnd(); ++it)
        items.append(it.value());
    for (const QJsonValue &item : std::as_const(items)) {
        QString text = item["description_text"_L1].toString();
        if (text.isEmpty())
            text = valueIn(item["descriptions"_L1]);
        addParagraph(document, text.simplified(), ParagraphKind::Caption);
    }
}

Record ninjsRecord(const QJsonObject &object, const language::Languages &languages)
{
    Document document;
    document.title = object["headline"_L1].toString();
    if (document.title.isEmpty())
        document.title = valueIn(member(object, "headlines"_L1));
    document.author = object["byline"_L1].toString();
    for (const QJsonValue &by : {member(object, "by"_L1), member(object, "bylines"_L1)})
        document.author = document.author.isEmpty() ? namesIn(by) : document.author;
    document.language = object["language"_L1].toString();
    document.outlet = namesIn(member(object, "infosources"_L1));
    for (const auto key : {"infosource"_L1, "source"_L1, "copyrightholder"_L1})
        document.outlet
            = document.outlet.isEmpty() ? namesIn(member(object, key)) : document.outlet;
    const auto dateAt = [&](QLatin1StringView key) {
        return dateOfField(member(object, key).toString(), document.language, languages);
    };
    document.created = dateAt("firstcreated"_L1);
    document.modified = dateAt("versioncreated"_L1);
    if (!document.created.isValid())
        document.created = dateAt("contentcreated"_L1);
    if (!document.created.isValid())
        document.created = document.modified;
    const QString address = object["uri"_L1].toString();
    document.address = address.startsWith("http"_L1) ? address : QString();
    addParagraph(document, document.title, ParagraphKind::Title);
    QString summary = object["description_text"_L1].toString();
    if (summary.isEmpty())
        summary = valueIn(member(object, "descriptions"_L1));
    addParagraph(document, summary.simplified(), ParagraphKind::Standfirst);
    addCaptions(document, object["associations"_L1]);
    return {document, ninjsBody(object)};
}

Record schemaRecord(const LinkedData &data, const QJsonObject &object,
                    const language::Languages &languages)
{
    Document document;
    document.title = data.headline;
    document.author = data.people.join(u", "_s);
    document.language = data.language;
    document.outlet = data.publisher;
    document.address = data.address;
    for (const QJsonValue &page :
         {object["mainEntityOfPage"_L1], object["mainEntityOfPage"_L1]["@id"_L1]}) {
        if (document.address.isEmpty() && page.toString().startsWith("http"_L1))
            document.address = page.toString();
    }
    document.created = dateOfField(data.published, data.language, languages);
    document.modified = dateOfField(data.modified, data.language, languages);
    addParagraph(document, document.title, ParagraphKind::Title);
    addParagraph(document, data.description, ParagraphKind::Standfirst);
    return {document, data.body};
}

/// The article that an object is, if it is one.
std::optional<Record> articleIn(const QJsonObject &object, const language::Languages &languages)
{
    const auto linked = linkedDataOf(object);
    if (linked && !linked->body.isEmpty())
        return schemaRecord(*linked, object, languages);
    if (isNinjs(object))
        return ninjsRecord(object, languages);
    Fields fields;
    QString body;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString value = namesIn(it.value());
        if (fieldNamed(it.key()) == FieldKind::Text)
            body = value.size() > body.size() ? value : body;
        else if (fieldNamed(it.key()) != FieldKind::None)
            fields.insert(it.key(), value);
    }
    if (body.isEmpty() || fields.isEmpty())
        return {};
    return Record{recordOf(fields, languages), body};
}

bool isArticle(const QJsonObject &object, const language::Languages &languages)
{
    return articleIn(object, languages).has_value();
}

/// The articles in a value, in order: itself, or those in its lists.
QList<QJsonObject> articlesIn(const QJsonValue &root, const language::Languages &languages)
{
    struct Open
    {
        QJsonValue value;
        int depth;
    };
    QList<QJsonObject> articles;
    std::vector<Open> open{{root, 0}};
    for (size_t i = 0; i < open.size() && std::ssize(open) < mostValues; ++i) {
        const Open here = open[i];
        if (here.value.isObject() && isArticle(here.value.toObject(), languages)) {
            articles.append(here.value.toObject());
        } else if (here.depth < deepestList) {
            for (const QJsonValue &item : here.value.toArray())
                open.push_back({item, here.depth + 1});
            const QJsonObject object = here.value.toObject();
            for (const QJsonValue &item : object) {
                if (item.isArray() || item.isObject())
                    open.push_back({item, here.depth + 1});
            }
        }
    }
    return articles;
}

Result<Version> readRecord(const Input &input, const QJsonObject &object, const Decoded &text)
{
    auto record = articleIn(object, input.languages);
    if (!record)
        return refused(input, ErrorCode::NoArticleText);
    return finished(versionOfRecord(std::move(record->document), record->body, input.languages),
                    input, text);
}

Error jsonError(const Input &input, const QJsonParseError &problem)
{
    if (problem.error == QJsonParseError::DeepNesting)
        return errorIn(input, ErrorCode::NestedTooDeep, u"1024"_s);
    return errorIn(input, ErrorCode::BadJson,
                   u"%1, %2"_s.arg(problem.offset).arg(problem.errorString()));
}

/// The article on a line of JSON Lines.
Reading readLine(const Input &input)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(input.bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failed(jsonError(input, problem));
    return readingOf(readRecord(input, document.object(), {.text = {}, .encoding = u"UTF-8"_s}));
}

} // namespace

Reading readJson(const Input &input, const Decoded &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return failed(jsonError(input, problem));
    const QJsonValue root
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QList<QJsonObject> articles = articlesIn(root, input.languages);
    if (articles.isEmpty())
        return failed(errorIn(input, ErrorCode::NotText, u"JSON data"_s));
    if (articles.size() == 1)
        return readingOf(readRecord(input, articles.first(), text));
    Reading all;
    const int most = input.options.limits.maximumRows;
    if (articles.size() > most) {
        all.errors.append(errorIn(input, ErrorCode::TooMany, QString::number(most)));
        articles.resize(most);
    }
    std::vector<Reading> readings(static_cast<size_t>(articles.size()));
    parallelFor(readings.size(), input.task, [&](size_t i) {
        const QJsonObject &object = articles[static_cast<qsizetype>(i)];
        const Input row = memberOf(input, QString::number(i + 1),
                                   QJsonDocument(object).toJson(QJsonDocument::Compact));
        readings[i] = readingOf(readRecord(row, object, {.text = {}, .encoding = u"UTF-8"_s}));
    });
    return complete(joined(std::move(readings), std::move(all)), input);
}

Reading readJsonLines(const Input &input, const Decoded &text)
{
    Reading all;
    std::vector<Input> rows;
    const int most = input.options.limits.maximumRows;
    int number = 0;
    for (const QStringView line : QStringView(text.text).tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (std::ssize(rows) == most) {
            all.errors.append(errorIn(input, ErrorCode::TooMany, QString::number(most)));
            break;
        }
        rows.push_back(memberOf(input, QString::number(number), line.trimmed().toUtf8()));
    }
    std::vector<Reading> readings(rows.size());
    parallelFor(rows.size(), input.task, [&](size_t i) { readings[i] = readLine(rows[i]); });
    return complete(joined(std::move(readings), std::move(all)), input);
}

bool looksLikeJson(QStringView text)
{
    const QStringView inside = text.trimmed();
    // "[Photo: Jane Doe]" and "{…}" in prose are no JSON; its first token tells.
    static const QRegularExpression begin(
        u"^(?:\\{\\s*(?:\"(?:[^\"\\\\\\n]|\\\\.){0,200}\"\\s*:|\\})|\\[\\s*(?:[{\\[\"\\d\\]-]|true|false|null))"_s);
    return begin.matchView(inside.first(std::min<qsizetype>(inside.size(), 1000))).hasMatch();
}

bool looksLikeJsonLines(QStringView text)
{
    const QStringView inside = text.trimmed();
    const qsizetype end = inside.indexOf(u'\n');
    if (!inside.startsWith(u'{') || end < 0)
        return false;
    const QStringView first = inside.first(end).trimmed();
    const QStringView second = inside.sliced(end).trimmed();
    return second.startsWith(u'{') && first.endsWith(u'}')
        && QJsonDocument::fromJson(first.toUtf8()).isObject();
}

} // namespace core::reader
