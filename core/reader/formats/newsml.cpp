// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/fields.h"
#include "core/reader/formats/news.h"
#include "core/reader/formats/xml.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr auto kindName = "a NewsML document"_L1;

/// One newsItem, or a NITF document.
struct Item
{
    Document document;
    QString plain; ///< of inlineData
    TextRange range; ///< in the XML
    bool hasText = false; ///< not a picture or a video
};

/// What an element of NITF or XHTML says of its paragraph; nothing for elements inside a paragraph.
std::optional<ParagraphKind> kindOfElement(QStringView name)
{
    static const QHash<QString, ParagraphKind> kinds{{u"p"_s, ParagraphKind::Plain},
                                                     {u"hl1"_s, ParagraphKind::Title},
                                                     {u"hl2"_s, ParagraphKind::Heading},
                                                     {u"h1"_s, ParagraphKind::Title},
                                                     {u"h2"_s, ParagraphKind::Heading},
                                                     {u"h3"_s, ParagraphKind::Heading},
                                                     {u"h4"_s, ParagraphKind::Heading},
                                                     {u"byline"_s, ParagraphKind::Byline},
                                                     {u"bytag"_s, ParagraphKind::Byline},
                                                     {u"caption"_s, ParagraphKind::Caption},
                                                     {u"media-caption"_s, ParagraphKind::Caption},
                                                     {u"figcaption"_s, ParagraphKind::Caption},
                                                     {u"li"_s, ParagraphKind::Body},
                                                     {u"td"_s, ParagraphKind::Body},
                                                     {u"th"_s, ParagraphKind::Body},
                                                     {u"bq"_s, ParagraphKind::Body},
                                                     {u"blockquote"_s, ParagraphKind::Body},
                                                     {u"pre"_s, ParagraphKind::Plain},
                                                     {u"div"_s, ParagraphKind::Plain},
                                                     {u"block"_s, ParagraphKind::Plain},
                                                     {u"abstract"_s, ParagraphKind::Standfirst},
                                                     {u"tagline"_s, ParagraphKind::Aside},
                                                     {u"media-producer"_s, ParagraphKind::Aside},
                                                     {u"copyrite"_s, ParagraphKind::Aside},
                                                     {u"distributor"_s, ParagraphKind::Aside},
                                                     {u"dateline"_s, ParagraphKind::Plain}};
    const auto found = kinds.constFind(name.toString());
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// Walks through the tokens of a message, item by item.
class NewsReader
{
public:
    NewsReader(QStringView xml, const language::Languages &languages)
        : m_xml(xml)
        , m_languages(languages)
    {
    }

    XmlStep take(QXmlStreamReader &xml);
    std::vector<Item> &items() { return m_items; }

private:
    XmlStep begin(QXmlStreamReader &xml);
    void end(const QXmlStreamReader &xml);
    void beginItem(const QXmlStreamReader &xml);
    void endMeta(QStringView name);
    XmlStep beginContent(QXmlStreamReader &xml, QStringView name);
    void beginBlock(ParagraphKind kind, int level);
    void endText();
    void endContent(QStringView name);
    void endNitfHead(QStringView name);
    Item &item() { return m_items.back(); }

    QStringView m_xml;
    const language::Languages &m_languages;
    std::vector<Item> m_items;
    std::vector<std::pair<ParagraphKind, int>> m_blocks; ///< open ones, innermost last
    QString m_text;
    QString m_role; ///< of the element of properties
    QString m_path; ///< of properties: "creator", "provider" around a name
    bool m_inItem = false;
    bool m_inContent = false;
    bool m_inHead = false; ///< of an HTML or NITF document
};

bool isItem(QStringView name)
{
    return name == "newsItem"_L1 || name == "NewsItem"_L1;
}

XmlStep NewsReader::take(QXmlStreamReader &xml)
{
    if (xml.isStartElement())
        return begin(xml);
    if (xml.isEndElement())
        end(xml);
    else
        m_text += xml.text();
    return XmlStep::Into;
}

void NewsReader::beginItem(const QXmlStreamReader &xml)
{
    m_inItem = true;
    Item next;
    next.range.begin
        = m_xml.first(std::min<qsizetype>(xml.characterOffset(), m_xml.size())).lastIndexOf(u'<');
    next.document.isRecord = true;
    next.document.language = attributeNamed(xml, "lang"_L1);
    m_items.push_back(next);
    m_text.clear();
}

XmlStep NewsReader::begin(QXmlStreamReader &xml)
{
    const QStringView name = localName(xml);
    if (isItem(name) || (name == "nitf"_L1 && !m_inItem)) {
        beginItem(xml);
        m_inContent = name == "nitf"_L1;
        return XmlStep::Into;
    }
    if (!m_inItem)
        return XmlStep::Into;
    if (m_inContent)
        return beginContent(xml, name);
    if (name == "inlineXML"_L1 || name == "inlineData"_L1) {
        m_inContent = name == "inlineXML"_L1;
        item().hasText = true;
        m_blocks.clear();
    } else if (name == "creator"_L1 || name == "provider"_L1 || name == "infoSource"_L1) {
        m_path = name.toString();
    } else if (name == "language"_L1 && item().document.language.isEmpty()) {
        item().document.language = attributeNamed(xml, "tag"_L1);
    }
    m_role = attributeNamed(xml, "role"_L1);
    m_text.clear();
    return XmlStep::Into;
}

XmlStep NewsReader::beginContent(QXmlStreamReader &xml, QStringView name)
{
    static const QSet<QString> leftOut{u"script"_s, u"style"_s, u"media-reference"_s,
                                       u"media-metadata"_s, u"pubdata"_s};
    if (leftOut.contains(name.toString()))
        return XmlStep::Skip;
    if (name == "head"_L1)
        m_inHead = true;
    if (m_inHead && name == "date.issue"_L1 && !item().document.created.isValid())
        item().document.created = dateOfField(attributeNamed(xml, "norm"_L1), {}, m_languages);
    if (m_inHead) {
        m_text.clear();
        return XmlStep::Into;
    }
    item().hasText = true;
    if (name == "br"_L1)
        m_text += u'\n';
    const auto kind = kindOfElement(name);
    if (kind)
        beginBlock(*kind, name.size() == 2 && name[1].isDigit() ? name[1].digitValue() : 2);
    return XmlStep::Into;
}

/// A block inside another one keeps what the outer one says: <abstract><p>, <bq><p>.
void NewsReader::beginBlock(ParagraphKind kind, int level)
{
    endText();
    const bool isPlain = kind == ParagraphKind::Plain;
    const ParagraphKind outer = m_blocks.empty() ? ParagraphKind::Plain : m_blocks.back().first;
    m_blocks.emplace_back(isPlain ? outer : kind, level);
}

void NewsReader::endText()
{
    const auto [kind, level]
        = m_blocks.empty() ? std::pair(ParagraphKind::Plain, 0) : m_blocks.back();
    addParagraph(item().document, m_text.replace(u'\n', u' '), kind,
                 kind == ParagraphKind::Heading ? level : 0);
    m_text.clear();
}

void NewsReader::end(const QXmlStreamReader &xml)
{
    const QStringView name = localName(xml);
    if (!m_inItem)
        return;
    if (isItem(name)) {
        item().range.end = std::min<qsizetype>(xml.characterOffset(), m_xml.size());
        m_inItem = m_inContent = false;
    } else if (name == "inlineXML"_L1) {
        endText();
        m_inContent = false;
    } else if (name == "inlineData"_L1) {
        item().plain = m_text;
    } else if (m_inContent) {
        endContent(name);
    } else {
        endMeta(name);
    }
}

void NewsReader::endContent(QStringView name)
{
    if (m_inHead) {
        endNitfHead(name);
    } else if (kindOfElement(name)) {
        endText();
        if (!m_blocks.empty())
            m_blocks.pop_back();
    }
}

void NewsReader::endNitfHead(QStringView name)
{
    if (name == "head"_L1)
        m_inHead = false;
    if (name == "title"_L1 && item().document.title.isEmpty())
        item().document.title = m_text.simplified();
    m_text.clear();
}

void NewsReader::endMeta(QStringView name)
{
    Document &document = item().document;
    const QString value = m_text.simplified();
    const auto date = [&] { return dateOfField(value, document.language, m_languages); };
    if (name == "headline"_L1 && (document.title.isEmpty() || m_role.endsWith("main"_L1)))
        document.title = value;
    else if (name == "by"_L1)
        document.author = value;
    else if (name == "name"_L1 && m_path == "creator"_L1 && document.author.isEmpty())
        document.author = value;
    else if (name == "name"_L1 && m_path != "creator"_L1 && !m_path.isEmpty()
             && document.outlet.isEmpty())
        document.outlet = value;
    else if (name == "firstCreated"_L1
             || (name == "contentCreated"_L1 && !document.created.isValid()))
        document.created = date();
    else if (name == "versionCreated"_L1)
        document.modified = date();
    else if (name == "description"_L1 && !value.isEmpty())
        addParagraph(document, value, ParagraphKind::Standfirst);
    else if (name == m_path)
        m_path.clear();
    m_text.clear();
}

/// What the properties say twice is left out of the text: title and standfirst above it.
Result<Version> readItem(const Input &input, Item item, const Decoded &text)
{
    Document &document = item.document;
    if (!document.created.isValid())
        document.created = document.modified;
    const bool hasTitle = std::ranges::any_of(document.paragraphs, [](const Paragraph &paragraph) {
        return paragraph.kind == ParagraphKind::Title;
    });
    if (!hasTitle && !document.title.isEmpty())
        document.paragraphs.insert(document.paragraphs.begin(),
                                   Paragraph{.text = document.title, .kind = ParagraphKind::Title});
    if (!item.plain.isEmpty())
        addBody(document, item.plain);
    Version version = versionOf(document, input.languages);
    version.source = text.text;
    return finished(std::move(version), input, text);
}

} // namespace

