// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/documentversion.h"

#include "core/language/analyse.h"
#include "core/reader/headline.h"
#include "core/reader/line.h"
#include "core/reader/roles.h"
#include "core/reader/textblocks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype languageSample = 20000;
constexpr size_t mostParagraphs = 50000; ///< of an article; more are taken as they are
constexpr size_t headParagraphs = 12; ///< in which a title is looked for
constexpr int titleWords = 40;

BlockRole roleOf(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Title:
        return BlockRole::Title;
    case ParagraphKind::Standfirst:
        return BlockRole::Standfirst;
    case ParagraphKind::Heading:
        return BlockRole::Subheading;
    case ParagraphKind::Caption:
        return BlockRole::Caption;
    case ParagraphKind::Byline:
        return BlockRole::Byline;
    case ParagraphKind::Date:
        return BlockRole::Date;
    case ParagraphKind::Aside:
        return BlockRole::Boilerplate;
    case ParagraphKind::Plain:
    case ParagraphKind::Body:
        return BlockRole::Body;
    }
    Q_UNREACHABLE_RETURN(BlockRole::Body);
}

/// Lower case, letters and digits only, to tell the same headline in another dress.
QString key(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// Gives the paragraphs their roles.
class Assigner
{
public:
    Assigner(const Document &document, const Version &version, const LineReader &reader);
    std::vector<BlockRole> roles();
    const std::vector<Line> &lines() const { return m_lines; }

private:
    size_t count() const { return m_lines.size(); }
    ParagraphKind kind(size_t i) const { return m_document.paragraphs[i].kind; }
    void assignByWords(const Version &version);
    void assignByKind();
    void findTitle();
    void demoteOtherTitles();
    void setTitle(size_t i);

    const Document &m_document;
    std::vector<Line> m_lines;
    std::vector<BlockRole> m_roles;
};

Assigner::Assigner(const Document &document, const Version &version, const LineReader &reader)
    : m_document(document)
{
    for (const Block &block : version.blocks)
        m_lines.push_back(reader.describe(version.text, block.range));
    assignByWords(version);
}

/// The rules of copied text, which know menus and adverts; but a document holds fewer of them, so
/// that every sentence without a mark of one is text.
void Assigner::assignByWords(const Version &version)
{
    m_roles = rolesOf(version.text, m_lines);
    for (size_t i = 0; i < count(); ++i) {
        const Line &line = m_lines[i];
        const bool isSentence = line.ended && !line.marks && !line.date && line.people.isEmpty();
        if (m_roles[i] == BlockRole::Boilerplate && isSentence)
            m_roles[i] = BlockRole::Body;
    }
}

void Assigner::assignByKind()
{
    for (size_t i = 0; i < count(); ++i) {
        if (kind(i) != ParagraphKind::Plain)
            m_roles[i] = roleOf(kind(i));
    }
}

void Assigner::setTitle(size_t i)
{
    for (BlockRole &role : m_roles) {
        if (role == BlockRole::Title)
            role = BlockRole::Subheading;
    }
    m_roles[i] = BlockRole::Title;
    for (size_t k = 0; k < i; ++k) {
        if (m_roles[k] == BlockRole::Subheading)
            m_roles[k] = BlockRole::Boilerplate; // a kicker
    }
}

/// A paragraph of style Title; else the paragraph that repeats the document's title; else the
/// highest heading before the text.
void Assigner::findTitle()
{
    const auto styled
        = std::ranges::find(m_document.paragraphs, ParagraphKind::Title, &Paragraph::kind);
    if (styled != m_document.paragraphs.end())
        return setTitle(static_cast<size_t>(styled - m_document.paragraphs.begin()));
    const size_t head = std::min(count(), headParagraphs);
    const QString wanted = key(m_document.title);
    int bestLevel = 0;
    size_t best = head;
    for (size_t i = 0; i < head; ++i) {
        const Paragraph &paragraph = m_document.paragraphs[i];
        if (!wanted.isEmpty() && m_lines[i].words <= titleWords && key(paragraph.text) == wanted)
            return setTitle(i);
        const bool isBefore = best == head || paragraph.level < bestLevel;
        if (paragraph.kind == ParagraphKind::Heading && isBefore) {
            best = i;
            bestLevel = paragraph.level;
        }
        if (m_lines[i].isProse() && paragraph.kind != ParagraphKind::Heading)
            break;
    }
    if (best < head)
        setTitle(best);
}

/// A second title (another article in one document) reads as a heading; the same one again, as in a
/// record and in its text, is set aside.
void Assigner::demoteOtherTitles()
{
    QString title;
    for (size_t i = 0; i < count(); ++i) {
        const bool isHead = m_roles[i] == BlockRole::Title || m_roles[i] == BlockRole::Subheading;
        if (!isHead)
            continue;
        const QString here = key(m_document.paragraphs[i].text);
        if (title.isEmpty() && m_roles[i] == BlockRole::Title)
            title = here;
        else if (here == title)
            m_roles[i] = BlockRole::Boilerplate;
        else
            m_roles[i] = BlockRole::Subheading;
    }
}

std::vector<BlockRole> Assigner::roles()
{
    assignByKind();
    findTitle();
    demoteOtherTitles();
    return m_roles;
}

/// The language of the text; the declared one where it agrees and says more ("en-GB") or where the
/// text is too short to tell. Programs declare their own language in every document.
QString languageOf(const Document &document, const QString &text)
{
    const QString found
        = language::detectLanguage(QStringView(text).first(std::min(text.size(), languageSample)));
    const QString declared = QString(document.language).replace(u'_', u'-');
    const bool agrees = declared.section(u'-', 0, 0).compare(found, Qt::CaseInsensitive) == 0;
    return (found.isEmpty() || agrees) && !declared.isEmpty() ? declared : found;
}

void addText(Version &version, const Document &document)
{
    for (const Paragraph &paragraph : document.paragraphs) {
        if (!version.text.isEmpty())
            version.text += u"\n\n"_s;
        const TextRange range{version.text.size(), version.text.size() + paragraph.text.size()};
        version.text += paragraph.text;
        version.blocks.append({.role = roleOf(paragraph.kind), .range = range});
    }
}

struct TextMetadata
{
    QString title;
    QStringList people;
    PublicationDate date;
    PublicationDate modified;
};

/// What the lines of the text give.
TextMetadata metadataOf(const Version &version, const std::vector<Line> &lines,
                        const LineReader &reader)
{
    TextMetadata found;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Block &block = version.blocks[static_cast<qsizetype>(i)];
        const QStringView text = block.range.of(version.text);
        if (block.role == BlockRole::Title && found.title.isEmpty())
            found.title = text.toString().simplified();
        if (block.role == BlockRole::Byline)
            found.people
                += lines[i].people.isEmpty() ? reader.bylines().people(text) : lines[i].people;
        if (!lines[i].date || block.role != BlockRole::Date)
            continue;
        PublicationDate &date
            = lines[i].date->kind == DateKind::Updated ? found.modified : found.date;
        if (!date.isValid())
            date = lines[i].date->date;
        if (!found.modified.isValid())
            found.modified = lines[i].date->updated;
    }
    found.people.removeDuplicates();
    return found;
}

