// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/opendocument.h"

#include "core/reader/formats/xml.h"
#include "core/reader/pagedate.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr auto kindName = "an OpenDocument text"_L1;

/// The parent of each paragraph style; automatic styles are called P1, P2 and say what they are
/// only by it.
using StyleParents = QHash<QString, QString>;

/// Takes styles, properties and paragraphs out of the tokens of styles.xml, meta.xml and
/// content.xml, or of one file with all of them.
class OdfReader
{
public:
    XmlStep take(QXmlStreamReader &xml);
    Document document();

private:
    struct Open
    {
        QString text;
        ParagraphKind kind = ParagraphKind::Plain;
        int level = 0;
    };

    XmlStep begin(QXmlStreamReader &xml);
    void beginParagraph(const QXmlStreamReader &xml, QStringView name);
    bool beginCharacter(const QXmlStreamReader &xml, QStringView name);
    void end(QStringView name);
    void endMeta(QStringView name);
    void add(const Open &paragraph);
    ParagraphKind kindNamed(QString style, int &level) const;

    StyleParents m_parents;
    Document m_document;
    std::vector<Paragraph> m_notes; ///< follow the text
    std::vector<Open> m_open;
    QString m_meta; ///< text of an element of the properties
    QString m_firstAuthor;
    int m_noteDepth = 0;
    int m_inside = 0; ///< list items and cells
    int m_contents = 0; ///< tables of contents
    bool m_inMeta = false;
    bool m_inBody = false;
};

bool isLeftOut(QStringView name)
{
    static const QSet<QString> names{u"tracked-changes"_s,
                                     u"annotation"_s,
                                     u"note-citation"_s,
                                     u"ruby-text"_s,
                                     u"binary-data"_s,
                                     u"sequence-decls"_s,
                                     u"variable-decls"_s,
                                     u"scripts"_s,
                                     u"forms"_s,
                                     u"font-face-decls"_s,
                                     u"hidden-text"_s,
                                     u"user-field-decls"_s,
                                     u"master-styles"_s
                                     u"tracked-changes-xx"_s};
    return names.contains(name.toString());
}

XmlStep OdfReader::take(QXmlStreamReader &xml)
{
    if (xml.isStartElement())
        return begin(xml);
    if (xml.isEndElement()) {
        end(localName(xml));
    } else if (!m_open.empty()) {
        // Line breaks of the file are spaces of the text (ODF 1.3, 6.1.2).
        m_open.back().text += xml.text().toString().replace(u'\n', u' ');
    } else if (m_inMeta) {
        m_meta += xml.text();
    }
    return XmlStep::Into;
}

XmlStep OdfReader::begin(QXmlStreamReader &xml)
{
    const QStringView name = localName(xml);
    if (isLeftOut(name))
        return XmlStep::Skip;
    if (name == "style"_L1) {
        m_parents.insert(attributeNamed(xml, "name"_L1),
                         attributeNamed(xml, "parent-style-name"_L1));
    } else if (name == "meta"_L1) {
        m_inMeta = true;
    } else if (name == "body"_L1) {
        m_inBody = true;
    } else if (m_inMeta) {
        m_meta.clear();
    } else if (!m_inBody) {
        return XmlStep::Into;
    } else if (name == "p"_L1 || name == "h"_L1) {
        beginParagraph(xml, name);
    } else if (name == "note-body"_L1) {
        ++m_noteDepth;
    } else if (name == "list-item"_L1 || name == "table-cell"_L1) {
        ++m_inside;
    } else if (name == "table-of-content"_L1 || name == "alphabetical-index"_L1) {
        ++m_contents;
    } else if (!m_open.empty()) {
        beginCharacter(xml, name);
    }
    return XmlStep::Into;
}

void OdfReader::beginParagraph(const QXmlStreamReader &xml, QStringView name)
{
    Open paragraph;
    paragraph.kind = kindNamed(attributeNamed(xml, "style-name"_L1), paragraph.level);
    if (name == "h"_L1 && paragraph.kind != ParagraphKind::Title) {
        paragraph.kind = ParagraphKind::Heading;
        paragraph.level = std::max(1, attributeNamed(xml, "outline-level"_L1).toInt());
    }
    const bool isText = m_inside > 0 || m_noteDepth > 0;
    if (isText && paragraph.kind == ParagraphKind::Plain)
        paragraph.kind = ParagraphKind::Body;
    if (m_contents > 0)
        paragraph.kind = ParagraphKind::Aside;
    m_open.push_back(paragraph);
}

