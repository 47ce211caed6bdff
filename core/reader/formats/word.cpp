// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/word.h"

#include "core/reader/formats/xml.h"
#include "core/reader/pagedate.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr auto kindName = "a Word document"_L1;

struct Style
{
    QString name;
    QString basedOn;
    int level = 0; ///< of the outline, 1 the highest
};

using Styles = QHash<QString, Style>;

Result<Styles> readStyles(const QByteArray &xml, const Input &input)
{
    Styles styles;
    if (xml.isEmpty())
        return styles;
    QString current;
    return readXml(xml, input, kindName,
                   [&](QXmlStreamReader &reader) {
                       if (!reader.isStartElement())
                           return XmlStep::Into;
                       const QStringView name = localName(reader);
                       if (name == "style"_L1)
                           current = attributeNamed(reader, "styleId"_L1);
                       else if (name == "name"_L1)
                           styles[current].name = attributeNamed(reader, "val"_L1);
                       else if (name == "basedOn"_L1)
                           styles[current].basedOn = attributeNamed(reader, "val"_L1);
                       else if (name == "outlineLvl"_L1)
                           styles[current].level = attributeNamed(reader, "val"_L1).toInt() + 1;
                       return XmlStep::Into;
                   })
        .transform([&] { return styles; });
}

/// Takes the paragraphs of a part (document.xml, footnotes.xml) out of its tokens.
class PartReader
{
public:
    PartReader(const Styles &styles, Document &document)
        : m_styles(styles)
        , m_document(document)
    {
    }

    XmlStep take(QXmlStreamReader &xml);
    /// The ids of the notes referred to, in order.
    const QStringList &notes() const { return m_notes; }
    /// Only notes with these ids are taken; for footnotes.xml.
    void setWanted(const QStringList &ids) { m_wanted = ids; }

private:
    struct Open
    {
        QString text;
        ParagraphKind kind = ParagraphKind::Plain;
        int level = 0;
        bool joinsNext = false; ///< its end was deleted
    };

    XmlStep begin(QXmlStreamReader &xml);
    XmlStep beginProperty(QXmlStreamReader &xml, QStringView name);
    bool beginCharacter(const QXmlStreamReader &xml, QStringView name);
    void end(QStringView name);
    void endParagraph();
    void applyStyle(QString id);

    const Styles &m_styles;
    Document &m_document;
    std::vector<Open> m_open; ///< a text box stands in a paragraph and holds others
    QString m_carried; ///< of a paragraph whose end was deleted
    QStringList m_notes;
    QStringList m_wanted;
    QString m_note; ///< "footnote" or "endnote" while inside one
    int m_cells = 0;
    bool m_inProperties = false; ///< of a paragraph
    bool m_inRunProperties = false;
    bool m_hidden = false; ///< the run
    bool m_inText = false;
};

/// Elements whose text is not shown or stands elsewhere.
bool isLeftOut(QStringView name)
{
    static const QSet<QString> names{u"moveFrom"_s,     u"delText"_s,   u"instrText"_s,
                                     u"delInstrText"_s, u"sdtPr"_s,     u"tblPr"_s,
                                     u"sectPr"_s,       u"Fallback"_s,  u"rt"_s,
                                     u"pPrChange"_s,    u"rPrChange"_s, u"altChunk"_s};
    return names.contains(name.toString());
}

XmlStep PartReader::take(QXmlStreamReader &xml)
{
    if (xml.isStartElement())
        return begin(xml);
    if (xml.isEndElement())
        end(localName(xml));
    else if (m_inText && !m_hidden && !m_open.empty())
        m_open.back().text += xml.text();
    return XmlStep::Into;
}