Reading readNewsMl(const Input &input, const Decoded &text)
{
    NewsReader reader(text.text, input.languages);
    const auto done = readXml(text.text, input, kindName,
                              [&](QXmlStreamReader &xml) { return reader.take(xml); });
    if (!done)
        return failed(done.error());
    Reading all;
    std::vector<Item> items = std::move(reader.items());
    all.skipped = static_cast<qsizetype>(
        std::erase_if(items, [](const Item &item) { return !item.hasText; }));
    if (items.size() == 1)
        return readingOf(readItem(input, std::move(items.front()), text));
    std::vector<Reading> readings;
    for (size_t i = 0; i < items.size() && !input.task.isCancelled(); ++i) {
        const QString part = items[i].range.of(text.text).toString();
        Decoded own{.text = part, .encoding = u"UTF-8"_s};
        const Input member
            = memberOf(input, QString::number(static_cast<qsizetype>(i) + 1), part.toUtf8());
        readings.push_back(readingOf(readItem(member, std::move(items[i]), own)));
    }
    return complete(joined(std::move(readings), std::move(all)), input);
}

bool looksLikeNewsMl(QStringView text)
{
    static const QRegularExpression root(
        u"^\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>]*>\\s*)*<(?:\\w+:)?"
        "(?:newsMessage|newsItem|packageItem|nitf)[\\s>]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.matchView(text.first(std::min<qsizetype>(text.size(), 8192))).hasMatch();
}

} // namespace core::reader
