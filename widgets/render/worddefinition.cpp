// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/render/worddefinition.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr qsizetype mostWords = 50'000;
constexpr qsizetype mostPhrases = 2'000; ///< each is tried at every place of a text
constexpr auto branchLimit = "(*LIMIT_MATCH=20000)"_L1;
constexpr auto delimiters = "“”„‘’«»—–…\"'";

QString said(const char *text)
{
    return QCoreApplication::translate("WordDefinition", text);
}

QString problemOf(const QXmlStreamReader &reader)
{
    return said("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
}

/// The attributes of an element, one set anew.
void set(QXmlStreamAttributes &attributes, const QString &name, const QString &value)
{
    attributes.removeIf(
        [&name](const QXmlStreamAttribute &attribute) { return attribute.name() == name; });
    attributes.append(name, value);
}

QXmlStreamAttributes safeAttributes(const QXmlStreamReader &reader)
{
    QXmlStreamAttributes attributes = reader.attributes();
    if (reader.name() == "RegExpr"_L1) {
        set(attributes, u"String"_s, branchLimit + attributes.value("String"_L1).toString());
    } else if (reader.name() == "itemData"_L1
               && attributes.value("defStyleNum"_L1) != "dsNormal"_L1) {
        set(attributes, u"underline"_s, u"true"_s);
    } else if (reader.name() == "language"_L1) {
        set(attributes, u"section"_s, u"Prose"_s);
        set(attributes, u"extensions"_s, {});
        for (const auto &[name, value] :
             {std::pair(u"version"_s, u"1"_s), std::pair(u"kateversion"_s, u"5.0"_s)}) {
            if (!attributes.hasAttribute(name))
                set(attributes, name, value);
        }
    }
    return attributes;
}

/// What stands in the file beside its root: enough of it to be a definition.
struct Found
{
    QString root;
    QString name;
    bool hasContext = false;
    bool hasFormat = false;
};

void note(Found &found, const QXmlStreamReader &reader)
{
    if (found.root.isEmpty()) {
        found.root = reader.name().toString();
        found.name = reader.attributes().value("name"_L1).trimmed().toString();
    }
    found.hasContext = found.hasContext || reader.name() == "context"_L1;
    found.hasFormat = found.hasFormat || reader.name() == "itemData"_L1;
}

QString problemOf(const Found &found)
{
    if (found.root != "language"_L1)
        return said("it is no syntax definition: it begins with <%1> instead of <language>")
            .arg(found.root);
    if (found.name.isEmpty())
        return said("its <language> has no name");
    if (!found.hasContext)
        return said("it has no <context>, so nothing can be found");
    if (!found.hasFormat)
        return said("it has no <itemData>, so nothing can be marked");
    return {};
}

bool isOneWord(const QString &entry)
{
    return std::ranges::all_of(
        entry, [](QChar character) { return character.isLetterOrNumber() || character.isMark(); });
}

/// The spellings of an entry with either apostrophe.
QStringList spellings(const QString &entry)
{
    QStringList both{QString(entry).replace(u'’', u'\''), QString(entry).replace(u'\'', u'’')};
    both.removeDuplicates();
    return both;
}

void writeRule(QXmlStreamWriter &writer, const QString &element, const QString &words)
{
    writer.writeEmptyElement(element);
    writer.writeAttribute("String"_L1, words);
    if (element != "keyword"_L1)
        writer.writeAttribute("insensitive"_L1, "true"_L1);
    writer.writeAttribute("attribute"_L1, "Word"_L1);
    writer.writeAttribute("context"_L1, "#stay"_L1);
}

/// "extrem*" -> a whole word that begins so.
QString beginning(const QString &entry)
{
    return branchLimit + u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(entry.chopped(1))
        + u"[\\p{L}\\p{M}\\p{N}]*"_s;
}

void writeContexts(QXmlStreamWriter &writer, const QStringList &phrases)
{
    writer.writeStartElement("contexts"_L1);
    writer.writeStartElement("context"_L1);
    writer.writeAttribute("name"_L1, "Words"_L1);
    writer.writeAttribute("attribute"_L1, "Text"_L1);
    writer.writeAttribute("lineEndContext"_L1, "#stay"_L1);
    writer.writeEmptyElement("DetectSpaces"_L1);
    for (const QString &phrase : phrases) {
        if (phrase.endsWith(u'*')) {
            writeRule(writer, u"RegExpr"_s, beginning(phrase));
            continue;
        }
        for (const QString &spelling : spellings(phrase))
            writeRule(writer, u"WordDetect"_s, spelling);
    }
    writeRule(writer, u"keyword"_s, u"words"_s);
    writer.writeEmptyElement("DetectIdentifier"_L1);
    writer.writeEndElement();
    writer.writeEndElement();
}

void writeFormats(QXmlStreamWriter &writer)
{
    writer.writeStartElement("itemDatas"_L1);
    writer.writeEmptyElement("itemData"_L1);
    writer.writeAttribute("name"_L1, "Text"_L1);
    writer.writeAttribute("defStyleNum"_L1, "dsNormal"_L1);
    writer.writeEmptyElement("itemData"_L1);
    writer.writeAttribute("name"_L1, "Word"_L1);
    writer.writeAttribute("defStyleNum"_L1, "dsWarning"_L1);
    writer.writeAttribute("underline"_L1, "true"_L1);
    writer.writeEndElement();
}

void writeWords(QXmlStreamWriter &writer, const QStringList &words)
{
    writer.writeStartElement("list"_L1);
    writer.writeAttribute("name"_L1, "words"_L1);
    for (const QString &word : words)
        writer.writeTextElement("item"_L1, word);
    writer.writeEndElement();
}

} // namespace