XmlStep PartReader::begin(QXmlStreamReader &xml)
{
    const QStringView name = localName(xml);
    if (isLeftOut(name) || (name == "del"_L1 && !m_inProperties))
        return XmlStep::Skip;
    if (name == "footnote"_L1 || name == "endnote"_L1) {
        if (!m_wanted.contains(name.toString() + attributeNamed(xml, "id"_L1)))
            return XmlStep::Skip;
        m_note = name.toString();
    } else if (name == "p"_L1) {
        m_open.push_back({.kind = m_cells > 0 || !m_note.isEmpty() ? ParagraphKind::Body
                                                                   : ParagraphKind::Plain});
    } else if (name == "tc"_L1) {
        ++m_cells;
    } else if (m_open.empty()) {
        return XmlStep::Into;
    } else if (name == "pPr"_L1) {
        m_inProperties = true;
    } else if (name == "rPr"_L1) {
        m_inRunProperties = true;
    } else if (m_inProperties || m_inRunProperties) {
        return beginProperty(xml, name);
    } else if (name == "r"_L1) {
        m_hidden = false;
    } else if (name == "t"_L1) {
        m_inText = true;
    } else if (name == "footnoteReference"_L1 || name == "endnoteReference"_L1) {
        m_notes.append(name.chopped(9).toString() + attributeNamed(xml, "id"_L1));
    } else if (beginCharacter(xml, name)) {
        return XmlStep::Into;
    }
    return XmlStep::Into;
}

XmlStep PartReader::beginProperty(QXmlStreamReader &xml, QStringView name)
{
    const QString value = attributeNamed(xml, "val"_L1);
    Open &paragraph = m_open.back();
    if (name == "pStyle"_L1)
        applyStyle(value);
    else if (name == "outlineLvl"_L1 && value.toInt() < 9) {
        paragraph.kind = ParagraphKind::Heading;
        paragraph.level = value.toInt() + 1;
    } else if (name == "numPr"_L1 && paragraph.kind == ParagraphKind::Plain)
        paragraph.kind = ParagraphKind::Body;
    else if (name == "del"_L1)
        paragraph.joinsNext = true;
    else if (name == "vanish"_L1 && !m_inProperties)
        m_hidden = value != "0"_L1 && value != "false"_L1;
    return XmlStep::Into;
}

/// Elements that stand for a character. True where it was one.
bool PartReader::beginCharacter(const QXmlStreamReader &xml, QStringView name)
{
    static const QHash<QString, QString> characters{{u"tab"_s, u" "_s},
                                                    {u"ptab"_s, u" "_s},
                                                    {u"br"_s, u"\n"_s},
                                                    {u"cr"_s, u"\n"_s},
                                                    {u"noBreakHyphen"_s, u"‑"_s}};
    QString &text = m_open.back().text;
    if (name == "sym"_L1) {
        // Symbol fonts keep their signs in the private area, which says nothing without the font.
        const char16_t code
            = static_cast<char16_t>(attributeNamed(xml, "char"_L1).toUInt(nullptr, 16));
        if (code >= u' ' && (code < 0xE000 || code > 0xF8FF) && !QChar::isSurrogate(code))
            text += QChar(code);
        return true;
    }
    const QString character = characters.value(name.toString());
    if (!m_hidden)
        text += character;
    return !character.isEmpty();
}

void PartReader::applyStyle(QString id)
{
    Open &paragraph = m_open.back();
    for (int steps = 0; steps < 20 && !id.isEmpty(); ++steps) {
        const Style style = m_styles.value(id, {.name = id});
        const ParagraphKind kind = kindOfStyle(style.name);
        if (kind != ParagraphKind::Plain) {
            paragraph.kind = kind;
            paragraph.level = headingLevel(style.name);
            return;
        }
        if (style.level > 0 && style.level < 10) {
            paragraph.kind = ParagraphKind::Heading;
            paragraph.level = style.level;
            return;
        }
        id = style.basedOn;
    }
}

void PartReader::end(QStringView name)
{
    if (name == "t"_L1)
        m_inText = false;
    else if (name == "pPr"_L1)
        m_inProperties = m_inRunProperties = false;
    else if (name == "rPr"_L1)
        m_inRunProperties = false;
    else if (name == "r"_L1)
        m_hidden = false;
    else if (name == "tc"_L1)
        --m_cells;
    else if (name == "footnote"_L1 || name == "endnote"_L1)
        m_note.clear();
    else if (name == "p"_L1 && !m_open.empty())
        endParagraph();
}

