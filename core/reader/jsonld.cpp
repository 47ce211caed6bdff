// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype mostObjects = 20000;

/// Line breaks and tabs inside strings are not JSON, but common.
QJsonDocument parsed(QString source)
{
    static const QRegularExpression marks(u"<!\\[CDATA\\[|\\]\\]>|^\\s*<!--|-->\\s*$"_s);
    source.remove(marks);
    const QJsonDocument strict = QJsonDocument::fromJson(source.toUtf8());
    if (!strict.isNull())
        return strict;
    for (QChar &c : source) {
        if (c < u' ')
            c = u' ';
    }
    source = source.trimmed();
    while (source.endsWith(u';'))
        source.chop(1);
    return QJsonDocument::fromJson(source.toUtf8());
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    if (!type.isArray())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &value : type.toArray())
        types.append(value.toString());
    return types;
}

bool isArticle(const QJsonObject &object)
{
    static const QRegularExpression form(
        u"(?:Article|BlogPosting|Posting|^Report|AnalysisNews|Review)$"_s);
    return std::ranges::any_of(typesOf(object),
                               [](const QString &type) { return type.contains(form); });
}

/// Every object in the data, outer ones first; a page's own stack is the loop's queue.
std::vector<QJsonObject> objectsOf(const QJsonDocument &document)
{
    std::vector<QJsonObject> objects;
    std::vector<QJsonValue> queue{document.isArray() ? QJsonValue(document.array())
                                                     : QJsonValue(document.object())};
    for (size_t i = 0; i < queue.size() && std::ssize(queue) < mostObjects; ++i) {
        const QJsonValue value = queue[i];
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            objects.push_back(object);
            for (const auto &key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1})
                queue.push_back(object[key]);
        }
        for (const QJsonValue &item : value.toArray())
            queue.push_back(item);
    }
    return objects;
}

/// A text, or the name of an object; the first of a list.
QString nameOf(const QJsonValue &value)
{
    if (value.isArray())
        return nameOf(value.toArray().first());
    return value.isObject() ? value["name"_L1].toString() : value.toString();
}

QStringList peopleOf(const QJsonValue &author, const QHash<QString, QJsonObject> &byId)
{
    QStringList people;
    QStringList others;
    const QJsonArray authors = author.isArray() ? author.toArray() : QJsonArray{author};
    for (const QJsonValue &value : authors) {
        QJsonObject object = value.toObject();
        if (!object.contains("name"_L1) && byId.contains(object["@id"_L1].toString()))
            object = byId.value(object["@id"_L1].toString());
        const QJsonValue name = object["name"_L1];
        QStringList names{value.toString()};
        if (value.isObject() && name.isArray()) {
            names.clear();
            for (const QJsonValue &single : name.toArray())
                names.append(single.toString());
        } else if (value.isObject()) {
            names = {nameOf(name)};
        }
        const bool isGroup = typesOf(object).contains("Organization"_L1)
            || typesOf(object).contains("NewsMediaOrganization"_L1);
        (isGroup ? others : people) += names;
    }
    people.removeAll(QString());
    // ", The Paper": a template whose name was never filled in.
    people.removeIf([](const QString &name) { return name.trimmed().startsWith(u','); });
    return people.isEmpty() ? others : people;
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value.trimmed();
}

void addArticle(LinkedData &data, const QJsonObject &article,
                const QHash<QString, QJsonObject> &byId)
{
    fill(data.headline, article["headline"_L1].toString(article["name"_L1].toString()));
    if (data.people.isEmpty())
        data.people = peopleOf(article["author"_L1], byId);
    if (data.people.isEmpty())
        data.people = peopleOf(article["creator"_L1], byId);
    fill(data.published, article["datePublished"_L1].toString());
    fill(data.modified, article["dateModified"_L1].toString());
    fill(data.publisher, nameOf(article["publisher"_L1]));
    fill(data.address, article["url"_L1].toString());
    fill(data.language, article["inLanguage"_L1].toString());
    fill(data.description, article["alternativeHeadline"_L1].toString());
    fill(data.description, article["description"_L1].toString());
    fill(data.body, article["articleBody"_L1].toString());
}

} // namespace

LinkedData readLinkedData(const HtmlTree &tree)
{
    LinkedData data;
    std::vector<QJsonObject> objects;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const bool holdsData = tree.node(i).tag == GUMBO_TAG_SCRIPT && tree.node(i).isElement
            && tree.attribute(i, "type").contains("ld+json"_L1, Qt::CaseInsensitive);
        if (holdsData)
            std::ranges::move(objectsOf(parsed(tree.rawText(i))), std::back_inserter(objects));
    }
    QHash<QString, QJsonObject> byId;
    for (const QJsonObject &object : objects) {
        if (object.contains("@id"_L1) && object.contains("name"_L1))
            byId.insert(object["@id"_L1].toString(), object);
    }
    for (const QJsonObject &object : objects) {
        if (isArticle(object))
            addArticle(data, object, byId);
    }
    return data;
}

std::optional<LinkedData> linkedDataOf(const QJsonObject &object)
{
    if (!isArticle(object))
        return {};
    LinkedData data;
    addArticle(data, object, {});
    return data;
}

} // namespace core::reader