std::expected<WordDefinition, QString> checkedDefinition(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QByteArray made;
    QXmlStreamWriter writer(&made);
    Found found;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            note(found, reader);
            writer.writeStartElement(reader.name());
            writer.writeAttributes(safeAttributes(reader));
        } else if (token == QXmlStreamReader::Characters) {
            writer.writeCharacters(reader.text());
        } else if (token == QXmlStreamReader::EndElement) {
            writer.writeEndElement();
        }
    }
    if (reader.hasError())
        return std::unexpected(problemOf(reader));
    if (const QString problem = problemOf(found); !problem.isEmpty())
        return std::unexpected(problem);
    return WordDefinition{found.name, made};
}

QStringList wordsOfPlainList(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString decoded = utf8(text);
    if (utf8.hasError())
        decoded = QString::fromLatin1(text);
    QStringList words;
    QSet<QString> known;
    for (const QString &line : decoded.split(u'\n')) {
        const QString entry = line.simplified();
        if (entry.isEmpty() || entry == "*"_L1 || entry.startsWith(u'#')
            || known.contains(entry.toCaseFolded()))
            continue;
        known.insert(entry.toCaseFolded());
        words.append(entry);
    }
    return words;
}

std::expected<WordDefinition, QString> definitionOf(const QString &name, const QStringList &words)
{
    QStringList phrases = words;
    QStringList single;
    phrases.removeIf([&single](const QString &entry) {
        if (isOneWord(entry))
            single.append(entry.toLower());
        return isOneWord(entry);
    });
    if (words.isEmpty())
        return std::unexpected(said("there are no words in it"));
    if (words.size() > mostWords || phrases.size() > mostPhrases)
        return std::unexpected(said("it is too long: at most %1 words and %2 phrases")
                                   .arg(mostWords)
                                   .arg(mostPhrases));
    // The longest first: "crocodile tears" before "crocodile".
    std::ranges::stable_sort(phrases, std::ranges::greater{}, &QString::size);
    WordDefinition definition{name, {}};
    QXmlStreamWriter writer(&definition.xml);
    writer.writeStartElement("language"_L1);
    for (const auto &[attribute, value] :
         {std::pair("name"_L1, name), std::pair("section"_L1, u"Prose"_s),
          std::pair("version"_L1, u"1"_s), std::pair("kateversion"_L1, u"5.79"_s),
          std::pair("extensions"_L1, QString())})
        writer.writeAttribute(attribute, value);
    writer.writeStartElement("highlighting"_L1);
    writeWords(writer, single);
    writeContexts(writer, phrases);
    writeFormats(writer);
    writer.writeEndElement();
    writer.writeStartElement("general"_L1);
    writer.writeEmptyElement("keywords"_L1);
    writer.writeAttribute("casesensitive"_L1, "0"_L1);
    writer.writeAttribute("weakDeliminator"_L1, "-"_L1);
    writer.writeAttribute("additionalDeliminator"_L1, QString::fromUtf8(delimiters));
    writer.writeEndElement();
    writer.writeEndElement();
    return definition;
}

} // namespace widgets