void PartReader::endParagraph()
{
    Open paragraph = std::move(m_open.back());
    m_open.pop_back();
    paragraph.text.prepend(m_carried);
    m_carried = paragraph.joinsNext ? paragraph.text : QString();
    if (!paragraph.joinsNext)
        addParagraph(m_document, paragraph.text, paragraph.kind, paragraph.level);
}

/// The part that holds the text: "word/document.xml" unless the package says otherwise.
Result<QString> mainPart(const Input &input, Archive &archive)
{
    QString path = u"word/document.xml"_s;
    const auto relations = archive.read(u"_rels/.rels"_s);
    if (!relations)
        return std::unexpected(relations.error());
    if (relations->isEmpty())
        return path;
    return readXml(*relations, input, kindName,
                   [&](QXmlStreamReader &xml) {
                       if (xml.isStartElement()
                           && attributeNamed(xml, "Type"_L1).endsWith("/officeDocument"_L1)) {
                           path = attributeNamed(xml, "Target"_L1);
                           path = path.startsWith(u'/') ? path.sliced(1) : path;
                       }
                       return XmlStep::Into;
                   })
        .transform([&] { return path; });
}

Result<QByteArray> partOf(const Input &input, Archive &archive, const QString &path, bool needed)
{
    auto bytes = archive.read(path);
    if (bytes && bytes->isEmpty() && needed)
        return refused(input, ErrorCode::Damaged, QString(kindName));
    return bytes;
}

/// Adds the footnotes, then the endnotes, that the text refers to.
Result<void> readNotes(const Input &input, Archive &archive, const QString &folder,
                       const Styles &styles, const QStringList &wanted, Document &document)
{
    for (const QString &part : {u"footnotes.xml"_s, u"endnotes.xml"_s}) {
        const auto xml = archive.read(folder + part);
        if (!xml)
            return std::unexpected(xml.error());
        if (xml->isEmpty() || wanted.isEmpty())
            continue;
        PartReader reader(styles, document);
        reader.setWanted(wanted);
        const auto done = readXml(*xml, input, kindName,
                                  [&](QXmlStreamReader &token) { return reader.take(token); });
        if (!done)
            return done;
    }
    return {};
}

Result<Document> readDocument(const Input &input, Archive &archive)
{
    const auto path = mainPart(input, archive);
    if (!path)
        return std::unexpected(path.error());
    const QString folder = path->first(path->lastIndexOf(u'/') + 1);
    const auto main = partOf(input, archive, *path, true);
    const auto styleSheet = partOf(input, archive, folder + u"styles.xml"_s, false);
    const auto core = partOf(input, archive, u"docProps/core.xml"_s, false);
    for (const auto *part : {&main, &styleSheet, &core}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    const auto styles = readStyles(*styleSheet, input);
    if (!styles)
        return std::unexpected(styles.error());
    Document document;
    PartReader reader(*styles, document);
    auto done
        = readXml(*main, input, kindName, [&](QXmlStreamReader &xml) { return reader.take(xml); });
    if (done)
        done = readNotes(input, archive, folder, *styles, reader.notes(), document);
    if (done && !core->isEmpty())
        done = readCoreProperties(*core, input, document);
    return done.transform([&] { return std::move(document); });
}

} // namespace

Result<void> readCoreProperties(const QByteArray &xml, const Input &input, Document &document)
{
    QString text;
    return readXml(xml, input, kindName, [&](QXmlStreamReader &reader) {
        if (reader.isStartElement())
            text.clear();
        else if (reader.isCharacters())
            text += reader.text();
        if (!reader.isEndElement())
            return XmlStep::Into;
        const QStringView name = localName(reader);
        if (name == "title"_L1)
            document.title = text.trimmed();
        else if (name == "creator"_L1)
            document.author = text.trimmed();
        else if (name == "language"_L1)
            document.language = text.trimmed();
        else if (name == "created"_L1)
            document.created = parseMachineDate(text).value_or(PublicationDate{});
        else if (name == "modified"_L1)
            document.modified = parseMachineDate(text).value_or(PublicationDate{});
        return XmlStep::Into;
    });
}

Result<Version> readWord(const Input &input, Archive &archive)
{
    return readDocument(input, archive).and_then([&](const Document &document) {
        return finished(versionOf(document, input.languages), input);
    });
}

} // namespace core::reader