/// Elements that stand for characters. True where it was one.
bool OdfReader::beginCharacter(const QXmlStreamReader &xml, QStringView name)
{
    QString &text = m_open.back().text;
    if (name == "s"_L1 || name == "tab"_L1)
        text += u' ';
    else if (name == "line-break"_L1)
        text += u'\n';
    else
        return false;
    return !xml.hasError();
}

/// What a style, or the one it is made from, is called.
ParagraphKind OdfReader::kindNamed(QString style, int &level) const
{
    for (int steps = 0; steps < 20 && !style.isEmpty(); ++steps) {
        const ParagraphKind kind = kindOfStyle(style);
        if (kind != ParagraphKind::Plain) {
            level = headingLevel(style);
            return kind;
        }
        style = m_parents.value(style);
    }
    return ParagraphKind::Plain;
}

void OdfReader::end(QStringView name)
{
    if ((name == "p"_L1 || name == "h"_L1) && !m_open.empty()) {
        const Open paragraph = m_open.back();
        m_open.pop_back();
        add(paragraph);
    } else if (name == "note-body"_L1) {
        --m_noteDepth;
    } else if (name == "list-item"_L1 || name == "table-cell"_L1) {
        --m_inside;
    } else if (name == "table-of-content"_L1 || name == "alphabetical-index"_L1) {
        --m_contents;
    } else if (name == "meta"_L1) {
        m_inMeta = false;
    } else if (name == "body"_L1) {
        m_inBody = false;
    } else if (m_inMeta) {
        endMeta(name);
    }
}

void OdfReader::endMeta(QStringView name)
{
    const QString value = m_meta.trimmed();
    if (name == "title"_L1)
        m_document.title = value;
    else if (name == "initial-creator"_L1)
        m_firstAuthor = value;
    else if (name == "creator"_L1)
        m_document.author = value;
    else if (name == "language"_L1)
        m_document.language = value;
    else if (name == "creation-date"_L1)
        m_document.created = parseMachineDate(value).value_or(PublicationDate{});
    else if (name == "date"_L1)
        m_document.modified = parseMachineDate(value).value_or(PublicationDate{});
}

void OdfReader::add(const Open &paragraph)
{
    if (m_noteDepth == 0) {
        addParagraph(m_document, paragraph.text, paragraph.kind, paragraph.level);
        return;
    }
    Document note;
    addParagraph(note, paragraph.text, paragraph.kind, paragraph.level);
    std::ranges::move(note.paragraphs, std::back_inserter(m_notes));
}

Document OdfReader::document()
{
    Document document = std::move(m_document);
    std::ranges::move(m_notes, std::back_inserter(document.paragraphs));
    if (!m_firstAuthor.isEmpty())
        document.author = m_firstAuthor;
    return document;
}

} // namespace

Result<Version> readOpenDocument(const Input &input, Archive &archive)
{
    OdfReader reader;
    for (const QString &part : {u"styles.xml"_s, u"meta.xml"_s, u"content.xml"_s}) {
        const auto xml = archive.read(part);
        if (!xml)
            return std::unexpected(xml.error());
        if (xml->isEmpty() && part == "content.xml"_L1)
            return refused(input, ErrorCode::Damaged, QString(kindName));
        if (xml->isEmpty())
            continue;
        const auto done = readXml(*xml, input, kindName,
                                  [&](QXmlStreamReader &token) { return reader.take(token); });
        if (!done)
            return std::unexpected(done.error());
    }
    return finished(versionOf(reader.document(), input.languages), input);
}

Result<Version> readFlatOpenDocument(const Input &input)
{
    OdfReader reader;
    return readXml(input.bytes, input, kindName,
                   [&](QXmlStreamReader &token) { return reader.take(token); })
        .and_then([&] { return finished(versionOf(reader.document(), input.languages), input); });
}

bool looksLikeFlatOpenDocument(QStringView text)
{
    const QStringView begin = text.first(std::min<qsizetype>(text.size(), 4096));
    return begin.contains("<office:document"_L1);
}

} // namespace core::reader