void fillMetadata(Version &version, const Document &document, const TextMetadata &text,
                  const LineReader &reader)
{
    const QString declared = isMadeUpTitle(document.title) ? QString() : document.title;
    const bool recordFirst = document.isRecord;
    const bool declaredFirst = !declared.isEmpty() && (recordFirst || text.title.isEmpty());
    version.title = (declaredFirst ? declared : text.title).simplified();
    const QString author = reader.bylines().people(document.author).join(u", "_s);
    const QString people = text.people.join(u", "_s);
    version.byline = !author.isEmpty() && (recordFirst || people.isEmpty()) ? author : people;
    version.date = document.created.isValid() && (recordFirst || !text.date.isValid())
        ? document.created
        : text.date;
    version.modified = document.modified.isValid() && (recordFirst || !text.modified.isValid())
        ? document.modified
        : text.modified;
    if (!version.date.isValid())
        version.date = version.modified;
    version.outlet = document.outlet.simplified();
    version.address = document.address;
}

} // namespace

int headingLevel(const QString &name)
{
    static const QRegularExpression form(
        u"^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift)\\s*(\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(QString(name).replace("_20_"_L1, " "_L1)).captured(1).toInt();
}

ParagraphKind kindOfStyle(const QString &name)
{
    static const QList<std::pair<QRegularExpression, ParagraphKind>> kinds{
        {QRegularExpression(u"^(?:title|headline|main headline)$"_s), ParagraphKind::Title},
        {QRegularExpression(u"^(?:subtitle|standfirst|deck|dek|subhead ?line)$"_s),
         ParagraphKind::Standfirst},
        {QRegularExpression(u"^(?:caption|illustration|figure|cutline)\\b"_s),
         ParagraphKind::Caption},
        {QRegularExpression(u"^(?:byline|author)\\b"_s), ParagraphKind::Byline},
        {QRegularExpression(u"^(?:date|pubdate)$"_s), ParagraphKind::Date},
        {QRegularExpression(u"^(?:header|footer|page number|toc\\b|contents\\b|index\\b)"_s),
         ParagraphKind::Aside},
        {QRegularExpression(u"(?:quot|^list\\b|^footnote|^endnote|^block ?text)"_s),
         ParagraphKind::Body},
    };
    const QString plain = QString(name).replace("_20_"_L1, " "_L1).toLower().simplified();
    if (headingLevel(plain) > 0)
        return ParagraphKind::Heading;
    for (const auto &[form, kind] : kinds) {
        if (plain.contains(form))
            return kind;
    }
    return ParagraphKind::Plain;
}

void addParagraph(Document &document, const QString &text, ParagraphKind kind, int level)
{
    static const QRegularExpression blankLine(u"\\n[\\s]*\\n"_s);
    for (const QString &part : cleanText(text).split(blankLine, Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString &line : part.split(u'\n')) {
            if (const QString plain = line.simplified(); !plain.isEmpty())
                lines.append(plain);
        }
        if (!lines.isEmpty())
            document.paragraphs.push_back(
                {.text = lines.join(u'\n'), .kind = kind, .level = level});
    }
}

bool isMadeUpTitle(const QString &title)
{
    static const QRegularExpression form(
        u"^(?:microsoft word|untitled|unbenannt|sans nom|sin título|document ?\\d*$|no title|"
        "powerpoint|slide \\d|page \\d)|\\.(?:docx?|odt|rtf|pdf|indd|qxd|txt|html?|md)$|^[\\d\\W_]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.trimmed().contains(form) || (!title.contains(u' ') && title.contains(u'_'));
}

Version versionOf(const Document &document, const language::Languages &languages)
{
    Version version;
    addText(version, document);
    version.language = languageOf(document, version.text);
    if (document.paragraphs.size() > mostParagraphs) {
        version.title = document.title;
        return version;
    }
    const LineReader reader(version.language, languages);
    Assigner assigner(document, version, reader);
    const std::vector<BlockRole> roles = assigner.roles();
    for (size_t i = 0; i < roles.size(); ++i)
        version.blocks[static_cast<qsizetype>(i)].role = roles[i];
    fillMetadata(version, document, metadataOf(version, assigner.lines(), reader), reader);
    return version;
}

} // namespace core::reader
