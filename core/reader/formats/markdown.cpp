// SPDX-FileCopyrightText: 2026 The Sidebyline developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reader/formats/markdown.h"

#include "core/reader/formats/documentversion.h"
#include "core/reader/formats/fields.h"
#include "core/reader/htmltree.h"
#include "core/reader/pagedate.h"

#include <QRegularExpression>

#include <cmark.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace core::reader {

namespace {

constexpr qsizetype longestFrontMatter = 20000;
constexpr qsizetype mostNested
    = 200; ///< of quotations and lists, which cmark follows quadratically

/// The lines between the first two "---" and what follows them.
struct FrontMatter
{
    QStringList lines;
    qsizetype end = 0; ///< behind it
};

FrontMatter frontMatterOf(QStringView text)
{
    static const QRegularExpression form(
        u"^\\s*---[ \\t]*\\r?\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.matchView(text.first(std::min(text.size(), longestFrontMatter)));
    static const QRegularExpression field(u"^\\s*[\\w-]+\\s*:"_s,
                                          QRegularExpression::MultilineOption);
    if (!match.hasMatch() || !match.captured(1).contains(field))
        return {};
    return {match.captured(1).split(u'\n'), match.capturedEnd()};
}

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    return value;
}

/// "key: value", "key: [a, b]" and lists of "- a" below "key:", which is what front matter holds.
Fields fieldsOf(const QStringList &lines)
{
    static const QRegularExpression form(u"^([\\w-]+)\\s*:\\s*(.*)$"_s);
    static const QRegularExpression item(u"^\\s*-\\s+(?:name\\s*:\\s*)?(.*)$"_s);
    Fields fields;
    QString key;
    for (const QString &line : lines) {
        const auto match = form.match(line.trimmed().startsWith(u'-') ? QString() : line);
        if (match.hasMatch()) {
            key = match.captured(1);
            QString value = match.captured(2).trimmed();
            if (value.startsWith(u'[') && value.endsWith(u']')) {
                QStringList parts;
                for (const QString &part : value.sliced(1, value.size() - 2).split(u','))
                    parts.append(unquoted(part));
                value = parts.join(u", "_s);
            }
            fields.insert(key, unquoted(value));
        } else if (const auto listed = item.match(line); listed.hasMatch() && !key.isEmpty()) {
            const QString before = fields.value(key);
            fields.insert(key,
                          before + (before.isEmpty() ? QString() : u", "_s)
                              + unquoted(listed.captured(1)));
        }
    }
    return fields;
}

/// Follows cmark's walk over the nodes.
class MarkdownWalk
{
public:
    explicit MarkdownWalk(Document &document)
        : m_document(document)
    {
    }

    void visit(cmark_node *node, bool enters);

private:
    void enter(cmark_node *node, cmark_node_type type);
    void leave(cmark_node *node, cmark_node_type type);
    void addHtml(const QString &html);

    Document &m_document;
    QString m_text;
    QString m_caption; ///< while inside a picture
    QStringList m_captions;
    int m_pictures = 0;
    int m_inside = 0; ///< quotations and lists
};

QString literalOf(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

void MarkdownWalk::visit(cmark_node *node, bool enters)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (enters)
        enter(node, type);
    else
        leave(node, type);
}

void MarkdownWalk::enter(cmark_node *node, cmark_node_type type)
{
    QString &text = m_pictures > 0 ? m_caption : m_text;
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
        text += literalOf(node);
    else if (type == CMARK_NODE_SOFTBREAK)
        text += u' ';
    else if (type == CMARK_NODE_LINEBREAK)
        text += u'\n';
    else if (type == CMARK_NODE_IMAGE)
        ++m_pictures;
    else if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST)
        ++m_inside;
    else if (type == CMARK_NODE_HTML_BLOCK)
        addHtml(literalOf(node));
    else if (type == CMARK_NODE_CODE_BLOCK)
        addParagraph(m_document, literalOf(node), ParagraphKind::Plain);
}

