// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/fields.h"

#include "core/reader/filekind.h"
#include "core/reader/line.h"
#include "core/reader/pageblocks.h"
#include "core/reader/read.h"
#include "core/reader/textblocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

bool isHtml(const QString &text)
{
    static const QRegularExpression tag(
        u"<(?:p|br|div|h[1-6]|a|em|strong|b|i|ul|ol|li|blockquote|figure|img|span|section)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(tag);
}

ParagraphKind kindOf(const PageBlock &block)
{
    if (block.caption)
        return ParagraphKind::Caption;
    if (block.heading > 0)
        return ParagraphKind::Heading;
    if (block.standfirst)
        return ParagraphKind::Standfirst;
    return block.item || block.cell || block.quote ? ParagraphKind::Body : ParagraphKind::Plain;
}

} // namespace

FieldKind fieldNamed(const QString &name)
{
    static const QHash<QString, FieldKind> names{{u"outlet"_s, FieldKind::Outlet},
                                                 {u"source"_s, FieldKind::Outlet},
                                                 {u"publisher"_s, FieldKind::Outlet},
                                                 {u"publication"_s, FieldKind::Outlet},
                                                 {u"site"_s, FieldKind::Outlet},
                                                 {u"sitename"_s, FieldKind::Outlet},
                                                 {u"newspaper"_s, FieldKind::Outlet},
                                                 {u"medium"_s, FieldKind::Outlet},
                                                 {u"media"_s, FieldKind::Outlet},
                                                 {u"sourcename"_s, FieldKind::Outlet},
                                                 {u"title"_s, FieldKind::Title},
                                                 {u"headline"_s, FieldKind::Title},
                                                 {u"name"_s, FieldKind::Title},
                                                 {u"articletitle"_s, FieldKind::Title},
                                                 {u"standfirst"_s, FieldKind::Standfirst},
                                                 {u"subtitle"_s, FieldKind::Standfirst},
                                                 {u"description"_s, FieldKind::Standfirst},
                                                 {u"summary"_s, FieldKind::Standfirst},
                                                 {u"deck"_s, FieldKind::Standfirst},
                                                 {u"dek"_s, FieldKind::Standfirst},
                                                 {u"subheadline"_s, FieldKind::Standfirst},
                                                 {u"text"_s, FieldKind::Text},
                                                 {u"body"_s, FieldKind::Text},
                                                 {u"content"_s, FieldKind::Text},
                                                 {u"html"_s, FieldKind::Text},
                                                 {u"articlebody"_s, FieldKind::Text},
                                                 {u"bodytext"_s, FieldKind::Text},
                                                 {u"fulltext"_s, FieldKind::Text},
                                                 {u"articletext"_s, FieldKind::Text},
                                                 {u"bodyhtml"_s, FieldKind::Text},
                                                 {u"maintext"_s, FieldKind::Text},
                                                 {u"article"_s, FieldKind::Text},
                                                 {u"author"_s, FieldKind::Author},
                                                 {u"authors"_s, FieldKind::Author},
                                                 {u"byline"_s, FieldKind::Author},
                                                 {u"by"_s, FieldKind::Author},
                                                 {u"creator"_s, FieldKind::Author},
                                                 {u"writer"_s, FieldKind::Author},
                                                 {u"date"_s, FieldKind::Date},
                                                 {u"published"_s, FieldKind::Date},
                                                 {u"publishedat"_s, FieldKind::Date},
                                                 {u"publishdate"_s, FieldKind::Date},
                                                 {u"datepublished"_s, FieldKind::Date},
                                                 {u"publicationdate"_s, FieldKind::Date},
                                                 {u"pubdate"_s, FieldKind::Date},
                                                 {u"datepublish"_s, FieldKind::Date},
                                                 {u"publisheddate"_s, FieldKind::Date},
                                                 {u"time"_s, FieldKind::Date},
                                                 {u"timestamp"_s, FieldKind::Date},
                                                 {u"created"_s, FieldKind::Date},
                                                 {u"modified"_s, FieldKind::Modified},
                                                 {u"updated"_s, FieldKind::Modified},
                                                 {u"datemodified"_s, FieldKind::Modified},
                                                 {u"lastmod"_s, FieldKind::Modified},
                                                 {u"updatedat"_s, FieldKind::Modified},
                                                 {u"url"_s, FieldKind::Address},
                                                 {u"link"_s, FieldKind::Address},
                                                 {u"address"_s, FieldKind::Address},
                                                 {u"uri"_s, FieldKind::Address},
                                                 {u"canonical"_s, FieldKind::Address},
                                                 {u"permalink"_s, FieldKind::Address},
                                                 {u"articleurl"_s, FieldKind::Address},
                                                 {u"language"_s, FieldKind::Language},
                                                 {u"lang"_s, FieldKind::Language},
                                                 {u"inlanguage"_s, FieldKind::Language}};
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return names.value(key, FieldKind::None);
}

PublicationDate dateOfField(const QString &value, const QString &language,
                            const language::Languages &languages)
{
    if (value.trimmed().isEmpty())
        return {};
    if (const auto date = parseMachineDate(value))
        return *date;
    return LineReader(language, languages).dates().findDate(value).value_or(PublicationDate{});
}

Document recordOf(const Fields &fields, const language::Languages &languages)
{
    QHash<FieldKind, QString> values;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const FieldKind kind = fieldNamed(field.key());
        // "title" and "headline" in one record are mostly the same; the longer one says more.
        if (field.value().size() > values.value(kind).size())
            values.insert(kind, field.value());
    }
    Document document;
    document.language = values.value(FieldKind::Language);
    document.title = values.value(FieldKind::Title).simplified();
    document.author = values.value(FieldKind::Author).simplified();
    document.outlet = values.value(FieldKind::Outlet).simplified();
    document.address = values.value(FieldKind::Address).trimmed();
    document.created = dateOfField(values.value(FieldKind::Date), document.language, languages);
    document.modified
        = dateOfField(values.value(FieldKind::Modified), document.language, languages);
    addParagraph(document, document.title, ParagraphKind::Title);
    addParagraph(document, values.value(FieldKind::Standfirst).simplified(),
                 ParagraphKind::Standfirst);
    return document;
}

Version versionOfRecord(Document record, const QString &body, const language::Languages &languages)
{
    record.isRecord = true;
    const bool isPage = looksLikeHtml(body) && body.contains("<body"_L1, Qt::CaseInsensitive);
    if (!isPage) {
        addBody(record, body);
        Version version = versionOf(record, languages);
        version.source = isHtml(body) ? body : QString();
        return version;
    }
    Version version = readHtml(body, record.address, languages);
    const auto take
        = [](QString &field, const QString &value) { field = value.isEmpty() ? field : value; };
    take(version.title, record.title);
    take(version.outlet, record.outlet);
    take(version.byline, record.author);
    take(version.address, record.address);
    if (record.created.isValid())
        version.date = record.created;
    if (record.modified.isValid())
        version.modified = record.modified;
    return version;
}

void addHtmlParagraphs(Document &document, const QString &html)
{
    if (!isSafeToParse(html)) {
        addParagraph(document, withoutTags(html), ParagraphKind::Plain);
        return;
    }
    for (const PageBlock &block : pageBlocks(HtmlTree(html)))
        addParagraph(document, block.text, kindOf(block), block.heading);
}

void addBody(Document &document, const QString &body)
{
    if (isHtml(body)) {
        addHtmlParagraphs(document, body);
        return;
    }
    const QString text = cleanText(body);
    for (const TextRange &range : paragraphsOf(text))
        addParagraph(document, range.of(text).toString(), ParagraphKind::Plain);
}

} // namespace core::reader