void MarkdownWalk::leave(cmark_node *node, cmark_node_type type)
{
    if (type == CMARK_NODE_IMAGE) {
        const QString title = QString::fromUtf8(cmark_node_get_title(node));
        m_captions.append(title.isEmpty() ? m_caption : title);
        m_caption.clear();
        --m_pictures;
    } else if (type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST) {
        --m_inside;
    } else if (type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH) {
        const bool isHeading = type == CMARK_NODE_HEADING;
        addParagraph(m_document, m_text,
                     isHeading          ? ParagraphKind::Heading
                         : m_inside > 0 ? ParagraphKind::Body
                                        : ParagraphKind::Plain,
                     isHeading ? cmark_node_get_heading_level(node) : 0);
        for (const QString &caption : std::as_const(m_captions))
            addParagraph(m_document, caption, ParagraphKind::Caption);
        m_text.clear();
        m_captions.clear();
    }
}

void MarkdownWalk::addHtml(const QString &html)
{
    addParagraph(m_document, withoutTags(html), ParagraphKind::Plain);
}

/// Lines that open hundreds of quotations or lists at once.
bool isFlatEnough(QStringView text)
{
    for (const QStringView line : text.tokenize(u'\n')) {
        qsizetype marks = 0;
        for (const QChar c : line) {
            if (c == u'>' || c == u'-' || c == u'*' || c == u'+')
                ++marks;
            else if (!c.isSpace() && !c.isDigit() && c != u'.' && c != u')')
                break;
        }
        if (marks > mostNested)
            return false;
    }
    return true;
}

void readParagraphs(Document &document, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> root(
        cmark_parse_document(utf8.constData(), static_cast<size_t>(utf8.size()),
                             CMARK_OPT_DEFAULT | CMARK_OPT_SMART),
        cmark_node_free);
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root.get()),
                                                                       cmark_iter_free);
    MarkdownWalk paragraphs(document);
    for (cmark_event_type event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get()))
        paragraphs.visit(cmark_iter_get_node(walk.get()), event == CMARK_EVENT_ENTER);
}

} // namespace

bool looksLikeMarkdown(QStringView text, const QString &name)
{
    const QStringView begin = text.first(std::min<qsizetype>(text.size(), 65536));
    if (frontMatterOf(begin).end > 0)
        return true;
    static const QList<QRegularExpression> marks{
        QRegularExpression(u"^#{1,6} +\\S"_s, QRegularExpression::MultilineOption),
        QRegularExpression(u"^\\S[^\\n]{2,}\\n(?:={4,}|-{4,}) *$"_s,
                           QRegularExpression::MultilineOption),
        QRegularExpression(u"!\\[[^\\]\\n]*\\]\\([^)\\s]+"_s),
        QRegularExpression(u"(?<!!)\\[[^\\]\\n]+\\]\\([^)\\s]+\\)"_s),
        QRegularExpression(u"(?<![\\w*])\\*\\*[^*\\n]+\\*\\*(?![\\w*])"_s),
        QRegularExpression(u"^> \\S"_s, QRegularExpression::MultilineOption),
    };
    qsizetype kinds = 0;
    for (const QRegularExpression &mark : marks)
        kinds += mark.matchView(begin).hasMatch();
    const bool isNamed = name.endsWith(".md"_L1, Qt::CaseInsensitive)
        || name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
    return kinds >= (isNamed ? 1 : 2);
}

Result<Version> readMarkdown(const Input &input, const Decoded &text)
{
    const FrontMatter front = frontMatterOf(text.text);
    const QStringView body = QStringView(text.text).sliced(front.end);
    if (!isFlatEnough(body))
        return finished(readText(text.text, input.languages), input, text);
    Document document = recordOf(fieldsOf(front.lines), input.languages);
    document.isRecord = !document.title.isEmpty();
    readParagraphs(document, body);
    Version version = versionOf(document, input.languages);
    version.source = text.text;
    return finished(std::move(version), input, text);
}

} // namespace core::reader
